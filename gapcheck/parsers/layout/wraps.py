"""Wrapped lines: which row goes on with the one above."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.data import wording
from gapcheck.parsers.bullets import unbulleted
from gapcheck.parsers.layout.headings import says_heading, style_of
from gapcheck.parsers.layout.rows import LEVEL, Row
from gapcheck.parsers.layout.words import is_full, is_open, is_torn

DOMAIN = re.compile(r"[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z]{2}|com|org|net|info|design|studio|site)")
DETACHED = 2.0
LOOSE = 1.75
STEADY = 1.2
TIGHTEST = 0.9
SAME_SIZE = 0.08
FEW_WORDS = 4
FEWEST_ENDS = 3
RAGGED = 4.0
MOSTLY = 0.6
DEEPEST = 1.5


@dataclass(frozen=True, slots=True)
class Measure:
    """How the text of a column or a cell is set.

    `edge` is where it is wrapped, `widest` where its longest row ends, `step` the distance of two
    rows in ems; in a `cell` even a short row is wrapped.
    """

    edge: float
    widest: float
    step: float
    cell: bool = False


def measure_of(rows: Sequence[Row], limit: float, *, cell: bool = False) -> Measure:
    """Return how the text of `rows` is set that may reach as far right as `limit`.

    Where several rows end near the longest, that is where text is wrapped; else it is the limit.
    """
    ends = [row.x1 for row in rows if not is_detached(row)] or [row.x1 for row in rows]
    widest = max(ends)
    x0 = min(row.x0 for row in rows)
    even = sum(widest - end < RAGGED * rows[0].size for end in ends) >= FEWEST_ENDS
    even = even and widest - x0 > MOSTLY * (limit - x0)
    return Measure(widest if even else max(widest, limit), widest, usual_step(rows), cell)


def usual_step(rows: Sequence[Row]) -> float:
    """Return the tightest usual distance of two rows of text of one size, in ems."""
    pairs = [(row, below) for row, below in pairwise(rows) if is_same_size(row.size, below.size)]
    steps = sorted((below.y - row.y) / row.size for row, below in pairs)
    close = [step for step in steps if TIGHTEST < step < LOOSE]
    return close[len(close) // 10] if close else LOOSE / STEADY


def is_same_size(one: float, two: float) -> bool:
    """Return whether two sizes are those of one text."""
    return abs(one - two) <= SAME_SIZE * max(one, two, 1.0)


def goes_on(rows: Sequence[Row], row: Row, measure: Measure) -> bool:
    """Return whether `row` is the wrapped rest of the line that `rows` began."""
    last = rows[-1]
    if not 0 < (row.y - last.y) / last.size <= min(LOOSE, STEADY * measure.step):
        return False
    if is_item(row) or is_detached(last) or is_detached(row) or is_address(row):
        return False
    heads = says_heading(last.text) or (says_heading(row.text) and not hangs(rows[0], row))
    if heads or not same_hand(last, row):
        return False
    return is_under(rows[0], last, row) and is_wrapped(rows, row, measure)


def hangs(first: Row, row: Row) -> bool:
    """Return whether a row in small letters stands behind the bullet of the item `first`."""
    inward = row.x0 - first.x0 > LEVEL * row.size
    return is_item(first) and inward and row.text[:1].islower()


def is_wrapped(rows: Sequence[Row], row: Row, measure: Measure) -> bool:
    """Return whether the text of a row had no room at the end of the line that `rows` began."""
    last = rows[-1]
    end, start = last.pieces[-1], row.pieces[0]
    if is_torn(end.text, start.text):
        return True
    unfinished = is_open(last.text, row.text)
    if is_full(end, start, measure.edge):
        return (
            unfinished or measure.cell or sum(len(each.text.split()) for each in rows) > FEW_WORDS
        )
    return unfinished and is_full(end, start, measure.widest)


def heads_on(last: Row, row: Row, edge: float) -> bool:
    """Return whether a heading goes on in the row below; `edge` is where headings end."""
    joins = wording("layout")["joining_words"]
    ends = (last.text.casefold().split()[-1], row.text.casefold().split()[0])
    if style_of(last.pieces[0]) != style_of(row.pieces[0]) or row.y - last.y > LOOSE * row.size:
        return False
    alike = says_heading(last.text) == says_heading(row.text)
    full = alike and is_full(last.pieces[-1], row.pieces[0], edge)
    return full or any(word in joins for word in ends)


def is_item(row: Row) -> bool:
    """Return whether a row begins a list item."""
    return unbulleted(row.text)[1]


def is_address(row: Row) -> bool:
    """Return whether a row begins with a mail or web address, which is never wrapped before."""
    word, *more = row.text.split(maxsplit=1)
    site = not more and DOMAIN.fullmatch(word) is not None
    return site or "@" in word or "://" in word or ("/" in word and "." in word.partition("/")[0])


def is_detached(row: Row) -> bool:
    """Return whether the end of a row stands apart from its beginning, as a date does."""
    pairs = pairwise(row.pieces)
    return any(right.x0 - left.x1 > DETACHED * row.size for left, right in pairs)


def same_hand(last: Row, row: Row) -> bool:
    """Return whether the end of a row and the start of the next look like one text."""
    one, two = last.pieces[-1], row.pieces[0]
    changed = all(p.bold for p in last.pieces) != all(p.bold for p in row.pieces)
    broken = changed and one.bold != two.bold and not last.text.endswith((",", "–", "-", "&"))
    return is_same_size(one.size, two.size) and not broken


def is_under(first: Row, last: Row, row: Row) -> bool:
    """Return whether a row begins where the rest of a wrapped line may begin."""
    em = row.size
    starts = [piece.x0 for piece in (*first.pieces, *last.pieces)]
    starts += [text_start(first), first.x0]
    centred = abs((last.x0 + last.x1) - (row.x0 + row.x1)) < em
    flush_right = abs(last.x1 - row.x1) < LEVEL * em
    return centred or flush_right or any(abs(row.x0 - start) < DEEPEST * em for start in starts)


def text_start(row: Row) -> float:
    """Return where the text of a row begins, behind its bullet."""
    glyphs = row.pieces[0].glyphs
    return glyphs[1].x0 if is_item(row) and len(glyphs) > 1 else row.x0
