"""Which of the dates in a role's heading are those of the role."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from gapcheck.model import Month, Period
from gapcheck.outline.resume.date_forms import words_of
from gapcheck.outline.resume.rows import Row


def period_of(heading: Sequence[Row], kind: str) -> Period | None:
    """Return the period of a role; a single date of studies is the date of their end.

    Single years in a row ("peak 2017, peak 2018") are one period, of which only the years are sure.
    """
    periods = [
        period
        for row in heading
        for period in row.periods
        if kind != "education" or not is_validity(row.line.text, period)
    ]
    if not periods:
        return None
    first, last = periods[0], periods[-1]
    if len(periods) > 1 and are_years_in_a_row(periods) and first.start:
        return replace(first, start=Month(first.start.year), end=last.end)
    if kind == "education" and first.start == first.end:
        return replace(first, start=None)
    return first


def is_validity(text: str, period: Period) -> bool:
    """Return whether a date is that to which a paper is good, not that on which it was earned."""
    return bool(until_pattern().search(text[: period.quote.place.start]))


@cache
def until_pattern() -> re.Pattern[str]:
    """Return the pattern of the words before the day to which a paper is good."""
    return re.compile(rf"{words_of('validity')}\s*[:.]?\s*$", re.IGNORECASE)


def are_years_in_a_row(periods: Sequence[Period]) -> bool:
    """Return whether periods are years one after the other, as in "summers 2019, 2020, 2021"."""
    spans = [(p.start.year, p.end.year) for p in periods if p.start and p.end]
    bare = all(p.start and not p.start.month for p in periods[1:])
    single = len(spans) == len(periods) and spans[0][0] == spans[0][1]
    return single and bare and all(one[1] + 1 == two[0] for one, two in pairwise(spans))
