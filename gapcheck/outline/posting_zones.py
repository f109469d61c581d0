"""The parts of a posting: from its headings, and where there are none, from its sentences."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.outline.posting_cues import of_table
from gapcheck.outline.posting_statements import Statement

Zone = Literal[
    "head", "about", "duties", "requirements", "nice", "conditions", "benefits", "equal", "apply"
]
LONGEST_HEADING = 8
LEADING = re.compile(r"^(?:\d+[.)]?\s*|the |our |your |key |main |a |an )+")
# Where one sentence bears cues of several parts, the first of these decides.
PRECEDENCE: tuple[Zone, ...] = ("equal", "apply", "benefits", "requirements", "duties", "about")
OPENINGS: tuple[tuple[str, Zone], ...] = (
    ("about ", "about"), ("why ", "benefits"), ("what we offer", "benefits"), ("who we are", "about"),
    ("what you", "duties"), ("as a ", "duties"), ("as an ", "duties"), ("how to ", "apply"), ("life at ", "about"),
)


@cache
def headings() -> dict[str, Zone]:
    """Return the part of a posting that each known heading opens."""
    return {
        heading_key(name): zone for zone, names in wording("posting_headings").items() for name in names
    }


def heading_key(text: str) -> str:
    """Return a heading without marks, case and leading small words."""
    plain = re.sub(r"[^\w\s'/&]", " ", text.casefold().replace("’", "'"))
    plain = re.sub(r"\s+", " ", plain.replace("&", " and ")).strip()
    return LEADING.sub("", plain) or plain


def heading_zone(text: str) -> Zone | None:
    """Return the part that a line opens if it is a known heading, else None."""
    key = heading_key(text)
    if len(key.split()) > LONGEST_HEADING or text.rstrip().endswith((".", ",", ";")):
        return None
    if key in headings():
        return headings()[key]
    plain = re.sub(r"\s+", " ", text.casefold()).strip(" :")
    shaped = text.rstrip().endswith((":", "?")) or text.isupper()
    return next((zone for start, zone in OPENINGS if shaped and plain.startswith(start)), None)


def inline_heading(text: str) -> tuple[Zone | None, int]:
    """Return the part that "Requirements: …" opens and where its text begins."""
    head, mark, rest = text.partition(":")
    zone = heading_zone(head) if mark and rest.strip() else None
    return (zone, len(head) + 1 + len(rest) - len(rest.lstrip())) if zone else (None, 0)


def sentence_zone(cues: Sequence[Cue]) -> Zone | None:
    """Return the part of a posting that a sentence belongs to by its cues, None without any."""
    kinds = [cue.kind for cue in of_table(tuple(cues), "zone")]
    return next((zone for zone in PRECEDENCE if zone in kinds), None)


def zoned(
    statements: Sequence[Statement], cues: Sequence[tuple[Cue, ...]]
) -> Iterator[tuple[Statement, tuple[Cue, ...], Zone, bool]]:
    """Yield each statement that is no heading with its part and whether a heading says so."""
    zone: Zone = "head"
    for statement, found in zip(statements, cues, strict=True):
        opened = heading_zone(statement.text)
        if opened:
            zone = opened
            continue
        inline, begin = inline_heading(statement.text)
        if inline:
            zone = inline
            statement = Statement(statement.text[begin:], statement.line, statement.start + begin)  # noqa: PLW2901 - the rest of the same line
            found = shifted(found, begin)  # noqa: PLW2901 - the same
        yield statement, found, *placed(zone, found)


def shifted(cues: tuple[Cue, ...], begin: int) -> tuple[Cue, ...]:
    """Return the cues from `begin` on, counted from there."""
    return tuple(Cue(c.kind, c.start - begin, c.end - begin) for c in cues if c.start >= begin)


def placed(zone: Zone, cues: tuple[Cue, ...]) -> tuple[Zone, bool]:
    """Return the part of one sentence under a heading of `zone`, and whether the heading decides."""
    own = sentence_zone(cues)
    if zone in ("head", "about"):
        return (own or zone, False)
    if own in ("equal", "benefits") and zone not in ("equal", "benefits", "apply"):
        return (own, False)
    return (zone, True)
