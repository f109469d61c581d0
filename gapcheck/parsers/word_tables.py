"""The rows of a table in a Word file: which of them read as one line."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.model import Line
from gapcheck.parsers.markup import attribute, child, local
from gapcheck.parsers.word_drafts import Draft, stands_out
from gapcheck.parsers.word_pieces import visible_children

if TYPE_CHECKING:
    from lxml.etree import _Element

LONG_CELL = 60


def members(element: "_Element", name: str) -> Iterator["_Element"]:
    """Yield the rows of a table or the cells of a row, those in content controls too."""
    for each in visible_children(element):
        if local(each) == name:
            yield each
        elif local(each) not in ("tbl", "tr", "tc", "p"):
            yield from members(each, name)


def continued(cell: "_Element") -> bool:
    """Return whether a w:tc only continues the merged cell above it."""
    merge = child(child(cell, "tcPr"), "vMerge")
    return merge is not None and attribute(merge, "val") != "restart"


def is_one_line(cells: list[list[Draft]], *, layout: bool) -> bool:
    """Return whether the cells of a row read as one line, as in "2019 – 2021, Designer"."""
    if len(cells) < 2 or any(len(cell) > 1 for cell in cells):  # noqa: PLR2004 - one cell is no row
        return False
    first, *others = (cell[0] for cell in cells)
    listed = any(cell[0].line.bullet for cell in cells)
    long = sum(len(cell[0].line.text) > LONG_CELL for cell in cells) > 1
    stands_over = first.level or (layout and stands_out(first) and not all(map(stands_out, others)))
    return not (listed or long or stands_over)


def joined(cells: list[Draft]) -> Draft:
    """Return the cells of one table row as one line, tabs between them."""
    line = cells[0].line
    text = "\t".join(cell.line.text for cell in cells)
    bold = all(cell.line.bold for cell in cells)
    size = max(cell.line.size for cell in cells)
    joined_line = Line(
        text, line.page, line.number, line.indent, size, bold=bold, region=line.region
    )
    return Draft(joined_line, level=0, capitals=False, underlined=False)
