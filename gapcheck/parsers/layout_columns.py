"""Where a page stands in columns, and where a gap is only the gap before a date."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.parsers.layout_fragments import Fragment
from gapcheck.parsers.layout_headings import LARGER, Look, is_heading
from gapcheck.parsers.layout_rows import Row, alignment, level_with, rows_of
from gapcheck.parsers.layout_words import is_full

NARROWEST = 0.7
FEWEST = 2
ALL_LEVEL = 0.85
APART = 1.6
UNEVEN = 0.5
DENSE = 2.6
FEWEST_WRAPS = 3
LABELS = 0.6
FEW_WORDS = 5.2
FEW_HOPS = 3


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
    return next((gutter for gutter in found if parts_columns(gutter, look)), None)


def gutters(rows: Sequence[Row], look: Look) -> list[Gutter]:
    """Return the strips free of text that have rows on both sides."""
    edges = sorted({round(piece.x0) for row in rows for piece in row.pieces})
    found: dict[tuple[float, int, int], Gutter] = {}
    for edge in edges[1:]:
        x = min(p.x0 for row in rows for p in row.pieces if round(p.x0) == edge)
        for start, end in free_runs(rows, x, NARROWEST * look.size):
            for first, last in bands(rows, start, end, look):
                gutter = trimmed(rows, x, first, last, closed=end + 1 < len(rows))
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
        if any(p.x0 < x - 0.1 and p.x1 > x - width for p in row.pieces):
            runs.append((start, index - 1))
            start = index + 1
    runs.append((start, len(rows) - 1))
    return [run for run in runs if run[1] - run[0] >= FEWEST - 1]


def trimmed(rows: Sequence[Row], x: float, start: int, end: int, *, closed: bool) -> Gutter | None:
    """Return the gutter in rows `start` to `end`, from the first row that has a right side."""
    sided = [index for index in range(start, end + 1) if rows[index].x1 > x]
    if not sided:
        return None
    pieces = [piece for row in rows[sided[0] : end + 1] for piece in row.pieces]
    left = tuple(piece for piece in pieces if piece.x0 < x - 0.1)
    right = tuple(piece for piece in pieces if piece.x0 >= x - 0.1)
    return Gutter(x, sided[0], end, left, right, closed) if left and right else None


def parts_columns(gutter: Gutter, look: Look) -> bool:
    """Return whether the text on the two sides of a gutter is read one side after the other."""
    left, right = rows_of(gutter.left), rows_of(gutter.right)
    if min(beside(left, right), beside(right, left)) < FEWEST or has_labels(left, right, look):
        return False
    if has_strange_end(left, right, look, closed=gutter.closed):
        return False
    level, level_left = alignment(right, left), alignment(left, right)
    heads_left, heads_right = heads(left, look), heads(right, look)
    if level >= ALL_LEVEL and not heads_right and words_a_row(right) <= FEW_WORDS:
        return False
    if level_left >= ALL_LEVEL and not heads_left and words_a_row(left) <= FEW_WORDS:
        return False
    if heads_left and heads_right:
        large = any(row.size >= LARGER * look.size for row in (*heads_left, *heads_right))
        return large or not is_table(gutter, left, right)
    if hops(gutter) <= FEW_HOPS and min(len(left), len(right)) > FEWEST:
        return True
    if max(level, level_left) < UNEVEN and dense(left) and dense(right):
        return True
    return runs_apart(left, right)


def is_table(gutter: Gutter, left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Return whether two sides with a heading on top are short columns of one table."""
    paired = len(left) == len(right) and alignment(left, right) == 1.0
    by_row = hops(gutter) >= 2 * len(left) - 1
    return paired and by_row and max(words_a_row(left), words_a_row(right)) <= FEW_WORDS


def beside(rows: Sequence[Row], others: Sequence[Row]) -> int:
    """Return how many of `rows` stand within the height of `others`."""
    top, bottom = others[0].y - others[0].size, others[-1].y + others[-1].size
    return sum(top <= row.y <= bottom for row in rows)


def heads(rows: Sequence[Row], look: Look) -> list[Row]:
    """Return the rows that hold headings and nothing else."""
    return [row for row in rows if all(is_heading(piece, look) for piece in row.pieces)]


def has_labels(left: Sequence[Row], right: Sequence[Row], look: Look) -> bool:
    """Return whether the left side only names what stands right of it, as headings in a margin."""
    names = heads(left, look)
    if not names or heads(right, look):
        return False
    below = [row for row in left if row.y >= names[0].y]
    return len(names) >= LABELS * len(below)


def has_strange_end(left: Sequence[Row], right: Sequence[Row], look: Look, *, closed: bool) -> bool:
    """Return whether the top or the foot of two columns belongs to the text around them.

    Dates at the right edge look like a column's first or last rows, and a section's short first
    lines look like the rest of a left column.
    """
    first = next(iter(heads(right, look)), right[0])
    above = [row for row in right if row.y < first.y]
    small = all(row.size < LARGER * look.size for row in above)
    if above and small and is_aside(above, left) and is_apart(above[-1], first, right):
        return True
    for head in heads(left, look)[1:] if right[0].y >= left[0].y else heads(left, look):
        after = [row for row in right if row.y > head.y - 0.5 * head.size]
        before = [row for row in right if row.y <= head.y - 0.5 * head.size]
        if not after and closed and not any(is_long(row, left) for row in left if row.y > head.y):
            return True
        if not (after and before) or heads(after, look):
            continue
        if is_aside(after, left) and is_apart(before[-1], after[0], right):
            return True
    return False


def is_aside(rows: Sequence[Row], others: Sequence[Row]) -> bool:
    """Return whether `rows` are short notes, such as dates, on the baselines of `others`."""
    return alignment(rows, others) >= ALL_LEVEL and words_a_row(rows) <= FEW_WORDS


def is_apart(row: Row, below: Row, rows: Sequence[Row]) -> bool:
    """Return whether more room is left between two rows than is usual among `rows`."""
    steps = sorted(two.y - one.y for one, two in pairwise(rows))
    return below.y - row.y > APART * steps[len(steps) // 4] + 1


def is_long(row: Row, rows: Sequence[Row]) -> bool:
    """Return whether a row reaches nearly as far right as any of `rows`."""
    return row.x1 > max(other.x1 for other in rows) - 2 * row.size


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
    return sum(step < DENSE for step in steps) * 2 >= len(steps)


def runs_apart(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Return whether text runs on over several rows on both sides, each in its own rhythm.

    In a table both cells of a row begin together: none begins where the other goes on.
    """
    rests_left, rests_right = rests(left), rests(right)
    if min(len(rests_left), len(rests_right)) < FEWEST_WRAPS:
        return False
    fresh = [row for row in left if row not in rests_left]
    return sum(level_with(row, rests_right) for row in fresh) >= FEWEST


def rests(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that plainly go on with the text of the row above."""
    edge = max(row.x1 for row in rows)
    return [
        row
        for above, row in pairwise(rows)
        if row.text[0].islower()
        and row.y - above.y < DENSE * row.size
        and is_full(above.pieces[-1], row.pieces[0], edge)
    ]
