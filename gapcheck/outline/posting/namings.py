"""The skills that a posting names, by their places in the text as it was given."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.lexicon import Lexicon
from gapcheck.model import Document, Naming
from gapcheck.outline.posting.mentions import read_mentions
from gapcheck.vocabulary import Mention


def read_namings(document: Document, given: str, lexicon: Lexicon) -> tuple[Naming, ...]:
    """Return the skills that a posting names, in order, whether a lexicon lists them or not.

    `given` is the text that the places count in; a statement that it does not hold is left out.
    """
    told = read_mentions(document, lexicon)
    starts = places_in(given, [statement.text for statement, _ in told])
    return tuple(
        naming
        for (_, found), start in zip(told, starts, strict=True)
        if start is not None
        for naming in named_in(found, given, start)
    )


def named_in(found: Sequence[Mention], given: str, start: int) -> Iterator[Naming]:
    """Yield what one statement names; `start` is where it begins in the text as given."""
    places = places_in(given[start:], [mention.text for mention in found])
    for mention, place in zip(found, places, strict=True):
        if place is not None:
            begin, words = start + place, mention.text
            yield Naming(
                begin,
                begin + len(words),
                words,
                mention.skill,
                mention.source,
                round(mention.confidence, 3),
            )


def places_in(text: str, pieces: Sequence[str]) -> Iterator[int | None]:
    """Yield where each piece begins in `text`, read in order and whatever its blanks; else None."""
    at = 0
    for piece in pieces:
        match = re.compile(r"\s+".join(map(re.escape, piece.split()))).search(text, at)
        at = match.end() if match else at
        yield match.start() if match and piece else None
