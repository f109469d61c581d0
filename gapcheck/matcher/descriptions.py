"""Verdicts on things that no lexicon knows, told in the posting's own words."""

import re

from gapcheck.matcher.grades import graded, missing, unknown
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.phrases import at_heart, phrase_evidence
from gapcheck.matcher.weights import HEAVY, weights
from gapcheck.model import Evidence, Match, Requirement

OR = re.compile(r"\s*(?:\band/or\b|\bor\b|\s/\s)\s*")
DESCRIBES = 3
MOST_TOUCHED = 2


def match_description(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return the verdict on words that no lexicon knows.

    Lines that hold them show it, lines that hold most of them imply it. A proper name, or a thing
    of a trade among duties, of which no line holds a word is missing; of anything else, and of any
    must-have, only the person can tell: of 23 must-haves once called missing so, 3 were.
    """
    text = requirement.text
    found = [
        piece for way in ways(text) for piece in phrase_evidence(way, index.words, index.document)
    ]
    if found:
        return graded(requirement, found)
    near = [] if is_name(requirement) else at_heart(text, index.words, index.document)
    if near:
        return graded(requirement, near)
    touching = touched(text, index)
    if is_name(requirement) or (is_thing(requirement) and not touching):
        return missing(requirement)
    return unknown(requirement, touching, "unknown_words" if touching else "unknown_none")


def is_thing(requirement: Requirement) -> bool:
    """Tell whether a phrase is short and tells of a trade, so that nothing else would show it.

    A lone word among duties may be a part of anything.
    """
    found = weights(requirement.text)
    lone = len(found) == 1 and requirement.priority == "asked"
    must = requirement.priority == "must"
    return HEAVY in found.values() and len(found) <= DESCRIBES and not lone and not must


def ways(text: str) -> list[str]:
    """Return the alternatives that a phrase names, the whole phrase where it names none."""
    parts = [part for part in OR.split(text) if weights(part)]
    return parts if len(parts) > 1 else [text]


def touched(phrase: str, index: ResumeIndex) -> list[Evidence]:
    """Return the best few lines that hold a word of a phrase that belongs to a trade."""
    likes = [like for like in index.words.like(phrase) if like.heavy]
    return [like.mention.evidence(index.document, "words", phrase) for like in likes[:MOST_TOUCHED]]


def is_name(requirement: Requirement) -> bool:
    """Tell whether a phrase names something by its proper name, with a capital or a figure."""
    text = requirement.text
    inner = text[1:] if requirement.quote.text.startswith(text) else text
    return len(weights(text)) < DESCRIBES and inner != inner.lower()
