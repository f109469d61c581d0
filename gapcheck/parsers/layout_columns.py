"""Where a page stands in columns, and where a gap is only the gap before a date."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.parsers.layout_fragments import Fragment
from gapcheck.parsers.layout_headings import Look, stands_out
from gapcheck.parsers.layout_rows import Row, alignment, rows_of

NARROWEST = 0.7
FEWEST = 2


@dataclass(frozen=True)
class Gutter:
    """A strip that no text crosses from row `first` to row `last`; `x` is its right edge."""

    x: float
    first: int
    last: int
    left: tuple[Fragment, ...]
    right: tuple[Fragment, ...]

    @property
    def width(self) -> float:
        """How wide the strip is, in points."""
        return self.x - max(piece.x1 for piece in self.left)


def best_gutter(rows: Sequence[Row], look: Look) -> Gutter | None:
    """Return the tallest gutter that parts two columns of text, None where there is none."""
    found = sorted(gutters(rows, look), key=lambda g: (g.first - g.last, -g.width))
    return next((gutter for gutter in found if parts_columns(gutter, look)), None)


def gutters(rows: Sequence[Row], look: Look) -> list[Gutter]:
    """Return the strips free of text that have rows on both sides."""
    edges = sorted({round(piece.x0) for row in rows for piece in row.pieces})
    found: list[Gutter] = []
    for edge in edges[1:]:
        x = min(p.x0 for row in rows for p in row.pieces if round(p.x0) == edge)
        for start, end in free_runs(rows, x, NARROWEST * look.size):
            gutter = trimmed(rows, x, start, end)
            if gutter:
                found.append(gutter)
    return found


def free_runs(rows: Sequence[Row], x: float, width: float) -> list[tuple[int, int]]:
    """Return first and last index of each run of rows that leave the strip before `x` free."""
    runs: list[tuple[int, int]] = []
    start = 0
    for index, row in enumerate(rows):
        if any(p.x0 < x - 0.1 and p.x1 > x - width for p in row.pieces):
            runs.append((start, index - 1))
            start = index + 1
    runs.append((start, len(rows) - 1))
    return [run for run in runs if run[1] - run[0] >= FEWEST - 1]


def trimmed(rows: Sequence[Row], x: float, start: int, end: int) -> Gutter | None:
    """Return the gutter in rows `start` to `end`, from the first row that has a right side."""
    sides = [(any(p.x0 < x for p in row.pieces), row.x1 > x) for row in rows[start : end + 1]]
    both = [index for index, (_, right) in enumerate(sides) if right]
    if not both or not any(left for left, _ in sides):
        return None
    first, last = start + both[0], end
    pieces = [piece for row in rows[first : last + 1] for piece in row.pieces]
    left = tuple(piece for piece in pieces if piece.x0 < x - 0.1)
    right = tuple(piece for piece in pieces if piece.x0 >= x - 0.1)
    return Gutter(x, first, last, left, right) if left and right else None


def parts_columns(gutter: Gutter, look: Look) -> bool:
    """Return whether the text on the two sides of a gutter is read one side after the other."""
    left, right = rows_of(gutter.left), rows_of(gutter.right)
    if min(len(left), len(right)) < FEWEST:
        return False
    level = alignment(right, left)
    left_heads = [row for row in left if stands_out(row, look)]
    right_heads = [row for row in right if stands_out(row, look)]
    if level >= 0.85 and not right_heads and words_a_row(right) <= 4.5:
        return False
    if alignment(left, right) >= 0.85 and words_a_row(left) <= 4.5 and not left_heads:
        return False
    if left_heads and right_heads:
        return True
    if hops(gutter) <= 3 and min(len(left), len(right)) > FEWEST:
        return True
    return level < 0.5 and alignment(left, right) < 0.5 and dense(left) and dense(right)


def words_a_row(rows: Sequence[Row]) -> float:
    """Return how many words a row holds on average."""
    return sum(len(row.text.split()) for row in rows) / len(rows)


def hops(gutter: Gutter) -> int:
    """Return how often painting went over from one side to the other."""
    sides = sorted(
        [(piece.order, 0) for piece in gutter.left] + [(piece.order, 1) for piece in gutter.right]
    )
    return sum(one[1] != two[1] for one, two in pairwise(sides))


def dense(rows: Sequence[Row]) -> bool:
    """Return whether most rows follow the one above as lines of one text do."""
    steps = [(below.y - row.y) / max(row.size, below.size) for row, below in pairwise(rows)]
    return sum(step < 1.8 for step in steps) * 2 >= len(steps)
