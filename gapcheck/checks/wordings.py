"""Phrases of the word lists, found in quotes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from gapcheck.checks.quoting import quote_within
from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording
from gapcheck.model import Finding, Quote


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a word list as somebody wrote it; `whole` is the sentence or line around it."""

    kind: str
    quote: Quote
    whole: Quote


def table_of(file: str, name: str) -> Mapping[str, Any]:
    """Return a table of skill_lexicons/wording/`file`.toml: by kind, its cues and its fix."""
    table: Mapping[str, Any] = wording(file)[name]
    return table


@cache
def finder_of(file: str, name: str) -> CueFinder:
    """Return the finder for the cues of a table."""
    return CueFinder({kind: entry["says"] for kind, entry in table_of(file, name).items()})


def phrases(file: str, name: str, quotes: Iterable[Quote]) -> Iterator[Phrase]:
    """Yield the phrases of a table that some quotes hold, the longest at each place."""
    finder = finder_of(file, name)
    for whole in quotes:
        end = 0
        for cue in sorted(finder.find(whole.text), key=order):
            if cue.start >= end:
                end = cue.end
                yield Phrase(cue.kind, quote_within(whole, cue.start, cue.end), whole)


def order(cue: Cue) -> tuple[int, int]:
    """Return what puts cues in the order of the text, the longest first."""
    return cue.start, -cue.end


def findings(file: str, name: str, quotes: Iterable[Quote], message: str) -> Iterator[Finding]:
    """Yield a finding for each phrase of a table; `message` holds {phrase}, the fix is the data's.

    A phrase said twice is one finding.
    """
    table, said = table_of(file, name), set[str]()
    for phrase in phrases(file, name, quotes):
        key = phrase.quote.text.casefold()
        if key not in said:
            said.add(key)
            fix = table[phrase.kind]["fix"]
            yield Finding(message.format(phrase=phrase.quote.text), fix, (phrase.quote,))
