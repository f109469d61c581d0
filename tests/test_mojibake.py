"""UTF-8 read as Windows-1252 is read as it was meant, and said; everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapcheck import parsers
from gapcheck.parsers.mojibake import meant, wrong_letters

WESTERN = "abc XYZ0123.,-–—‘’“”•…·£€°éèüößñçÅØłžğ½×"


def spoilt(text: str) -> str:
    """Return a text as a program shows it that takes its UTF-8 for Windows-1252."""
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "01/2020 – Present",
        "Café “Hugo” — Zürich, Zoë’s",
        "naïve £20k net • open rate 19% → 27%",
        "Bürgermeister in Łódź, São Paulo and Århus…",
    ],
)
def test_it_is_read_as_it_was_meant(text: str) -> None:
    assert meant(spoilt(text)) == text


@given(st.text(WESTERN))
def test_any_western_text_comes_back(text: str) -> None:
    assert meant(spoilt(text + " –")) == text + " –"


@pytest.mark.parametrize(
    "text", ["Âge, FÂCHÉ", "CAFÉ® and É”", "SÃO PAULO", "Ä“, Å”", "â la carte"]
)
def test_letters_that_people_write_stay(text: str) -> None:
    assert meant(text) == text
    assert wrong_letters(text) == ()


@given(st.text(WESTERN))
def test_right_text_stays(text: str) -> None:
    assert meant(text) == text


def test_the_file_is_flagged_and_its_bullets_are_known() -> None:
    text = "Work\nClerk – Café Hugo\n• Filed £2m of bills\n"
    document = parsers.read(spoilt(text).encode(), "cv.txt")
    assert [line.text for line in document.lines] == [
        "Work", "Clerk – Café Hugo", "Filed £2m of bills",
    ]  # fmt: skip
    assert document.lines[2].bullet
    assert [flag.code for flag in document.flags] == ["wrong_letters"]
    assert "“â€“” stands for “–”" in document.flags[0].message


def test_other_formats_are_mended_too() -> None:
    page = f"<p>Clerk</p><p>{spoilt('Café – 2019')}</p>"
    document = parsers.read(f"<html><body>{page}</body></html>".encode(), "cv.html")
    assert [line.text for line in document.lines] == ["Clerk", "Café – 2019"]
    assert [flag.code for flag in document.flags] == ["wrong_letters"]
