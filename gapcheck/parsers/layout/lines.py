"""Logical lines: the rows of a strip with wrapped lines and table cells put together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gapcheck.parsers.layout.headings import Look, is_heading
from gapcheck.parsers.layout.labels import labels_first, margin_labels
from gapcheck.parsers.layout.order import Strip
from gapcheck.parsers.layout.rows import LEVEL, Row
from gapcheck.parsers.layout.tables import Group, groups_of
from gapcheck.parsers.layout.words import is_full
from gapcheck.parsers.layout.wraps import (
    Measure,
    goes_on,
    heads_on,
    is_detached,
    is_item,
    measure_of,
    same_hand,
)

HALF_EM = 0.5


@dataclass(frozen=True, slots=True)
class Draft:
    """Rows that make one logical line; a table row has several cells, a line of text one.

    `edge` is where the longest row of the text around it ends.
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
    drafts: list[Draft] = []
    measure = measure_of(strip.rows, strip.limit)
    for group in groups_of(strip.rows, measure.edge):
        if len(group.cells) > 1:
            drafts += table_row(group, strip, look, measure.step)
        else:
            drafts += lines_in(group.cells[0], look, measure)
    return drafts


def table_row(group: Group, strip: Strip, look: Look, step: float) -> list[Draft]:
    """Return the lines of cells side by side: one, but for cells with several lines."""
    drafts: list[Draft] = []
    starts = [min(row.x0 for row in cell) for cell in group.cells]
    for cell, after in zip(group.cells, [*starts[1:], strip.limit], strict=True):
        limit = after - HALF_EM * cell[0].size
        measure = replace(measure_of(cell, limit, cell=True), step=step)
        lines = lines_in(cell, look, measure)
        if drafts and is_cell(drafts[-1], lines[0]):
            begun = drafts.pop()
            lines[0] = Draft((*begun.cells, *lines[0].cells), heading=False, edge=measure.widest)
        drafts += lines
    return drafts


def is_cell(last: Draft, line: Draft) -> bool:
    """Return whether a line goes on, to the right, with the table row that `last` began."""
    names = last.heading and not last.last.text.endswith(":")
    plain = not (names or line.heading or is_item(line.first) or is_item(last.first))
    level = abs(line.first.y - last.first.y) <= 2 * LEVEL * line.first.size
    return plain and level and line.first.x0 > last.first.x0


def lines_in(rows: Sequence[Row], look: Look, measure: Measure) -> list[Draft]:
    """Return the logical lines of one cell, or of the running text of a strip."""
    lines: list[Draft] = []
    labels = margin_labels(rows, look)
    margin = max((label.x1 for label in labels), default=measure.edge)
    for row in labels_first(rows, labels):
        heading = len(row.pieces) == 1 and is_heading(row.pieces[0], look)
        begun = lines[-1].cells[0] if lines and lines[-1].heading == heading else ()
        joins = begun and (
            heads_on(begun[-1], row, margin) if heading else goes_on(begun, row, measure)
        )
        if joins:
            lines.pop()
        lines.append(Draft(((*(begun if joins else ()), row),), heading, measure.widest))
    return lines


def runs_over(last: Draft, draft: Draft) -> bool:
    """Return whether a line goes on at the top of the next column or page."""
    if last.heading or draft.heading or is_item(draft.first) or is_detached(last.last):
        return False
    one, two = last.last.pieces[-1], draft.first.pieces[0]
    small = two.text[0].islower() or one.text.endswith("-")
    return small and same_hand(last.last, draft.first) and is_full(one, two, last.edge)
