"""Tables within a strip: which pieces make a cell, so that wrapped cells are read one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.parsers.layout.fragments import Fragment
from gapcheck.parsers.layout.rows import Row, rows_of
from gapcheck.parsers.layout.words import is_full

UPWARDS = 0.6
ASIDE = 1.0
DEEPEST = 2.5
CLOSE = 1.6
FEWEST_CELLS = 2
SAME_START = 1.5
SEVERAL_WORDS = 3


@dataclass(frozen=True, slots=True)
class Group:
    """Cells side by side, each of which is read from top to bottom before the next."""

    cells: tuple[tuple[Row, ...], ...]


def groups_of(rows: Sequence[Row], edge: float) -> list[Group]:
    """Return the rows of a strip as groups: table rows with wrapped cells, and what is between.

    `edge` is where the text of the strip's last column ends.
    """
    groups: list[Group] = []
    plain: list[Row] = []
    spans = dict(painted_in_cells(rows))
    index = 0
    while index < len(rows):
        last = tail_of(rows, spans[index]) if index in spans else 0
        cells = cells_by_paint(rows[index : last + 1]) if last else ()
        if not cells:
            last = index + wrapped_rows(rows, index, edge) - 1
            cells = cells_by_place(rows[index : last + 1]) if last > index else ()
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


def tail_of(rows: Sequence[Row], last: int) -> int:
    """Return the index of the last row with text of the cell painted last in row `last`."""
    while last + 1 < len(rows):
        row, below = rows[last], rows[last + 1]
        newest = max(row.pieces, key=lambda piece: piece.order)
        under = abs(below.x0 - newest.x0) < ASIDE * below.size and len(below.pieces) == 1
        near = below.y - row.y < CLOSE * below.size and below.pieces[0].order > newest.order
        if not (under and near and newest.x0 > row.x0):
            break
        last += 1
    return last


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


def wrapped_rows(rows: Sequence[Row], start: int, edge: float) -> int:
    """Return how many of `rows`, from `start` on, make one table row with wrapped cells."""
    count = 1
    if len(rows[start].pieces) < FEWEST_CELLS or not in_columns(rows[start], rows):
        return count
    for above, row in pairwise(rows[start:]):
        if row.y - above.y > CLOSE * row.size or not wraps(above, row, edge):
            break
        count += 1
    return count


def in_columns(row: Row, rows: Sequence[Row]) -> bool:
    """Return whether other rows too have text beginning where this one's cells begin."""
    return all(
        any(
            abs(other.x0 - piece.x0) < SAME_START
            for line in rows
            if line is not row
            for other in line.pieces
        )
        for piece in row.pieces[1:]
    )


def wraps(above: Row, row: Row, edge: float) -> bool:
    """Return whether a row holds only rests of the cells in the row above."""
    pairs = [(cell_over(piece, above), piece) for piece in row.pieces]
    if any(over is None for over, _ in pairs):
        return False
    full = [is_full(over, piece, limit_of(over, above, edge)) for over, piece in pairs if over]
    torn = [is_unfinished(over.text, piece.text) for over, piece in pairs if over]
    return all(full) or any(one and two for one, two in zip(full, torn, strict=True))


def is_unfinished(text: str, rest: str) -> bool:
    """Return whether a cell's text plainly goes on in `rest`."""
    sentence = text[0].isupper() or len(text.split()) >= SEVERAL_WORDS
    return (sentence and rest[0].islower()) or text.endswith(("-", "–", "—", ",", "&"))


def cell_over(piece: Fragment, above: Row) -> Fragment | None:
    """Return the fragment of the row above whose cell `piece` may go on with."""
    starts = [p for p in above.pieces if -ASIDE < (piece.x0 - p.x0) / piece.size < DEEPEST]
    return starts[-1] if starts else None


def limit_of(piece: Fragment, row: Row, edge: float) -> float:
    """Return how far right the cell of `piece` may reach."""
    right = [other.x0 for other in row.pieces if other.x0 > piece.x0]
    return min(right) - 0.5 * piece.size if right else edge


def cells_by_place(rows: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    """Return the cells that stand below the fragments of the first of `rows`."""
    cells: list[list[Fragment]] = [[piece] for piece in rows[0].pieces]
    for row in rows[1:]:
        for piece in row.pieces:
            over = [c for c in cells if piece.x0 > c[0].x0 - ASIDE * piece.size]
            over[-1].append(piece)
    return tuple(tuple(rows_of(cell)) for cell in cells)
