"""Claims about oneself without a proof in the same breath."""

import re
from collections.abc import Iterator

from gapcheck.checks.letter_generic_phrases import finder
from gapcheck.checks.quoting import sentences_of
from gapcheck.checks.wordings import finder_of, phrases, table_of
from gapcheck.model import Finding, Letter, Quote

FIGURE = re.compile(r"\d")


def letter_claims(letter: Letter) -> Iterator[Finding]:
    """A claim is believed when the next words show it."""
    said = list(sentences_of(letter.body, letter.document.name))
    for phrase in phrases("letters", "claims", said):
        after = said[said.index(phrase.whole) :][:2]
        if not any(is_proof(sentence) for sentence in after) and not is_stock(phrase.whole):
            more = " …" if phrase.quote.place.end < phrase.whole.place.end - 1 else ""
            yield Finding(
                f"“{phrase.quote.text}{more}” is a claim without a proof.",
                table_of("letters", "claims")[phrase.kind]["fix"],
                (phrase.whole,),
            )


def is_stock(sentence: Quote) -> bool:
    """Tell whether a sentence is told as a stock phrase already."""
    return bool(finder(frozenset()).find(sentence.text))


def is_proof(sentence: Quote) -> bool:
    """Tell whether a sentence gives a figure, a time or a result."""
    finder = finder_of("letters", "proofs")
    return bool(FIGURE.search(sentence.text) or finder.find(sentence.text))
