"""Years of experience: the union of the dated roles that bear on what is asked."""

from collections.abc import Sequence

from gapcheck.matcher.phrases import meaning
from gapcheck.matcher.skills import SkillIndex
from gapcheck.matcher.why import say
from gapcheck.model import Evidence, Match, Month, Period, Requirement, Resume, Role, Status
from gapcheck.outline.resume.spans import union_months

MONTHS = 12


def match_years(requirement: Requirement, index: SkillIndex, resume: Resume, today: Month) -> Match:
    """Return "shown" where the dates hold the years asked for, "missing" where they cannot.

    Year-only dates are ranges: when only the upper end reaches the years asked, it is "unknown",
    as it is when no dated job names this kind of work, yet all of them together would be enough.
    """
    jobs = [role for role in resume.roles if role.kind == "work"]
    roles = bearing(requirement, index, jobs)
    if requirement.years is None or not any(role.period for role in roles or jobs):
        return Match(requirement, "unknown", (), say("unknown_years"))
    asked = requirement.years.least * MONTHS
    least, most = months_of(roles, today)
    evidence = tuple(dated(role, role.period) for role in roles if role.period)
    values = {
        "shown": span_in_words(least, most),
        "asked": f"{requirement.years.least:g} years",
        "all": span_in_words(*months_of(jobs, today)),
    }
    if least >= asked:
        return Match(requirement, "shown", evidence, say("years_enough", **values))
    if not roles and months_of(jobs, today)[1] >= asked:
        return Match(requirement, "unknown", (), say("years_elsewhere", **values))
    key = "years_short" if most < asked else "years_between"
    status: Status = "missing" if most < asked else "unknown"
    return Match(requirement, status, (), say(key, **values), evidence)


def months_of(roles: Sequence[Role], today: Month) -> tuple[int, int]:
    """Return the least and the most months that the dated ones of `roles` cover together."""
    return union_months([role.period for role in roles if role.period], today)


def bearing(requirement: Requirement, index: SkillIndex, roles: Sequence[Role]) -> list[Role]:
    """Return the roles that bear on a requirement: all, if it names no kind of work."""
    wanted = {stem for stem in meaning(requirement.text) if stem.isalpha()}
    if not wanted and not requirement.skills:
        return list(roles)
    lines = {
        mention.line.number
        for skill in requirement.skills
        for mention, _ in index.named.get(skill, ())
    }
    return [role for role in roles if tells_of(role, wanted, lines)]


def tells_of(role: Role, wanted: set[str], lines: set[int]) -> bool:
    """Tell whether a role's title or lines hold a skill asked for or most of its words."""
    if any(line.number in lines for line in (*role.heading, *role.lines)):
        return True
    words = set[str]().union(*(meaning(line.text) for line in (*role.heading, *role.lines)))
    title = meaning(role.title)
    return bool(wanted) and (
        len(wanted & title) * 2 >= len(title) > 0 or len(wanted & words) * 2 > len(wanted)
    )


def dated(role: Role, period: Period) -> Evidence:
    """Return a role's dates as evidence."""
    return Evidence(period.quote, "experience", "years", role.title or role.employer, role)


def span_in_words(least: int, most: int) -> str:
    """Return a span of months in words, such as "3 y 2 m to 3 y 10 m"."""
    ends = [in_words(least)] + ([in_words(most)] if most != least else [])
    return " to ".join(ends)


def in_words(months: int) -> str:
    """Return months as years and months, such as "2 y 4 m"."""
    years, rest = divmod(months, MONTHS)
    return " ".join([f"{years} y"] * bool(years) + [f"{rest} m"] * bool(rest or not years))
