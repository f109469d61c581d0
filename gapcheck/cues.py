"""Cue phrases in a small notation, found by their first word.

One word a token; `a|b` is either, `word?` may be absent, `<num>` a number in figures or words,
`*` any one word, `...` up to three of any. spaCy's own Matcher reads the same patterns at about
a tenth of the speed, because it tries each of a thousand patterns at each word.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from gapcheck.data import wording
from gapcheck.words import read_tokens

ANY_OF_THREE = 3
Token = tuple[str, int, int]
Pattern = tuple[frozenset[str] | None, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue found in a text: its kind, and its character offsets."""

    kind: str
    start: int
    end: int


class CueFinder:
    """Finds the cues of a table that maps a kind to its cues."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        """Sort the patterns of `table` by the words they may begin with."""
        self._by_first: dict[str, list[tuple[str, Pattern]]] = {}
        for kind, cues in table.items():
            for pattern in (pattern for cue in cues for pattern in read_cue(cue)):
                for first in pattern[0] or ():
                    self._by_first.setdefault(first, []).append((kind, pattern[1:]))

    def find(self, text: str) -> tuple[Cue, ...]:
        """Return the longest cue of each kind at each word of `text`, the first first."""
        tokens = read_tokens(text)
        found: dict[tuple[str, int], int] = {}
        for at, (word, start, _) in enumerate(tokens):
            for kind, rest in self._candidates(word):
                if fits(rest, tokens, at + 1):
                    end = tokens[at + len(rest)][2]
                    found[kind, start] = max(end, found.get((kind, start), 0))
        return tuple(Cue(kind, start, end) for (kind, start), end in found.items())

    def _candidates(self, word: str) -> Sequence[tuple[str, Pattern]]:
        named = self._by_first.get(word, ())
        return [*named, *self._by_first.get("<num>", ())] if is_number(word) else named


@cache
def is_number(word: str) -> bool:
    """Tell whether a token is a number in figures or a small one in words."""
    return word.isdecimal() or word in wording("numbers")["words"]


def fits(pattern: Pattern, tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the tokens from `at` on are what `pattern` asks."""
    if at + len(pattern) > len(tokens):
        return False
    for n, words in enumerate(pattern, at):
        word = tokens[n][0]
        if words is not None and word not in words and not ("<num>" in words and is_number(word)):
            return False
    return True


def read_cue(cue: str) -> tuple[Pattern, ...]:
    """Return the patterns that a cue stands for, one for each way to fill what may be absent."""
    ways = [piece_ways(piece) for piece in cue.split()]
    return tuple(pattern for way in product(*ways) if (pattern := tuple(t for w in way for t in w)))


def piece_ways(piece: str) -> tuple[Pattern, ...]:
    """Return the ways to read one piece of a cue."""
    if piece == "...":
        return tuple((None,) * length for length in range(ANY_OF_THREE + 1))
    word = piece.removesuffix("?") or piece
    token: Pattern = (None,) if word == "*" else (frozenset(word.lower().split("|")),)
    return (token, ()) if word != piece else (token,)
