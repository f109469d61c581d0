"""Finding skills in a line of text: the longest names first, guarded names with their proof."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from gapcheck.lexicon.compile import EXACT, GUARDED
from gapcheck.lexicon.index import Lexicon
from gapcheck.words import Word, read_words

SHORTEST_FIRST = 4
SHORTEST_SECOND = 3
CONTEXT_REACH = 120  # characters either side, about a clause or two
ENOUGH_OF_A_FIELD = 3
SOFT = "soft"
YEAR_AFTER = re.compile(r"\s*'?\d\d")
WITHIN_NAME = re.compile(r"[\s\-‐-―/&.'’+,()]*")
BREAKS_NAME = re.compile(r"[.,()]\s|\s[-–—(]\s|,|\)\w|^\s*\(")
BETWEEN_ITEMS = re.compile(r"\s*(?:[,;/|•·&(]|and\b|or\b|,\s*(?:and|or)\b|and/or\b)\s*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A skill found, by character offsets in the text; `sure` needs no neighbour for proof."""

    skill: str
    start: int
    end: int
    sure: bool = True


def find_skills(text: str, lexicon: Lexicon) -> tuple[Hit, ...]:
    """Return the skills named in `text`, in order and without overlap."""
    return with_proof(candidates(text, lexicon), text, lexicon, frozenset())


def find_in_all(texts: Sequence[str], lexicon: Lexicon) -> tuple[tuple[Hit, ...], ...]:
    """Return the skills named in each text of one document.

    A document that surely names several skills of a field also proves the guarded names of that
    field where they are written as names, with a capital and not as the first word; and a name
    that is proven once is proven wherever it stands.
    """
    found = [candidates(text, lexicon) for text in texts]
    sure = {hit.skill for hits in found for hit in hits if hit.sure}
    counts = Counter(lexicon.skill(skill).field for skill in sure)
    fields = frozenset(field for field, count in counts.items() if count >= ENOUGH_OF_A_FIELD)
    proven = [
        with_proof(hits, text, lexicon, fields) for hits, text in zip(found, texts, strict=True)
    ]
    known = frozenset(hit.skill for hits in proven for hit in hits)
    return tuple(
        hits
        if len(hits) == len(named)
        else with_proof(sure_of(named, known), text, lexicon, fields)
        for hits, named, text in zip(proven, found, texts, strict=True)
    )


def sure_of(hits: Sequence[Hit], known: frozenset[str]) -> tuple[Hit, ...]:
    """Return the hits with those of skills that the document is known to name made sure."""
    return tuple(replace(h, sure=True) if h.skill in known and not h.sure else h for h in hits)


def candidates(text: str, lexicon: Lexicon) -> tuple[Hit, ...]:
    """Return the names in `text`, in order and without overlap, those that lack proof as unsure."""
    words = read_words(text)
    hits: list[Hit] = []
    position = 0
    while position < len(words):
        hit, length = longest_at(position, words, text, lexicon)
        if hit:
            hits.append(hit)
        position += length
    return tuple(hits)


def longest_at(
    position: int, words: Sequence[Word], text: str, lexicon: Lexicon
) -> tuple[Hit | None, int]:
    """Return the longest name that begins at a word, and how many words to go on."""
    first = words[position].key
    reach = lexicon.reach.get(first, 0)
    if not reach and joined(position, words) not in lexicon.names:
        return None, 1
    keys = [first, *(word.key for word in words[position + 1 : position + max(reach, 2)])]
    for key, length in ways_to_write(keys, reach):
        if key in lexicon.names:
            span = words[position : position + length]
            hits = hits_of(key, span, words, text, lexicon)
            if hits:
                return max(hits, key=lambda hit: hit.sure), length
    return None, 1


def joined(position: int, words: Sequence[Word]) -> str:
    """Return the key of a word and the next run together, "" where they are none."""
    keys = [word.key for word in words[position : position + 2]]
    long = len(keys) > 1 and len(keys[0]) >= SHORTEST_FIRST and len(keys[1]) >= SHORTEST_SECOND
    return "".join(keys) if long else ""


def ways_to_write(keys: Sequence[str], reach: int) -> Iterator[tuple[str, int]]:
    """Yield the keys that words may stand for, the longest first, and how many words each takes.

    Two may be one name written apart: "power point" is PowerPoint, yet "in design" is not
    InDesign, so the first is no short word, nor is the second: "project or" is no projector.
    """
    for length in range(min(reach, len(keys)), 2, -1):
        yield " ".join(keys[:length]), length
    if len(keys) > 1 and reach > 1:
        yield f"{keys[0]} {keys[1]}", 2
    if len(keys) > 1 and len(keys[0]) >= SHORTEST_FIRST and len(keys[1]) >= SHORTEST_SECOND:
        yield keys[0] + keys[1], 2
    if reach:
        yield keys[0], 1


def hits_of(
    key: str, span: Sequence[Word], words: Sequence[Word], text: str, lexicon: Lexicon
) -> list[Hit]:
    """Return a hit for each skill of the name at `span` that its guards do not turn away."""
    if any(parts(text[a.end : b.start]) for a, b in pairwise(span)):
        return []
    start, end = span[0].start, span[-1].end
    found = (
        admitted(Hit(skill, start, end), guards, words, text, lexicon)
        for skill, guards in lexicon.owners(key)
    )
    return [hit for hit in found if hit]


def parts(gap: str) -> bool:
    """Tell whether what stands between two words keeps them from being one name."""
    return gap != " " and bool(BREAKS_NAME.search(gap) or not WITHIN_NAME.fullmatch(gap))


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
    near = {word.key for word in words if is_near(word, hit)}
    return replace(hit, sure=lexicon.proves(hit.skill, near))


def is_near(word: Word, hit: Hit) -> bool:
    """Tell whether a word stands within reach of a hit, but not in it."""
    inside = hit.start <= word.start < hit.end
    return not inside and abs(word.start - hit.start) < CONTEXT_REACH


def is_within_any(phrases: Sequence[str], hit: Hit, text: str) -> bool:
    """Tell whether one of `phrases` stands in the text over the place of the hit."""
    folded = text.casefold()
    for phrase in map(str.casefold, phrases):
        at = folded.find(phrase, max(0, hit.start - len(phrase)), hit.end + len(phrase))
        end = at + len(phrase)
        if 0 <= at <= hit.start and end >= hit.end and not folded[end : end + 1].isalnum():
            return True
    return False


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
