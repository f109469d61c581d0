"""Whether a letter seems to tell what the posting wants to be told, and where."""

import re
from collections.abc import Iterator

from gapcheck.advice.applying import finder
from gapcheck.checks.quoting import sentences_of
from gapcheck.data import wording
from gapcheck.matcher.phrases import NEARLY
from gapcheck.matcher.weights import LIGHT, weights
from gapcheck.model import Letter, Quote

FEWEST = 2  # telling words of a topic that a sentence must hold


def answers(brief: str, letter: Letter) -> tuple[Quote | None, ...]:
    """Return for each thing that a sentence wants to be told the letter's sentence on it.

    None stands where the letter has none, or where the words cannot tell.
    """
    said = tuple(sentences_of(letter.body, letter.document.name))
    return tuple(answer_to(topic, said) for topic in topics(brief)) or (None,)


def topics(brief: str) -> Iterator[str]:
    """Yield the things that a sentence wants to be told, "" where words cannot tell of one."""
    data = wording("applying")["topic"]
    start = min((cue.start for cue in finder("brief").find(brief)), default=0)
    for part in re.split(data["parts"], brief[start:]):
        opening = re.search(data["opens"], part)
        if opening:
            yield "" if re.search(data["unclear"], opening[0]) else part[opening.end() :]


def answer_to(topic: str, said: tuple[Quote, ...]) -> Quote | None:
    """Return the sentence that holds most of the telling words of a topic, the first of equals."""
    found = {stem: weight for stem, weight in weights(topic).items() if "'" not in stem}
    wanted = {stem: weight for stem, weight in found.items() if weight > LIGHT}
    shares = {
        quote: sum(wanted[stem] for stem in wanted.keys() & weights(quote.text).keys())
        for quote in said
    }
    best = max(shares, key=lambda quote: shares[quote], default=None)
    enough = max(FEWEST, NEARLY * sum(wanted.values()))
    return best if best and shares[best] >= enough else None
