"""Employers and periods of the references against the résumé's roles."""

from collections.abc import Iterator

from gapcheck.checks.same_employer import roles_at
from gapcheck.model import Finding, Period, References, Resume, Role
from gapcheck.outline.resume.words import score


def referees_match_resume(references: References, resume: Resume) -> Iterator[Finding]:
    """A referee from a place that the résumé does not tell of makes a reader ask."""
    for referee in references.referees:
        if referee.employer is None:
            continue
        there = roles_at(referee.employer.text, resume)
        if not there and not score("schools", referee.employer.text):
            yield Finding(
                f"{referee.name.text} is of {referee.employer.text}, not in the résumé.",
                "If you worked together elsewhere, say where and when behind the name.",
                (referee.name, referee.employer),
            )
        period = referee.period
        dated = [role.period for role in there if role.period]
        if period and dated and not any(may_meet(role, period) for role in there):
            yield Finding(
                f"{referee.name.text}: “{period.quote.text}” there, "
                f"“{dated[0].quote.text}” in the résumé.",
                "Mend whichever is wrong.",
                (period.quote, dated[0].quote),
            )


def may_meet(role: Role, period: Period | None) -> bool:
    """Tell whether a referee's years lie within those of a role."""
    own = role.period
    if own is None or period is None:
        return True
    first = own.start.year if own.start else 0
    last = own.end.year if own.end else 9999
    start = period.start.year if period.start else first
    end = period.end.year if period.end else last
    return start >= first and end <= last
