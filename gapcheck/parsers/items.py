"""List items that a file runs together on one line, parted at their marks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from gapcheck.model import Line

# Marks that are hardly anything but bullets; "·" and "|" part addresses, arrows lead on.
MARK = re.compile(r"\s[•●▪■◦‣⁃∙▸►➢➤✓✔❖❑⦁\uf0a7\uf0b7\uf076\uf0d8\uf0fc]+\s*(?=[^\W_])")
FEWEST_WORDS = 4  # of an item; shorter ones are a list of names or an address


def items_of(line: Line) -> Iterator[Line]:
    """Yield a line, or the items that stand behind each other on it.

    "• Ran the bar • Trained four new people" are two; "Python • SQL • Excel" is one line.
    """
    first, *rest = MARK.split(line.text)
    told = [first, *rest] if line.bullet else rest
    if not rest or line.heading or not all(words_of(text) >= FEWEST_WORDS for text in told):
        yield line
        return
    yield replace(line, text=first)
    yield from (replace(line, text=text, bullet=True) for text in rest)


def words_of(text: str) -> int:
    """Return how many words a text holds; figures are none."""
    return sum(any(map(str.isalpha, word)) for word in text.split())
