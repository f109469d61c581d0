"""Fragments on one baseline of one column."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from gapcheck.parsers.layout.fragments import Fragment

GAP = 1.5
BESIDE = 0.9
LEVEL = 0.15
SEVERAL = 3


@dataclass(frozen=True, eq=False)
class Row:
    """Fragments on one baseline, from left to right."""

    pieces: tuple[Fragment, ...]

    @cached_property
    def x0(self) -> float:
        """The left edge."""
        return self.pieces[0].x0

    @cached_property
    def x1(self) -> float:
        """The right edge."""
        return max(piece.x1 for piece in self.pieces)

    @cached_property
    def y(self) -> float:
        """The baseline of its largest fragment."""
        return max(self.pieces, key=lambda piece: piece.size).y

    @cached_property
    def size(self) -> float:
        """The em of its largest fragment."""
        return max(piece.size for piece in self.pieces)

    @cached_property
    def text(self) -> str:
        """Its words, two blanks where the page leaves a gap no line of text has."""
        return self.spaced(frozenset())

    def spaced(self, starts: frozenset[int]) -> str:
        """Return its words, two blanks also before a piece that begins at one of `starts`."""
        text = self.pieces[0].text
        for left, right in pairwise(self.pieces):
            apart = right.x0 - left.x1 > GAP * self.size or round(right.x0) in starts
            text += ("  " if apart else " ") + right.text
        return text


def rows_of(fragments: Iterable[Fragment]) -> list[Row]:
    """Return the rows that `fragments` make, top first."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (f.y, f.x0)):
        if rows and fragment.y - rows[-1][0].y <= 0.3 * min(fragment.size, rows[-1][0].size):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [Row(tuple(sorted(row, key=lambda f: f.x0))) for row in rows]


def alignment(rows: Sequence[Row], others: Sequence[Row]) -> float:
    """Return how many of the `rows` that have a neighbour share its baseline (share from 0 to 1).

    Rows that stand beside none of `others` do not count; 1.0 where no row does.
    """
    gaps = [min(abs(row.y - other.y) for other in others) / row.size for row in rows]
    near = [gap for gap in gaps if gap < BESIDE]
    return sum(gap <= LEVEL for gap in near) / len(near) if near else 1.0


def level_with(row: Row, others: Sequence[Row]) -> bool:
    """Return whether a row shares its baseline with one of `others`."""
    return any(abs(row.y - other.y) <= LEVEL * row.size for other in others)


def common_starts(rows: Sequence[Row]) -> frozenset[int]:
    """Return the places, in whole points, where the later pieces of several rows begin."""
    starts = Counter(round(piece.x0) for row in rows for piece in row.pieces[1:])
    return frozenset(start for start, count in starts.items() if count >= SEVERAL)
