"""Finding skills in a line of text: the longest names first, guarded names with their proof."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gapcheck.lexicon.compile import EXACT, GUARDED
from gapcheck.lexicon.index import Lexicon
from gapcheck.words import Word, read_words

CONTEXT_REACH = 120  # characters either side, about a clause or two
WITHIN_NAME = re.compile(r"[\s\-‐-―/&.'’+,()]*")
BREAKS_NAME = re.compile(r"[.,()]\s|\s[-–—(]\s|,|\)\w|^\s*\(")
BETWEEN_ITEMS = re.compile(r"\s*(?:[,;/|•·&(:]|and\b|or\b|,\s*(?:and|or)\b|and/or\b)\s*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A skill found: character offsets in the text and the name that the lexicon knows."""

    skill: str
    name: str
    start: int
    end: int
    sure: bool = True


def find_skills(text: str, lexicon: Lexicon) -> tuple[Hit, ...]:
    """Return the skills named in `text`, in order and without overlap."""
    words = read_words(text)
    hits: list[Hit] = []
    position = 0
    while position < len(words):
        hit, length = longest_at(position, words, text, lexicon)
        if hit:
            hits.append(hit)
        position += length
    return with_proof(hits, text)


def longest_at(
    position: int, words: Sequence[Word], text: str, lexicon: Lexicon
) -> tuple[Hit | None, int]:
    """Return the longest name that begins at a word, and how many words to go on."""
    reach = max(lexicon.reach.get(words[position].key, 0), 2 * joins(position, words))
    for length in range(min(reach, len(words) - position), 0, -1):
        span = words[position : position + length]
        owners = [owner for key in keys_at(span, text) for owner in lexicon.names.get(key, ())]
        hits = [hit for owner in owners if (hit := admitted(owner, span, words, text, lexicon))]
        if hits:
            return max(hits, key=lambda hit: hit.sure), length
    return None, 1


def joins(position: int, words: Sequence[Word]) -> bool:
    """Tell whether a word and the next may be one name written apart ("power point")."""
    return position + 1 < len(words) and len(words[position].key) >= 4  # noqa: PLR2004 - "in design" is not InDesign


def keys_at(span: Sequence[Word], text: str) -> tuple[str, ...]:
    """Return the keys that a run of words may stand for; none where a mark parts them."""
    gaps = [text[a.end : b.start] for a, b in zip(span, span[1:], strict=False)]
    if any(BREAKS_NAME.search(gap) or not WITHIN_NAME.fullmatch(gap) for gap in gaps):
        return ()
    key = " ".join(word.key for word in span)
    joined = len(span) == 2 and (len(span[0].key) >= 4 or gaps[0] == "-")  # noqa: PLR2004 - as in joins
    return (key, key.replace(" ", "")) if joined else (key,)


def admitted(
    found: tuple[str, str, int], span: Sequence[Word], words: Sequence[Word], text: str, lexicon: Lexicon
) -> Hit | None:
    """Return the hit for a name found, None where its guards turn it away for good."""
    skill, name, guards = found
    hit = Hit(skill, name, span[0].start, span[-1].end)
    entry = lexicon.skills[skill]
    if any(covers(phrase, hit, text) for phrase in entry["unless"]):
        return None
    as_written = not guards & EXACT or text[hit.start : hit.end] in entry["exact"]
    if guards & GUARDED and not as_written:
        return None
    if as_written and not guards & GUARDED:
        return hit
    near = {
        word.key
        for word in words
        if abs(word.start - hit.start) < CONTEXT_REACH and word not in span
    }
    proven = any(near.issuperset(word.split()) for word in lexicon.context.get(skill, ()))
    return Hit(skill, name, hit.start, hit.end, sure=proven)


def covers(phrase: str, hit: Hit, text: str) -> bool:
    """Tell whether `phrase` stands in the text over the place of the hit."""
    folded, start = text.casefold(), max(0, hit.start - len(phrase))
    at = folded.find(phrase.casefold(), start)
    return 0 <= at <= hit.start and at + len(phrase) >= hit.end


def with_proof(hits: Sequence[Hit], text: str) -> tuple[Hit, ...]:
    """Return the hits that are sure, or stand in a list beside one that is."""
    proven = {n for n, hit in enumerate(hits) if hit.sure}
    grown = True
    while grown:
        fresh = {
            n
            for n in range(len(hits))
            if n not in proven
            and any(m in proven and beside(hits[min(n, m)], hits[max(n, m)], text) for m in (n - 1, n + 1))
        }
        proven |= fresh
        grown = bool(fresh)
    return tuple(hit for n, hit in enumerate(hits) if n in proven)


def beside(first: Hit, second: Hit, text: str) -> bool:
    """Tell whether two hits are neighbours in a list."""
    return bool(BETWEEN_ITEMS.fullmatch(text[first.end : second.start]))
