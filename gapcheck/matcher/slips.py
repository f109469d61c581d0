"""Names written with a slip: "Phostoshop" for Photoshop, never Java for JavaScript."""

from collections.abc import Sequence
from functools import cache
from itertools import permutations

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.mentions import Mention
from gapcheck.words import Word, fold, read_words

SHORTEST = 6
CLOSEST, SAME = 85.0, 100.0


def find_slip(
    names: Sequence[str], mentions: Sequence[Mention], lexicon: Lexicon
) -> tuple[Mention, Word] | None:
    """Return the first word that is nearly one of `names` and no known name or word itself.

    Only names of one word of six letters and more, with the same first letter, at a rapidfuzz
    ratio of 85 or more (of 100), which is one slip in six letters or two in thirteen.
    """
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - 20 ms that --help must not pay

    wanted = [name.casefold() for name in names if len(name) >= SHORTEST and name.isalpha()]
    for mention in mentions if wanted else ():
        for word in read_words(mention.line.text):
            if len(word.key) >= SHORTEST and not is_known(word, lexicon):
                scores = (
                    ratio(name, word.key)
                    for name in wanted
                    if may_be(word.key, name) and (fold(name), word.key) not in look_alikes()
                )
                if any(CLOSEST <= score < SAME for score in scores):
                    return mention, word
    return None


def may_be(word: str, name: str) -> bool:
    """Tell whether a word begins as a name does without being a form of it, as "sketched" is."""
    return word[0] == name[0] and not word.startswith(name)


def is_known(word: Word, lexicon: Lexicon) -> bool:
    """Tell whether a word is, or begins, a name that the lexicon knows, or is an ordinary word."""
    return word.key in lexicon.names or word.key in lexicon.reach or word.key in ordinary_words()


@cache
def ordinary_words() -> frozenset[str]:
    """Return the folded words that are close to a name and only words."""
    return frozenset(map(fold, wording("look_alikes")["ordinary"]))


@cache
def look_alikes() -> frozenset[tuple[str, str]]:
    """Return each pair of folded names that are taken for one another, either way round."""
    groups = wording("look_alikes")["groups"]
    return frozenset(
        (fold(one), fold(other)) for group in groups for one, other in permutations(group, 2)
    )
