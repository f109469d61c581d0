"""What proves a guarded name: its case, a word of its context, or a neighbour in a list."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter

from gapcheck.lexicon.compile import EXACT, GUARDED
from gapcheck.lexicon.index import Lexicon
from gapcheck.words import Word

SOFT = "soft"
CONTEXT_REACH = 120  # characters either side, about a clause or two
YEAR_AFTER = re.compile(r"\s*'?\d\d")
BETWEEN_ITEMS = re.compile(r"\s*(?:[,;/|•·&(]|and\b|or\b|,\s*(?:and|or)\b|and/or\b)\s*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A skill found, by character offsets in the text; `sure` needs no neighbour for proof."""

    skill: str
    start: int
    end: int
    sure: bool = True


def admitted(
    hit: Hit, guards: int, words: Sequence[Word], text: str, lexicon: Lexicon
) -> Hit | None:
    """Return the hit of a name, unsure where it lacks proof, None where it is turned away."""
    entry = lexicon.skill(hit.skill)
    if entry.unless and is_within_any(entry.unless, hit, text):
        return None
    as_written = not guards & EXACT or text[hit.start : hit.end] in entry.exact
    if guards & GUARDED and not as_written:
        return None
    if as_written and not guards & GUARDED:
        return hit
    return replace(hit, sure=lexicon.proves(hit.skill, keys_around(hit, words)))


def keys_around(hit: Hit, words: Sequence[Word]) -> set[str]:
    """Return the folded words that stand within reach of a hit, but not in it."""
    start = attrgetter("start")
    first = bisect_right(words, hit.start - CONTEXT_REACH, key=start)
    last = bisect_left(words, hit.start + CONTEXT_REACH, key=start)
    return {word.key for word in words[first:last] if not hit.start <= word.start < hit.end}


def is_within_any(phrases: Sequence[str], hit: Hit, text: str) -> bool:
    """Tell whether one of `phrases` stands in the text over the place of the hit."""
    return any(
        match.start() <= hit.start and hit.end <= match.end()
        for phrase in phrases
        for match in whole(phrase).finditer(
            text, max(0, hit.start - len(phrase)), hit.end + len(phrase) + 1
        )
    )


@cache
def whole(phrase: str) -> re.Pattern[str]:
    """Return the pattern of a phrase in any case that does not end within a word."""
    return re.compile(rf"{re.escape(phrase)}(?![^\W_])", re.IGNORECASE)


def with_proof(
    hits: Sequence[Hit], text: str, lexicon: Lexicon, fields: frozenset[str]
) -> tuple[Hit, ...]:
    """Return the hits that are sure, alone on the line, of a known field, or beside one that is."""
    alone = len(text.strip(" •·-–*"))
    proven = {
        n
        for n, hit in enumerate(hits)
        if hit.sure or hit.end - hit.start == alone or is_name_in(hit, text, lexicon, fields)
    }
    for order in (range(len(hits)), reversed(range(len(hits)))):
        for n in order:
            neighbours = (
                m for m in (n - 1, n + 1) if m in proven and alike(hits[m], hits[n], lexicon)
            )
            if any(beside(hits[min(n, m)], hits[max(n, m)], text) for m in neighbours):
                proven.add(n)
    return tuple(hit for n, hit in enumerate(hits) if n in proven)


def alike(proven: Hit, hit: Hit, lexicon: Lexicon) -> bool:
    """Tell whether a name may prove its neighbour: "kind and reliable" is about no software."""
    return SOFT not in {lexicon.skill(proven.skill).kind} - {lexicon.skill(hit.skill).kind}


def is_name_in(hit: Hit, text: str, lexicon: Lexicon, fields: frozenset[str]) -> bool:
    """Tell whether a guarded name is of a proven field and written as a name, not a season."""
    named = hit.start > 0 and text[hit.start].isupper()
    in_field = named and bool(fields) and lexicon.skill(hit.skill).field in fields
    return in_field and not YEAR_AFTER.match(text, hit.end)


def beside(first: Hit, second: Hit, text: str) -> bool:
    """Tell whether two hits are neighbours in a list."""
    return bool(BETWEEN_ITEMS.fullmatch(text[first.end : second.start]))
