"""The verdict on each requirement."""

from gapcheck.lexicon import Lexicon
from gapcheck.matcher.certificates import match_certificate
from gapcheck.matcher.conditions import match_condition
from gapcheck.matcher.degrees import match_degree
from gapcheck.matcher.descriptions import match_description
from gapcheck.matcher.examples import with_examples
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.languages import match_language
from gapcheck.matcher.recency import with_recency
from gapcheck.matcher.skills import match_skill
from gapcheck.matcher.years import match_years
from gapcheck.model import Job, Match, Month, Requirement, Resume


def match(job: Job, resume: Resume, lexicon: Lexicon, today: Month) -> tuple[Match, ...]:
    """Return a verdict on every requirement of `job`, in the posting's order.

    `today` ends the roles that are still held.
    """
    index = ResumeIndex.of(resume, lexicon)
    found = (judge(requirement, index, job, resume, today) for requirement in job.requirements)
    return tuple(with_recency(match, today) for match in with_examples(tuple(found)))


def judge(
    requirement: Requirement, index: ResumeIndex, job: Job, resume: Resume, today: Month
) -> Match:
    """Return the verdict on one requirement, by the rules of its kind."""
    if requirement.kind == "condition":
        return match_condition(requirement, index)
    if requirement.years is not None:
        return match_years(requirement, index, job, resume, today)
    if requirement.kind == "degree":
        return match_degree(requirement, index, resume, today)
    if requirement.skills:
        return judge_named(requirement, index, today)
    return match_description(requirement, index)


def judge_named(requirement: Requirement, index: ResumeIndex, today: Month) -> Match:
    """Return the verdict on one requirement that has a name in the lexicon."""
    if requirement.kind == "certification":
        return match_certificate(requirement, index, today)
    if requirement.kind == "language":
        return match_language(requirement, index)
    return match_skill(requirement, index)
