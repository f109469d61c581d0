from typeset import rows

from gapcheck.parsers.layout.rows import alignment, level_with

LEFT = rows("50 60 10 plain one\n50 80 10 plain two\n50 100 10 plain three\n50 300 10 plain four")


def test_fragments_on_one_baseline_make_a_row() -> None:
    found = rows("300 60 10 plain 2019\n50 61 10 plain Senior Nurse\n50 74 10 plain Leeds")
    assert [row.text for row in found] == ["Senior Nurse  2019", "Leeds"]


def test_row_measures_itself() -> None:
    (row,) = rows("50 60 10 plain Nurse\n300 60 14 bold 2019")
    assert (row.x0, row.x1, row.y, row.size) == (50, 328, 60, 14)


def test_small_gap_is_one_blank_and_large_gap_two() -> None:
    (near,) = rows("50 60 10 plain one\n76 60 10 plain two")
    (far,) = rows("50 60 10 plain one\n90 60 10 plain two")
    assert (near.text, far.text) == ("one two", "one  two")


def test_alignment_counts_only_rows_that_have_a_neighbour() -> None:
    level = rows("300 60 10 plain a\n300 80 10 plain b")
    uneven = rows("300 65 10 plain a\n300 86 10 plain b")
    assert alignment(LEFT, level) == 1.0
    assert alignment(LEFT, uneven) == 0.0
    assert alignment(rows("300 200 10 plain far"), LEFT) == 1.0


def test_rows_are_level_on_one_baseline() -> None:
    assert level_with(rows("300 81 10 plain a")[0], LEFT)
    assert not level_with(rows("300 90 10 plain a")[0], LEFT)
