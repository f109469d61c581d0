"""Patterns that try few ways, however long the text that nearly fits."""

import re
import time

import pytest

from gapcheck.outline.posting.bodies import IN_LIST, WITHIN_LIST
from gapcheck.outline.resume.contact_fields import PHONE

SECONDS = 2


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (PHONE, "https://example.org/?id=" + "1" * 60 + "a"),
        (PHONE, "*" * 60 + "Experience"),
        (PHONE, "1 " * 60 + "a"),
        (IN_LIST, " Python" + "-" * 60 + "?"),
        (IN_LIST, " a" + "-a" * 60 + "?"),
        (WITHIN_LIST, " and ".join("abcdefghijklmnopqrstuvwxyz" * 2) + " b c d"),
        (WITHIN_LIST, " and the ".join("abcdefghijklmnopqrstuvwxyz" * 2) + " b c d"),
    ],
    ids=["long number", "stars", "single figures", "dashes", "hyphens", "joints", "articles"],
)
def test_what_nearly_fits_is_told_soon(pattern: re.Pattern[str], text: str) -> None:
    begin = time.process_time()
    assert pattern.fullmatch(text) is None
    assert len(list(pattern.finditer(text))) <= len(text) + 1
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize(
    "text", ["5551234567", "(020)79460123", "+44 20 7946 0123", "555-0142", "020 7946 ****"]
)
def test_a_telephone_number_fits(text: str) -> None:
    assert PHONE.fullmatch(text)


@pytest.mark.parametrize("text", ["", "the front- and back-end, ", "sales and the finance and "])
def test_a_list_before_a_department_fits(text: str) -> None:
    assert WITHIN_LIST.fullmatch(text)
