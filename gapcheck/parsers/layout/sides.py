"""What stands left and right of a gutter, and what can be measured of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from gapcheck.parsers.layout.headings import LARGER, Look, is_heading
from gapcheck.parsers.layout.rows import Row, alignment
from gapcheck.parsers.layout.words import is_full

ALL_LEVEL = 0.85
FEW_WORDS = 5.2
FEW_RESTS = 1
FEWEST_DATES = 2
DATED = 0.7
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d\d/\d\d\b")
DENSE = 2.6
APART = 1.6
NEAR_END = 2.0


@dataclass(frozen=True)
class Sides:
    """The rows on both sides of a gutter; `painted` tells the side of each piece as painted.

    It is `closed` where a line that crosses the gutter stands below.
    """

    left: tuple[Row, ...]
    right: tuple[Row, ...]
    look: Look
    painted: tuple[int, ...]
    closed: bool

    @cached_property
    def heads_left(self) -> list[Row]:
        """The headings on the left side."""
        return heads(self.left, self.look)

    @cached_property
    def heads_right(self) -> list[Row]:
        """The headings on the right side."""
        return heads(self.right, self.look)

    @cached_property
    def hops(self) -> int:
        """How often painting went over from one side to the other."""
        return sum(one != two for one, two in pairwise(self.painted))

    @cached_property
    def fewest(self) -> int:
        """The number of rows on the side that has fewer."""
        return min(len(self.left), len(self.right))


def heads(rows: Sequence[Row], look: Look) -> list[Row]:
    """Return the rows that hold headings and nothing else."""
    return [row for row in rows if all(is_heading(piece, look) for piece in row.pieces)]


def is_large(row: Row, look: Look) -> bool:
    """Return whether a row is set larger than running text."""
    return row.size >= LARGER * look.size


def beside(rows: Sequence[Row], others: Sequence[Row]) -> int:
    """Return how many of `rows` stand within the height of `others`."""
    top, bottom = others[0].y - others[0].size, others[-1].y + others[-1].size
    return sum(top <= row.y <= bottom for row in rows)


def are_notes(rows: Sequence[Row], others: Sequence[Row]) -> bool:
    """Return whether `rows` are short notes, such as dates, on the baselines of `others`."""
    level = alignment(rows, others) >= ALL_LEVEL
    return level and words_a_row(rows) <= FEW_WORDS and len(rests(rows)) <= FEW_RESTS


def are_dates(rows: Sequence[Row], headings: Sequence[Row]) -> bool:
    """Return whether nearly all rows but the headings are short and hold a year."""
    notes = [row for row in rows if row not in headings]
    dated = [row for row in notes if YEAR.search(row.text)]
    return len(dated) >= max(FEWEST_DATES, DATED * len(notes)) and words_a_row(notes) <= FEW_WORDS


def words_a_row(rows: Sequence[Row]) -> float:
    """Return how many words a row holds on average."""
    return sum(len(row.text.split()) for row in rows) / len(rows)


def is_apart(row: Row, below: Row, rows: Sequence[Row]) -> bool:
    """Return whether more room is left between two rows than is usual among `rows`."""
    steps = sorted(two.y - one.y for one, two in pairwise(rows))
    return below.y - row.y > APART * steps[len(steps) // 4] + 1


def is_long(row: Row, rows: Sequence[Row]) -> bool:
    """Return whether a row reaches nearly as far right as any of `rows`."""
    return row.x1 > max(other.x1 for other in rows) - NEAR_END * row.size


def is_dense(rows: Sequence[Row]) -> bool:
    """Return whether most rows follow the one above as lines of one text do."""
    steps = [(below.y - row.y) / max(row.size, below.size) for row, below in pairwise(rows)]
    return sum(step < DENSE for step in steps) * 2 >= len(steps)


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
