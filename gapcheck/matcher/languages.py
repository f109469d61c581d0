"""Languages: by name, and by how well they are spoken where both sides say."""

from dataclasses import replace

from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.skills import match_skill
from gapcheck.matcher.why import say
from gapcheck.model import Evidence, Match, Requirement
from gapcheck.outline.language_levels import level_finder, level_near

WRITTEN_IN = "English"  # the one language in which gapcheck reads a résumé


def match_language(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return the verdict on a language; "missing" where every level told is below the one asked.

    Where either side tells no level, the name alone decides. The language in which the résumé is
    written is never missing, though it may not say how well it is spoken.
    """
    found = match_skill(requirement, index)
    if found.status == "missing" and not found.close and requirement.skills == (WRITTEN_IN,):
        return replace(found, status="unknown", why=say("unknown_written"))
    asked = [int(cue.kind) for cue in level_finder().find(requirement.level)]
    told = [level for level in map(level_of, found.evidence) if level]
    if not asked or not told or max(level for level, _ in told) >= asked[0]:
        return found
    said = say("language_below", own=max(told)[1], asked=requirement.level)
    return replace(found, status="missing", evidence=(), why=said, close=found.evidence)


def level_of(evidence: Evidence) -> tuple[int, str] | None:
    """Return the level at which a line says a language is spoken, and its word for it."""
    text = evidence.quote.text
    start = text.find(evidence.name)
    cue = level_near(text, start, start + len(evidence.name)) if start >= 0 else None
    return (int(cue.kind), text[cue.start : cue.end]) if cue else None
