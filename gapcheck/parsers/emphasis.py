"""Which lines are headings: by style, else by the most emphatic repeated look."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gapcheck.model import Line, Region
from gapcheck.parsers.drafts import Draft
from gapcheck.parsers.headings import LONGEST, could_be_heading

STYLED, STRONG, MARKED, BOLD, NONE = 4, 3, 2, 1, 0
LARGER = 1.0
REPEATED = 2
FEW_WORDS = 4


def with_headings(drafts: Sequence[Draft]) -> Iterator[Line]:
    """Yield the lines, the headings among them marked.

    The first line of a file is none, nor is the first of a region that outshines all others:
    it is the name of the person or the title of the whole.
    """
    body = body_size(drafts)
    ranks = [0 if number == 0 else rank(draft, body) for number, draft in enumerate(drafts)]
    regions = [draft.line.region for draft in drafts]
    least = {region: threshold(region, ranks, regions) for region in set(regions)}
    found = [own >= least[region] for own, region in zip(ranks, regions, strict=True)]
    names = {first_and_largest(drafts, found, region) for region in least}
    for number, draft in enumerate(drafts):
        yield replace(draft.line, heading=found[number] and number not in names)


def first_and_largest(drafts: Sequence[Draft], found: Sequence[bool], region: Region) -> int:
    """Return the number of the first heading of a region if it is the largest, else -1."""
    numbers = [
        number
        for number, draft in enumerate(drafts)
        if found[number] and draft.line.region == region and not draft.level
    ]
    sizes = [drafts[number].line.size for number in numbers]
    return numbers[0] if len(sizes) > 1 and sizes[0] > max(sizes[1:]) else -1


def body_size(drafts: Iterable[Draft]) -> float:
    """Return the size in points that most letters have, 0.0 without any."""
    letters = Counter[float]()
    for draft in drafts:
        letters[draft.line.size] += len(draft.line.text)
    return max(letters, key=lambda size: (letters[size], -size), default=0.0)


def rank(draft: Draft, body: float) -> int:
    """Return how much a line looks like a heading, from NONE to STYLED."""
    line = draft.line
    if draft.level and len(line.text) <= 2 * LONGEST:
        return STYLED
    if line.bullet or not could_be_heading(line.text):
        return NONE
    marked = draft.capitals or draft.underlined or line.size >= body + LARGER
    if marked:
        return STRONG if line.bold else MARKED
    return BOLD if line.bold and len(line.text.split()) <= FEW_WORDS else NONE


def threshold(region: Region, ranks: Sequence[int], regions: Sequence[Region]) -> int:
    """Return the least rank of a heading in one region: the highest that occurs repeatedly."""
    here = [own for own, where in zip(ranks, regions, strict=True) if where == region]
    return next((r for r in (STYLED, STRONG, MARKED) if here.count(r) >= REPEATED), BOLD)
