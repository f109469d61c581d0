"""Where a page stands in columns: the strips free of text that part them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gapcheck.parsers.layout.evidence import parts_columns
from gapcheck.parsers.layout.fragments import Fragment
from gapcheck.parsers.layout.headings import Look, is_heading
from gapcheck.parsers.layout.rows import Row, rows_of
from gapcheck.parsers.layout.sides import Sides

NARROWEST = 0.7
FEWEST = 2
HAIR = 0.1


@dataclass(frozen=True)
class Gutter:
    """A strip that no text crosses from row `first` to row `last`; `x` is its right edge.

    It is `closed` where a line that crosses it ends the run of rows that leave it free.
    """

    x: float
    first: int
    last: int
    left: tuple[Fragment, ...]
    right: tuple[Fragment, ...]
    closed: bool

    @property
    def width(self) -> float:
        """How wide the strip is, in points."""
        return self.x - max(piece.x1 for piece in self.left)


def best_gutter(rows: Sequence[Row], look: Look) -> Gutter | None:
    """Return the tallest gutter that parts two columns of text, None where there is none."""
    found = sorted(gutters(rows, look), key=lambda g: (g.first - g.last, -g.width))
    return next((gutter for gutter in found if parts_columns(sides_of(gutter, look))), None)


def sides_of(gutter: Gutter, look: Look) -> Sides:
    """Return what stands on the two sides of a gutter, ready to be judged."""
    painted = sorted([(p.order, 0) for p in gutter.left] + [(p.order, 1) for p in gutter.right])
    left, right = (tuple(rows_of(side)) for side in (gutter.left, gutter.right))
    return Sides(left, right, look, tuple(side for _, side in painted), gutter.closed)


def gutters(rows: Sequence[Row], look: Look) -> list[Gutter]:
    """Return the strips free of text that have rows on both sides."""
    edges = sorted({round(piece.x0) for row in rows for piece in row.pieces})
    found: dict[tuple[float, int, int], Gutter] = {}
    for edge in edges[1:]:
        x = min(p.x0 for row in rows for p in row.pieces if round(p.x0) == edge)
        for start, end in free_runs(rows, x, NARROWEST * look.size):
            for first, last in bands(rows, start, end, look):
                gutter = trimmed(rows[: last + 1], x, first, look, closed=end + 1 < len(rows))
                if gutter:
                    found[(x, gutter.first, gutter.last)] = gutter
    return list(found.values())


def bands(rows: Sequence[Row], start: int, end: int, look: Look) -> Iterator[tuple[int, int]]:
    """Yield a run of rows, and the parts of it before and from each heading on."""
    yield start, end
    for index in range(start + 1, end + 1):
        if any(is_heading(piece, look) for piece in rows[index].pieces):
            yield index, end
            yield start, index - 1


def free_runs(rows: Sequence[Row], x: float, width: float) -> list[tuple[int, int]]:
    """Return first and last index of each run of rows that leave the strip before `x` free."""
    runs: list[tuple[int, int]] = []
    start = 0
    for index, row in enumerate(rows):
        if any(p.x0 < x - HAIR and p.x1 > x - width for p in row.pieces):
            runs.append((start, index - 1))
            start = index + 1
    runs.append((start, len(rows) - 1))
    return [run for run in runs if run[1] - run[0] >= FEWEST - 1]


def trimmed(
    rows: Sequence[Row], x: float, start: int, look: Look, *, closed: bool
) -> Gutter | None:
    """Return the gutter in the rows from `start` on, cut to where both of its sides have begun."""
    first = begin(rows, x, start, look)
    pieces = [piece for row in rows[first:] for piece in row.pieces]
    left = tuple(piece for piece in pieces if piece.x0 < x - HAIR)
    right = tuple(piece for piece in pieces if piece.x0 >= x - HAIR)
    return Gutter(x, first, len(rows) - 1, left, right, closed) if left and right else None


def begin(rows: Sequence[Row], x: float, start: int, look: Look) -> int:
    """Return the first row that has a right side; a name alone above the left side is passed by."""
    index = start
    while index < len(rows) and rows[index].x1 <= x:
        index += 1
    first = index
    while index < len(rows) and rows[index].x0 >= x - HAIR:
        if any(is_heading(piece, look) for piece in rows[index].pieces):
            break
        index += 1
    return index if first == start else first
