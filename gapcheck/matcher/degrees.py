"""Degrees: by level and field, done or on the way, or what the posting takes instead."""

import re
from collections.abc import Sequence

from gapcheck.matcher.bearing import names_any
from gapcheck.matcher.descriptions import match_description
from gapcheck.matcher.fields import RELATED, Fields, fields_in, in_field, near_field
from gapcheck.matcher.grades import best_first
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.mentions import Mention
from gapcheck.matcher.skills import match_skill
from gapcheck.matcher.weights import weights
from gapcheck.matcher.why import say, section_name
from gapcheck.model import Evidence, Match, Month, Requirement, Resume, Status
from gapcheck.outline.degree_levels import held_degrees, level_of, stage_of

INSTEAD = re.compile(r"\bor\b.*\bexperience\b|\bequivalent\b", re.IGNORECASE)
TOWARDS = re.compile(r"\b(?:working|studying) towards?\b", re.IGNORECASE)


def match_degree(
    requirement: Requirement, index: ResumeIndex, resume: Resume, today: Month
) -> Match:
    """Return "shown" where a finished degree has the level, or above, and a field asked for.

    A relative of the field is "shown" where the posting takes one and else "unknown". One on
    the way, too low or in another field is "missing", "unknown" where experience is taken
    instead and a job tells of the field. A field asked for without a level goes by its names.
    """
    asked = level_of(requirement.text)
    if not asked:
        named = bool(requirement.skills)
        return match_skill(requirement, index) if named else match_description(requirement, index)
    held = [m for m in index.mentions if holds(m, asked) and reaches(m, requirement)]
    done = [mention for mention in held if not is_on_the_way(mention, today)]
    fields = fields_in(requirement.text, index.lexicon)
    exact = [m for m in done if not fields or in_field(m.line.text, fields, index.lexicon)]
    near = [m for m in done if near_field(m.line.text, fields, index.lexicon)]
    if exact or (near and RELATED.search(requirement.text)):
        return verdict(requirement, "shown", "degree_shown", exact or near, index)
    if near:
        return verdict(requirement, "unknown", "degree_near", near, index)
    if INSTEAD.search(requirement.quote.text) and has_worked_in(fields, resume, index):
        return verdict(requirement, "unknown", "degree_equivalent", held, index)
    return without_degree(requirement, done or held, index, today)


def has_worked_in(fields: Fields, resume: Resume, index: ResumeIndex) -> bool:
    """Tell whether a job tells of one of the fields; any job does where none is named."""
    jobs = [role for role in resume.roles if role.kind == "work"]
    if not fields:
        return bool(jobs)
    return any(
        names_any(job, set(fields.names), index) or words & set(weights(job.title))
        for job in jobs
        for words in fields.words
    )


def without_degree(
    requirement: Requirement, held: Sequence[Mention], index: ResumeIndex, today: Month
) -> Match:
    """Return the verdict where no finished degree of the level is in a field asked for."""
    if not held:
        return verdict(requirement, "missing", "degree_none", held, index)
    if all(is_on_the_way(mention, today) for mention in held):
        if TOWARDS.search(requirement.quote.text):
            return verdict(requirement, "shown", "degree_towards", held, index)
        return verdict(requirement, "missing", "degree_on_the_way", held, index)
    status: Status = "unknown" if RELATED.search(requirement.text) else "missing"
    return verdict(requirement, status, "degree_elsewhere", held, index)


def holds(mention: Mention, level: int) -> bool:
    """Tell whether a line of the education or the summary names a degree of a level or above."""
    return mention.section in ("education", "head", "summary") and any(
        int(cue.kind) >= level for cue in held_degrees(mention.line.text)
    )


def reaches(mention: Mention, requirement: Requirement) -> bool:
    """Tell whether a line names the stage asked for, as in "NVQ Level 3", or names none."""
    least, _ = stage_of(requirement.text)
    _, most = stage_of(mention.line.text)
    return not most or most >= least


def is_on_the_way(mention: Mention, today: Month) -> bool:
    """Tell whether a degree is not finished: it says so, or its dates do."""
    period = mention.role.period if mention.role else None
    ends_later = period is not None and period.end is not None and period.end > today
    runs = period is not None and period.current
    return mention.stance.under_way or runs or ends_later


def verdict(
    requirement: Requirement,
    status: Status,
    key: str,
    lines: Sequence[Mention],
    index: ResumeIndex,
) -> Match:
    """Return a verdict with its lines: proof where it is shown, else what comes near."""
    found: list[Evidence] = [m.evidence(index.document, "named", requirement.text) for m in lines]
    evidence = best_first(found)
    said = say(key, section=section_name(evidence[0]) if evidence else "")
    shown = status == "shown"
    return Match(requirement, status, evidence if shown else (), said, () if shown else evidence)
