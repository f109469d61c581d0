"""What the model looks at: for each token a few facts, each a name that stands for its features.

A fact is a tuple, its first item the name of its kind. Facts come again and again, and what one
weighs is summed once (model.py): that is what makes the model quick without arrays.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.vocabulary.passage import NOT_KNOWN, Passage, Token
from gapcheck.words import fold, key_of

# The features by this name and number are what weights are trained for; a change of either makes
# the weights meaningless, so a model of another schema is refused.
SCHEMA = 1

Fact = tuple[Any, ...]
START, END = "<", ">"
MARGIN = 2
CUE_REACH = 6
LONGEST_SHAPE = 6


class Row(NamedTuple):
    """The keys, looks and tags of a passage's tokens, with a margin at either end."""

    keys: list[str]
    forms: list[str]
    tags: list[str]


def facts_of(
    passage: Passage, tokens: Sequence[Token], named: frozenset[str], lexicon: Lexicon
) -> Iterator[tuple[Fact, ...]]:
    """Yield the facts of each token; `named` are the words of all known names of the posting."""
    row = row_of(tokens)
    whole = whole_facts(passage, row)
    hits, size = bucket(len(passage.hits), (0, 1, 3)), bucket(len(tokens), (2, 6, 14, 30))
    capitals = 4 * sum(t.word.text[0].isupper() for t in tokens) // max(len(tokens), 1)
    for n, token in enumerate(tokens, MARGIN):
        key, form, tag = row.keys[n], row.forms[n], row.tags[n]
        yield (
            whole,
            ("here", key, form, parts_of_names(key, lexicon), tag),
            *facts_around(row, n),
            ("place", passage.zone, tag, form, hits, size),
            ("look", passage.listed, capitals, tag, form, row.keys[MARGIN]),
            ("named", key in named),
            ("skill", token.skill, field_of(token, lexicon)),
        )


def row_of(tokens: Sequence[Token]) -> Row:
    """Return the tokens of a passage as a row."""
    before, after = [START] * MARGIN, [END] * MARGIN
    keys = [*before, *(token.word.key for token in tokens), *after]
    forms = [*before, *(shape(token.word.text) for token in tokens), *after]
    return Row(keys, forms, [*before, *(token.tag for token in tokens), *after])


def facts_around(row: Row, n: int) -> tuple[Fact, ...]:
    """Return the facts of what stands before and after the token at `n` of a row."""
    keys, forms = row.keys, row.forms
    start, end = n - MARGIN, len(keys) - MARGIN - 1 - n
    return (
        ("left", keys[n - 1], forms[n - 1], keys[n]),
        ("right", keys[n + 1], forms[n + 1], keys[n]),
        ("far", keys[n - 2], keys[n + 2]),
        ("forms", forms[n - 1], forms[n], forms[n + 1]),
        ("tags", *row.tags[n - 2 : n + 3]),
        ("ends", min(start, 4), min(end, 3), forms[n]),
        ("cue", *cue_before(keys, n)),
    )


def whole_facts(passage: Passage, row: Row) -> Fact:
    """Return the fact that is the same for every token of a passage."""
    words = passage.before.split()
    before = (fold(words[0]), key_of(words[-1])) if words else ("", "")
    return ("passage", row.keys[MARGIN], passage.zone, *before)


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
