import pytest
from typeset import rows

from gapcheck.parsers.layout.rows import Row
from gapcheck.parsers.layout.wraps import (
    Measure,
    goes_on,
    heads_on,
    is_address,
    is_detached,
    is_item,
    measure_of,
    usual_step,
)

TEXT = """
50 60 10 plain Planned the rota of a ward with thirty
50 74 10 plain beds, and trained new colleagues in it
50 88 10 plain Kept records of every change to the plan
50 102 10 plain and of all complaints
"""
FULL = "Planned the rota of a ward with thirty"
MEASURE = Measure(edge=250, widest=250, step=1.4)


def pair(script: str) -> tuple[Row, Row]:
    above, below = rows(script)
    return above, below


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (f"50 60 10 plain {FULL}\n50 74 10 plain beds", True),
        ("50 60 10 plain Planned the rota\n50 74 10 plain Trained new colleagues", False),
        (f"50 60 10 plain {FULL}\n50 100 10 plain beds", False),
        (f"50 60 10 plain {FULL}\n50 74 10 plain • beds", False),
        (f"50 60 10 bold {FULL}\n50 74 10 plain Leeds and York", False),
        (f"50 60 10 plain {FULL}\n50 74 14 plain beds", False),
        ("50 60 10 plain • Planned the rota of a ward with thi\n60 74 10 plain beds", True),
        (f"50 60 10 plain {FULL}\n200 74 10 plain beds", False),
        ("50 60 10 plain Planned the docu-\n50 74 10 plain mentation", True),
        ("50 60 10 plain Night Nurse at the clinic of a town\n50 74 10 plain a@example.org", False),
        ("50 60 10 plain +44 20 7946 0142, and at home\n50 74 10 plain ana.example.com", False),
        ("50 60 10 plain Nurse\n210 60 10 plain 2019\n50 74 10 plain Leeds", False),
        ("50 60 10 plain Education and training of all nurses\n50 74 10 plain Skills", False),
        ("50 60 10 plain • Planned venues, volunteers, authors'\n60 74 10 plain travel", True),
        ("50 60 10 plain • Planned venues, volunteers, authors'\n60 74 10 plain Travel", False),
        ("50 60 10 plain Wrote the appeal that raised for them\n50 74 10 plain £84,000", True),
    ],
)  # fmt: skip
def test_row_goes_on_or_not(script: str, *, expected: bool) -> None:
    above, below = pair(script)
    assert goes_on((above,), below, MEASURE) is expected


def test_few_words_go_on_where_the_line_has_more_above_them() -> None:
    script = "50 60 10 plain Diploma in the Principles of\n50 74 10 plain Horticulture, Ambleford"
    first, last, below = rows(f"{script}\n50 88 10 plain College, 2018")
    assert goes_on((first, last), below, Measure(194, 194, 1.4))
    assert not goes_on((last,), below, Measure(194, 194, 1.4))


def test_short_row_goes_on_in_a_cell_only() -> None:
    above, below = pair("50 60 10 plain Harbour View\n50 74 10 plain Hotel")
    assert goes_on((above,), below, Measure(120, 105, 1.4, cell=True))
    assert not goes_on((above,), below, Measure(120, 105, 1.4, cell=False))


def test_text_is_measured_where_several_rows_end() -> None:
    measure = measure_of(rows(TEXT), limit=300)
    assert (measure.edge, measure.widest, measure.step) == (250, 250, 1.4)


def test_short_rows_do_not_tell_where_text_is_wrapped() -> None:
    measure = measure_of(rows("50 60 10 plain Rotas\n50 74 10 plain Choirs"), limit=300)
    assert (measure.edge, measure.widest) == (300, 80)


def test_usual_step_is_that_of_rows_of_one_size() -> None:
    assert usual_step(rows("50 40 20 bold Jane\n50 60 10 plain a\n50 75 10 plain b")) == 1.5


def test_heading_on_two_rows() -> None:
    above, below = pair("50 60 14 bold LICENCES\n50 78 14 bold AND CERTIFICATES")
    assert heads_on(above, below, edge=400)
    above, below = pair("50 60 14 bold WORK\n50 78 14 bold EXPERIENCE")
    assert heads_on(above, below, edge=130)
    assert not heads_on(above, below, edge=400)
    above, below = pair("50 60 14 bold SKILLS\n50 78 10 bold EXPERIENCE")
    assert not heads_on(above, below, edge=130)


def test_kinds_of_rows() -> None:
    (item,) = rows("50 60 10 plain • Planned the rota")
    (address,) = rows("50 60 10 plain example.org/jane is my page")
    (dated,) = rows("50 60 10 plain Nurse\n210 60 10 plain 2019")
    assert [is_item(item), is_item(address)] == [True, False]
    assert [is_address(address), is_address(dated)] == [True, False]
    assert [is_detached(dated), is_detached(item)] == [True, False]
