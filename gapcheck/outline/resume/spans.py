"""Months of experience: the union of periods, as the least and the most they can mean."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from gapcheck.model import Month, Period

YEAR = 12


class Limits(NamedTuple):
    """The months, counted from year 0, between which a period begins and ends."""

    first_start: int
    last_start: int
    first_end: int
    last_end: int


def union_months(periods: Sequence[Period], today: Month) -> tuple[int, int]:
    """Return the least and the most months that `periods` cover, each month counted once.

    First and last months are inclusive. A year without a month may mean any month of it. What
    runs on ends at `today`; nothing later counts. A period whose end is not told lasts a month
    at least and to `today` at most; one whose start is not told counts by its last month.
    """
    limits = [found for period in periods if (found := limits_of(period, today))]
    return least_months(limits), len(covered((each.first_start, each.last_end) for each in limits))


def limits_of(period: Period, today: Month) -> Limits | None:
    """Return the limits of a period up to `today`, or None where nothing of it lies before."""
    begin = period.start or period.end
    if begin is None:
        return None
    now = window(today)[1]
    start = window(begin)
    end = (now, now) if period.current else window(period.end) if period.end else None
    if start[0] > now or (end and end[1] < start[0]):
        return None
    first_end, last_end = end or (start[0], now)
    last_start = min(start[1], last_end, now)
    return Limits(start[0], last_start, max(start[0], min(first_end, now)), min(last_end, now))


def window(month: Month) -> tuple[int, int]:
    """Return the first and last month that `month` may mean, counted from year 0."""
    january = month.year * YEAR
    return january + (month.month or 1) - 1, january + (month.month or YEAR) - 1


def least_months(limits: Sequence[Limits]) -> int:
    """Return the months that must be covered whatever the year-only dates mean.

    A period that may lie in any month of a year adds one month, unless another already
    covers a month of that year.
    """
    inner = covered((each.last_start, each.first_end) for each in limits)
    years = {each.first_start // YEAR for each in limits if each.last_start > each.first_end}
    return len(inner) + len(years - {month // YEAR for month in inner})


def covered(stretches: Iterable[tuple[int, int]]) -> set[int]:
    """Return all months of the stretches, whose ends are inclusive."""
    return {month for start, end in stretches for month in range(start, end + 1)}
