"""Tables within a strip: which pieces make a cell, so that wrapped cells are read one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.parsers.layout_fragments import Fragment
from gapcheck.parsers.layout_rows import Row, rows_of

UPWARDS = 0.6
ASIDE = 1.0


@dataclass(frozen=True, slots=True)
class Group:
    """Cells side by side, each of which is read from top to bottom before the next."""

    cells: tuple[tuple[Row, ...], ...]


def groups_of(rows: Sequence[Row]) -> list[Group]:
    """Return the rows of a strip as groups: table rows with wrapped cells, and what is between."""
    groups: list[Group] = []
    plain: list[Row] = []
    spans = {first: last for first, last in painted_in_cells(rows)}
    index = 0
    while index < len(rows):
        last = spans.get(index)
        cells = cells_by_paint(rows[index : last + 1]) if last else ()
        if cells and last:
            groups += [Group((tuple(plain),))] if plain else []
            groups.append(Group(cells))
            plain, index = [], last + 1
        else:
            plain.append(rows[index])
            index += 1
    return [*groups, Group((tuple(plain),))] if plain else groups


def painted_in_cells(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """Return first and last index of the rows over which painting went up and right again."""
    at = {id(piece): index for index, row in enumerate(rows) for piece in row.pieces}
    pieces = sorted((p for row in rows for p in row.pieces), key=lambda p: (p.order, p.y, p.x0))
    spans: list[tuple[int, int]] = []
    for one, two in pairwise(pieces):
        if goes_up(one, two):
            first, last = at[id(two)], at[id(one)]
            while spans and spans[-1][1] >= first:
                first, last = min(first, spans[-1][0]), max(last, spans.pop()[1])
            spans.append((first, last))
    return spans


def goes_up(one: Fragment, two: Fragment) -> bool:
    """Return whether painting went from `one` up to `two`."""
    return two.y < one.y - UPWARDS * one.size


def cells_by_paint(rows: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    """Return the cells of `rows` in the order of painting, () where that order is no reading."""
    pieces = sorted((p for row in rows for p in row.pieces), key=lambda p: (p.order, p.y, p.x0))
    cells: list[list[Fragment]] = [[]]
    for piece in pieces:
        last = cells[-1][-1] if cells[-1] else piece
        if goes_up(last, piece):
            if piece.x0 < max(p.x0 for p in cells[-1]) + ASIDE * piece.size:
                return ()
            cells.append([])
        cells[-1].append(piece)
    return tuple(tuple(rows_of(cell)) for cell in cells)
