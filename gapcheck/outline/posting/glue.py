"""Lines whose list items were run together when a page was copied: "assign tasksOversee stock"."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from gapcheck.data import wording
from gapcheck.outline.posting.headings import heading_zone
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold

WORD = re.compile(r"\w+\)?(?:\w+)?")
SEAM = re.compile(
    r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})|(?<=[a-z]{4})(?=[A-Z]{3}\b)|(?<=[A-Z]{3})(?=[A-Z][a-z]{3})|(?<=\))(?=[A-Z][a-z]{2})"
)
COUNTED = re.compile(r"(?<=[^\W\d_]{3})(?=\d+(?:\+|(?:\s?[-–]\s?\d+)?\s+years?\b))")
# In such a line a capital verb behind a blank begins an item ("per direction Maintains rooms").
AFRESH = re.compile(r"\b[a-z]{3,}\s(?=(?P<verb>[A-Z][a-z]+) [a-z])")
FEWEST_SEAMS = 2


def seams(text: str, is_name: Callable[[str], bool]) -> tuple[int, ...]:
    """Return where the items of a line are to be parted, none where it is run together but once.

    A small letter before a capital is a seam where a plain word or a heading ends there; `is_name`
    tells the names that are written so, such as JavaScript.
    """
    if len(SEAM.findall(text)) < FEWEST_SEAMS:
        return ()
    found = [seam for word in WORD.finditer(text) for seam in in_word(text, word, is_name)]
    sure = [at for at, plain in found if plain]
    if len(sure) < FEWEST_SEAMS:
        return ()
    counted = [match.start() for match in COUNTED.finditer(text)]
    verbs = [match.end() for match in AFRESH.finditer(text) if fold(match["verb"]) in verb_forms()]
    return tuple(sorted({*(at for at, _ in found), *counted, *verbs}))


def in_word(
    text: str, word: re.Match[str], is_name: Callable[[str], bool]
) -> Iterator[tuple[int, bool]]:
    """Yield the seams of one word, and whether a plain word or a heading ends at each."""
    start = last = word.start()
    ends = [seam.start() for seam in SEAM.finditer(text, start, word.end())] + [word.end()]
    for at in ends[:-1]:
        left = text[start:at]
        whole = text[start : word.end()]
        if is_name(whole) or text.count(whole) > 1:
            break
        headed = is_heading(left) or is_heading(text[last:at])
        if headed:
            yield (start if is_heading(left) else last), True
        closed = text[at - 1 : at] == ")"
        if left[:1].islower() or closed or headed or begins_item(text, at):
            yield at, True
            start = at
        elif is_name(left) and not any(is_name(text[start:end]) for end in ends if end > at):
            yield at, False
            start = at
        last = at


def is_heading(word: str) -> bool:
    """Tell whether a word in capitals is a heading."""
    return word[:1].isupper() and heading_zone(word) is not None


def begins_item(text: str, at: int) -> bool:
    """Tell whether a word with which items begin stands at a place of a text."""
    word = WORD.match(text, at)
    return word is not None and fold(word[0]) in first_words()


@cache
def first_words() -> frozenset[str]:
    """Return the folded words with which items of a list begin."""
    return frozenset(map(fold, wording("phrases")["begins"]))
