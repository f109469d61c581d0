"""Names as papers write them: their telling words, and whether two are one with a slip."""

import re

from rapidfuzz.distance import OSA

from gapcheck.data import wording
from gapcheck.words import fold

SHORTEST, LONG = 5, 10  # letters of a name in which one slip, or two, can be told


def key_words(name: str) -> set[str]:
    """Return the words of a company's name that tell it apart."""
    small = set(wording("names")["letter"]["small"])
    return {fold(word) for word in re.findall(r"\w+", name.replace("’s", ""))} - small


def is_slip(name: str, right: str) -> bool:
    """Tell whether `name` looks like `right` with a letter or two amiss, and is no form of it."""
    one, other = name.casefold(), right.casefold()
    if min(len(one), len(other)) < SHORTEST or one[0] != other[0]:
        return False
    if fold(one) == fold(other) or one.startswith(other) or other.startswith(one):
        return False
    most = 2 if min(len(one), len(other)) >= LONG else 1
    return OSA.distance(one, other, score_cutoff=most) <= most
