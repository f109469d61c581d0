"""Cue phrases in a small notation, found by their first word.

One word a token; `a|b` is either, `word?` may be absent, `<num>` a number in figures or words,
`*` any one word, `...` up to three of any. spaCy's own Matcher reads the same patterns at about
a tenth of the speed, because it tries each of a thousand patterns at each word.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from gapcheck.data import wording
from gapcheck.words import read_tokens

ANY_OF_THREE = 3
NUMBER = "<num>"
GAP = "..."
Token = tuple[str, int, int]
# Words of which any one stands here, None for any word at all, or up to three of any.
Piece = frozenset[str] | str | None
Pattern = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue found in a text: its kind, and its character offsets."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rest:
    """What follows the first word of a cue, and the words one of which has to be its last."""

    kind: str
    pattern: Pattern
    last: frozenset[str]


class CueFinder:
    """Finds the cues of a table that maps a kind to its cues."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        """Sort the patterns of `table` by the words they may begin with."""
        self._by_first: dict[str, list[Rest]] = {}
        for kind, cues in table.items():
            for first, *rest in (pattern for cue in cues for pattern in read_cue(cue)):
                behind = Rest(kind, tuple(rest), last_words(rest))
                for word in first if isinstance(first, frozenset) else ():
                    self._by_first.setdefault(word, []).append(behind)

    def find(self, text: str) -> tuple[Cue, ...]:
        """Return the longest cue of each kind at each word of `text`, the first first."""
        tokens = read_tokens(text)
        present = {word for word, _, _ in tokens}
        if any(map(is_number, present)):
            present.add(NUMBER)
        found: dict[tuple[str, int], int] = {}
        for at, (word, start, _) in enumerate(tokens):
            for rest in self._candidates(word):
                if rest.last and rest.last.isdisjoint(present):
                    continue
                end = reach(rest.pattern, tokens, at + 1)
                if end:
                    furthest = max(tokens[end - 1][2], found.get((rest.kind, start), 0))
                    found[rest.kind, start] = furthest
        return tuple(Cue(kind, start, end) for (kind, start), end in found.items())

    def _candidates(self, word: str) -> Sequence[Rest]:
        numeric = self._by_first.get(NUMBER, []) if is_number(word) else []
        return [*self._by_first.get(word, ()), *numeric]


def last_words(pattern: Sequence[Piece]) -> frozenset[str]:
    """Return the words of the last piece that names any, none where none does."""
    named = [piece for piece in pattern if isinstance(piece, frozenset)]
    return named[-1] if named else frozenset()


def is_number(word: str) -> bool:
    """Tell whether a token is a number in figures or a small one in words."""
    return word.isdecimal() or word in wording("numbers")["words"]


def reach(pattern: Pattern, tokens: Sequence[Token], at: int) -> int:
    """Return the end of the longest stretch of tokens from `at` on that fits, 0 if none does."""
    for n, piece in enumerate(pattern):
        if isinstance(piece, str):
            skips = range(ANY_OF_THREE + 1)
            return max(reach(pattern[n + 1 :], tokens, at + skip) for skip in skips)
        if at >= len(tokens) or not fits(tokens[at][0], piece):
            return 0
        at += 1
    return at if at <= len(tokens) else 0


def fits(word: str, piece: frozenset[str] | None) -> bool:
    """Tell whether a word may stand where a piece does."""
    return piece is None or word in piece or (NUMBER in piece and is_number(word))


def read_cue(cue: str) -> tuple[Pattern, ...]:
    """Return the patterns that a cue stands for, one for each way to leave out what may be."""
    ways = [piece_ways(piece) for piece in cue.split()]
    return tuple(pattern for way in product(*ways) if (pattern := tuple(t for w in way for t in w)))


def piece_ways(piece: str) -> tuple[Pattern, ...]:
    """Return the ways to read one piece of a cue."""
    if piece == GAP:
        return ((GAP,),)
    word = piece.removesuffix("?") or piece
    token: Pattern = (None,) if word == "*" else (frozenset(word.lower().split("|")),)
    return (token, ()) if word != piece else (token,)
