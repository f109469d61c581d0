"""Conditions: stated in the papers, or not."""

from collections.abc import Sequence
from functools import cache

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording
from gapcheck.matcher.grades import best_first, in_use
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.mentions import Mention
from gapcheck.matcher.phrases import how_said
from gapcheck.matcher.weights import weights
from gapcheck.matcher.why import say, section_name
from gapcheck.model import Evidence, Match, Requirement


@cache
def answers() -> CueFinder:
    """Return the finder of words with which a résumé answers a condition."""
    return CueFinder({name: topic["answers"] for name, topic in wording("conditions").items()})


def match_condition(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return "shown" or "listed" where the résumé answers yes, "missing" no, else "unknown"."""
    stating = [
        (mention, cue)
        for mention in index.mentions
        for cue in cues_to(requirement, mention)
        if not is_heading(mention)
    ]
    yes = lines_of([m for m, cue in stating if not m.denies(cue.start)], requirement, index)
    no = lines_of([m for m, cue in stating if m.denies(cue.start)], requirement, index)
    if yes:
        said = say("condition_stated", section=section_name(yes[0]))
        return Match(requirement, "shown" if in_use(yes[0]) else "listed", yes, said, no)
    if no:
        return Match(requirement, "missing", (), say("condition_denied"), no)
    return Match(requirement, "unknown", (), say("unknown_condition"))


def cues_to(requirement: Requirement, mention: Mention) -> tuple[Cue, ...]:
    """Return the words of a line that answer a condition, yes or no."""
    cues = [cue for cue in answers().find(mention.line.text) if cue.kind == requirement.level]
    return tuple(cues) if speaks_of(requirement, mention) else ()


def is_answer(requirement: Requirement, mention: Mention) -> bool:
    """Tell whether a line answers a condition with yes."""
    return any(not mention.denies(cue.start) for cue in cues_to(requirement, mention))


def speaks_of(requirement: Requirement, mention: Mention) -> bool:
    """Tell whether a line speaks of the very thing, where a topic is of several.

    Weekends are no nights: such a topic lists the words that tell too little of what is asked.
    """
    topic = wording("conditions")[requirement.level]
    asked = set(weights(requirement.text)) - set(weights(" ".join(topic.get("any_of_several", ()))))
    return "any_of_several" not in topic or not asked or bool(asked & set(weights(mention.claimed)))


def is_heading(mention: Mention) -> bool:
    """Tell whether a line only names a role: a shift lead says nothing of her own shifts."""
    return mention.role is not None and mention.line in mention.role.heading


def lines_of(
    mentions: Sequence[Mention], requirement: Requirement, index: ResumeIndex
) -> tuple[Evidence, ...]:
    """Return lines as evidence, best first."""
    text = requirement.text
    told = [m.evidence(index.document, how_said(text, m.claimed), text) for m in mentions]
    return best_first(told)
