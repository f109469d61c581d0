"""Degrees by their ISCED 2011 level, from 3 (school leaving) to 8 (doctor)."""

from functools import cache

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording


@cache
def degree_finder() -> CueFinder:
    """Return the finder of degree names; the kind of a cue is the level."""
    return CueFinder(wording("degrees")["levels"])


def degrees_in(text: str) -> tuple[Cue, ...]:
    """Return the degree names in `text`, in order."""
    return degree_finder().find(text)


def level_of(text: str) -> int:
    """Return the lowest level that a text names, 0 if none."""
    return min((int(cue.kind) for cue in degrees_in(text)), default=0)
