"""Times between the dated parts of a résumé that an interviewer may ask about."""

from collections.abc import Iterator
from itertools import pairwise

from gapcheck.model import Period, Resume
from gapcheck.outline.resume.spans import window
from gapcheck.outline.resume.time_off import times_off

LONGEST_UNASKED = 6


def breaks(resume: Resume) -> Iterator[tuple[Period, Period]]:
    """Yield the periods before and after each time of more than six months without any.

    A date without its month counts as the one that leaves the shorter gap; a time off of which
    the résumé tells leaves none.
    """
    told = (*(role.period for role in resume.roles), *times_off(resume))
    dated = [period for period in told if period and period.start]
    ordered = sorted(dated, key=lambda period: window(period.start)[0] if period.start else 0)
    latest: Period | None = None
    for before, after in pairwise(ordered):
        latest = before if latest is None or last_month(before) >= last_month(latest) else latest
        if after.start and window(after.start)[0] - last_month(latest) - 1 > LONGEST_UNASKED:
            yield latest, after


def last_month(period: Period) -> int:
    """Return the last month that a period may cover, counted from year 0."""
    if period.current:
        return 12 * 9999
    end = period.end or period.start
    return window(end)[1] if end else 0
