"""Years of experience: the union of the dated roles that bear on what is asked."""

from collections.abc import Sequence

from gapcheck.matcher.bearing import alike, bearing
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.why import say
from gapcheck.model import Evidence, Job, Match, Month, Period, Requirement, Resume, Role, Status
from gapcheck.outline.resume.spans import union_months

MONTHS = 12


def match_years(
    requirement: Requirement, index: ResumeIndex, job: Job, resume: Resume, today: Month
) -> Match:
    """Return "shown" where the dates hold the years asked for, "missing" where they cannot.

    Year-only dates are ranges: when only the upper end reaches the years asked, it is "unknown",
    as it is without any date, and where only jobs of the same field would be enough.
    """
    jobs = [role for role in resume.roles if role.kind == "work"]
    roles = bearing(requirement, job, index, jobs)
    if requirement.years is None or not any(role.period for role in roles or jobs):
        return Match(requirement, "unknown", (), say("unknown_years"))
    least, most = months_of(roles, today)
    asked = requirement.years.least * MONTHS
    values = {
        "shown": span_in_words(least, most),
        "asked": years_in_words(requirement.years.least),
        "all": span_in_words(*months_of(jobs, today)),
    }
    if not roles:
        if months_of(alike(requirement, index, jobs), today)[1] >= asked:
            return Match(requirement, "unknown", (), say("years_alike", **values))
        return Match(requirement, "missing", (), say("years_elsewhere", **values))
    evidence = tuple(dated(role, role.period) for role in roles if role.period)
    if least >= asked:
        return Match(requirement, "shown", evidence, say("years_enough", **values))
    key = "years_short" if most < asked else "years_between"
    status: Status = "missing" if most < asked else "unknown"
    return Match(requirement, status, (), say(key, **values), evidence)


def months_of(roles: Sequence[Role], today: Month) -> tuple[int, int]:
    """Return the least and the most months that the dated ones of `roles` cover together."""
    return union_months([role.period for role in roles if role.period], today)


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


def years_in_words(years: float) -> str:
    """Return the years asked for in words, months where it is less than one."""
    if years < 1:
        return f"{years * MONTHS:g} months"
    return f"{years:g} year{'s' * (years != 1)}"
