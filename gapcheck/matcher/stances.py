"""What a line of a résumé says of its own words: denied, wished for, used, or told by conduct."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording, wordings
from gapcheck.model import Month
from gapcheck.outline.resume.date_points import read_points
from gapcheck.words import LINES_KEPT

CLAUSE_END = re.compile(r"[,;.]\s|\bbut\b")
BEFORE_DATE = re.compile(r"[\s.:]*(?:date|on)?[\s.:]*")
SENTENCE_END = re.compile(r"[;.]\s")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stance:
    """What a line says of its words: spans that are denied, the skills that conduct tells of.

    `used` is whether it names a place of use, `under_way` whether it tells of a thing unfinished,
    `until` the month to which it says that something is valid.
    """

    denied: tuple[Span, ...] = ()
    tells: frozenset[str] = frozenset()
    used: bool = False
    under_way: bool = False
    until: Month | None = None


UNSAID = Stance()


@lru_cache(LINES_KEPT)
def stance_of(text: str) -> Stance:
    """Return the stance of a line."""
    cues = finder().find(text)
    return Stance(
        spans_of(text, [cue for cue in cues if cue.kind.startswith("denial:")]),
        frozenset(cue.kind.removeprefix("tells:") for cue in cues if cue.kind.startswith("tells:")),
        used=any(cue.kind == "line:use" for cue in cues),
        under_way=any(cue.kind == "line:under_way" for cue in cues),
        until=next((until_of(text, cue) for cue in cues if cue.kind == "line:until"), None),
    )


def until_of(text: str, cue: Cue) -> Month | None:
    """Return the last month of the date behind a cue such as "expires", None without one."""
    start = BEFORE_DATE.match(text, cue.end)
    points = read_points(text, start.end()) if start else iter(())
    return next((point.last for point in points), None)


def denies(text: str) -> bool:
    """Tell whether a heading says that what stands below it is not there, or only wished for."""
    return bool(stance_of(text).denied)


def spans_of(text: str, cues: list[Cue]) -> tuple[Span, ...]:
    """Return the clauses that hold a cue; one that takes back ("did not run one") the sentence."""
    clauses, sentences = parted(text, CLAUSE_END), parted(text, SENTENCE_END)
    found = {
        (first, last)
        for cue in cues
        for first, last in (sentences if cue.kind == "denial:taken_back" else clauses)
        if first < cue.end <= last
    }
    return tuple(sorted(found))


def parted(text: str, end: re.Pattern[str]) -> list[Span]:
    """Return the spans of a text between the ends that a pattern finds."""
    cuts = [0, *(match.end() for match in end.finditer(text)), len(text)]
    return list(pairwise(cuts))


@cache
def finder() -> CueFinder:
    """Return the finder of all cues; the kind of a cue is its table and its key."""
    return CueFinder(table())


def table() -> Mapping[str, list[str]]:
    """Return the cues of denial, of the conduct that tells of a skill, and of whole lines."""
    cues = wording("resume_cues")
    denials = {f"denial:{kind}": found for kind, found in cues["denial"].items()}
    conduct = {f"tells:{name}": entry["tells"] for name, entry in wordings("conduct").items()}
    lines = {f"line:{kind}": cues[kind]["words"] for kind in ("use", "under_way", "until")}
    return {**denials, **conduct, **lines}
