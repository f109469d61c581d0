"""The figures' geometry, the counts and the order of the table."""

import pytest
from nurse_example import tomas
from report_example import DEGREE, KITE, MARL, PELHAM, maya

from gapcheck.model import Month, Period, Place, Quote, Role, Status, Tally
from gapcheck.report.excerpts import papers_of
from gapcheck.report.figures import bar, section_bars, timeline
from gapcheck.report.requirements import row_groups, rows_of
from gapcheck.report.steps import Effort, effort
from gapcheck.report.verdict import counts_of

ROWS = rows_of(maya().matches, papers_of(maya().papers))


def test_counts_leave_out_what_is_not_there() -> None:
    counts = counts_of(Tally({"shown": 3, "missing": 1, "listed": 0}, {}, {"implied": 2}))
    assert [(count.priority, count.total, count.shown) for count in counts] == [
        ("must", 4, 3),
        ("nice", 2, 0),
    ]
    assert counts[0].by_status == (("shown", 3), ("missing", 1))


def test_a_bar_has_a_cell_for_each_requirement_and_breaks_after_sixteen() -> None:
    (count,) = counts_of(Tally({"shown": 16, "missing": 2}, {}, {}))
    drawn = bar(count, ())
    assert [cell.status for cell in drawn.cells] == ["shown"] * 16 + ["missing"] * 2
    assert (drawn.cells[15].x, drawn.cells[15].y) == (270, 0)
    assert (drawn.cells[17].x, drawn.cells[17].y) == (18, 18)
    assert (drawn.width, drawn.height) == (288, 36)


def test_a_count_names_what_is_open_and_each_group_once() -> None:
    rows = rows_of(maya().matches, papers_of(maya().papers))
    drawn = {count.priority: bar(count, rows) for count in counts_of(maya().tally)}
    for priority, coverage in drawn.items():
        assert [(s.status, s.number) for s in coverage.shares] == list(coverage.count.by_status)
        for share in coverage.shares:
            named = len(share.rows) + share.more
            assert named == (0 if share.status == "shown" else share.number)
            assert {row.match.requirement.priority for row in share.rows} <= {priority}
    named = [row.match.requirement.text for share in drawn["must"].shares for row in share.rows]
    assert named == ["image editing", "image upscaling", "colour management for print"]


def test_the_timeline_puts_roles_on_one_scale() -> None:
    drawn = timeline((PELHAM, MARL), ROWS, today=None)
    assert drawn is not None
    spans = [(line.start, line.length, line.open_end) for line in drawn.bars]
    assert spans == [(250, 750, False), (0, 250, False)]  # 14 and 42 of 56 months
    assert drawn.labels == ((107, 2019), (321, 2020), (536, 2021), (750, 2022), (964, 2023))
    assert drawn.years == ((107, 2019), (321, 2020), (536, 2021), (750, 2022), (964, 2023))


@pytest.mark.parametrize(
    ("today", "length", "open_end"), [(Month(2026, 3), 398, False), (None, 244, True)]
)
def test_a_role_that_goes_on_reaches_the_edge(
    today: Month | None, length: int, *, open_end: bool
) -> None:
    drawn = timeline((KITE, PELHAM, MARL), ROWS, today)
    assert drawn is not None
    first = drawn.bars[0]
    assert (first.start + first.length, first.length, first.open_end) == (1000, length, open_end)


def test_a_year_without_a_month_is_the_whole_year() -> None:
    drawn = timeline((DEGREE,), ROWS, today=None)
    assert drawn is not None
    assert (drawn.bars[0].start, drawn.bars[0].length) == (0, 1000)
    assert drawn.years == ((250, 2016), (500, 2017), (750, 2018))


def test_a_role_without_dates_has_no_bar() -> None:
    undated = Role("work", "Baker", "Oven & Son", "", None, (), ())
    assert timeline((undated,), ROWS, today=None) is None
    drawn = timeline((KITE, undated), ROWS, today=None)
    assert drawn is not None
    assert (drawn.bars[1].start, drawn.bars[1].length, drawn.bars[1].period) == (0, 0, "")


def test_a_single_role_that_goes_on_fills_the_scale() -> None:
    quote = Quote("2026", Place("cv.pdf", 1, 1, 0, 4))
    new = Role("work", "Baker", "", "", Period(Month(2026, 5), None, True, quote), (), ())  # noqa: FBT003
    drawn = timeline((new,), (), Month(2026, 5))
    assert drawn is not None
    assert (drawn.bars[0].start, drawn.bars[0].length) == (0, 1000)


def test_a_role_names_what_its_lines_show_but_not_its_own_dates() -> None:
    drawn = timeline((KITE,), ROWS, today=None)
    assert drawn is not None
    assert [row.match.requirement.text for row in drawn.bars[0].rows] == [
        "Adobe Illustrator",
        "image editing",
        "image upscaling",
        "brand guidelines",
        "packaging",
    ]


def test_sections_are_ranked_by_the_requirements_they_show() -> None:
    assert [(part.section, part.number, part.length) for part in section_bars(ROWS)] == [
        ("experience", 11, 1000),
        ("skills", 5, 455),
        ("education", 1, 91),
        ("letter", 1, 91),
    ]
    assert section_bars(()) == ()


def test_gaps_stand_first_and_what_an_alternative_covers_is_no_gap() -> None:
    must = row_groups(ROWS)[0]
    order = [(row.match.requirement.text, row.match.status) for row in must.rows]
    assert order[:4] == [
        ("colour management for print", "missing"),
        ("image editing", "implied"),
        ("image upscaling", "implied"),
        ("5+ years of experience in graphic design", "shown"),
    ]
    assert order.index(("Figma", "missing")) > 3


def test_conditions_are_not_in_the_table() -> None:
    headings = {group.heading: len(group.rows) for group in row_groups(ROWS)}
    assert headings == {"must": 11, "asked": 3, "nice": 5, "soft": 1}


def test_a_covered_alternative_names_what_is_enough() -> None:
    rows = {row.match.requirement.text: row for row in ROWS}
    assert (rows["Figma"].enough, rows["Figma"].others) == ("Sketch", ("Sketch",))
    assert rows["Sketch"].enough == ""


def test_years_that_the_words_tell_are_not_told_twice() -> None:
    rows = rows_of(tomas().matches, papers_of(tomas().papers))
    by_text = {row.match.requirement.text: row.years for row in rows}
    assert by_text["At least 2 years of experience in acute care"] is None
    assert by_text["One year of home care experience"] is not None


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (0, None),
        (1, Effort("1", "minute")),
        (60, Effort("60", "minute")),
        (76, Effort("1.5", "hour")),
        (360, Effort("6", "hour")),
    ],
)
def test_effort_is_told_roughly(minutes: int, told: Effort | None) -> None:
    assert effort(minutes) == told


def test_every_status_has_its_place_in_the_order() -> None:
    statuses: tuple[Status, ...] = ("shown", "listed", "implied", "missing", "unknown")
    (count,) = counts_of(Tally(dict.fromkeys(statuses, 1), {}, {}))
    assert [status for status, _ in count.by_status] == list(statuses)
