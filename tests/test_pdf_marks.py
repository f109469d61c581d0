import pytest
from typeset import BLACK, glyphs_of

from gapcheck.parsers.pdf.canvas import Box, Canvas, Fill, Glyph
from gapcheck.parsers.pdf.marks import is_round, with_marks

LINE = glyphs_of("Planned the rota", 65, 100)


def marked(*boxes: Box) -> list[Glyph]:
    canvas = Canvas(1, 595, 842, fills=[Fill(box, BLACK, 0, solid=False) for box in boxes])
    return [glyph for glyph in with_marks(LINE, canvas) if glyph.text == "•"]


def test_dot_before_a_line_is_its_bullet() -> None:
    (bullet,) = marked((55, 95, 58, 98))
    assert (bullet.x0, bullet.x1, bullet.y) == (55, 58, 100)


@pytest.mark.parametrize(
    "boxes",
    [
        [(20, 95, 23, 98)],
        [(55, 110, 58, 113)],
        [(55, 90, 64, 99)],
        [(155, 95, 158, 98)],
        [(52, 95, 63, 98)],
        [(45, 95, 48, 98), (50, 95, 53, 98), (55, 95, 58, 98)],
    ],
    ids=["far left", "below", "too large", "behind the line", "a dash", "a rating"],
)
def test_other_shapes_are_no_bullets(boxes: list[Box]) -> None:
    assert marked(*boxes) == []


def test_dots_painted_on_each_other_are_one() -> None:
    assert len(marked((55, 95, 58, 98), (55.2, 95, 58.2, 98))) == 1


def test_round_shapes() -> None:
    assert is_round((0, 0, 3, 3))
    assert not is_round((0, 0, 6, 3))
    assert not is_round((0, 0, 0, 0))
