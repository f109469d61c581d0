"""What the model looks at: for each token a few facts, each a name that stands for its features.

A fact is a tuple, its first item the name of its kind. Facts come again and again, and what one
weighs is summed once (model.py): that is what makes the model quick without arrays.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.vocabulary.passage import NOT_KNOWN, Passage, Token
from gapcheck.words import fold, key_of

# The features by this name and number are what weights are trained for; a change of either makes
# the weights meaningless, so a model of another schema is refused.
SCHEMA = 1

Fact = tuple[Any, ...]
START, END = "<", ">"
CUE_REACH = 6
LONGEST_SHAPE = 6


def facts_of(
    passage: Passage, tokens: Sequence[Token], named: frozenset[str], lexicon: Lexicon
) -> Iterator[tuple[Fact, ...]]:
    """Yield the facts of each token; `named` are the words of all known names of the posting."""
    keys = [START, START, *(token.word.key for token in tokens), END, END]
    shapes = [START, *(shape(token.word.text) for token in tokens), END]
    tags = [START, START, *(token.tag for token in tokens), END, END]
    whole = whole_facts(passage, tokens)
    size = bucket(len(tokens), (2, 6, 14, 30))
    hits = bucket(len(passage.hits), (0, 1, 3))
    capitals = 4 * sum(t.word.text[0].isupper() for t in tokens) // max(len(tokens), 1)
    for n, token in enumerate(tokens):
        key, form, tag = keys[n + 2], shapes[n + 1], token.tag
        known = parts_of_names(key, lexicon)
        yield (
            *whole,
            ("here", key, form, known, tag),
            ("left", keys[n + 1], shapes[n], key),
            ("right", keys[n + 3], shapes[n + 2], key),
            ("far", keys[n], keys[n + 4]),
            ("forms", shapes[n], form, shapes[n + 2]),
            ("tags", *tags[n : n + 5]),
            ("place", passage.zone, tag, form, hits, size),
            ("look", passage.listed, capitals, tag, form, keys[2]),
            ("ends", min(n, 4), min(len(tokens) - 1 - n, 3), form),
            ("cue", *cue_before(keys, n + 2)),
            ("named", key in named),
            ("skill", token.skill, field_of(token, lexicon)),
        )


def whole_facts(passage: Passage, tokens: Sequence[Token]) -> tuple[Fact, ...]:
    """Return the facts that are the same for every token of a passage."""
    words = passage.before.split()
    before = (fold(words[0]), key_of(words[-1])) if words else ("", "")
    return (("passage", tokens[0].word.key, passage.zone, *before),)


def bucket(number: int, bounds: Sequence[int]) -> int:
    """Return how many of `bounds` a number exceeds."""
    return bisect_left(bounds, number)


@cache
def shape(word: str) -> str:
    """Return the look of a word: runs of capitals, small letters and digits as X, x and 0."""
    short = re.sub("[a-z]+", "x", re.sub("[A-Z]+", "X", re.sub("[0-9]+", "0", word)))
    return "X1" if len(word) == 1 and word.isupper() else short[:LONGEST_SHAPE]


def parts_of_names(key: str, lexicon: Lexicon) -> tuple[int, int, bool]:
    """Return what part a word has in known names: how long a name it begins, how many it ends."""
    longest = min(lexicon.reach.get(key, 0), 3)
    return longest, bucket(lexicon.ends.get(key, 0), (0, 2, 9, 49)), key in lexicon.names


def field_of(token: Token, lexicon: Lexicon) -> str:
    """Return the field of the skill that a token is part of the name of."""
    return lexicon.skill(token.skill).field if token.skill else ""


def cue_before(keys: Sequence[str], at: int) -> tuple[str, int]:
    """Return the nearest word before a token that often leads to names, and how near it is."""
    cues = cue_words()
    for distance, key in enumerate(keys[at - 1 : max(at - 1 - CUE_REACH, 1) : -1], 1):
        if key in cues:
            return key, bucket(distance, (2, 4))
    return "", 0


@cache
def cue_words() -> frozenset[str]:
    """Return the folded words that often stand before what a posting asks."""
    return frozenset(map(fold, wording("open_vocabulary")["cues"]))


def features_of(fact: Fact) -> Iterator[str]:
    """Yield the names of the features that a fact stands for."""
    kind, *values = fact
    for name in FEATURES[kind](*values):
        yield f"{kind}.{name}"


def here(key: str, form: str, known: tuple[int, int, bool], tag: str) -> list[str]:
    """Return the features of the word itself."""
    begins, ends, whole = known
    names = [f"w={key}", f"s={form}", f"p3={key[:3]}", f"x2={key[-2:]}", f"x3={key[-3:]}"]
    names += [f"x4={key[-4:]}", f"r={begins}", f"e={ends}", f"re={begins}{ends}", f"n={whole}"]
    return [*names, f"et={ends}{tag}", *([] if tag == NOT_KNOWN else [f"wt={key} {tag}"])]


def beside(key: str, form: str, own: str) -> list[str]:
    """Return the features of a neighbour, alone and together with the word itself."""
    return [f"w={key}", f"s={form}", f"ww={key} {own}"]


def tagged(*tags: str) -> list[str]:
    """Return the features of the tags of a token and of two on either side."""
    far_left, left, own, right, far_right = tags
    sides = [f"-2={far_left}", f"-1={left}", f"0={own}", f"1={right}", f"2={far_right}"]
    return [*sides, f"-10={left} {own}", f"01={own} {right}"]


def placed(zone: str, tag: str, form: str, hits: int, size: int) -> list[str]:
    """Return the features of the part of the posting, and of how much is known in the passage."""
    alone = [f"z={zone}", f"h={hits}", f"l={size}", f"lz={size} {zone}"]
    return [*alone, f"zt={zone} {tag}", f"zs={zone} {form}", f"ht={hits} {tag}", f"lt={size} {tag}"]


# Of each kind of fact, the features of its values.
FEATURES: dict[str, Callable[..., list[str]]] = {
    "passage": lambda first, zone, *before: [
        "any",
        f"k={first}",
        f"kz={first} {zone}",
        *(f"b{n}={word}" for n, word in enumerate(before)),
    ],
    "here": here,
    "left": beside,
    "right": beside,
    "far": lambda left, right: [f"-2={left}", f"2={right}"],
    "forms": lambda *forms: [" ".join(forms)],
    "tags": tagged,
    "place": placed,
    "look": lambda listed, capitals, tag, form, first: [
        f"lt={listed} {tag}",
        f"cs={capitals} {form}",
        f"kt={first} {tag}",
    ],
    "ends": lambda start, end, form: [
        f"i={start}",
        f"e={end}",
        *([] if start else [f"s={form}"]),
    ],
    "cue": lambda word, near: [f"w={word}", f"d={word} {near}"] if word else [],
    "named": lambda named: ["yes"] if named else [],
    "skill": lambda skill, field: [f"s={skill}", f"f={field}"] if skill else [],
}
