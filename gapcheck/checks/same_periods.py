"""Periods that differ between résumé, profile and references."""

from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.same_employer import roles_at
from gapcheck.model import Finding, Month, Papers, Period, Resume
from gapcheck.outline.resume.spans import YEAR

SLACK = 1  # month


def same_periods(papers: Papers) -> Iterator[Finding]:
    """Dates are what background checks compare; papers that differ cost a phone call at best."""
    if papers.linkedin is None:
        raise DoesNotApplyError
    for where, employer, period in elsewhere(papers):
        own = [role.period for role in roles_at(employer, papers.resume) if role.period]
        if own and not any(agree(period, mine) for mine in own):
            yield Finding(
                f"{employer}: “{period.quote.text}” {where}, “{own[0].quote.text}” in the résumé.",
                "Mend whichever is wrong.",
                (period.quote, own[0].quote),
            )


def elsewhere(papers: Papers) -> Iterator[tuple[str, str, Period]]:
    """Yield the dated employers of the other papers, with the name of the paper."""
    profile: Resume | None = papers.linkedin
    for role in profile.roles if profile else ():
        if role.period and role.kind == "work" and role.employer:
            yield "in the profile", role.employer, role.period


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
