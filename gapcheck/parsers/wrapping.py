"""Rows of a text file put together again where a fixed width has torn a line apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

SHORTEST_WRAPPED = 40
UNWRAPPED = 130
NEARLY_FULL = 0.6
NEARLY_LEVEL, FEWEST_LEVEL = 0.85, 3
STANDALONE = 40
SENTENCE_END = (".", "!", "?", ":")
# A row that is an entry by itself: with a year and a colon, set in columns, or but an address.
ENTRY = re.compile(r"^(?:19|20)\d\d\s*:|^[A-ZÀ-Þ].*\S(?:\t| {3,})\S|^\S+@\S+$")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LAST_YEAR = re.compile(r"[,(\s–-](?:19|20)\d\d\)?$")
# Words that end no list item.
OPEN_END = re.compile(
    r"(?i)\b(?:a|an|the|and|or|of|in|on|at|to|by|for|from|since|until|during|between|with|per)$"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a text file, or several that belong together.

    `column` is where the row begins and `length` where it ends, in characters; `fresh` rows never
    go on with the row above, and nothing goes on with `closed` ones.
    """

    text: str
    column: int = 0
    length: int = 0
    fresh: bool = False
    closed: bool = False
    bullet: bool = False
    heading: bool = False
    bold: bool = False
    size: float = 0.0


def unwrapped(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows, those joined that a fixed width had torn apart."""
    width = wrap_width(rows)
    line: list[Row] = []
    listed = False
    for row in rows:
        small, before = row.text[:1].islower(), listed
        listed = small and (listed or bool(line and line[-1].text.endswith(":")))
        joined = line and (
            hangs(line, row, width) or goes_on(line[-1], row, width, listed=listed or before)
        )
        if line and (not joined or is_next_entry(line, row)):
            yield glued(line)
            line = []
        line.append(row)
    if line:
        yield glued(line)


def wrap_width(rows: Sequence[Row]) -> int:
    """Return the width in characters that the text was wrapped to, 0 where it was not.

    Beside rows too long to be wrapped, a few torn ones have to end near the same place.
    """
    torn = [above.length for above, row in pairwise(rows) if surely_torn(above, row)]
    width = max(torn, default=0)
    endless = sum(row.length > UNWRAPPED for row in rows)
    level = sum(length >= NEARLY_LEVEL * width for length in torn)
    return width if endless < 2 or level >= FEWEST_LEVEL else 0  # noqa: PLR2004 - one may be a link


def surely_torn(above: Row, row: Row) -> bool:
    """Return whether a row goes on in small letters with a long one."""
    return (
        adjoins(above, row)
        and above.length >= SHORTEST_WRAPPED
        and row.text[:1].islower()
        and not above.text.endswith(SENTENCE_END)
    )


def adjoins(above: Row, row: Row) -> bool:
    """Return whether a row stands directly below another and begins nothing new."""
    aligned = row.column >= above.column if above.bullet else row.column == above.column
    return aligned and not row.fresh and not above.closed


def goes_on(last: Row, row: Row, width: int, *, listed: bool) -> bool:
    """Return whether a row goes on with the line that `last` is the lowest row of.

    `listed` rows stand below a colon and begin in small letters each: only a full one goes on.
    """
    if not width or not adjoins(last, row) or last.text.endswith(":") or ENTRY.search(row.text):
        return False
    full = is_full(last, row, width)
    unfinished = last.length >= NEARLY_FULL * width and not last.text.endswith(SENTENCE_END)
    if row.text[:1].islower():
        return full or (unfinished and not listed)
    dated = len(row.text) < STANDALONE and YEAR.search(row.text)
    return full and not listed and (not dated or last.text.endswith(","))


def hangs(line: Sequence[Row], row: Row, width: int) -> bool:
    """Return whether a row hangs behind the mark of a list item that is full or breaks off."""
    last = line[-1]
    inward = line[0].bullet and row.column > line[0].column and adjoins(last, row)
    torn = is_full(last, row, width) or OPEN_END.search(last.text) is not None
    return inward and bool(row.text) and torn and last.length >= SHORTEST_WRAPPED


def is_full(last: Row, row: Row, width: int) -> bool:
    """Return whether the first word of a row had no room above it; `width` 0 is not known."""
    return 0 < width < last.length + 1 + len(row.text.partition(" ")[0])


def is_next_entry(line: Sequence[Row], row: Row) -> bool:
    """Return whether a row not set in ends with a year of its own, as the line above it has one."""
    text = " ".join(each.text for each in line)
    level = row.column == line[0].column and not line[0].bullet and row.text[:1].isupper()
    ended = text.endswith((",", "-", "–", "&")) or OPEN_END.search(text)
    return level and not ended and bool(YEAR.search(text) and LAST_YEAR.search(row.text))


def glued(rows: Sequence[Row]) -> Row:
    """Return rows as one; a hyphen at the end of a row stays, as in "fix-it"."""
    parts = [rows[0].text]
    for above, row in pairwise(rows):
        text, rest = above.text, row.text
        torn_word = text.endswith("-") and text[-2:-1].isalnum() and rest[:1].isalnum()
        parts += ["" if torn_word else " ", rest]
    return replace(rows[0], text="".join(parts))
