"""Figures that tell a size are told from numbers in names, dates and telephone numbers."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapcheck.outline.resume.figures import find_figures

CASES = tomllib.loads((Path(__file__).parent / "cases" / "figures.toml").read_text("utf-8"))


def told(text: str) -> list[str]:
    return [text[figure.start : figure.end] for figure in find_figures(text)]


@pytest.mark.parametrize(("text", "figures"), CASES["figures"].items())
def test_figures_are_found(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize("text", CASES["none"]["lines"])
def test_names_and_dates_hold_none(text: str) -> None:
    assert told(text) == []


@given(st.text())
def test_each_stands_where_it_says(text: str) -> None:
    for figure in find_figures(text):
        assert figure.number in text[figure.start : figure.end]
