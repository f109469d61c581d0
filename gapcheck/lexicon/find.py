"""Finding skills in a line of text: the longest names first, guarded names with their proof."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from gapcheck.lexicon.index import Lexicon
from gapcheck.lexicon.proof import Hit, admitted, with_proof
from gapcheck.words import Word, read_words

SHORTEST_FIRST = 4
SHORTEST_SECOND = 3
ENOUGH_OF_A_FIELD = 3
WITHIN_NAME = re.compile(r"[\s\-‐-―/&.'’+,()]*")
BREAKS_NAME = re.compile(r"[.,()]\s|\s[-–—(]\s|,|\)\w|^\s*\(")


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
