"""The honest fork for a must-have that does not show: you have it, something close, or not."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.cases import Case, listed, places_of_work
from gapcheck.advice.projects import project_for
from gapcheck.advice.rewriting.posting_names import is_deed
from gapcheck.advice.wording import number, say, step
from gapcheck.model import Evidence, Match, Step
from gapcheck.words import key_of

MOST_NAMES = 3
MOST_APART = 3


def fork(match: Match, case: Case) -> Step:
    """Return the step that puts the ways to go side by side."""
    close = match.close[0] if match.close else None
    requirement, asked = match.requirement, match.requirement.text
    quotes = (requirement.quote, *(e.quote for e in match.close[:1]))
    if requirement.years:
        points = ways("years", match, case)
        return step("fork_years", asked, quotes, points=points, reason=match.why)
    if close and is_denial(close, match, case):
        return step("fork_denied", asked, quotes, points=ways("denied", match, case), asked=asked)
    if requirement.kind != "skill":
        return step("fork", asked, quotes, points=ways(requirement.kind, match, case), asked=asked)
    points = skill_ways(match, close, case)
    if close is None:
        return step("fork", asked, quotes, points=points, asked=asked)
    draft = bridge(asked, close)
    return step(
        "fork_close", asked, quotes, points=points, draft=draft, asked=asked, close=close.name
    )


def told_together(case: Case) -> list[Match]:
    """Return the missing must-haves, beyond the first few, whose ways are the same three as theirs.

    The same block seven times over helps nobody; two are not worth a step of their own.
    """
    plain = [m for m in case.missing_musts() if not m.close and not m.requirement.years]
    others = plain[MOST_APART:]
    return others if len(others) > 1 else []


def fork_together(case: Case) -> Iterator[Step]:
    """Yield one step for the must-haves that are told together."""
    others = told_together(case)
    if others:
        yield step(
            "forks",
            "others",
            tuple(dict.fromkeys(match.requirement.quote for match in others)),
            minutes=number("steps", "forks", "minutes") * len(others),
            points=tuple(f"“{match.requirement.text}”" for match in others),
            count=str(len(others)),
        )


def is_denial(close: Evidence, match: Match, case: Case) -> bool:
    """Tell whether what comes nearest is the thing itself, said to be lacking."""
    known = (case.lexicon.skill(n) for n in match.requirement.skills if n in case.lexicon.skills)
    names = {name for skill in known for name in (skill.name, *skill.aliases, *skill.exact)}
    return key_of(close.name) in {key_of(name) for name in (match.requirement.text, *names)}


def ways(kind: str, match: Match, case: Case) -> tuple[str, ...]:
    """Return the three ways for what is no tool or method: years, degrees, licences, languages."""
    values = {"asked": match.requirement.text, "roles": roles(case)}
    return tuple(say("forks", kind, part, **values) for part in ("have", "close", "learn"))


def skill_ways(match: Match, close: Evidence | None, case: Case) -> tuple[str, ...]:
    """Return the three ways for a skill, with its other names and its relatives."""
    skill = next(iter(match.requirement.skills), "")
    known = case.lexicon.skill(skill) if skill in case.lexicon.skills else None
    have = say("forks", "skill", "have", asked=match.requirement.text, roles=roles(case))
    names = other_names(known.aliases if known else (), match.requirement.text)
    if names:
        have += " " + say("forks", "skill", "names", names=listed(names[:MOST_NAMES], "or"))
    related = case.lexicon.related_to(skill)[:MOST_NAMES]
    if close:
        near = say("forks", "skill", "close", close=close.name)
    elif related:
        near = say("forks", "skill", "related", related=listed(related, "or"))
    else:
        near = say("forks", "skill", "nearest")
    project = project_for(match.requirement.skills)
    if project is None:
        return have, near, say("forks", "skill", "learn")
    return have, near, say("forks", "skill", "project", hours=str(project.hours))


def other_names(aliases: Sequence[str], asked: str) -> list[str]:
    """Return the aliases that tell more than the posting's own word, no turn of it."""
    return [n for n in aliases if key_of(asked) not in key_of(n) and not is_deed(n)]


def roles(case: Case) -> str:
    """Return the last places of work, for jogging the memory."""
    return listed(places_of_work(case, MOST_NAMES), "or") or "a job"


def bridge(asked: str, close: Evidence) -> str:
    """Return a sentence for the letter that leads from what is there to what is asked."""
    employer = close.role.employer if close.role else ""
    if not employer:
        return say("forks", "skill", "bridge", asked=asked, close=close.name)
    line = close.quote.text.rstrip(" .") + "."
    return say(
        "forks", "skill", "bridge_at", asked=asked, close=close.name, employer=employer, line=line
    )
