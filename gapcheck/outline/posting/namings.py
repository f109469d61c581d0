"""The skills that a posting names, by their places in the text as it was given."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.lexicon import Lexicon
from gapcheck.model import Document, Naming
from gapcheck.outline.posting.headings import Zone
from gapcheck.outline.posting.job import read_sentences
from gapcheck.outline.posting.sentence import Sentence

NAMED = ("skill", "certification", "language", "degree", "study")
WHERE: tuple[Zone, ...] = ("duties", "requirements", "personal", "nice", "conditions")


def read_namings(document: Document, given: str, lexicon: Lexicon) -> tuple[Naming, ...]:
    """Return the skills that a posting names where it asks, in order.

    `given` is the text that the places count in; a sentence that it does not hold is left out.
    """
    sentences = read_sentences(document, lexicon)
    starts = places_in(given, [sentence.text for sentence in sentences])
    return tuple(
        naming
        for sentence, start in zip(sentences, starts, strict=True)
        if start is not None and sentence.zone in WHERE
        for naming in named_in(sentence, given, start, lexicon)
    )


def named_in(sentence: Sentence, given: str, start: int, lexicon: Lexicon) -> Iterator[Naming]:
    """Yield what one sentence names; `start` is where it begins in the text as given."""
    hits = [hit for hit in sentence.hits if lexicon.skill(hit.skill).kind in NAMED]
    places = places_in(given[start:], [sentence.text[hit.start : hit.end] for hit in hits])
    for hit, place in zip(hits, places, strict=True):
        if place is not None:
            words = sentence.text[hit.start : hit.end]
            begin = start + place
            yield Naming(begin, begin + len(words), words, hit.skill, "lexicon", 1.0)


def places_in(text: str, pieces: Sequence[str]) -> Iterator[int | None]:
    """Yield where each piece begins in `text`, read in order and whatever its blanks; else None."""
    at = 0
    for piece in pieces:
        match = re.compile(r"\s+".join(map(re.escape, piece.split()))).search(text, at)
        at = match.end() if match else at
        yield match.start() if match and piece else None
