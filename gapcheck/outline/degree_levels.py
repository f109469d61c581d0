"""Degrees by their ISCED 2011 level, from 3 (school leaving) to 8 (doctor)."""

import re
from dataclasses import replace
from functools import cache

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording

BARE = re.compile(r"degrees?", re.IGNORECASE)
BETWEEN = re.compile(r"[\s-]*(?:level[\s-]+|of \w+\s+)?", re.IGNORECASE)


@cache
def degree_finder() -> CueFinder:
    """Return the finder of degree names; the kind of a cue is the level."""
    return CueFinder(wording("degrees")["levels"])


def degrees_in(text: str) -> tuple[Cue, ...]:
    """Return the degree names in `text`, in order, without those within a longer one."""
    found = degree_finder().find(text)
    whole = [cue for cue in found if not any(is_within(cue, other) for other in found)]
    return tuple(
        next((replace(cue, end=x.end) for x in whole if is_added(x, cue, text)), cue)
        for cue in whole
        if not any(is_added(cue, other, text) for other in whole)
    )


def is_within(cue: Cue, other: Cue) -> bool:
    """Tell whether a cue is a part of a longer one: "degree" in "graduate degree"."""
    longer = other.end - other.start > cue.end - cue.start
    return longer and other.start <= cue.start and cue.end <= other.end


def is_added(cue: Cue, other: Cue, text: str) -> bool:
    """Tell whether a cue is the mere word "degree" behind another's name, as in "MSc degree"."""
    bare = BARE.fullmatch(text[cue.start : cue.end])
    return bool(bare and other.end <= cue.start and BETWEEN.fullmatch(text[other.end : cue.start]))


def level_of(text: str) -> int:
    """Return the lowest level that a text names, 0 if none."""
    return min((int(cue.kind) for cue in degrees_in(text)), default=0)
