"""Dates that cannot be, or that somebody will ask about."""

import re
from collections.abc import Iterator
from itertools import combinations

from gapcheck.data import wording
from gapcheck.model import Finding, Month, Period, Resume, Role
from gapcheck.outline.resume.spans import YEAR, covered, limits_of

MOST_OVERLAP = 3  # months


def possible_dates(resume: Resume, today: Month) -> Iterator[Finding]:
    """A slip in a date looks like more than a slip to somebody who does not know you."""
    for role in resume.roles:
        if role.period and (fault := fault_of(role, role.period, today)):
            yield Finding(
                f"“{role.title or role.employer}” {fault}: “{role.period.quote.text}”.",
                "Mend the date.",
                (role.period.quote,),
            )
    yield from overlaps(resume, today)


def fault_of(role: Role, period: Period, today: Month) -> str:
    """Return what is impossible about a period, empty where nothing is."""
    start, end = number(period.start, 1), number(period.end, YEAR)
    now = number(today, 1) or 0
    if start and end and end < start:
        return "ends before it begins"
    if start and start > now and role.kind == "work":
        return "begins in the future"
    later = end is not None and end > now and period.end and period.end.year > today.year
    return "ends in the future" if later and role.kind == "work" else ""


def number(month: Month | None, otherwise: int) -> int | None:
    """Return a month counted from year 0; a year alone stands for the month `otherwise`."""
    return month.year * YEAR + (month.month or otherwise) - 1 if month else None


def overlaps(resume: Resume, today: Month) -> Iterator[Finding]:
    """Yield a finding for two jobs that surely ran side by side and look full."""
    dated = (role for role in resume.roles if role.kind == "work" and role.period)
    jobs = [(role, sure_months(role, today)) for role in dated if is_full(role, resume)]
    for (one, months), (other, others) in combinations(jobs, 2):
        both = months & others
        if one.employer != other.employer and len(both) > MOST_OVERLAP:
            names = " and ".join(f"“{role.title or role.employer}”" for role in (one, other))
            yield Finding(
                f"{names} run side by side for {len(both)} months.",
                "If that is so, add “part time” or the like; if not, mend the dates.",
                tuple(role.period.quote for role in (one, other) if role.period),
            )


def sure_months(role: Role, today: Month) -> set[int]:
    """Return the months that a role surely covers."""
    limits = limits_of(role.period, today) if role.period else None
    return covered([(limits.last_start, limits.first_end)]) if limits else set()


def is_full(role: Role, resume: Resume) -> bool:
    """Tell whether nothing says that a job left room for another, be it the section's heading."""
    over = (section.title for section in resume.sections if role.heading[-1] in section.lines)
    text = " ".join((role.title, role.employer, *over, *(line.text for line in role.heading)))
    return not re.search(wording("claims")["beside"], text, re.IGNORECASE)
