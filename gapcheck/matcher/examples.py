"""Kinds of things told by examples: "planning software (Excel, Visio)" is shown by Excel."""

import re
from collections.abc import Sequence
from dataclasses import replace

from gapcheck.matcher.grades import graded
from gapcheck.model import Match

# What opens the examples behind the name of their kind, and what ends them.
OPENS = re.compile(r"(?i)\s*(?:\(|:|,?\s*\b(?:such as|for example|e\.g\.|including)\s)")
ENDS = re.compile(r"[).;]\s|[).;]$|$")
OPEN = ("missing", "unknown")
PRESENT = ("shown", "listed")


def with_examples(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return the verdicts; an example that is there shows the unnamed kind of thing it is of."""
    return tuple(by_examples(match, matches) for match in matches)


def by_examples(match: Match, matches: Sequence[Match]) -> Match:
    """Return the verdict on a kind of thing by the examples that the posting gives of it."""
    need = match.requirement
    if need.skills or need.years or match.status not in OPEN:
        return match
    told = examples(match)
    beside = (m for m in matches if m.status in PRESENT and m.requirement.quote == need.quote)
    there = (m for m in beside if re.search(rf"(?<!\w){re.escape(m.requirement.text)}(?!\w)", told))
    evidence = [replace(piece, how="implied") for m in there for piece in m.evidence]
    return graded(need, evidence) if evidence else match


def examples(match: Match) -> str:
    """Return the words of the posting that give examples of what is asked, "" without any."""
    asked = match.requirement
    _, named, behind = asked.quote.text.partition(asked.text)
    opened = OPENS.match(behind) if named else None
    if opened is None:
        return ""
    end = ENDS.search(behind, opened.end())
    return behind[opened.end() : end.start() if end else None]
