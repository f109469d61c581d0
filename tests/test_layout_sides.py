from typeset import look, rows

from gapcheck.parsers.layout.sides import (
    Sides,
    are_notes,
    beside,
    heads,
    is_apart,
    is_dense,
    is_large,
    is_long,
    rests,
    words_a_row,
)

SCRIPT = """
50 60 14 bold Skills
50 80 10 plain Planned the rota of the
50 94 10 plain ward and its records
50 150 10 plain Leeds
"""
ROWS, LOOK = rows(SCRIPT), look(SCRIPT)


def test_sides_count_what_they_hold() -> None:
    sides = Sides(tuple(ROWS), tuple(ROWS[:2]), LOOK, (0, 0, 1, 0, 1), closed=False)
    assert (sides.hops, sides.fewest) == (3, 2)
    assert [row.text for row in sides.heads_left] == ["Skills"]
    assert sides.heads_right == sides.heads_left


def test_headings_and_large_rows() -> None:
    assert heads(ROWS, LOOK) == ROWS[:1]
    assert [is_large(row, LOOK) for row in ROWS] == [True, False, False, False]


def test_rows_beside_others() -> None:
    assert beside(ROWS, rows("300 82 10 plain a\n300 96 10 plain b")) == 2


def test_notes_are_short_and_level() -> None:
    assert are_notes(rows("300 80 10 plain 2019"), ROWS)
    assert not are_notes(rows("300 80 10 plain one two three four five six"), ROWS)
    assert not are_notes(rows("300 86 10 plain 2019"), ROWS)


def test_words_and_steps() -> None:
    assert words_a_row(ROWS) == (1 + 5 + 4 + 1) / 4
    assert is_apart(ROWS[2], ROWS[3], ROWS)
    assert not is_apart(ROWS[1], ROWS[2], ROWS)


def test_long_and_dense_rows() -> None:
    assert [is_long(row, ROWS) for row in ROWS] == [False, True, True, False]
    assert is_dense(ROWS)
    assert not is_dense(rows("50 60 10 plain a\n50 120 10 plain b\n50 180 10 plain c"))


def test_rests_begin_small_where_the_row_above_is_full() -> None:
    assert [row.text for row in rests(ROWS)] == ["ward and its records"]
