"""Logical lines: rows of a strip with wrapped lines joined and bullets told."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.data import wording
from gapcheck.parsers.bullets import unbulleted
from gapcheck.parsers.layout_headings import Look, is_heading, says_heading, style_of
from gapcheck.parsers.layout_labels import labels_first, margin_labels
from gapcheck.parsers.layout_order import Strip
from gapcheck.parsers.layout_rows import LEVEL, Row
from gapcheck.parsers.layout_tables import groups_of
from gapcheck.parsers.layout_words import is_full, is_open

DETACHED = 2.0
LOOSE = 1.75
STEADY = 1.2
FEW_WORDS = 4
FEWEST_ENDS = 3


@dataclass(frozen=True, slots=True)
class Draft:
    """Rows that make one logical line; a table row has several cells, a line of text one.

    `edge` is where the text around it ends on the right.
    """

    cells: tuple[tuple[Row, ...], ...]
    heading: bool
    edge: float = 0.0

    @property
    def first(self) -> Row:
        """The row it begins with."""
        return self.cells[0][0]

    @property
    def last(self) -> Row:
        """The row it ends with."""
        return self.cells[-1][-1]


def drafts_of(strip: Strip, look: Look) -> list[Draft]:
    """Return the logical lines of a strip, in order."""
    step = usual_step(strip.rows)
    drafts: list[Draft] = []
    for group in groups_of(strip.rows, strip.x1):
        cells = [lines_in(cell, strip, look, step) for cell in group.cells]
        for lines in cells:
            if len(cells) > 1 and drafts and len(lines) == 1 and is_cell(drafts[-1], lines[0]):
                drafts[-1] = Draft((*drafts[-1].cells, *lines[0].cells), False, lines[0].edge)
            else:
                drafts += lines
    return drafts


def is_cell(last: Draft, line: Draft) -> bool:
    """Return whether a line goes on with the table row that `last` began."""
    names = last.heading and not last.last.text.endswith(":")
    plain = not (names or line.heading or is_item(line.first) or is_item(last.first))
    return plain and line.first.x0 > last.last.x0 and line.first.y <= last.last.y


def lines_in(rows: Sequence[Row], strip: Strip, look: Look, step: float) -> list[Draft]:
    """Return the logical lines of one cell, or of the running text of a strip."""
    lines: list[Draft] = []
    edge = right_edge(rows, strip)
    labels = margin_labels(rows, look)
    margin = max((label.x1 for label in labels), default=edge)
    for row in labels_first(rows, labels):
        heading = len(row.pieces) == 1 and is_heading(row.pieces[0], look)
        last = lines[-1] if lines else None
        if (
            last
            and last.heading == heading
            and (
                heads_on(last.cells[0][-1], row, margin)
                if heading
                else goes_on(last.cells[0], row, edge, step)
            )
        ):
            lines[-1] = Draft(((*last.cells[0], row),), heading, edge)
        else:
            lines.append(Draft(((row,),), heading, edge))
    return lines


def right_edge(rows: Sequence[Row], strip: Strip) -> float:
    """Return where lines of text are wrapped; dates at the far right do not count."""
    ends = [row.x1 for row in rows if not is_detached(row)]
    if len(rows) < len(strip.rows):
        return max(row.x1 for row in rows)
    return max(ends) if len(ends) >= FEWEST_ENDS else strip.x1


def heads_on(last: Row, row: Row, edge: float) -> bool:
    """Return whether a heading goes on in the row below."""
    joins = wording("layout")["joining_words"]
    ends = (last.text.casefold().split()[-1], row.text.casefold().split()[0])
    if style_of(last.pieces[0]) != style_of(row.pieces[0]) or row.y - last.y > LOOSE * row.size:
        return False
    alike = says_heading(last.text) == says_heading(row.text)
    full = alike and is_full(last.pieces[-1], row.pieces[0], edge)
    return full or any(word in joins for word in ends)


def usual_step(rows: Sequence[Row]) -> float:
    """Return the tightest usual distance of two rows of text, in ems."""
    steps = sorted((below.y - row.y) / row.size for row, below in pairwise(rows) if row.size)
    close = [step for step in steps if 0.9 < step < LOOSE]
    return close[len(close) // 10] if close else LOOSE / STEADY


def goes_on(rows: Sequence[Row], row: Row, edge: float, step: float) -> bool:
    """Return whether `row` is the wrapped rest of the line that `rows` began."""
    last = rows[-1]
    if not 0 < (row.y - last.y) / last.size <= min(LOOSE, STEADY * step):
        return False
    if is_item(row) or is_detached(last) or is_detached(row) or is_address(row):
        return False
    if says_heading(last.text) or says_heading(row.text) or not same_hand(last, row):
        return False
    if not is_under(rows[0], last, row) or not is_full(last.pieces[-1], row.pieces[0], edge):
        return False
    return len(last.text.split()) > FEW_WORDS or is_open(last.text, row.text)


def runs_over(last: Draft, draft: Draft) -> bool:
    """Return whether a line goes on at the top of the next column or page."""
    if last.heading or draft.heading or is_item(draft.first) or is_detached(last.last):
        return False
    one, two = last.last.pieces[-1], draft.first.pieces[0]
    small = two.text[0].islower() or one.text.endswith("-")
    return small and same_hand(last.last, draft.first) and is_full(one, two, last.edge)


def is_item(row: Row) -> bool:
    """Return whether a row begins a list item."""
    return unbulleted(row.text)[1]


def is_address(row: Row) -> bool:
    """Return whether a row begins with a mail or web address, which is never wrapped before."""
    word = row.text.split(maxsplit=1)[0]
    return "@" in word or "://" in word or ("/" in word and "." in word.partition("/")[0])


def is_detached(row: Row) -> bool:
    """Return whether the end of a row stands apart from its beginning, as a date does."""
    pairs = pairwise(row.pieces)
    return any(right.x0 - left.x1 > DETACHED * row.size for left, right in pairs)


def same_hand(last: Row, row: Row) -> bool:
    """Return whether the end of a row and the start of the next look like one text."""
    one, two = last.pieces[-1], row.pieces[0]
    plain = abs(one.size - two.size) <= 0.08 * one.size
    changed = all(p.bold for p in last.pieces) != all(p.bold for p in row.pieces)
    broken = changed and one.bold != two.bold and not last.text.endswith(",")
    return plain and not broken


def is_under(first: Row, last: Row, row: Row) -> bool:
    """Return whether a row begins where the rest of a wrapped line may begin."""
    em = row.size
    starts = [piece.x0 for piece in (*first.pieces, *last.pieces)]
    starts += [text_start(first), first.x0]
    centred = abs((last.x0 + last.x1) - (row.x0 + row.x1)) < em
    flush_right = abs(last.x1 - row.x1) < LEVEL * em
    return centred or flush_right or any(abs(row.x0 - start) < 1.5 * em for start in starts)


def text_start(row: Row) -> float:
    """Return where the text of a row begins, behind its bullet."""
    glyphs = row.pieces[0].glyphs
    return glyphs[1].x0 if is_item(row) and len(glyphs) > 1 else row.x0
