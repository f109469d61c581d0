"""What a line of a résumé says of its own words: denied, wished for, used, or told by conduct."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording

CLAUSE_END = re.compile(r"[,;.]\s|\bbut\b")
SENTENCE_END = re.compile(r"[;.]\s")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stance:
    """What a line says of its words: spans that are denied, conduct told, and whether in use."""

    denied: tuple[Span, ...] = ()
    tells: frozenset[str] = frozenset()
    used: bool = False


UNSAID = Stance()


def stance_of(text: str) -> Stance:
    """Return the stance of a line."""
    cues = finder().find(text)
    return Stance(
        spans_of(text, [cue for cue in cues if cue.kind.startswith("denial:")]),
        frozenset(cue.kind.removeprefix("tells:") for cue in cues if cue.kind.startswith("tells:")),
        used=any(cue.kind == "use:use" for cue in cues),
    )


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
    """Return the cues of denial and use, and of the conduct that tells of a soft skill."""
    cues = wording("resume_cues")
    denials = {f"denial:{kind}": found for kind, found in cues["denial"].items()}
    conduct = {f"tells:{name}": entry["tells"] for name, entry in wording("conduct").items()}
    return {**denials, **conduct, "use:use": cues["use"]["places"]}
