"""What the words of a phrase weigh: their stems, and which are words of any trade."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Protocol

from gapcheck.data import wording
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import LINES_KEPT, fold, read_words

LONG = 8
LIGHT, DONE, HEAVY = 0.4, 0.6, 1.0
PERSON = re.compile(r"(?:i|er|or|orship|ist)$")


class Stemmer(Protocol):
    """What a stemmer of the Snowball project can do."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - its own name
        """Return the stem of a word."""


@lru_cache(LINES_KEPT)
def weights(text: str) -> Mapping[str, float]:
    """Return the stems of a text that say something, each with its weight above 0 and up to 1.

    Words that tell of the same thing have one stem; the words of any trade weigh less.
    """
    keys = [key for key in keys_of(text) if key not in listed("silent")]
    found = {meant(key): LIGHT if is_light(key) else HEAVY for key in keys}
    light = [meant(key) for key in keys if tells_how(key, keys)]
    things = sum(weight == HEAVY for weight in found.values()) > len(set(light))
    return found | {stem: min(found[stem], DONE) for stem in light if things}


def tells_how(key: str, keys: Sequence[str]) -> bool:
    """Tell whether a word is the verb with which a phrase begins, or says in what manner.

    What is done goes by many verbs; what it is done to, by few nouns.
    """
    verb = key == keys[0] and key in verb_forms() and not key.endswith("ing")
    return verb or key.endswith("ly")


@cache
def is_light(key: str) -> bool:
    """Tell whether a folded word is one of any trade, in whatever form."""
    return key in listed("light") or (key not in listed("apart") and stem(key) in light_stems())


@cache
def light_stems() -> frozenset[str]:
    """Return the stems of the words of any trade."""
    return frozenset(map(stem, listed("light") - listed("apart")))


@lru_cache(LINES_KEPT)
def stemmed(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the stems of all words of a text, in order, with their character offsets."""
    words = read_words(text)
    keys = keys_of(text)
    return tuple((meant(key), w.start, w.end) for key, w in zip(keys, words, strict=True))


def keys_of(text: str) -> list[str]:
    """Return the folded words of a text; one who was "trained to" do a thing has trained nobody."""
    keys = [word.key for word in read_words(text)]
    passive, before = listed("passive"), listed("passive_before")
    return [
        f"{key} {behind}" if key in passive and behind in before else key
        for key, behind in zip(keys, (*keys[1:], ""), strict=False)
    ]


@cache
def listed(name: str) -> frozenset[str]:
    """Return the folded words of a list of skill_lexicons/wording/likeness.toml."""
    return frozenset(fold(word) for word in wording("likeness")[name])


@cache
def meant(key: str) -> str:
    """Return the stem of a folded word, or that of the first word that tells of the same thing.

    A word that shares its stem with another of quite another sense is its own.
    """
    found = key if key in listed("apart") else stem(key)
    return same_words().get(found, found)


@cache
def same_words() -> Mapping[str, str]:
    """Return for each stem of a row of words that tell of the same thing the first of the row."""
    rows = [[stem(fold(word)) for word in row] for row in wording("synonyms")["same"]]
    return {other: row[0] for row in reversed(rows) for other in row}


@cache
def stem(word: str) -> str:
    """Return the Snowball stem of a folded word, so that "animate" meets "animation".

    Long stems lose the ending of the person too: "photographer" meets "photography".
    """
    found = snowball().stemWord(word)
    return snowball().stemWord(PERSON.sub("", found)) if len(found) > LONG else found


@cache
def snowball() -> "Stemmer":
    """Return the English Snowball stemmer."""
    import snowballstemmer  # noqa: PLC0415 - only where a phrase is compared

    stemmer: Stemmer = snowballstemmer.stemmer("english")
    return stemmer
