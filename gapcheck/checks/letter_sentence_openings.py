"""Whether too many sentences of the letter begin with "I"."""

import re
from collections.abc import Iterator
from itertools import groupby

from gapcheck.checks.quoting import sentences_of
from gapcheck.model import Finding, Letter, Quote

SHARE, FEWEST, IN_A_ROW = 2 / 3, 6, 5
MOST_QUOTES = 3
BEGINS = re.compile(r"I(?:['’](?:m|ve|d|ll))?\b(?!\.)")


def letter_sentence_openings(letter: Letter) -> Iterator[Finding]:
    """Sentence after sentence with “I” turns the reader's eye from the work to the writer."""
    said = list(sentences_of(letter.body, letter.document.name))
    own = [sentence for sentence in said if BEGINS.match(sentence.text)]
    row = longest_row(said)
    if (len(own) >= FEWEST and len(own) > len(said) * SHARE) or len(row) >= IN_A_ROW:
        yield Finding(
            f"{len(own)} of {len(said)} sentences begin with “I”.",
            "Turn some round: begin with the place, the time, the result, or with “You”.",
            one_a_line(row or own)[:MOST_QUOTES],
        )


def one_a_line(said: list[Quote]) -> tuple[Quote, ...]:
    """Return the first sentence of each line."""
    return tuple({quote.place.line: quote for quote in reversed(said)}.values())[::-1]


def longest_row(said: list[Quote]) -> list[Quote]:
    """Return the longest row of sentences that begin with "I", if it is long enough to tell."""
    rows = groupby(said, key=lambda sentence: bool(BEGINS.match(sentence.text)))
    best = max((list(row) for own, row in rows if own), key=len, default=[])
    return best if len(best) >= IN_A_ROW else []
