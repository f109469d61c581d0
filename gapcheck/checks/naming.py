"""Names as papers write them: their telling words, and whether two are one with a slip."""

import re

from rapidfuzz.distance import OSA

from gapcheck.data import wording
from gapcheck.words import fold

SHORTEST, LONG = 5, 10  # letters of a name in which one slip, or two, can be told


def telling_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a company's name that tell it apart, in order."""
    small = set(wording("names")["letter"]["small"])
    words = (fold(word) for word in re.findall(r"\w+", name.replace("’s", "")))
    return tuple(word for word in words if word not in small)


def key_words(name: str) -> set[str]:
    """Return the folded words of a company's name that tell it apart."""
    return set(telling_words(name))


def is_slip(name: str, right: str) -> bool:
    """Tell whether `name` looks like `right` with a letter or two amiss, and is no form of it."""
    one, other = name.casefold(), right.casefold()
    if min(len(one), len(other)) < SHORTEST or one[0] != other[0]:
        return False
    if fold(one) == fold(other) or one.startswith(other) or other.startswith(one):
        return False
    most = 2 if min(len(one), len(other)) >= LONG else 1
    return OSA.distance(one, other, score_cutoff=most) <= most
