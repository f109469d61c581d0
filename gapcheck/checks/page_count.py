"""Whether the résumé is as long as its years allow."""

from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.model import Finding, Month, Resume
from gapcheck.outline.resume.spans import YEAR, union_months

USUAL, LONG_CAREER, MOST = 2, 15, 3  # pages, years, pages


def page_count(resume: Resume, today: Month) -> Iterator[Finding]:
    """Two pages are usual, three after fifteen years; academic lists of publications are exempt."""
    if resume.document.kind != "pdf" or any(s.kind == "publications" for s in resume.sections):
        raise DoesNotApplyError
    periods = [role.period for role in resume.roles if role.kind == "work" and role.period]
    years = union_months(periods, today)[1] / YEAR
    most = MOST if years > LONG_CAREER else USUAL
    if resume.document.pages > most:
        yield Finding(
            f"The résumé has {resume.document.pages} pages for {years:.0f} years of work.",
            f"{most} pages are usual: shorten the oldest jobs to one line each.",
        )
