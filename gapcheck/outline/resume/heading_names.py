"""What the headings of résumés are called, from wording/headings.toml."""

import re
import unicodedata
from functools import cache
from typing import get_args

from gapcheck.data import wording
from gapcheck.model import SectionKind

LONGEST = 60  # characters of a heading
TOO_LONG = 240  # characters of a line that is no heading whatever its marks
SHORTEST_SLIP = 9  # letters of a heading that may be misspelt
SPLIT = re.compile(r"\s*(?:[&/|,+•·]|\band\b|\bund\b|\bet\b)\s*", re.IGNORECASE)
NUMBERING = re.compile(r"^\W*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+")
ASIDE = re.compile(r"\s*\([^)]*\)?|\s*\b(?:continued|cont[’']?d\.?)\s*$", re.IGNORECASE)
CONNECTED = re.compile(r"\b(?:of|in|for|at|with|the|to)\b", re.IGNORECASE)


def heading_key(text: str) -> str:
    """Return the letters of a heading alone, so that spaced, glued and marked forms meet."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    return "".join(letter for letter in plain if letter.isalpha())


def kinds() -> tuple[SectionKind, ...]:
    """Return all kinds of sections."""
    return get_args(SectionKind)


@cache
def heading_kinds() -> dict[str, SectionKind]:
    """Return the kind of section that each known heading opens, by its key."""
    names = wording("headings")["names"]
    return {heading_key(name): kind for kind in kinds() for name in names.get(kind, ())}


@cache
def keys_of(table: str) -> frozenset[str]:
    """Return the keys of the names in `table`: "inside" roles, or over whole "papers"."""
    return frozenset(heading_key(name) for name in wording("headings")[table]["names"])


def bare_heading(text: str) -> str:
    """Return a heading without numbering, brackets and closing marks; empty if it has figures."""
    if len(text) > TOO_LONG:
        return ""
    bare = ASIDE.sub("", NUMBERING.sub("", text)).strip(" \t:-–—_.|•·*#=~>»")
    return "" if len(bare) > LONGEST or re.search(r"\d|[!;@]|\.\s", bare) else bare


def known_kind(text: str) -> SectionKind | None:
    """Return the kind of section that `text` opens if it is a known heading, or two of them."""
    bare = bare_heading(text)
    key = heading_key(bare)
    if not key or key in keys_of("inside"):
        return None
    whole = heading_kinds().get(key) or heading_kinds().get(key.removeprefix("my"))
    parts = [heading_kinds().get(heading_key(part)) for part in SPLIT.split(bare)]
    return whole or (parts[0] if all(parts) else None)


def slipped_kind(text: str) -> SectionKind | None:
    """Return the kind of the known heading that `text` misspells by one letter, if it does."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a résumé with odd headings needs it

    key = heading_key(bare_heading(text))
    if len(key) < SHORTEST_SLIP or key in keys_of("inside"):
        return None
    known = (name for name in heading_kinds() if len(name) >= SHORTEST_SLIP)
    slip = next((name for name in known if OSA.distance(key, name, score_cutoff=1) <= 1), "")
    return heading_kinds().get(slip)


def likely_kind(text: str) -> SectionKind | None:
    """Return the kind that the last or first words of a line suggest, if it is a heading."""
    bare = re.sub(r"\s+", " ", bare_heading(text).casefold())
    if not bare or heading_key(bare) in keys_of("inside"):
        return None
    return by_beginning(text) or by_ending(bare)


def by_beginning(text: str) -> SectionKind | None:
    """Return the kind of "Tools I know", which is six words at most."""
    bare = re.sub(r"\s+", " ", bare_heading(text).casefold().replace("’", "'"))
    if len(bare.split()) > 6 or text.rstrip().endswith((".", ",")):  # noqa: PLR2004
        return None
    for kind in kinds():
        if bare.startswith(tuple(wording("headings")["beginnings"].get(kind, ()))):
            return kind
    return None


def by_ending(bare: str) -> SectionKind | None:
    """Return the kind of "selected kitchen experience", which is five words at most."""
    if len(bare.split()) > 5 or CONNECTED.search(bare) or "," in bare:  # noqa: PLR2004
        return None
    parts = [part for part in SPLIT.split(bare) if part]
    for part in parts:
        for kind in kinds():
            endings = wording("headings")["endings"].get(kind, ())
            if any(part == ending or part.endswith(f" {ending}") for ending in endings):
                return kind
    return None
