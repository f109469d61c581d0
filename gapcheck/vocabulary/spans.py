"""Spans of tokens: those of a known name, and one that holds several names cut into them."""

from collections.abc import Iterator, Sequence

from gapcheck.data import wording
from gapcheck.lexicon import Hit
from gapcheck.vocabulary.passage import Token

Tokens = tuple[int, int]


def tokens_of(hit: Hit, tokens: Sequence[Token]) -> Tokens:
    """Return the first and last token of a known name."""
    inside = [n for n, token in enumerate(tokens) if hit.start <= token.word.start < hit.end]
    return inside[0], inside[-1]


def trimmed(span: Tokens, tokens: Sequence[Token]) -> Tokens:
    """Return a span without the marks at its ends; a lone mark stays what it is."""
    first, last = span
    while first < last and not is_word(tokens[first]):
        first += 1
    while first < last and not is_word(tokens[last]):
        last -= 1
    return first, last


def is_word(token: Token) -> bool:
    """Tell whether a token is a word rather than a mark."""
    return any(map(str.isalnum, token.word.text))


def cut(span: Tokens, tokens: Sequence[Token], hits: Sequence[Hit]) -> Iterator[Tokens]:
    """Yield the names in a span: cut between two known ones, and before a tail ("or similar")."""
    start, last = span
    words = wording("open_vocabulary")
    for n in range(span[0] + 1, span[1]):
        if tokens[n].word.key not in words["joins"]:
            continue
        if tokens[n + 1].word.key in words["tails"]:
            last = n - 1
            break
        if joins_known(n, tokens, hits):
            yield start, n - 1
            start = n + 1
    yield start, last


def joins_known(n: int, tokens: Sequence[Token], hits: Sequence[Hit]) -> bool:
    """Tell whether a token stands between two known names, and in none."""
    before, after = tokens[n - 1].word.end, tokens[n + 1].word.start
    ends = any(hit.end == before for hit in hits)
    return ends and any(hit.start == after for hit in hits)


def is_item(span: Tokens, tokens: Sequence[Token]) -> bool:
    """Tell whether a span is an item by itself: alone, or between commas, "and" and the like."""
    first, last = span
    words = wording("open_vocabulary")
    joins = {*words["joins"], *words["ends"]}
    starts = first == 0 or tokens[first].after_comma or tokens[first - 1].word.key in joins
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    return starts and (after is None or after.after_comma or after.word.key in joins)
