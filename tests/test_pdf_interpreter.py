import pytest
from pdf_writer import make_pdf, stream

from gapcheck.parsers.pdf.canvas import Canvas
from gapcheck.parsers.pdf.interpreter import OPERATORS, operator_of
from gapcheck.parsers.pdf.pages import paint

WORD = "BT /plain 10 Tf 50 700 Td (N) Tj ET"


def painted(operators: str, form: str = "") -> Canvas:
    body = {900: stream(form.encode(), "/Type /XObject /Subtype /Form /BBox [0 0 595 842]")}
    states = "/ExtGState << /Clear << /ca 0 >> >>"
    pdf = make_pdf(f"! {operators}", extra=body, resources=f"{states} /XObject << /Form 900 0 R >>")
    return paint(pdf).canvases[0]


@pytest.mark.parametrize(
    ("method", "operator"),
    [("do_Tj", b"Tj"), ("do_T_a", b"T*"), ("do__q", b"'"), ("do__w", b'"'), ("do_f_a", b"f*")],
)
def test_operators_have_their_methods(method: str, operator: bytes) -> None:
    assert operator_of(method) == operator
    assert OPERATORS[operator] == method


def test_form_inherits_the_colour_and_gives_it_back() -> None:
    canvas = painted(f"1 0 0 rg /Form Do {WORD}", form=f"{WORD} 0 1 0 rg {WORD}")
    assert [glyph.style.colour for glyph in canvas.glyphs] == [(1, 0, 0), (0, 1, 0), (1, 0, 0)]


def test_opacity_lasts_until_the_state_is_restored() -> None:
    canvas = painted(f"q /Clear gs {WORD} Q {WORD}")
    assert [glyph.style.seen for glyph in canvas.glyphs] == [False, True]


def test_clipping_lasts_until_the_state_is_restored() -> None:
    canvas = painted("q 0 0 100 100 re W n 0 0 300 300 re f Q 0 0 300 300 re f")
    assert [fill.box[2] for fill in canvas.fills] == [100, 300]


@pytest.mark.parametrize("operator", ["f", "F", "f*", "B", "B*", "b", "b*"])
def test_every_way_of_filling_counts(operator: str) -> None:
    assert len(painted(f"0 0 50 50 re {operator}").fills) == 1


def test_outline_is_no_fill() -> None:
    assert painted("0 0 50 50 re S").fills == []


def test_shading_and_picture_in_the_content_hide_what_lies_behind() -> None:
    canvas = painted("q 10 10 50 50 re W n /S1 sh Q q 20 0 0 20 0 0 cm BI /W 1 /H 1 ID x EI Q")
    assert [picture.box[:2] for picture in canvas.pictures] == [(10, 782), (0, 822)]


def test_operators_short_of_operands_are_passed_over() -> None:
    assert len(painted(f"10 Tf 5 re (x Tj {WORD}").glyphs) <= 1
    assert len(painted(f"1 2 cm rg {WORD}").glyphs) == 1
