from typeset import BODY, glyphs_of

from gapcheck.parsers.pdf.canvas import Glyph
from gapcheck.parsers.pdf.widths import is_untrue, untrue_fonts, with_widths

WORDS = "NurseAtTheHospitalOfStBrigid"


def told(width: float) -> list[Glyph]:
    """Return letters half an em apart whose font tells another width."""
    return [glyph._replace(x1=glyph.x0 + width) for glyph in glyphs_of(WORDS, 50, 60)]


def test_true_widths_stay() -> None:
    assert untrue_fonts([told(5)]) == {}
    assert with_widths(told(5), {}) == told(5)


def test_widths_too_wide_are_learnt_from_the_steps() -> None:
    real = untrue_fonts([told(10)])
    assert set(real) == {BODY.font}
    assert real[BODY.font]["N"] == 0.5
    assert all(glyph.x1 - glyph.x0 == 5 for glyph in with_widths(told(10), real)[:-1])


def test_missing_widths_are_learnt_too() -> None:
    assert untrue_fonts([told(0)])[BODY.font]["u"] == 0.5


def test_spaced_out_letters_are_not_untrue() -> None:
    spaced = [glyph._replace(x0=50 + 9 * n, x1=55 + 9 * n) for n, glyph in enumerate(told(5))]
    assert untrue_fonts([spaced]) == {}


def test_few_letters_do_not_tell() -> None:
    assert not is_untrue(5, 5)
    assert is_untrue(15, 30)
    assert not is_untrue(5, 30)
