"""Months are counted once, and never more or fewer than the dates can mean."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resume_examples import line_of

from gapcheck.model import Month, Period, Place, Quote
from gapcheck.outline.resume.dates import find_periods
from gapcheck.outline.resume.spans import union_months

TODAY = Month(2026, 11)
NOWHERE = Quote("", Place("cv", 1, 1, 0, 0))


def months(*texts: str) -> tuple[int, int]:
    return union_months([find_periods(line_of(text), "cv")[0] for text in texts], TODAY)


@pytest.mark.parametrize(
    ("texts", "least", "most"),
    [
        (["Jan 2020 – Dec 2020"], 12, 12),
        (["Jan 2020 – Jan 2020"], 1, 1),
        (["Jan 2020 – Jun 2020", "Apr 2020 – Sep 2020"], 9, 9),
        (["Jan 2020 – Mar 2020", "Oct 2020 – Dec 2020"], 6, 6),
        (["Dec 2019 – Jan 2020", "Jan 2020 – Feb 2020"], 3, 3),
        (["2014–16"], 14, 36),
        (["2021"], 1, 12),
        (["2021", "2021"], 1, 12),
        (["2021", "Mar 2021 – May 2021"], 3, 12),
        (["2021", "Mar 2022 – May 2022"], 4, 15),
        (["2019", "2021"], 2, 24),
        (["Sep 2025 – present"], 15, 15),
        (["since 2025"], 12, 23),
        (["Summer 2024"], 3, 3),
        (["from June 2026"], 1, 6),
        (["until May 2020"], 1, 1),
        (["Jan 2026 – Dec 2027"], 11, 11),
        (["expected June 2028"], 0, 0),
        (["Mar 2020 – Jan 2019"], 0, 0),
        (["Aug 2023 – Jun 2025 (1 year 11 months)"], 23, 23),
    ],
)
def test_union(texts: list[str], least: int, most: int) -> None:
    assert months(*texts) == (least, most)


def test_no_periods_are_no_months() -> None:
    assert union_months([], TODAY) == (0, 0)


month_of_time = st.builds(Month, st.integers(2019, 2021), st.integers(0, 12))
period_of_time = st.tuples(month_of_time, month_of_time).map(
    lambda ends: Period(min(ends), max(ends), current=False, quote=NOWHERE)
)
few_periods = st.lists(period_of_time, max_size=3)


@settings(deadline=None)
@given(few_periods)
def test_least_is_never_more_than_most(periods: list[Period]) -> None:
    least, most = union_months(periods, TODAY)
    assert (1 if periods else 0) <= least <= most <= 36


@settings(deadline=None)
@given(few_periods)
def test_order_and_repetition_change_nothing(periods: list[Period]) -> None:
    assert union_months(periods, TODAY) == union_months([*reversed(periods), *periods], TODAY)


@settings(deadline=None)
@given(few_periods, period_of_time)
def test_another_period_never_takes_months_away(periods: list[Period], more: Period) -> None:
    before, after = union_months(periods, TODAY), union_months([*periods, more], TODAY)
    assert before[0] <= after[0]
    assert before[1] <= after[1]


def readings(month: Month) -> list[int]:
    january = month.year * 12
    return [january + month.month] if month.month else list(range(january + 1, january + 13))


def covered(period: Period) -> list[set[int]]:
    assert period.start
    assert period.end
    pairs = product(readings(period.start), readings(period.end))
    return [set(range(start, end + 1)) for start, end in pairs if start <= end]


@settings(deadline=None)
@given(st.lists(period_of_time, min_size=1, max_size=2))
def test_the_figures_are_those_of_the_shortest_and_longest_reading(periods: list[Period]) -> None:
    unions = [len(set().union(*chosen)) for chosen in product(*map(covered, periods))]
    assert union_months(periods, TODAY) == (min(unions), max(unions))
