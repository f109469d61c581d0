"""Where one role ends and the next begins among the rows of a section."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from gapcheck.outline.resume.lists import is_entry, listed_starts, stands_alone, with_schools
from gapcheck.outline.resume.parts import read_parts
from gapcheck.outline.resume.rows import Row
from gapcheck.outline.resume.split import commas_of
from gapcheck.outline.resume.words import JOB, STUDY, SURE, Looks, score

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
    rows = with_schools(rows) if looks is STUDY else rows
    starts = {*dated_starts(rows, looks), *undated_starts(rows, looks)}
    if looks and not any(row.body for row in rows):
        starts |= {*listed_starts(rows, [*left_over(rows, starts, looks)], looks)}
    return shared([read_block(rows[a:b], looks) for a, b in pairs_of(starts, len(rows))])


def pairs_of(starts: Iterable[int], end: int) -> Iterator[tuple[int, int]]:
    """Return where each block begins and ends."""
    return pairwise((*sorted(starts), end))


def left_over(rows: Sequence[Row], starts: Iterable[int], looks: Looks) -> Iterator[int]:
    """Yield which rows are of no heading."""
    for start, end in pairs_of(starts, len(rows)):
        yield from range(start + len(read_block(rows[start:end], looks).heading), end)


def shared(blocks: list[Block]) -> tuple[Block, ...]:
    """Return the blocks, what is told below a line of several roles being told of the first."""
    for at in reversed(range(len(blocks) - 1)):
        one, two = blocks[at], blocks[at + 1]
        if not one.body and one.heading[-1].line is two.heading[0].line:
            blocks[at : at + 2] = [replace(one, body=two.body), replace(two, body=())]
    return tuple(blocks)


def dated_starts(rows: Sequence[Row], looks: Looks | None) -> Iterator[int]:
    """Yield where the heading of each dated role begins.

    How many rows come before the first date tells how many come before the others.
    """
    offset = None
    for at, row in enumerate(rows):
        if not row.dated:
            continue
        before = run_before(rows, at, looks)
        offset = min(before, LONGEST_OFFSET) if offset is None else offset
        if not offset and is_whole(row, looks):
            before = 0
        after_bullet = before < at and rows[at - before - 1].line.bullet
        yield at - (before if after_bullet and before <= LONGEST_OFFSET else min(before, offset))


def is_whole(row: Row, looks: Looks | None) -> bool:
    """Return whether a row names both title and employer by itself."""
    parts = read_parts([row.rest], looks) if looks else None
    return bool(parts and parts.title and parts.employer)


def run_before(rows: Sequence[Row], at: int, looks: Looks | None) -> int:
    """Return how many rows just before `at` could be of its heading.

    Above a course with its date another one is an entry of its own.
    """
    start = at
    while start and not rows[start - 1].body and not rows[start - 1].dated:
        if looks is STUDY and stands_alone(rows[start - 1], rows[at]):
            break
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
    schools = looks is STUDY and any(score("schools", row.rest) for row in run[:2])
    if sure or schools or any(score(looks.title, row.rest) for row in run[:2]):
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
    if looks is STUDY and parts.title and row.label != "employer" and is_entry(row, parts.title):
        return False
    better = score(looks.employer, row.rest) == SURE > score(looks.employer, parts.employer)
    better = better or (looks is JOB and is_sure(row, looks) and not score("titles", parts.title))
    if row.label:
        lacks = row.label == "employer" and not parts.employer
        return lacks or score(looks.title, parts.title) < SURE
    return row.aside or not (parts.title and parts.employer) or better
