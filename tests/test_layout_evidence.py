import pytest
from typeset import look, rows

from gapcheck.parsers.layout.evidence import (
    has_labels,
    has_notes,
    has_strange_foot,
    has_strange_top,
    is_painted_apart,
    is_set_apart,
    is_table,
    runs_apart,
)
from gapcheck.parsers.layout.sides import Sides

HEADED = (
    "50 60 14 bold Skills\n50 80 10 plain Rotas\n50 94 10 plain First aid\n50 108 10 plain Records"
)
DATES = "300 60 10 plain 2019\n300 80 10 plain 2015"


def sides(left: str, right: str, painted: str = "", *, closed: bool = False) -> Sides:
    order = tuple(int(side) for side in painted) or (0, 1)
    both = look(
        f"{left}\n{right}\n50 700 10 plain A long line of running text below it all, for the look"
    )
    return Sides(tuple(rows(left)), tuple(rows(right)), both, order, closed)


def test_headings_alone_on_the_left_are_labels() -> None:
    right = "300 60 10 plain First aid\n300 80 10 plain Rotas"
    assert has_labels(sides("50 60 14 bold Skills\n50 90 14 bold Education", right))
    assert not has_labels(sides(HEADED, right))


def test_short_rows_on_shared_baselines_are_notes() -> None:
    left = "50 60 10 plain Nurse at the hospital\n50 80 10 plain Midwife"
    assert has_notes(sides(left, DATES))
    assert not has_notes(sides(left, "300 66 10 plain Leeds\n300 87 10 plain Cork"))


def test_dates_are_notes_on_any_baseline() -> None:
    left = "50 60 10 plain Nurse at the hospital\n50 80 10 plain Midwife"
    assert has_notes(sides(left, "300 66 10 plain 2019\n300 87 10 plain 2015"))
    assert not has_notes(sides(left, "300 66 10 plain 555-0101\n300 87 10 plain Flat 4"))


def test_date_above_the_first_heading_of_the_right_side_is_strange() -> None:
    left = (
        "50 60 10 plain Nurse\n50 74 10 plain Leeds\n50 120 14 bold Skills\n50 140 10 plain Rotas"
    )
    right = "300 60 10 plain 2019\n300 120 14 bold Languages\n300 140 10 plain French"
    assert has_strange_top(sides(left, right))
    assert not has_strange_top(sides(left, right.replace("60 10", "60 20")))


def test_section_of_short_rows_before_a_crossing_line_is_strange() -> None:
    left = f"{HEADED}\n50 150 14 bold Summary"
    right = "300 60 14 bold Languages\n300 80 10 plain French\n300 94 10 plain German"
    assert has_strange_foot(sides(left, right, closed=True))
    assert not has_strange_foot(sides(left, right, closed=False))


def test_pairs_painted_row_by_row_under_small_headings_are_a_table() -> None:
    left, right = (
        "50 60 10 bold Skill\n50 80 10 plain Rotas",
        "300 60 10 bold Experience\n300 80 10 plain 5",
    )
    assert is_table(sides(left, right, "0101"))
    assert not is_table(sides(left, right, "0011"))
    larger = sides(left.replace("10 bold", "14 bold"), right.replace("10 bold", "14 bold"), "0101")
    assert not is_table(larger)


@pytest.mark.parametrize(("painted", "expected"), [("00001111", True), ("01010101", False)])
def test_painting_one_side_after_the_other(painted: str, *, expected: bool) -> None:
    assert is_painted_apart(sides(HEADED, HEADED.replace("50 ", "300 "), painted)) is expected


def test_rows_on_other_baselines_are_set_apart() -> None:
    left = "50 60 10 plain a\n50 74 10 plain b\n50 88 10 plain c"
    assert is_set_apart(sides(left, "300 65 10 plain a\n300 80 10 plain b\n300 95 10 plain c"))
    assert not is_set_apart(sides(left, left.replace("50 ", "300 ")))


def test_cells_that_begin_together_do_not_run_apart() -> None:
    left = """
50 60 10 plain Planned all the
50 74 10 plain rota of wards
50 88 10 plain and of lists
50 102 10 plain by day
"""
    right = left.replace("50 ", "300 ")
    assert not runs_apart(sides(left, right))
