"""Where one role ends and the next begins among the rows of a section."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from gapcheck.outline.role_parts import read_parts
from gapcheck.outline.role_rows import Row
from gapcheck.outline.role_words import Look, score

LONGEST_OFFSET = 3  # rows of a heading before its date
LONGEST_TAIL = 3  # and after it


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one role: its heading and what is told below."""

    heading: tuple[Row, ...]
    body: tuple[Row, ...]


def read_blocks(rows: Sequence[Row], look: Look) -> tuple[Block, ...]:
    """Return the roles' blocks; `look` is the word list that a title without a date needs."""
    starts = sorted({*dated_starts(rows), *undated_starts(rows, look)})
    pairs = pairwise((*starts, len(rows)))
    return tuple(read_block(rows[start:end], look) for start, end in pairs)


def dated_starts(rows: Sequence[Row]) -> Iterator[int]:
    """Yield where the heading of each dated role begins.

    How many rows come before the first date tells how many come before the others.
    """
    offset = None
    for at, row in enumerate(rows):
        if not row.dated:
            continue
        before = run_before(rows, at)
        offset = min(before, LONGEST_OFFSET) if offset is None else offset
        follows_date = before < at and rows[at - before - 1].dated
        yield at - (min(before, offset) if follows_date or before > LONGEST_OFFSET else before)


def run_before(rows: Sequence[Row], at: int) -> int:
    """Return how many rows just before `at` could be of its heading."""
    start = at
    while start and not rows[start - 1].body and not rows[start - 1].dated:
        start -= 1
    while start < at and start and rows[start].aside:
        start += 1
    return at - start


def undated_starts(rows: Sequence[Row], look: Look) -> Iterator[int]:
    """Yield where a role without a date begins: a title after the telling of another role."""
    for at, row in enumerate(rows):
        run = tuple(takewhile(lambda each: not each.body, rows[at:]))
        begins = run and (not at or rows[at - 1].body) and not any(each.dated for each in run)
        if begins and score(look, row.rest):
            yield at


def read_block(rows: Sequence[Row], look: Look) -> Block:
    """Return the block of the rows of one role, its heading being no longer than it need be."""
    dated = next((at for at, row in enumerate(rows) if row.dated), 0)
    end = dated + 1
    while (
        end < len(rows) and end - dated <= LONGEST_TAIL and continues(rows[:end], rows[end], look)
    ):
        end += 1
    return Block(tuple(rows[:end]), tuple(rows[end:]))


def continues(heading: Sequence[Row], row: Row, look: Look) -> bool:
    """Return whether `row` still belongs to the heading: it lacks a part, or gets only a place."""
    if row.body or row.dated:
        return False
    parts = read_parts([each.rest for each in heading], study=look == "degrees")
    return row.aside or not (parts.title and parts.employer)
