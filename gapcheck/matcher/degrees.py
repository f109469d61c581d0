"""Degrees: by level, not by name."""

from gapcheck.matcher.descriptions import match_description
from gapcheck.matcher.grades import best_first
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.skills import match_skill
from gapcheck.matcher.why import say, section_name
from gapcheck.model import Match, Requirement
from gapcheck.outline.degree_levels import degrees_in, level_of


def match_degree(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return "shown" where the education names a degree of the level asked for or above.

    A field of study asked for without a level is looked for by its names.
    """
    asked = level_of(requirement.text)
    found = [
        mention.evidence(index.document, "named", requirement.text)
        for mention in index.mentions
        if mention.section in ("education", "head", "summary")
        and any(int(cue.kind) >= asked for cue in degrees_in(mention.line.text))
    ]
    if not found or not asked:
        named = bool(requirement.skills)
        return match_skill(requirement, index) if named else match_description(requirement, index)
    evidence = best_first(found)
    return Match(
        requirement, "shown", evidence, say("degree_shown", section=section_name(evidence[0]))
    )
