"""Stretches of time of which the résumé tells nothing."""

from collections.abc import Iterator
from dataclasses import replace

from gapcheck.model import Finding, Month, Period, Quote, Resume
from gapcheck.outline.resume.spans import YEAR, covered, limits_of
from gapcheck.outline.resume.time_off import times_off

MOST_MONTHS = 6
YEARS_BACK = 10
CLOSED = (
    "If a reader may wonder, say in a line what it was for (study, care, travel, a move), "
    "or have one sentence ready for the interview."
)
OPEN = f"Add what you do now, if the résumé ends too early. {CLOSED}"
STUDY_YEARS = 4  # before the year of a degree, where only its end is told


def date_gaps(resume: Resume, today: Month) -> Iterator[Finding]:
    """A gap is no fault, yet somebody may ask; it is good to have one calm sentence ready."""
    now = today.year * YEAR + today.month - 1
    told = covered(spans(resume, today))
    jobs = [role.period for role in resume.roles if role.kind == "work" and role.period]
    starts = [limits.first_start for period in jobs if (limits := limits_of(period, today))]
    since = max(min(starts, default=now), now - YEARS_BACK * YEAR)
    for first, last in gaps(told, since, now):
        yield Finding(
            f"Nothing is told of {named(first)} to {named(last)}, about {last - first + 1} months.",
            OPEN if last == now else CLOSED,
            around(jobs, first, today),
        )


def spans(resume: Resume, today: Month) -> Iterator[tuple[int, int]]:
    """Yield the months of everything dated, each period as long as it may have been."""
    for period in (*(role.period for role in resume.roles if role.period), *times_off(resume)):
        whole = period
        if period.start is None and period.end:
            whole = replace(period, start=Month(period.end.year - STUDY_YEARS))
        if limits := limits_of(whole, today):
            yield limits.first_start, limits.last_end


def gaps(told: set[int], since: int, now: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last month of each stretch without a word of more than six months."""
    start = since
    for month in range(since, now + 1):
        if month in told:
            if month - start > MOST_MONTHS:
                yield start, month - 1
            start = month + 1
    if now + 1 - start > MOST_MONTHS:
        yield start, now


def named(month: int) -> str:
    """Return a month counted from year 0 as words, such as "03/2020"."""
    return f"{month % YEAR + 1:02}/{month // YEAR}"


def around(jobs: list[Period], first: int, today: Month) -> tuple[Quote, ...]:
    """Return the dates of the job that ended before a gap."""
    ended = [(found.last_end, p) for p in jobs if (found := limits_of(p, today))]
    before = [(end, period) for end, period in ended if end < first]
    return (max(before, key=lambda each: each[0])[1].quote,) if before else ()
