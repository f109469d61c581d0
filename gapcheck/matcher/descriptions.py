"""Verdicts on things that no lexicon knows, told in the posting's own words."""

import re
from collections.abc import Sequence

from gapcheck.matcher.grades import graded, implied, missing, unknown
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.phrases import Likeness, phrase_evidence
from gapcheck.matcher.weights import HEAVY, weights
from gapcheck.model import Evidence, Match, Requirement

OR = re.compile(r"\s*(?:\band/or\b|\bor\b|\s/\s)\s*")
DESCRIBES = 3
MOST_NEAR = 2


def match_description(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return the verdict on words that no lexicon knows.

    Lines that hold them show it, lines that hold most of them imply it. A thing of a trade of
    which no line holds a word is missing; of anything else only the person can tell.
    """
    text = requirement.text
    found = [
        piece for way in ways(text) for piece in phrase_evidence(way, index.words, index.document)
    ]
    if found:
        return graded(requirement, found)
    likes = index.words.like(text)
    near = [like for like in likes if like.nearly]
    if near and not is_name(requirement):
        return implied(requirement, as_evidence(near, requirement, index))
    touching = [like for like in likes if like.heavy]
    if is_name(requirement) or (is_thing(text) and not touching):
        return missing(requirement)
    return unknown(requirement, as_evidence(touching, requirement, index))


def is_thing(text: str) -> bool:
    """Tell whether a phrase is short and tells of a trade, so that nothing else would show it."""
    found = weights(text)
    return HEAVY in found.values() and len(found) <= DESCRIBES


def ways(text: str) -> list[str]:
    """Return the alternatives that a phrase names, the whole phrase where it names none."""
    parts = [part for part in OR.split(text) if weights(part)]
    return parts if len(parts) > 1 else [text]


def as_evidence(
    likes: Sequence[Likeness], requirement: Requirement, index: ResumeIndex
) -> list[Evidence]:
    """Return the best few lines as evidence."""
    return [
        like.mention.evidence(index.document, "words", requirement.text)
        for like in likes[:MOST_NEAR]
    ]


def is_name(requirement: Requirement) -> bool:
    """Tell whether a phrase names something by its proper name, with a capital or a figure."""
    text = requirement.text
    inner = text[1:] if requirement.quote.text.startswith(text) else text
    return len(weights(text)) < DESCRIBES and inner != inner.lower()
