"""The skills that a posting names, by their places in the text as it was given."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gapcheck.lexicon import Lexicon
from gapcheck.model import Document, Naming
from gapcheck.outline.posting.mentions import read_mentions
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.vocabulary import Mention


class Letters(NamedTuple):
    """The letters and digits of a text run together, and where in it each stands.

    Blanks, marks and control characters are what reading changes; these it leaves.
    """

    text: str
    places: Sequence[int]


def read_namings(
    document: Document, given: str, lexicon: Lexicon, read: Sequence[Sentence] = ()
) -> tuple[Naming, ...]:
    """Return the skills that a posting names, in order.

    `given` is the text that the places count in; a sentence that it does not hold is left out.
    `read` are the sentences, where somebody has read them before.
    """
    whole = letters_of(given)
    found: list[Naming] = []
    position = 0
    for statement, mentions in read_mentions(document, lexicon, read):
        letters = letters_of(statement.text)
        start = whole.text.find(letters.text, position)
        if start >= 0:
            position = start + len(letters.text)
            found += named_in(mentions, letters, given, whole.places[start:position])
    return tuple(found)


def letters_of(text: str) -> Letters:
    """Return the letters of a text; a ligature is the letters it stands for."""
    kept = [
        (letter, place)
        for place, character in enumerate(text)
        for letter in (
            character if character.isascii() else unicodedata.normalize("NFKC", character)
        )
        if letter.isalnum()
    ]
    return Letters("".join(letter for letter, _ in kept), [place for _, place in kept])


def named_in(
    mentions: Sequence[Mention], letters: Letters, given: str, places: Sequence[int]
) -> Iterator[Naming]:
    """Yield what one sentence of these letters names; `places` are theirs in the text as given."""
    for mention in mentions:
        first = bisect_left(letters.places, mention.start)
        last = bisect_left(letters.places, mention.end) - 1
        before = letters.places[first] - mention.start
        after = mention.end - letters.places[last] - 1
        start, end = places[first], places[last] + 1
        start -= before * (given[start - before : start] == mention.text[:before])
        end += after * (given[end : end + after] == mention.text[len(mention.text) - after :])
        text = given[start:end]
        yield Naming(start, end, text, mention.skill, mention.source, mention.confidence)
