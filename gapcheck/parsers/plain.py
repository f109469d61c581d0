"""Plain text: one logical line a line, however the file was wrapped and encoded."""

import re
from collections.abc import Iterator
from dataclasses import replace

from gapcheck.model import Document, Line
from gapcheck.parsers.bullets import only_mark, unbulleted
from gapcheck.parsers.encoding import decode
from gapcheck.parsers.headings import could_be_heading, in_capitals, opens_list
from gapcheck.parsers.limits import ROWS, TEXT_BYTES, counted, within
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import addresses
from gapcheck.parsers.mojibake import meant, wrong_letters
from gapcheck.parsers.wrapping import Row, unwrapped

RULE = re.compile(r"\s*([=\-_~*#+.–—])(?:\s*\1){2,}\s*")
TAB_STOP = 8
CHARACTER_WIDTH = 6.0
SLACK = 3


def read_plain(data: bytes, name: str) -> Document:
    """Return the document in a text file; raises UnreadableError where it is too large."""
    text = decode(within(data, TEXT_BYTES, "text file"))
    lines = plain_lines(meant(text))
    return Document("text", name, lines, wrong_letters(text), links=addresses(text))


def plain_lines(text: str) -> tuple[Line, ...]:
    """Return the logical lines of a text."""
    return numbered(line_of(row) for row in unwrapped(list(rows_of(text))))


def line_of(row: Row) -> Line:
    """Return a row as a line; the indent is in points, six to a character."""
    return Line(
        row.text,
        page=1,
        number=0,
        indent=row.column * CHARACTER_WIDTH,
        size=row.size,
        bold=row.bold,
        bullet=row.bullet,
        heading=row.heading,
    )


def rows_of(text: str) -> Iterator[Row]:
    """Yield the rows that hold text, each with what its shape says."""
    rows = [row.rstrip() for row in counted(text.splitlines(), ROWS)]
    fresh = first = True
    marked = False
    for raw, below in zip(rows, [*rows[1:], ""], strict=False):
        if not raw.strip() or RULE.fullmatch(raw) or only_mark(raw):
            marked = only_mark(raw) or (marked and not raw.strip())
            fresh = True
            continue
        row = row_of(raw, fresh=fresh, marked=marked)
        guessed = opens_list(row.text) or (in_capitals(row.text) and not first)
        heading = not row.bullet and (guessed or underlined(raw, below))
        yield replace(row, heading=heading, fresh=row.fresh or heading, closed=heading)
        fresh = first = marked = False


def underlined(raw: str, below: str) -> bool:
    """Return whether the row below draws a line of the same length under a heading."""
    alike = abs(len(raw) - len(below)) <= SLACK
    return alike and RULE.fullmatch(below) is not None and could_be_heading(raw)


def row_of(raw: str, *, fresh: bool, marked: bool) -> Row:
    """Return one row with its column, its length and without the mark of a list item."""
    text, bullet = unbulleted(raw.strip())
    return Row(
        text,
        column=len(raw.expandtabs(TAB_STOP)) - len(raw.expandtabs(TAB_STOP).lstrip()),
        length=len(raw.expandtabs(TAB_STOP)),
        fresh=fresh or bullet or marked,
        bullet=bullet or marked,
    )
