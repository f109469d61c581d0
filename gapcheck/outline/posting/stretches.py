"""Parts of a sentence by their places, and how one is cut at its marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gapcheck.cues import Cue
from gapcheck.lexicon import Hit
from gapcheck.words import read_tokens

JOINT = re.compile(
    r"\s*,\s*(?:and/or|and|or|as well as|&)\s+|\s*,(?!\d{3}\b)\s*"
    r"|\s+(?:and/or|and|or(?! more\b)|as well as|&|plus)\s+"
    r"|(?<=\w)\s*/\s*(?=\w)|\s\+\s"
)
EDGES = " ,.;:-–—\"'“”‘’*/&"
# A small word at the end of a thing is none of it ("Merlin but", "qualification to").
DANGLING = re.compile(
    r"(?i)\s(?:but|and|or|if|as|so|then|to|of|for|with|from|by|up|e\.g|i\.e|incl|etc)$"
)
BEGINNING = re.compile(r"""^(?:[ ,;:\-–—"'“”‘’*]|\.(?!\w))+""")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sentence, by character offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked: character offsets in the sentence, and its list of alternatives if any.

    `asks` is the start of the words before it that were taken off ("experience with").
    """

    start: int
    end: int
    asks: int
    either: int | None = None


def split(
    text: str, within: Stretch, mark: re.Pattern[str], hits: Sequence[Hit]
) -> Iterator[Stretch]:
    """Yield the parts of a stretch between the marks that stand in no known name."""
    start = within.start
    for match in mark.finditer(text, within.start, within.end):
        if not any(hit.start < match.end() and match.start() < hit.end for hit in hits):
            yield Stretch(start, match.start())
            start = match.end()
    yield Stretch(start, within.end)


def trimmed_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without blanks and marks at its ends; a full stop may begin a name (".NET")."""
    piece = text[start:end]
    left = len(piece) - len(BEGINNING.sub("", piece))
    right = len(undangled(piece.rstrip(EDGES)).rstrip(EDGES))
    return start + left, max(start + left, start + right)


def undangled(words: str) -> str:
    """Return words without a small one at their end that leads on to nothing."""
    return DANGLING.sub("", words)


def words_of(text: str, stretch: Stretch) -> list[tuple[str, int, int]]:
    """Return the tokens of a stretch with offsets in the sentence."""
    tokens = read_tokens(text[stretch.start : stretch.end])
    return [(word, stretch.start + start, stretch.start + end) for word, start, end in tokens]


def next_word(tokens: Sequence[tuple[str, int, int]], after: int, otherwise: int) -> int:
    """Return where the first token at or after a place begins."""
    return next((start for _, start, _ in tokens if start >= after), otherwise)


def inside(cue: Cue, stretch: Stretch) -> bool:
    """Tell whether a cue lies in a stretch."""
    return stretch.start <= cue.start and cue.end <= stretch.end


def free(cue: Cue, hits: Sequence[Hit]) -> bool:
    """Tell whether a cue begins in no known name."""
    return not any(hit.start <= cue.start < hit.end for hit in hits)
