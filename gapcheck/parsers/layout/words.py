"""Wrapped lines made whole: blanks put in, hyphens at a line's end kept or undone."""

import re
from collections.abc import Iterable, Sequence

from gapcheck.data import wording
from gapcheck.parsers.layout.fragments import Fragment


def joined(texts: Sequence[str], compounds: frozenset[str]) -> str:
    """Return wrapped lines as one, words that were broken at a line's end made whole."""
    whole = texts[0]
    for text in texts[1:]:
        whole = mended(whole, text, compounds)
    return whole


def mended(left: str, right: str, compounds: frozenset[str]) -> str:
    """Return two lines as one; `compounds` are the hyphened words of the document."""
    broken = re.search(r"(\S*?)([^\W\d_]+)-$", left)
    after = re.match(r"[^\W\d_]+", right)
    if left.endswith("/") and after:
        return left + right
    if not broken or not after or not after[0][0].islower():
        return left + (right if broken and after else " " + right)
    if keeps_hyphen(broken[1], broken[2], after[0], compounds):
        return left + right
    return left[:-1] + right


def keeps_hyphen(before: str, head: str, tail: str, compounds: frozenset[str]) -> bool:
    """Return whether the hyphen between `head` and `tail` belongs to the word."""
    known, head, tail = wording("layout"), head.casefold(), tail.casefold()
    if f"{head}-{tail}" in compounds or re.search("[/@.-]", before):
        return True
    if tail in known["suffixes"] or head in known["prefixes"]:
        return False
    listed = head in known["compound_heads"] or tail in known["compound_tails"]
    return listed or min(len(head), len(tail) - 1) <= 1


def compounds_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the hyphened words within `texts`, in lower case."""
    found = (word for text in texts for word in re.findall(r"[^\W\d_]+-[^\W\d_]+", text))
    return frozenset(word.casefold() for word in found)


def is_open(text: str, after: str) -> bool:
    """Return whether a short row reads as unfinished, or the one after it as a rest."""
    ends = text.endswith((",", ";", ":", "-", "–", "/", "(", "&", "|"))
    last = text.rsplit(maxsplit=1)[-1].casefold()
    rest = after[0].islower() or after[0] in "£$€"
    return ends or rest or last in wording("layout")["joining_words"]


def is_torn(text: str, rest: str) -> bool:
    """Return whether a word is broken at the end of `text` and goes on in `rest`."""
    return re.search(r"[^\W\d_]-$", text) is not None and rest[0].islower()


def is_full(last: Fragment, piece: Fragment, edge: float) -> bool:
    """Return whether the first word of `piece` had no room between the end of `last` and `edge`."""
    word = piece.text.split(maxsplit=1)[0]
    end = piece.glyphs[min(len(word), len(piece.glyphs)) - 1].x1
    return last.x1 + 0.2 * piece.size + (end - piece.x0) > edge - 0.1 * piece.size
