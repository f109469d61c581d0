"""Headings of postings and the part each opens."""

import re
from functools import cache, lru_cache
from typing import Any, Literal

from gapcheck.data import wording
from gapcheck.words import LINES_KEPT

Zone = Literal[
    "head",
    "about",
    "duties",
    "requirements",
    "personal",
    "nice",
    "conditions",
    "benefits",
    "equal",
    "apply",
]
LONGEST_HEADING = 8
MOST_BLANKS = 20  # with a remark in brackets
OPENINGS, FIELDS = "openings", "fields"
LONG_WORD = 3
# A line that begins so is a heading without capitals, too ("What you will own").
QUESTIONS = ("what ", "who ", "why ", "how ")
LONGEST_QUESTION = 7  # words
# Labels of a posting's head: what follows is a name, not a part.
LABELS = ("role", "position", "job", "company", "team", "department", "location", "opportunity")
JOINTS = re.compile(r"\s*(?:[/,&]|\band\b)\s*")
BRACKETS = re.compile(r"(?<=\S)\s*\([^()]*\)\W*$")
LEADING = re.compile(r"^(?:\d+[.)]?\s*|the |our |your |key |main |a |an )+")


@cache
def headings() -> dict[str, Zone]:
    """Return the part of a posting that each known heading opens, with its small words and bare.

    "Your mission" opens the duties and "our mission" the blurb, and so both are kept whole.
    """
    lists: dict[Any, list[str]] = wording("posting_headings")
    zones = [zone for zone in lists if zone not in (OPENINGS, FIELDS)]
    named = [(name, zone) for zone in zones for name in lists[zone]]
    bare: dict[str, Zone] = {heading_key(name): zone for name, zone in named}
    return bare | {plain_key(name): zone for name, zone in named}


@cache
def openings() -> tuple[tuple[str, Zone], ...]:
    """Return the beginnings of headings that are in no list, the longest first, with their part."""
    lists = wording("posting_headings")[OPENINGS]
    found = [(opening, zone) for zone, names in lists.items() for opening in names]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def heading_key(text: str) -> str:
    """Return a heading without marks, case and leading small words."""
    plain = plain_key(text)
    return LEADING.sub("", plain) or plain


def plain_key(text: str) -> str:
    """Return a heading without marks, case and a remark in brackets behind it."""
    plain = BRACKETS.sub("", text).casefold().replace("’", "'")
    plain = re.sub(r"[^\w\s'/&]", " ", plain)
    return re.sub(r"\s+", " ", plain.replace("&", " and ")).strip()


@lru_cache(LINES_KEPT)
def heading_zone(text: str, *, item: bool = False) -> Zone | None:
    """Return the part that a line opens if it is a known heading, else None.

    An `item` of a list is one only where it is in the lists. A label of a form's field whose
    value stands in the next line opens what asks for nothing.
    """
    if text.count(" ") > MOST_BLANKS:
        return None
    key = heading_key(text)
    text = re.sub(r"(?:\.{2,}|…)$", ":", text.rstrip())
    if len(key.split()) > LONGEST_HEADING or text.endswith((".", ",", ";")):
        return None
    known = headings().get(plain_key(text)) or headings().get(key) or joined(text)
    if known or item or ":" in text[:-1]:
        return known
    if text.endswith(":") and key in fields():
        return "head"
    plain = re.sub(r"\s+", " ", text.casefold().replace("’", "'")).strip(" :")
    found = (zone for start, zone in openings() if plain.startswith(start))
    return next(found, None) if is_shaped(text) else None


def joined(text: str) -> Zone | None:
    """Return the part that known headings in one line open ("Education / Profile"): the first's."""
    zones = [headings().get(heading_key(part)) for part in JOINTS.split(text)]
    return zones[0] if len(zones) > 1 and all(zones) else None


def is_shaped(text: str) -> bool:
    """Tell whether a line looks like a heading: a colon, capitals, or every long word a capital."""
    long = [word for word in text.split() if len(word) > LONG_WORD]
    titled = len(text.split()) > 1 and all(word[0].isupper() for word in long)
    asks = text.casefold().startswith(QUESTIONS) and len(text.split()) <= LONGEST_QUESTION
    return text.rstrip().endswith((":", "?")) or text.isupper() or titled or asks


def inline_heading(text: str) -> tuple[Zone | None, int]:
    """Return the part that "Requirements: …" opens and where its text begins."""
    head, mark, rest = text.partition(":")
    named = heading_key(head) in LABELS
    zone = heading_zone(head) if mark and rest.strip() and not named else None
    return (zone, len(head) + 1 + len(rest) - len(rest.lstrip())) if zone else (None, 0)


def fills_field(text: str) -> bool:
    """Tell whether a line fills a field of a form, as "Posting date: 3 May" does."""
    label, mark, rest = text.partition(":")
    return bool(mark and rest.strip()) and heading_key(label) in fields()


@cache
def fields() -> frozenset[str]:
    """Return the keys of the labels of a form's fields."""
    return frozenset(map(heading_key, wording("posting_headings")[FIELDS]))
