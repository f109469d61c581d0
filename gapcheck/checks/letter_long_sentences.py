"""Sentences of the letter that nobody can read aloud."""

from collections.abc import Iterator

from gapcheck.checks.quoting import sentences_of
from gapcheck.model import Finding, Letter

MOST_WORDS = 40


def letter_long_sentences(letter: Letter) -> Iterator[Finding]:
    """What you cannot say in one breath, a reader will not take in at one glance."""
    for sentence in sentences_of(letter.body, letter.document.name):
        words = len(sentence.text.split())
        if words > MOST_WORDS:
            yield Finding(
                f"A sentence of {words} words.", "Make two of it, one idea each.", (sentence,)
            )
