"""Evidence put in order, and the verdict that the best of it gives."""

from collections.abc import Sequence

from gapcheck.matcher.mentions import IN_USE
from gapcheck.matcher.stances import stance_of
from gapcheck.matcher.why import say, section_name, why
from gapcheck.model import Evidence, How, Match, Requirement, Status

TOLD: tuple[How, ...] = ("words", "conduct")


def graded(
    requirement: Requirement, evidence: Sequence[Evidence], close: Sequence[Evidence] = ()
) -> Match:
    """Return "shown" or "listed", by the best place found."""
    ordered = best_first(evidence)
    status: Status = "shown" if in_use(ordered[0]) else "listed"
    return Match(
        requirement, status, ordered, why(status, ordered[0], name(requirement)), tuple(close)
    )


def implied(requirement: Requirement, evidence: Sequence[Evidence]) -> Match:
    """Return "implied", by the best place found."""
    ordered = best_first(evidence)
    said = why("implied", ordered[0], name(requirement))
    return Match(requirement, "implied", ordered, said)


def missing(requirement: Requirement, close: Sequence[Evidence] = ()) -> Match:
    """Return "missing", with what comes nearest."""
    said = why("missing", close[0] if close else None, name(requirement))
    return Match(requirement, "missing", (), said, tuple(close))


def unknown(requirement: Requirement, close: Sequence[Evidence], key: str) -> Match:
    """Return "unknown", with what touches on it; `key` names the sentence that says why."""
    section = section_name(close[0]) if close else ""
    return Match(requirement, "unknown", (), say(key, section=section), tuple(close))


def name(requirement: Requirement) -> str:
    """Return what to call a requirement: the name of its skill, else the posting's words."""
    return requirement.skills[0] if requirement.skills else requirement.text


def best_first(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return evidence in order of proof: in use with a result, in use, listed; each line once.

    What is named comes before what is only told in other words.
    """
    once = {item.quote.place.line: item for item in reversed(evidence)}
    return tuple(sorted(once.values(), key=rank))


def rank(evidence: Evidence) -> tuple[bool, bool, bool, int]:
    """Return what sorts a piece of evidence: the least first."""
    used = in_use(evidence)
    told = evidence.how in TOLD
    return not used, told, not (used and evidence.result), evidence.quote.place.line


def in_use(evidence: Evidence) -> bool:
    """Tell whether a place shows a skill in a job, project or course."""
    in_part = evidence.role is not None or evidence.section in IN_USE
    return in_part or stance_of(evidence.quote.text).used
