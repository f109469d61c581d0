"""The device that a PDF page is painted on: it keeps on a canvas what counts."""

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Any

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import (
    MATRIX_IDENTITY,
    Matrix,
    apply_matrix_pt,
    apply_matrix_rect,
    mult_matrix,
)

from gapcheck.parsers.pdf.canvas import UNKNOWN, Box, Canvas, Fill, Glyph, Paint, Style, overlap
from gapcheck.parsers.pdf.limits import Deadline

LONGEST_PATH = 400
LONGEST_RECTANGLE = 6
THICKEST_RULE = 3.0
SLANT = 0.05
BLANK_CODE = 32
BOLD = ("bold", "black", "heavy", "demi")


class Painter(PDFDevice):
    """What pdfminer paints on, one canvas a page; fonts already met are kept."""

    ctm: Matrix

    def __init__(self, resources: PDFResourceManager, deadline: Deadline) -> None:
        """Begin without a page; `deadline` is asked at every mark."""
        super().__init__(resources)
        self.ctm = MATRIX_IDENTITY
        self.deadline = deadline
        self.canvas = Canvas(0, 0.0, 0.0)
        self.letters: dict[PDFFont, dict[int, tuple[str, float]]] = {}
        self.order = 0
        self.left = self.top = 0.0

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Start a clean canvas of the size of what is seen of the page."""
        x0, y0, x1, y1 = apply_matrix_rect(ctm, page.cropbox)
        self.canvas = Canvas(self.canvas.number + 1, x1 - x0, y1 - y0)
        self.order = 0
        self.left, self.top = x0, y1

    def letter(self, font: PDFFont, code: int) -> tuple[str, float]:
        """Return the text and the advance, in ems, of a font's character."""
        known = self.letters.setdefault(font, {})
        if code not in known:
            try:
                text = font.to_unichr(code)
            except PDFUnicodeNotDefined:
                text = UNKNOWN
            known[code] = (text, float(font.char_width(code)))
        return known[code]

    def show(self, state: PDFTextState, pieces: Sequence[object], paint: Paint) -> None:
        """Paint one text operator's strings and move its position on."""
        font = state.font
        if font is None:
            return
        self.order += 1
        matrix = mult_matrix(state.matrix, self.ctm)
        style = style_of(font, state.fontsize, matrix, paint)
        squeeze = state.scaling * 0.01
        em = state.fontsize * squeeze
        spacing = state.charspace * squeeze
        word_spacing = 0 if font.is_multibyte() else state.wordspace * squeeze
        x, y = state.linematrix
        for piece in pieces:
            if isinstance(piece, (int, float)):
                x -= piece * 0.001 * em
            elif isinstance(piece, bytes):
                for code in font.decode(piece):
                    text, advance = self.letter(font, code)
                    end = x + advance * em
                    self.put(text, (x, end, y + state.rise), matrix, style)
                    x = end + spacing + (word_spacing if code == BLANK_CODE else 0)
        state.linematrix = (x, y)

    def put(
        self, text: str, span: tuple[float, float, float], matrix: Matrix, style: Style
    ) -> None:
        """Add one glyph to the canvas."""
        a, b, c, d, e, f = matrix
        x0, x1, y = span
        left, right = a * x0 + c * y + e - self.left, a * x1 + c * y + e - self.left
        down = self.top - (b * x0 + d * y + f)
        if style.angle:
            left, right, down = turned(left, down, hypot(a, b) * (x1 - x0), style.angle)
        self.canvas.glyphs.append(Glyph(text, left, right, down, self.order, style))

    def shape(self, path: Sequence[Any], clip: Box, paint: Paint, *, fill: bool) -> None:
        """Keep filled shapes and straight rules; other outlines do not count."""
        self.order += 1
        self.deadline.check()
        if len(path) > LONGEST_PATH:
            return
        for part in subpaths(path):
            box = overlap(clip, self.bounds(part))
            if box[2] < box[0] or box[3] < box[1]:
                continue
            if min(box[2] - box[0], box[3] - box[1]) < THICKEST_RULE:
                self.canvas.rules.append(box)
            if fill:
                solid = len(part) <= LONGEST_RECTANGLE and all(step[0] in "mlh" for step in part)
                self.canvas.fills.append(Fill(box, paint.colour, self.order, solid))

    def bounds(self, path: Sequence[Any]) -> Box:
        """Return a box around a path, as it stands on the page; curves lie within it."""
        pairs = [pair for step in path for pair in zip(step[1::2], step[2::2], strict=True)]
        points = [apply_matrix_pt(self.ctm, pair) for pair in pairs]
        xs = [x - self.left for x, _ in points]
        ys = [self.top - y for _, y in points]
        return (min(xs), min(ys), max(xs), max(ys))

    def picture(self, clip: Box | None = None) -> None:
        """Keep the place of a picture, or of a shading that fills `clip`."""
        self.order += 1
        x0, y0, x1, y1 = apply_matrix_rect(self.ctm, (0, 0, 1, 1))
        box = (x0 - self.left, self.top - y1, x1 - self.left, self.top - y0)
        self.canvas.pictures.append(Fill(clip or box, None, self.order, solid=True))


def turned(x: float, y: float, length: float, angle: int) -> tuple[float, float, float]:
    """Return left, right and baseline as one sees them once the page is turned by `angle`."""
    sine, cosine = sin(radians(angle)), cos(radians(angle))
    left = x * cosine - y * sine
    return left, left + length, x * sine + y * cosine


def subpaths(path: Sequence[Any]) -> list[list[Any]]:
    """Return a path cut where the pen is lifted."""
    parts: list[list[Any]] = []
    for step in path:
        if step[0] == "m":
            parts.append([])
        if parts:
            parts[-1].append(step)
    return [part for part in parts if len(part) > 1]


def style_of(font: PDFFont, fontsize: float, matrix: Matrix, paint: Paint) -> Style:
    """Return how text looks that is painted in a font under a matrix.

    A Type 3 font has no em; the height of its box stands in for it.
    """
    a, b, c, d, _, _ = matrix
    tall = font.get_height() if hasattr(font, "matrix") else 1.0
    size = abs(fontsize) * hypot(c, d) * (tall or 1.0)
    name = str(font.fontname).rpartition("+")[2]
    bold = any(word in name.casefold() for word in BOLD)
    angle = round(degrees(atan2(b, a))) % 360 if abs(b) > SLANT * abs(a) else 0
    return Style(name, size, bold, paint.colour, paint.seen, angle)
