"""Dates are found in every form that people write, and nowhere else."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resume_examples import line_of, written

from gapcheck.outline.resume.dates import find_periods

CASES = tomllib.loads((Path(__file__).parent / "cases" / "dates.toml").read_text("utf-8"))
FORMS = [(text, answer) for table in CASES.values() for text, answer in table.items()]


@pytest.mark.parametrize(("text", "answer"), FORMS, ids=[text for text, _ in FORMS])
def test_form(text: str, answer: str) -> None:
    periods = find_periods(line_of(text), "resume.txt")
    assert "; ".join(written(period) for period in periods) == answer


def test_there_are_many_forms() -> None:
    assert len(FORMS) >= 120


def test_the_quote_holds_the_words_around_the_dates_and_their_place() -> None:
    line = line_of("Baker, Leeds (since autumn 2021)", number=7)
    (period,) = find_periods(line, "cv.pdf")
    place = period.quote.place
    assert period.quote.text == "since autumn 2021"
    assert (place.document, place.page, place.line) == ("cv.pdf", 1, 7)
    assert line.text[place.start : place.end] == period.quote.text


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("BSc Nursing, expected May 2027", "expected May 2027"),
        ("Waiter, July 2017 - present.", "July 2017 - present"),
        ("Aug 2023 - Present (1 year 11 months)", "Aug 2023 - Present"),
    ],
)
def test_quote(text: str, quote: str) -> None:
    assert [period.quote.text for period in find_periods(line_of(text), "cv")] == [quote]


@settings(deadline=None)
@given(st.text(alphabet="0123456789/-–. JanuyMrcptoesnw'’,()", max_size=60))
def test_any_text_gives_ordered_quotes_from_itself(text: str) -> None:
    line = line_of(re.sub(r"^[#>-] ", "", text))
    end = 0
    for period in find_periods(line, "cv"):
        place = period.quote.place
        assert line.text[place.start : place.end] == period.quote.text
        assert place.start >= end
        end = place.end


@settings(deadline=None)
@given(
    st.integers(1950, 2025),
    st.integers(1, 12),
    st.integers(0, 40),
    st.sampled_from(["–", "-", "to"]),
)
def test_any_two_months_in_numbers(year: int, month: int, years: int, dash: str) -> None:
    text = f"{month:02}/{year} {dash} {month:02}/{year + years}"
    (period,) = find_periods(line_of(text), "cv")
    assert written(period) == f"{year}-{month:02}..{year + years}-{month:02}"
