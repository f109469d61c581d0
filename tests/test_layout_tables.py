import pytest
from typeset import rows

from gapcheck.parsers.layout.tables import groups_of


def cells(script: str, edge: float = 545) -> list[list[list[str]]]:
    return [
        [[row.text for row in cell] for cell in group.cells]
        for group in groups_of(rows(script), edge)
    ]


PAINTED_BY_CELL = """
50 60 10 plain BSc Nursing
50 74 10 plain with Midwifery
200 60 10 plain Leeds
50 100 10 plain Diploma
200 100 10 plain Cork
"""
PAINTED_BY_ROW = """
50 60 10 plain March 2019 and
150 60 10 plain Northgate Logistics in
50 74 10 plain later
150 74 10 plain Leeds
50 100 10 plain 2015
150 100 10 plain Harbour View
"""


def test_cells_painted_one_by_one() -> None:
    assert cells(PAINTED_BY_CELL) == [
        [["BSc Nursing", "with Midwifery"], ["Leeds"]],
        [["Diploma  Cork"]],
    ]


def test_wrapped_cells_painted_row_by_row() -> None:
    assert cells(PAINTED_BY_ROW, edge=265) == [
        [["March 2019 and", "later"], ["Northgate Logistics in", "Leeds"]],
        [["2015  Harbour View"]],
    ]


@pytest.mark.parametrize(
    "script",
    [
        "50 60 10 plain Nurse\n300 60 10 plain 2019\n50 74 10 plain Leeds\n300 74 10 plain Cork",
        "50 60 10 plain Planned the rota\n50 74 10 plain of the ward",
        "50 60 10 plain Design\n120 60 10 plain software\n50 74 10 plain and lead it",
    ],
)
def test_rows_that_are_no_wrapped_cells(script: str) -> None:
    (group,) = groups_of(rows(script), 545)
    assert len(group.cells) == 1


def test_text_below_the_shorter_cell_still_belongs_to_the_longer() -> None:
    script = """
50 60 10 plain Main
50 74 10 plain duties
150 60 10 plain Planned the rota of the ward
150 74 10 plain and the holidays of all
150 88 10 plain its staff
"""
    ((label, text),) = [group.cells for group in groups_of(rows(script), 300)]
    assert [row.text for row in label] == ["Main", "duties"]
    assert [row.text for row in text][-1] == "its staff"


def test_painting_up_and_to_the_left_is_no_reading_order() -> None:
    script = """
200 60 10 plain Leeds
200 74 10 plain York
50 60 10 plain Nurse
50 74 10 plain Carer
"""
    assert cells(script) == [[["Nurse  Leeds", "Carer  York"]]]
