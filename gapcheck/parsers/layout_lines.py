"""Logical lines: rows of a strip with wrapped lines joined and bullets told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.data import wording
from gapcheck.parsers.layout_headings import Look, is_heading
from gapcheck.parsers.layout_order import Strip
from gapcheck.parsers.layout_rows import Row

DETACHED = 2.0
LOOSE = 1.75
STEADY = 1.2


@dataclass(frozen=True, slots=True)
class Draft:
    """Rows that make one logical line."""

    rows: tuple[Row, ...]
    heading: bool


def drafts_of(strip: Strip, look: Look) -> list[Draft]:
    """Return the logical lines of a strip, in order."""
    drafts: list[Draft] = []
    step = usual_step(strip.rows)
    for row in strip.rows:
        heading = len(row.pieces) == 1 and is_heading(row.pieces[0], look)
        last = drafts[-1] if drafts else None
        if last and not heading and not last.heading and goes_on(last.rows, row, strip, step):
            drafts[-1] = Draft((*last.rows, row), heading=False)
        else:
            drafts.append(Draft((row,), heading))
    return drafts


def usual_step(rows: Sequence[Row]) -> float:
    """Return the tightest usual distance of two rows of text, in ems."""
    steps = sorted((below.y - row.y) / row.size for row, below in pairwise(rows) if row.size)
    close = [step for step in steps if 0.9 < step < LOOSE]
    return close[len(close) // 10] if close else LOOSE / STEADY


def goes_on(rows: Sequence[Row], row: Row, strip: Strip, step: float) -> bool:
    """Return whether `row` is the wrapped rest of the line that `rows` began."""
    last = rows[-1]
    if not 0 < (row.y - last.y) / last.size <= min(LOOSE, STEADY * step):
        return False
    if is_item(row) or is_detached(last) or is_detached(row) or not same_hand(last, row):
        return False
    return is_under(rows[0], last, row) and is_full(last, row, strip)


def is_item(row: Row) -> bool:
    """Return whether a row begins a list item."""
    return without_bullet(row.text)[1]


def is_detached(row: Row) -> bool:
    """Return whether the end of a row stands apart from its beginning, as a date does."""
    pairs = pairwise(row.pieces)
    return any(right.x0 - left.x1 > DETACHED * row.size for left, right in pairs)


def same_hand(last: Row, row: Row) -> bool:
    """Return whether the end of a row and the start of the next look like one text."""
    one, two = last.pieces[-1], row.pieces[0]
    plain = abs(one.size - two.size) <= 0.08 * one.size
    changed = all(p.bold for p in last.pieces) != all(p.bold for p in row.pieces)
    return plain and not (changed and one.bold != two.bold)


def is_under(first: Row, last: Row, row: Row) -> bool:
    """Return whether a row begins where the rest of a wrapped line may begin."""
    em = row.size
    starts = [piece.x0 for piece in (*first.pieces, *last.pieces)]
    starts += [text_start(first), first.x0]
    centred = abs((last.x0 + last.x1) - (row.x0 + row.x1)) < em
    return centred or any(abs(row.x0 - start) < 1.5 * em for start in starts)


def text_start(row: Row) -> float:
    """Return where the text of a row begins, behind its bullet."""
    glyphs = row.pieces[0].glyphs
    return glyphs[1].x0 if is_item(row) and len(glyphs) > 1 else row.x0


def is_full(last: Row, row: Row, strip: Strip) -> bool:
    """Return whether the first word of `row` had no room at the end of `last`."""
    word = row.text.split()[0]
    glyphs = row.pieces[0].glyphs
    end = glyphs[min(len(word), len(glyphs)) - 1].x1
    return last.x1 + 0.2 * row.size + (end - row.x0) > strip.x1 - 0.1 * row.size


def without_bullet(text: str) -> tuple[str, bool]:
    """Return a row's text without the mark of a list item, and whether it had one."""
    marks = re.escape(wording("layout")["bullets"])
    found = re.match(rf"[{marks}](?:\s*[{marks}])*\s*(?=\S)", text)
    hyphen = found and found[0].strip() in {"-", "–", "—", "*", ">", "~"}
    if not found or (hyphen and not found[0].endswith(" ")):
        return text, False
    return text[found.end() :], True
