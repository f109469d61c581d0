"""The words of a list that stand in a text: titles, employers, degrees and their like."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from gapcheck.data import wording

Look = Literal[
    "titles", "alone", "employers", "units", "degrees", "schools", "grades", "breaks", "not_breaks"
]
BEGIN = re.compile(r"(?<![\w&])(?:\w+|&)")
LONGEST_PLURAL = 2  # letters
GOES_ON = re.compile(r"[\w&]")


class Listed(NamedTuple):
    """A word of a list found in a text, by character offsets, the end of its plural counted in."""

    start: int
    end: int
    plural: bool


@cache
def by_first_word(look: Look) -> dict[str, list[str]]:
    """Return the words of a list by the first word of each, the longest first."""
    named: dict[str, list[str]] = {}
    for name in sorted(wording("roles")[look], key=len, reverse=True):
        named.setdefault(BEGIN.findall(name)[0], []).append(name)
    return named


def listed(look: Look, text: str) -> Iterator[Listed]:
    """Yield the words of a list that stand in a text as wholes, plurals among them, in order."""
    lowered, named, after = text.lower(), by_first_word(look), 0
    for word in BEGIN.finditer(lowered):
        if word.start() >= after:
            stems = (word[0][: len(word[0]) - cut] for cut in range(LONGEST_PLURAL + 1))
            names = [name for stem in stems for name in named.get(stem, ())]
            longest = sorted(names, key=len, reverse=True)
            hit = next(filter(None, (whole(n, lowered, word.start()) for n in longest)), None)
            if hit:
                after = hit.end
                yield hit


def whole(name: str, text: str, start: int) -> Listed | None:
    """Return a name or its plural that stands at a place of a text as a whole, else None."""
    if not text.startswith(name, start):
        return None
    end = start + len(name)
    plurals = (ending for ending in ("s", "es", "") if text.startswith(ending, end))
    return next(
        (
            Listed(start, end + len(ending), bool(ending))
            for ending in plurals
            if not GOES_ON.match(text, end + len(ending))
        ),
        None,
    )
