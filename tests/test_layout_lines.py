from typeset import look, rows

from gapcheck.parsers.layout.lines import drafts_of, runs_over
from gapcheck.parsers.layout.order import Strip


def drafts(script: str, limit: float = 545) -> list[list[list[str]]]:
    strip = Strip(tuple(rows(script)), 50, limit)
    return [
        [[row.text for row in cell] for cell in draft.cells]
        for draft in drafts_of(strip, look(script))
    ]


def test_wrapped_rows_make_one_line() -> None:
    script = """
50 60 14 bold Experience
50 80 10 plain Planned the rota of a ward with thirty beds, and
50 94 10 plain the holidays
50 108 10 plain Trained new colleagues
"""
    assert drafts(script, limit=300) == [
        [["Experience"]],
        [["Planned the rota of a ward with thirty beds, and", "the holidays"]],
        [["Trained new colleagues"]],
    ]


def test_date_is_joined_with_the_first_line_of_what_it_dates() -> None:
    script = """
50 60 10 plain 2019
100 60 10 plain Registered Nurse
100 74 10 plain Planned the rota of a ward with thirty beds, and
100 88 10 plain the holidays
50 120 10 plain 2015
100 120 10 plain Midwife
"""
    assert drafts(script, limit=350)[0] == [["2019  Registered Nurse"]]


def test_cells_side_by_side_make_one_line() -> None:
    script = """
50 60 10 plain BSc Nursing with
50 74 10 plain Midwifery
140 60 10 plain University of
140 74 10 plain Leeds
"""
    assert drafts(script, limit=220) == [
        [["BSc Nursing with", "Midwifery"], ["University of", "Leeds"]]
    ]


def test_line_runs_over_into_the_next_column_only_in_the_middle_of_a_sentence() -> None:
    script = """
50 60 10 plain Planned the rota of a ward with
50 100 10 plain thirty beds
50 140 10 plain Trained
"""
    strips = [Strip((row,), 50, 200) for row in rows(script)]
    first, rest, other = (drafts_of(strip, look(script))[0] for strip in strips)
    assert runs_over(first, rest)
    assert not runs_over(first, other)
