from typing import Any

import pytest
from notation import cases
from typeset import look, rows

from gapcheck.parsers.layout.columns import best_gutter, gutters


@pytest.mark.parametrize("case", cases("layout_columns"))
def test_gap_parts_columns_or_not(case: dict[str, Any]) -> None:
    gutter = best_gutter(rows(case["page"]), look(case["page"]))
    assert (gutter is not None) is case["columns"]


def test_gutter_ends_where_a_line_crosses_it() -> None:
    script = """
50 40 10 plain A line of text that reaches over both the columns
50 60 14 bold Experience
300 60 14 bold Skills
50 80 10 plain Nurse
300 80 10 plain Rotas
50 120 10 plain Another line of text that reaches over both of them
"""
    gutter = best_gutter(rows(script), look(script))
    assert gutter is not None
    assert (gutter.first, gutter.last, gutter.x) == (1, 2, 300)
    assert [piece.text for piece in gutter.right] == ["Skills", "Rotas"]


def test_gutter_narrower_than_a_letter_is_none() -> None:
    script = (
        "50 60 10 plain Nurse\n81 74 10 plain Rotas\n50 88 10 plain Leeds\n81 102 10 plain Cork"
    )
    assert gutters(rows(script), look(script)) == []
    wide = script.replace("81 ", "90 ")
    assert gutters(rows(wide), look(wide))
