import pytest
from typeset import BODY, glyphs_of

from gapcheck.parsers.pdf.canvas import Glyph
from gapcheck.parsers.pdf.letters import (
    accented,
    kind_of,
    letters_of,
    list_icons,
    said,
    shifted_fonts,
    single,
    unknown_share,
)

ICONS = BODY._replace(font="FontAwesome5Free-Solid")


def text(glyphs: list[Glyph]) -> str:
    return "".join(glyph.text for glyph in glyphs)


@pytest.mark.parametrize(
    ("sign", "font", "expected"),
    [
        ("ﬁ", "Body", "fi"),
        ("ﬃ", "Body", "ffi"),
        ("\u00ad", "Body", "-"),
        ("\u2011", "Body", "-"),
        ("\u00a0", "Body", " "),
        ("\u200b", "Body", ""),
        ("\x07", "Body", ""),
        ("½", "Body", "½"),
        ("\ue001", "Body", ""),
        ("\uf0b7", "Body", "•"),
        ("\uf0e0", "Body", ""),
        ("§", "ABCDEF+Wingdings-Regular", "•"),
        ("A", "FontAwesome5Brands-Regular", ""),
        ("A", "Body", "A"),
    ],
)
def test_what_a_glyph_says(sign: str, font: str, expected: str) -> None:
    assert said(sign, font, shifted=False) == expected


@pytest.mark.parametrize(
    ("font", "kind"),
    [
        ("MarVoSym", "picture"),
        ("Wingdings-Regular", "symbol"),
        ("Material-Icons", "picture"),
        ("Lato", ""),
    ],
)
def test_kinds_of_fonts(font: str, kind: str) -> None:
    assert kind_of(font) == kind


def test_letters_put_too_high_are_brought_back() -> None:
    high = "".join(chr(ord(sign) + 0xF000) for sign in "Nurse")
    glyphs = glyphs_of(high, 50, 60)
    assert shifted_fonts(glyphs) == {"Body-Regular"}
    (page,) = letters_of([glyphs])
    assert text(list(page.glyphs)) == "Nurse"


def test_a_few_high_icons_are_no_letters() -> None:
    assert shifted_fonts(glyphs_of("\uf095\uf0e0", 50, 60)) == frozenset()


def test_glyphs_over_their_like_are_dropped_and_counted() -> None:
    twice = [*glyphs_of("Nurse", 50, 60), *glyphs_of("Nurse", 50.4, 60.3, order=2)]
    assert text(single(twice)) == "Nurse"
    assert letters_of([twice])[0].doubles == 5


def test_letters_side_by_side_are_not_doubles() -> None:
    assert text(single(glyphs_of("oo  ll", 50, 60))) == "oo  ll"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_accent_painted_apart_joins_its_letter(order: tuple[int, int]) -> None:
    parts = [*glyphs_of("¨", 50, 59), *glyphs_of("u", 50, 60)]
    joined = accented([parts[index] for index in order])
    assert text(joined) == "ü"


def test_accent_beside_a_letter_stays_apart() -> None:
    assert text(accented(glyphs_of("a´", 50, 60))) == "a´"


def test_icon_before_long_lines_is_a_list_mark_and_before_dates_none() -> None:
    item = "Planned the rota of a ward with beds"
    listed = [
        glyph
        for y in (60, 74, 88)
        for glyph in [*glyphs_of("\uf105", 50, y, ICONS), *glyphs_of(item, 60, y)]
    ]
    dated = [
        glyph
        for y in (60, 74, 88)
        for glyph in [*glyphs_of("\uf073", 50, y, ICONS), *glyphs_of("May 2019", 60, y)]
    ]
    assert list_icons([listed]) == {("\uf105", ICONS.font)}
    assert list_icons([dated]) == frozenset()
    assert text(list(letters_of([listed])[0].glyphs)).count("•") == 3


def test_share_of_letters_that_fonts_do_not_tell() -> None:
    assert unknown_share(glyphs_of("ab\ufffd \ufffd", 50, 60)) == 0.5
    assert unknown_share([]) == 0.0
