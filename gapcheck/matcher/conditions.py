"""Conditions: stated in the papers, or not."""

from functools import cache

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.matcher.grades import best_first, in_use
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.mentions import Mention
from gapcheck.matcher.why import say, section_name
from gapcheck.model import Match, Requirement


@cache
def answers() -> CueFinder:
    """Return the finder of words with which a résumé answers a condition."""
    return CueFinder({name: topic["answers"] for name, topic in wording("conditions").items()})


def match_condition(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return "shown" or "listed" where the résumé answers the condition, else "unknown"."""
    stating = [mention for mention in index.mentions if states(mention, requirement.level)]
    if not stating:
        return Match(requirement, "unknown", (), say("unknown_condition"))
    evidence = best_first([m.evidence(index.document, "words", requirement.text) for m in stating])
    said = say("condition_stated", section=section_name(evidence[0]))
    return Match(requirement, "shown" if in_use(evidence[0]) else "listed", evidence, said)


def states(mention: Mention, topic: str) -> bool:
    """Tell whether a line answers the condition `topic`."""
    return any(cue.kind == topic for cue in answers().find(mention.line.text))
