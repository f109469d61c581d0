"""Phrases that no lexicon knows: compared by the stems of the words that mean something."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from gapcheck.data import wording
from gapcheck.matcher.mentions import Mention
from gapcheck.outline.posting.items import empty_words
from gapcheck.words import fold, read_words

NEARLY = 0.6
LONG = 8
PERSON = re.compile(r"(?:i|er|or|orship)$")
FEWEST_FOR_NEARLY = 3


class Stemmer(Protocol):
    """What a stemmer of the Snowball project can do."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - its own name
        """Return the stem of a word."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A line that holds words of a phrase: `share` of them, from above 0 to 1."""

    mention: Mention
    share: float


def likenesses(phrase: str, mentions: Sequence[Mention]) -> tuple[Likeness, ...]:
    """Return the lines that hold all words of a phrase, or most of a long one; best first."""
    wanted = meaning(phrase)
    found = [
        Likeness(mention, len(wanted & told(mention)) / len(wanted))
        for mention in mentions
        if wanted
    ]
    least = NEARLY if len(wanted) >= FEWEST_FOR_NEARLY else 1.0
    good = [
        like for like in found if like.share >= least and wanted & meaning(like.mention.line.text)
    ]
    return tuple(sorted(good, key=lambda like: (-like.share, not like.mention.used)))


def told(mention: Mention) -> frozenset[str]:
    """Return what a line tells of, the title of its role included: it says what the work was."""
    title = meaning(mention.role.title) if mention.role else frozenset[str]()
    return meaning(mention.line.text) | title


@cache
def meaning(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that name something."""
    keys = (word.key for word in read_words(text))
    return frozenset(stem(key) for key in keys if key not in empty_words())


@cache
def stem(word: str) -> str:
    """Return the stem of a folded word, or of the first word that means the same."""
    bare = bare_stem(word)
    return synonyms().get(bare, bare)


@cache
def synonyms() -> dict[str, str]:
    """Return the stem of each word that has synonyms, and the stem that stands for its row."""
    rows = [[bare_stem(fold(word)) for word in row] for row in wording("synonyms")["same"]]
    return {found: row[0] for row in reversed(rows) for found in row}


@cache
def bare_stem(word: str) -> str:
    """Return the Snowball stem of a folded word, so that "animate" meets "animation".

    Long stems lose the ending of the person too: "photographer" meets "photography".
    """
    found = snowball().stemWord(word)
    return PERSON.sub("", found) if len(found) > LONG else found


@cache
def snowball() -> "Stemmer":
    """Return the English Snowball stemmer."""
    import snowballstemmer  # noqa: PLC0415 - only where a phrase is compared

    stemmer: Stemmer = snowballstemmer.stemmer("english")
    return stemmer
