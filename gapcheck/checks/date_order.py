"""Whether jobs stand with the latest first."""

from collections.abc import Iterator
from itertools import pairwise

from gapcheck.model import Finding, Period, Resume, Role


def date_order(resume: Resume) -> Iterator[Finding]:
    """Readers look for your present work at the top of the list."""
    for section in resume.sections:
        numbers = {line.number for line in section.lines}
        jobs = [
            role
            for role in resume.roles
            if role.kind == "work" and role.period and role.heading[-1].number in numbers
        ]
        wrong = [(a, b) for a, b in pairwise(jobs) if comes_later(b, a)]
        if wrong:
            above, below = wrong[0]
            yield Finding(
                f"“{below.title or below.employer}” is later than "
                f"“{above.title or above.employer}” and stands below it.",
                "Put the latest job first.",
                tuple(role.period.quote for role in (above, below) if role.period),
            )


def comes_later(role: Role, other: Role) -> bool:
    """Tell whether a role wholly comes after another, as far as both dates tell."""
    start, end = first_of(role.period), last_of(other.period)
    return start is not None and end is not None and start > end


def first_of(period: Period | None) -> tuple[int, int] | None:
    """Return year and month of a period's beginning, the earliest it may be."""
    return (period.start.year, period.start.month) if period and period.start else None


def last_of(period: Period | None) -> tuple[int, int] | None:
    """Return year and month of a period's end, the latest it may be; None while it runs."""
    end = period.end if period and not period.current else None
    return (end.year, end.month or 12) if end else None
