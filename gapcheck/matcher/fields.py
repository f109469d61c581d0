"""Fields of study: what a degree is asked to be in, and whether a line names it or a relative."""

import re
from dataclasses import dataclass

from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.weights import HEAVY, weights
from gapcheck.outline.degree_levels import degrees_in

BETWEEN = re.compile(r"\s*(?:,|;|/|\band\b|\bor\b|&)\s*")
IN = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:in|of|:|,)\s+")
ALSO = re.compile(
    r"\b(?:or|and)?\s*(?:\w+\s+){0,2}(?:equivalent|related|similar|relevant|comparable)\b"
)
RELATED = re.compile(r"\b(?:related|similar|relevant|comparable|any)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of study that a text names, by the stems of their words and by their names."""

    words: tuple[frozenset[str], ...]
    names: frozenset[str]

    def __bool__(self) -> bool:
        """Tell whether any field is named."""
        return bool(self.words)


def fields_in(text: str, lexicon: Lexicon) -> Fields:
    """Return the fields that a text names before or after its degree, up to "or a related one"."""
    cues = degrees_in(text)
    first = min((cue.start for cue in cues), default=0)
    after = IN.match(text, max((cue.end for cue in cues), default=0))
    also = ALSO.search(text, after.end()) if after else None
    named = text[after.end() : also.start() if also else len(text)] if after else text[:first]
    items = (heavy(item) for item in BETWEEN.split(named))
    skills = frozenset(hit.skill for hit in find_skills(named, lexicon))
    return Fields(tuple(item for item in items if item), skills)


def heavy(text: str) -> frozenset[str]:
    """Return the stems of a text that name a field."""
    return frozenset(stem for stem, weight in weights(text).items() if weight == HEAVY)


def in_field(line: str, asked: Fields, lexicon: Lexicon) -> bool:
    """Tell whether a line names one of the fields, or what the lexicon holds for the same."""
    words = heavy(line)
    named = {hit.skill for hit in find_skills(line, lexicon)}
    return any(item <= words for item in asked.words) or not asked.names.isdisjoint(named)


def near_field(line: str, asked: Fields, lexicon: Lexicon) -> bool:
    """Tell whether a line names a relative of one of the fields."""
    named = {hit.skill for hit in find_skills(line, lexicon)}
    around = {other for name in named for other in lexicon.related_to(name)}
    back = {other for name in asked.names for other in lexicon.related_to(name)}
    return not asked.names.isdisjoint(around) or not named.isdisjoint(back)
