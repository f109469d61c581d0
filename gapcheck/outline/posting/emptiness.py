"""Words that name nothing one could show, and halves of names."""

import re
from functools import cache

from gapcheck.cues import is_number
from gapcheck.data import wording
from gapcheck.outline.posting.stretches import Item
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold, read_tokens

# A joint, and behind it a word that is a part of a longer name.
# Behind a comma a word, and no joint: "timely, accurate reports".
NEXT_QUALITY = re.compile(r",\s+(?!(?:and|or|but|with|including|such)\b)[a-z]")
GOES_ON = re.compile(
    r"\s*(?:\b(?:and/or|and|or)\b|[/&])\s*[\w-]+ (?!skills?\b|knowledge\b|experience\b)[a-z]"
)


def all_verbs(text: str) -> bool:
    """Tell whether a stretch holds only verbs and words that name nothing."""
    words = [fold(word) for word, _, _ in read_tokens(text) if word[-1].isalnum()]
    return len(words) > 1 and all(word in verb_forms() or word in empty_words() for word in words)


@cache
def empty_words() -> frozenset[str]:
    """Return the folded words that name nothing by themselves."""
    return frozenset(fold(word) for word in wording("phrases")["empty"])


def is_empty(text: str) -> bool:
    """Tell whether a stretch of text names nothing that one could show."""
    words = [
        fold(word) for word, _, _ in read_tokens(text) if word[-1].isalnum() or word[-1] in "+#"
    ]
    return all(w in empty_words() or is_number(w) or not re.search(r"[^\W\d]", w) for w in words)


def is_half(item: Item, text: str) -> bool:
    """Tell whether an item ends with a word of a name that goes on behind "and".

    "Sort damaged and donated stock" is about stock, and so "damaged" is nothing by itself, nor is
    "submission of monthly" in "of monthly and quarterly returns".
    """
    lone = text[item.start : item.end].rpartition(" ")[2]
    few = lone == text[item.start : item.end] or fold(lone) in times()
    whole = not few or lone.endswith(("s", "ing")) or not lone.islower()
    return not whole and bool(GOES_ON.match(text, item.end))


@cache
def times() -> frozenset[str]:
    """Return the folded words that say how often a thing comes."""
    return frozenset(fold(word) for word in wording("phrases")["times"])


def is_hollow(item: Item, text: str) -> bool:
    """Tell whether an item ends before it comes to its thing.

    "Design with an awareness and understanding of sizes" is about sizes, and "a highly efficient,
    iterative process" about a process.
    """
    before, _, last = text[: item.end].rpartition(" ")
    own = before.endswith((" a", " an")) and fold(last) in map(fold, wording("phrases")["hollow"])
    words = wording("phrases")
    quality = before.rpartition(" ")[2] in words["very"] or last in words["adjectives"]
    return own or (quality and last.islower() and bool(NEXT_QUALITY.match(text, item.end)))
