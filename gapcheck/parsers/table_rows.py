"""The rows of a table: which of them read as one line."""

from collections.abc import Iterator, Sequence

from gapcheck.model import Line
from gapcheck.parsers.drafts import Draft, stands_out

LONG_CELL = 60


def table_lines(rows: Sequence[Sequence[list[Draft]]]) -> Iterator[Draft]:
    """Yield the lines of a table: a row of short cells is one line, others go cell by cell."""
    layout = any(len(cell) > 1 for row in rows for cell in row)
    for row in rows:
        cells = [cell for cell in row if cell]
        if is_one_line(cells, layout=layout):
            yield joined([cell[0] for cell in cells])
        else:
            yield from (line for cell in cells for line in cell)


def is_one_line(cells: list[list[Draft]], *, layout: bool) -> bool:
    """Return whether the cells of a row read as one line, as in "2019 – 2021, Designer"."""
    if len(cells) < 2 or any(len(cell) > 1 for cell in cells):  # noqa: PLR2004 - one cell is no row
        return False
    first, *others = (cell[0] for cell in cells)
    listed = any(cell[0].line.bullet for cell in cells)
    long = sum(len(cell[0].line.text) > LONG_CELL for cell in cells) > 1
    alone = stands_out(first) and not all(map(stands_out, others))
    stands_over = first.level > 0 or (alone and (layout or first.capitals))
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
