import pytest
from typeset import BODY, glyphs_of, page, page_glyphs

from gapcheck.parsers.layout.fragments import fragments_of, lowered, spell, tracking


def texts(script: str) -> list[str]:
    return [fragment.text for fragment in page(script)]


def test_wide_gap_parts_fragments_and_blank_does_not() -> None:
    assert texts("50 60 10 plain Senior Nurse\n300 60 10 plain 2019") == ["Senior Nurse", "2019"]


def test_columns_close_together_are_parted_though_sizes_differ() -> None:
    # 9 points are less than an em of the heading, but not of the text.
    assert len(texts("50 60 10 plain keeps promises\n129 60 14 bold SKILLS")) == 2


def test_a_bold_heading_in_the_margin_close_to_its_text_stands_apart() -> None:
    # 50 points of heading, then 8 points of gap: under an em, and more than any blank.
    assert texts("50 60 10 bold Experience\n108 60 10 plain Nurse") == ["Experience", "Nurse"]
    assert texts("50 60 10 bold Skills:\n88 60 10 plain filing") == ["Skills: filing"]


def test_gap_without_a_blank_in_the_file_is_a_blank() -> None:
    found = page("50 60 10 plain Senior\n82 60 10 plain Nurse")
    assert [fragment.text for fragment in found] == ["Senior Nurse"]


@pytest.mark.parametrize("gap", [1.5, 4.0, 7.0])
def test_spaced_out_letters_make_one_word(gap: float) -> None:
    letters = [
        glyph
        for index, sign in enumerate("PROFILE")
        for glyph in glyphs_of(sign, 50 + index * (5 + gap), 60)
    ]
    (fragment,) = fragments_of(letters)
    assert fragment.text == "PROFILE"
    assert fragment.tracked


def test_words_of_spaced_out_letters_stay_apart() -> None:
    places = [50 + 9 * index for index in range(4)] + [105 + 9 * index for index in range(5)]
    letters = [
        glyph
        for sign, x in zip("WORKSKILL", places, strict=True)
        for glyph in glyphs_of(sign, x, 60)
    ]
    assert spell(letters, frozenset(), 0.2) == "WORK SKILL"


def test_tracking_needs_letters_to_tell() -> None:
    assert tracking(glyphs_of("ab", 0, 0)) == 0.0
    assert tracking(glyphs_of("abcdef", 0, 0)) == 0.0


def test_bullet_belongs_to_the_text_behind_its_gap() -> None:
    assert texts("50 60 10 plain •\n75 60 10 plain Planned the rota") == ["• Planned the rota"]


def test_letter_of_another_font_before_a_gap_is_a_bullet() -> None:
    found = page("50 60 10 bold o\n68 60 10 plain Planned the rota")
    assert [fragment.text for fragment in found] == ["• Planned the rota"]
    same = page("50 60 10 plain o\n68 60 10 plain Planned the rota")
    assert [fragment.text for fragment in same] == ["o", "Planned the rota"]


def test_raised_letters_are_put_on_the_baseline() -> None:
    small = BODY._replace(size=6.0)
    line = [*glyphs_of("10", 50, 60), *glyphs_of("th", 60, 56, small), *glyphs_of("day", 70, 60)]
    assert [glyph.y for glyph in lowered(line)] == [60] * 7
    assert [fragment.text for fragment in fragments_of(line)] == ["10th day"]


def test_fragment_measures_itself() -> None:
    (fragment,) = page("50 60 10 bold Nurse")
    assert (fragment.x0, fragment.x1, fragment.y) == (50, 75, 60)
    assert (fragment.size, fragment.bold, fragment.order) == (10, True, 1)


def test_glyphs_keep_the_order_of_painting_where_they_stand_on_each_other() -> None:
    stacked = [glyph._replace(x0=50, x1=50) for glyph in page_glyphs("50 60 10 plain abc")]
    assert [fragment.text for fragment in fragments_of(stacked)] == ["abc"]
