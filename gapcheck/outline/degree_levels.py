"""Degrees by their ISCED 2011 level, from 3 (school leaving) to 8 (doctor)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording

BARE = re.compile(r"degrees?", re.IGNORECASE)
BETWEEN = re.compile(r"[\s-]*(?:level[\s-]+|of \w+\s+|(?<=\bof )\w+\s+)?", re.IGNORECASE)
# At the beginning of a line or part, before a field, a school or "(Hons)".
AS_DEGREE = (
    r"(?:^|[|–—:;\t]|\d{4},?\s|\s{2})\W*(?:[Ff]irst[ -][Cc]lass )?"
    r"(%s)(?=,?\s+(?:\(|[Hh]ons|in\s|[A-Z](?!ffice|ord\b|xcel)))"
)
STAGE = re.compile(
    r"\b(?:NVQ|SVQ|[Ll]evel)\s+(?:[Ll]evel\s+)?\d(?:\s*(?:/|or|and|&|,|-|–|to)\s*\d\b)*"
)
DIGIT = re.compile(r"\d")


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


def held_degrees(text: str) -> tuple[Cue, ...]:
    """Return the degree names of a line of a résumé, abbreviations such as "BA" and "MS" too."""
    short = tuple(
        Cue(level, found.start(1), found.end(1))
        for level, pattern in abbreviations()
        for found in pattern.finditer(text)
    )
    return tuple(sorted((*degrees_in(text), *short), key=lambda cue: cue.start))


@cache
def abbreviations() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return for each level the pattern of its abbreviations where they stand as degrees."""
    rows = wording("degrees")["abbreviations"]
    return tuple((level, re.compile(AS_DEGREE % either(names))) for level, names in rows.items())


def either(names: Sequence[str]) -> str:
    """Return a pattern of any one of some names."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def stage_of(text: str) -> tuple[int, int]:
    """Return the least and the most that a text says behind "level", 0 where it does not."""
    found = [int(stage) for match in STAGE.finditer(text) for stage in DIGIT.findall(match[0])]
    return (min(found), max(found)) if found else (0, 0)


def is_within(cue: Cue, other: Cue) -> bool:
    """Tell whether a cue is a part of a longer one: "degree" in "graduate degree"."""
    longer = other.end - other.start > cue.end - cue.start
    return longer and other.start <= cue.start and cue.end <= other.end


def is_added(cue: Cue, other: Cue, text: str) -> bool:
    """Tell whether a cue is the mere word "degree" behind another's name, as in "MSc degree"."""
    bare = BARE.fullmatch(text[cue.start : cue.end])
    return bool(bare and other.end <= cue.start and BETWEEN.fullmatch(text, other.end, cue.start))


def level_of(text: str) -> int:
    """Return the lowest level that a text names, 0 if none."""
    return min((int(cue.kind) for cue in degrees_in(text)), default=0)
