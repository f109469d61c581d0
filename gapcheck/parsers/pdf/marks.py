"""List marks that are drawn rather than written: browsers paint their bullets as dots."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from gapcheck.parsers.pdf.canvas import Box, Canvas, Glyph
from gapcheck.parsers.pdf.letters import BULLET

SMALLEST = 0.15
LARGEST = 0.65
ROUND = 1.4
LOWEST = 0.1
HIGHEST = 0.6
FARTHEST = 2.5
MOST_MARKS = 500


def with_marks(glyphs: Sequence[Glyph], canvas: Canvas) -> list[Glyph]:
    """Return the glyphs of a page with a bullet for every dot drawn before a line."""
    lines: defaultdict[int, list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        if glyph.text != " " and not glyph.style.angle:
            lines[round(glyph.y)].append(glyph)
    dots = [fill.box for fill in canvas.fills if is_round(fill.box)]
    found = [mark_before(dot, near(dot, lines)) for dot in dots[:MOST_MARKS]]
    marks = [mark for mark in found if mark]
    return [*single_marks(marks), *glyphs]


def single_marks(marks: Sequence[Glyph]) -> Iterator[Glyph]:
    """Yield one mark a line; several side by side are an ornament or a rating, and none counts."""
    lines: defaultdict[int, list[Glyph]] = defaultdict(list)
    for mark in marks:
        lines[round(mark.y)].append(mark)
    for line in lines.values():
        if all(mark.x0 < line[0].x1 and line[0].x0 < mark.x1 for mark in line):
            yield line[0]


def is_round(box: Box) -> bool:
    """Return whether a shape is about as wide as it is high, and small."""
    wide, high = box[2] - box[0], box[3] - box[1]
    return 0 < max(wide, high) < ROUND * min(wide, high)


def near(dot: Box, lines: dict[int, list[Glyph]]) -> Iterable[Glyph]:
    """Yield the glyphs of the lines at the height of a dot."""
    middle = (dot[1] + dot[3]) / 2
    for y in range(round(middle), round(middle + 12)):
        yield from lines.get(y, ())


def mark_before(dot: Box, glyphs: Iterable[Glyph]) -> Glyph | None:
    """Return a bullet in the place of `dot` where it stands before the first glyph of a line."""
    middle, size = (dot[1] + dot[3]) / 2, dot[2] - dot[0]
    level = [
        glyph
        for glyph in glyphs
        if LOWEST < (glyph.y - middle) / glyph.style.size < HIGHEST
        and SMALLEST < size / glyph.style.size < LARGEST
        and dot[0] - FARTHEST * glyph.style.size < glyph.x0 < dot[2] + FARTHEST * glyph.style.size
    ]
    first = min(level, key=lambda glyph: glyph.x0, default=None)
    if first is None or first.x0 < dot[2]:
        return None
    return Glyph(BULLET, dot[0], dot[2], first.y, first.order, first.style)
