"""Where one role ends and the next begins among the rows of a section."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from gapcheck.outline.resume.parts import read_parts
from gapcheck.outline.resume.rows import Row
from gapcheck.outline.resume.split import commas_of
from gapcheck.outline.resume.words import SURE, Looks, score

LONGEST_OFFSET = 3  # rows of a heading before its date
LONGEST_TAIL = 3  # and after it
SHORT = 5  # words of a project's second row


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one role: its heading and what is told below."""

    heading: tuple[Row, ...]
    body: tuple[Row, ...]


def read_blocks(rows: Sequence[Row], looks: Looks | None) -> tuple[Block, ...]:
    """Return the blocks of the roles in a section.

    `looks` tell what a title without a date must look like; a project's may look like anything.
    """
    starts = sorted({*dated_starts(rows), *undated_starts(rows, looks)})
    pairs = pairwise((*starts, len(rows)))
    return shared([read_block(rows[start:end], looks) for start, end in pairs])


def shared(blocks: list[Block]) -> tuple[Block, ...]:
    """Return the blocks, what is told below a line of several roles being told of the first."""
    for at in reversed(range(len(blocks) - 1)):
        one, two = blocks[at], blocks[at + 1]
        if not one.body and one.heading[-1].line is two.heading[0].line:
            blocks[at : at + 2] = [replace(one, body=two.body), replace(two, body=())]
    return tuple(blocks)


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
        after_bullet = before < at and rows[at - before - 1].line.bullet
        yield at - (before if after_bullet and before <= LONGEST_OFFSET else min(before, offset))


def run_before(rows: Sequence[Row], at: int) -> int:
    """Return how many rows just before `at` could be of its heading."""
    start = at
    while start and not rows[start - 1].body and not rows[start - 1].dated:
        start -= 1
    while start < at and start and rows[start].aside:
        start += 1
    return at - start


def undated_starts(rows: Sequence[Row], looks: Looks | None) -> Iterator[int]:
    """Yield where roles without dates begin, in stretches of headings without any date."""
    dated = any(row.dated for row in rows)
    start = 0
    for body, stretch in groupby(rows, key=lambda row: row.body):
        run = tuple(stretch)
        after = not start or rows[start - 1].line.bullet or not dated
        if not body and after and not any(row.dated for row in run):
            yield from (start + at for at in titles_in(run, looks))
        start += len(run)


def titles_in(run: Sequence[Row], looks: Looks | None) -> Iterator[int]:
    """Yield which rows begin a role: the first, and each later one that surely is a title."""
    if looks is None:
        yield 0
        return
    sure = [at for at, row in enumerate(run) if is_sure(row, looks)]
    if sure or any(score(looks.title, row.rest) for row in run[:2]):
        yield 0
        yield from (at for at in sure if at and sure[0] == 0)


def is_sure(row: Row, looks: Looks) -> bool:
    """Return whether one of the parts of a row is a title by its main word."""
    return any(score(looks.title, part) == SURE for part in commas_of(row.rest))


def read_block(rows: Sequence[Row], looks: Looks | None) -> Block:
    """Return the block of the rows of one role, its heading being no longer than it need be."""
    dated = next((at for at, row in enumerate(rows) if row.dated), 0)
    end = dated + 1
    while (
        end < len(rows) and end - dated <= LONGEST_TAIL and continues(rows[:end], rows[end], looks)
    ):
        end += 1
    return Block(tuple(rows[:end]), tuple(rows[end:]))


def continues(heading: Sequence[Row], row: Row, looks: Looks | None) -> bool:
    """Return whether `row` still belongs to the heading: it lacks a part, or gets only a place."""
    if row.body or row.dated:
        return False
    if row.label and any(each.label for each in heading):
        return True
    if looks is None:
        short = len(row.rest.split()) <= SHORT and not row.rest.endswith(".")
        return row.aside or (short and len(heading) == 1)
    parts = read_parts([each.rest for each in heading], looks)
    better = score(looks.employer, row.rest) == SURE > score(looks.employer, parts.employer)
    if row.label:
        return score(looks.title, parts.title) < SURE
    return row.aside or not (parts.title and parts.employer) or better
