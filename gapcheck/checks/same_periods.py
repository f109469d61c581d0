"""Periods that differ between résumé, profile and references."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.same_employer import roles_at
from gapcheck.model import Finding, Month, Papers, Period, Resume, Role
from gapcheck.outline.resume.spans import YEAR

SLACK = 1  # month


def same_periods(papers: Papers) -> Iterator[Finding]:
    """Background checks compare dates; papers that differ have to be explained."""
    linkedin = papers.linkedin
    if linkedin is None:
        raise DoesNotApplyError
    for employer in dict.fromkeys(role.employer for role in dated(linkedin)):
        theirs = [role.period for role in roles_at(employer, linkedin) if role.period]
        own = [role.period for role in roles_at(employer, papers.resume) if role.period]
        for period in theirs if own and not agree(whole(theirs), whole(own)) else ():
            if not any(agree(period, mine) for mine in own):
                yield Finding(
                    f"{employer}: “{period.quote.text}” in the profile, "
                    f"“{own[0].quote.text}” in the résumé.",
                    "Mend whichever is wrong.",
                    (period.quote, own[0].quote),
                )


def dated(resume: Resume) -> Iterator[Role]:
    """Yield the jobs that have an employer and dates."""
    yield from (r for r in resume.roles if r.kind == "work" and r.period and r.employer)


def whole(periods: Sequence[Period]) -> Period:
    """Return the stretch from the first beginning to the last end, for titles that follow."""
    starts = [period.start for period in periods if period.start]
    ends = [period.end for period in periods if period.end]
    return replace(
        periods[0],
        start=min(starts, default=None),
        end=max(ends, default=None),
        current=any(period.current for period in periods),
    )


def agree(one: Period, other: Period) -> bool:
    """Tell whether two periods may be the same, as far as both tell."""
    return meet(one.start, other.start) and (
        one.current == other.current and (one.current or meet(one.end, other.end))
    )


def meet(one: Month | None, other: Month | None) -> bool:
    """Tell whether two months may be the same; a year alone meets each of its months."""
    if one is None or other is None:
        return True
    if not one.month or not other.month:
        return one.year == other.year
    return abs((one.year - other.year) * YEAR + one.month - other.month) <= SLACK
