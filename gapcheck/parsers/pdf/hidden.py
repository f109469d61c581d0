"""Text that a machine reads and a person does not see."""

from collections.abc import Sequence
from dataclasses import dataclass

from gapcheck.parsers.pdf.canvas import Box, Canvas, Colour, Fill, Glyph

PAPER = (1.0, 1.0, 1.0)
ALIKE = 0.06
TINY = 2.5
SMALLEST_FILL = 4.0
WHOLE_PAGE = 0.5


@dataclass(frozen=True, slots=True)
class Sight:
    """A page's glyphs, those one can see apart from those one cannot."""

    seen: tuple[Glyph, ...]
    hidden: tuple[Glyph, ...]


def look_at(canvas: Canvas) -> Sight:
    """Return which of the page's glyphs can be seen."""
    shapes = [fill for fill in canvas.fills if wide(fill.box)] + canvas.pictures
    shapes.sort(key=lambda shape: -shape.order)
    covered = is_scanned(canvas)
    verdicts: dict[int, bool] = {}
    seen: list[Glyph] = []
    hidden: list[Glyph] = []
    for glyph in canvas.glyphs:
        if glyph.order not in verdicts or not glyph.text.strip():
            verdicts[glyph.order] = is_inked(glyph, shapes, scanned=covered)
        visible = verdicts[glyph.order] and on_page(glyph, canvas)
        (seen if visible else hidden).append(glyph)
    return Sight(tuple(seen), tuple(hidden))


def is_inked(glyph: Glyph, shapes: Sequence[Fill], *, scanned: bool) -> bool:
    """Return whether a glyph leaves a mark; `shapes` are the fills, the last painted first."""
    style = glyph.style
    if style.size < TINY:
        return False
    if not style.seen:
        return scanned
    return style.colour is None or not alike(style.colour, behind(glyph, shapes))


def behind(glyph: Glyph, shapes: Sequence[Fill]) -> Colour | None:
    """Return the colour a glyph is painted on, None where it cannot be told."""
    colour = glyph.style.colour
    for shape in shapes:
        if shape.order < glyph.order and holds(shape.box, glyph):
            if shape.solid or shape.colour is None:
                return shape.colour
            if not alike(colour or PAPER, shape.colour):
                return None
    return PAPER


def alike(one: Colour, other: Colour | None) -> bool:
    """Return whether the eye cannot tell two colours apart."""
    return other is not None and all(abs(a - b) <= ALIKE for a, b in zip(one, other, strict=True))


def holds(box: Box, glyph: Glyph) -> bool:
    """Return whether the middle of a glyph lies within a box."""
    x, y = (glyph.x0 + glyph.x1) / 2, glyph.y - 0.3 * glyph.style.size
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def wide(box: Box) -> bool:
    """Return whether a box is large enough to lie behind a letter."""
    return min(box[2] - box[0], box[3] - box[1]) >= SMALLEST_FILL


def on_page(glyph: Glyph, canvas: Canvas) -> bool:
    """Return whether a glyph lies within the page; turned ones are measured as they stand."""
    if glyph.style.angle:
        return True
    x, y = (glyph.x0 + glyph.x1) / 2, glyph.y - 0.3 * glyph.style.size
    return -1 <= x <= canvas.width + 1 and -1 <= y <= canvas.height + 1


def is_scanned(canvas: Canvas) -> bool:
    """Return whether pictures cover most of the page, so that unseen ink is the text of a scan."""
    area = sum(
        max(0.0, x1 - x0) * max(0.0, y1 - y0)
        for x0, y0, x1, y1 in (picture.box for picture in canvas.pictures)
    )
    return area >= WHOLE_PAGE * canvas.width * canvas.height
