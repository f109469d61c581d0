import pytest
from pdf_writer import make_pdf, stream

from gapcheck.parsers.pdf.canvas import Canvas
from gapcheck.parsers.pdf.pages import paint
from gapcheck.parsers.pdf.painter import subpaths, turned


def painted(operators: str, page: str = "") -> Canvas:
    picture = {900: stream(b"\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1")}
    pdf = make_pdf(
        f"! {operators}", page=page, extra=picture, resources="/XObject << /Picture 900 0 R >>"
    )
    return paint(pdf).canvases[0]


def test_glyph_knows_its_place_size_and_look() -> None:
    glyph = painted("0 0 1 rg BT /bold 10 Tf 100 742 Td (N) Tj ET").glyphs[0]
    assert (glyph.text, glyph.x0, glyph.y, glyph.order) == ("N", 100, 100, 1)
    assert glyph.x1 == pytest.approx(107.22)
    assert glyph.style.font == "Helvetica-Bold"
    assert (glyph.style.size, glyph.style.bold, glyph.style.colour) == (10, True, (0, 0, 1))


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("(ii) Tj", [100, 102.22]),
        ("3 Tc (ii) Tj", [100, 105.22]),
        ("2 Tw (i i) Tj", [100, 102.22, 107]),
        ("50 Tz (ii) Tj", [100, 101.11]),
        ("[(i) -500 (i)] TJ", [100, 107.22]),
        ("(i) Tj (i) Tj", [100, 102.22]),
    ],
)
def test_spacing_moves_what_follows(text: str, starts: list[float]) -> None:
    glyphs = painted(f"BT /plain 10 Tf 100 742 Td {text} ET").glyphs
    assert [glyph.x0 for glyph in glyphs] == pytest.approx(starts)


def test_size_is_what_one_sees() -> None:
    glyph = painted("2 0 0 2 0 0 cm BT /plain 1 Tf 6 0 0 6 50 300 Tm (N) Tj ET").glyphs[0]
    assert (glyph.style.size, glyph.x0, glyph.y) == (12, 100, 242)


def test_turned_text_is_placed_as_one_reads_it() -> None:
    first, second = painted("BT /plain 10 Tf 0 1 -1 0 100 200 Tm (NN) Tj ET").glyphs
    assert first.style.angle == 90
    assert first.y == second.y == pytest.approx(100)
    assert second.x0 == pytest.approx(first.x1)


@pytest.mark.parametrize(
    ("angle", "expected"), [(90, (-20, -15, 10)), (270, (20, 25, -10)), (180, (-10, -5, -20))]
)
def test_turning(angle: int, expected: tuple[float, float, float]) -> None:
    assert turned(10, 20, 5, angle) == pytest.approx(expected)


def test_page_is_as_large_as_what_one_sees_of_it() -> None:
    cropped = painted("BT /plain 10 Tf 150 342 Td (N) Tj ET", "/CropBox [100 42 500 442]")
    assert (cropped.width, cropped.height) == (400, 400)
    assert (cropped.glyphs[0].x0, cropped.glyphs[0].y) == (50, 100)
    assert painted("BT ET", "/Rotate 90").width == 842


def test_fills_rules_and_pictures_are_kept() -> None:
    canvas = painted(
        "1 0 0 rg 100 642 50 100 re f 0 0 m 200 0 l S 100 100 m 150 200 200 100 200 100 c h f"
        " q 30 0 0 40 10 742 cm /Picture Do Q"
    )
    solid, round_one = canvas.fills
    assert (solid.box, solid.colour, solid.solid) == ((100, 100, 150, 200), (1, 0, 0), True)
    assert not round_one.solid
    assert canvas.rules == [(0, 842, 200, 842)]
    assert canvas.pictures[0].box == (10, 60, 40, 100)


def test_subpaths_begin_where_the_pen_is_set_down() -> None:
    path = [("l", 0, 0), ("m", 0, 0), ("l", 1, 1), ("m", 5, 5), ("m", 7, 7), ("l", 8, 8)]
    assert [len(part) for part in subpaths(path)] == [2, 2]
