"""A PDF page painted onto a canvas: pdfminer reads the operators, this keeps what counts."""

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Any

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value, resolve1, stream_value
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSKeyword, literal_name
from pdfminer.utils import Matrix, apply_matrix_pt, apply_matrix_rect, mult_matrix

from gapcheck.errors import UnreadableError
from gapcheck.parsers.pdf_canvas import UNKNOWN, UNSEEN_INK, Box, Canvas, Colour, Fill, Glyph, Style, rgb
from gapcheck.parsers.pdf_limits import GLYPHS, NESTED_FORMS, SMALLER, Deadline

EVERYWHERE = (-1e9, -1e9, 1e9, 1e9)
FAINT = 0.05
LONGEST_PATH = 400
THICKEST_RULE = 3.0
BOLD = ("bold", "black", "heavy", "demi")


class Painter(PDFDevice):  # type: ignore[misc]
    """The device pdfminer paints on: it turns operators into the marks of a canvas."""

    def __init__(self, resources: PDFResourceManager, deadline: Deadline) -> None:
        """Begin with no page; fonts already met are kept from page to page."""
        super().__init__(resources)
        self.deadline = deadline
        self.letters: dict[PDFFont, dict[int, tuple[str, float]]] = {}
        self.canvas = Canvas(0, 0.0, 0.0)
        self.order = 0
        self.page_matrix: Matrix = (1, 0, 0, 1, 0, 0)

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Start a clean canvas of the size of what is seen of the page."""
        x0, y0, x1, y1 = apply_matrix_rect(ctm, page.cropbox)
        self.canvas = Canvas(self.canvas.number + 1, x1 - x0, y1 - y0)
        self.order = 0
        self.left, self.top = x0, y1

    def letter(self, font: PDFFont, code: int) -> tuple[str, float]:
        """Return the text and the advance (in ems) of a font's character."""
        known = self.letters.setdefault(font, {})
        if code not in known:
            try:
                text = font.to_unichr(code)
            except PDFUnicodeNotDefined:
                text = UNKNOWN
            known[code] = (text, float(font.char_width(code)))
        return known[code]

    def show(
        self, state: Any, pieces: Sequence[object], colour: Colour | None, *, seen: bool
    ) -> None:
        """Paint one text operator's strings and move its position on."""
        self.order += 1
        matrix = mult_matrix(state.matrix, self.ctm)
        style = style_of(state, matrix, colour, seen=seen)
        squeeze = state.scaling * 0.01
        spacing = state.charspace * squeeze
        word_spacing = 0 if state.font.is_multibyte() else state.wordspace * squeeze
        x, y = state.linematrix
        for piece in pieces:
            if isinstance(piece, (int, float)):
                x -= piece * 0.001 * state.fontsize * squeeze
            elif isinstance(piece, bytes):
                for code in state.font.decode(piece):
                    text, advance = self.letter(state.font, code)
                    end = x + advance * state.fontsize * squeeze
                    self.put(text, (x, end, y + state.rise), matrix, style)
                    x = end + spacing + (word_spacing if code == 32 else 0)
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

    def shape(
        self, path: Sequence[Any], clip: Box, colour: Colour | None, *, fill: bool
    ) -> None:
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
            elif fill:
                solid = len(part) <= 6 and all(segment[0] in "mlh" for segment in part)
                self.canvas.fills.append(Fill(box, colour, self.order, solid))

    def bounds(self, path: Sequence[Any]) -> Box:
        """Return the smallest box around a path, as it stands on the page."""
        points = [apply_matrix_pt(self.ctm, part[-2:]) for part in path if len(part) > 2]
        xs = [x - self.left for x, _ in points]
        ys = [self.top - y for _, y in points]
        return (min(xs), min(ys), max(xs), max(ys))

    def picture(self) -> None:
        """Keep the place of a picture."""
        self.order += 1
        x0, y0, x1, y1 = apply_matrix_rect(self.ctm, (0, 0, 1, 1))
        box = (x0 - self.left, self.top - y1, x1 - self.left, self.top - y0)
        self.canvas.pictures.append(Fill(box, None, self.order, solid=True))


def turned(x: float, y: float, length: float, angle: int) -> tuple[float, float, float]:
    """Return left, right and baseline as one sees them once the page is turned by `angle`."""
    sine, cosine = sin(radians(angle)), cos(radians(angle))
    left = x * cosine - y * sine
    return left, left + length, x * sine + y * cosine


def overlap(one: Box, other: Box) -> Box:
    """Return what two boxes share; its far edge lies before its near one where they share none."""
    return (
        max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    )


def subpaths(path: Sequence[Any]) -> list[list[Any]]:
    """Return a path cut where the pen is lifted."""
    parts: list[list[Any]] = []
    for segment in path:
        if segment[0] == "m":
            parts.append([])
        if parts:
            parts[-1].append(segment)
    return [part for part in parts if len(part) > 1]


def style_of(state: Any, matrix: Matrix, colour: Colour | None, *, seen: bool) -> Style:
    """Return how text looks that is painted with `state` under `matrix`."""
    a, b, c, d, _, _ = matrix
    font = state.font
    tall = font.get_height() if hasattr(font, "matrix") else 1.0
    size = abs(state.fontsize) * hypot(c, d) * (tall or 1.0)
    name = str(font.fontname).rpartition("+")[2]
    bold = any(word in name.casefold() for word in BOLD)
    angle = round(degrees(atan2(b, a))) % 360 if abs(b) > 0.05 * abs(a) else 0
    return Style(name, size, bold, colour, seen, angle)


class Interpreter(PDFPageInterpreter):  # type: ignore[misc]
    """pdfminer's interpreter with forms that inherit colours, transparency, and limits."""

    depth = 0
    inherited: Any = None
    opacity = 1.0
    clip: Box = EVERYWHERE
    saved: list[tuple[float, Box]]

    def subinterp(self) -> "Interpreter":
        """Return an interpreter for a form painted within this content."""
        inner: Interpreter = super().subinterp()
        inner.depth = self.depth + 1
        inner.inherited = self.graphicstate.copy()
        inner.opacity, inner.clip = self.opacity, self.clip
        return inner

    def init_state(self, ctm: Matrix) -> None:
        """Begin with the colours of the content around, where there is one."""
        super().init_state(ctm)
        self.graphicstate = self.inherited or self.graphicstate
        self.saved = []

    def execute(self, streams: Sequence[object]) -> None:
        """Obey the operators of `streams`, none of which is being painted already."""
        fresh = [s for s in map(stream_value, streams) if s.objid not in self.parent_stream_ids]
        self.stream_ids = {stream.objid for stream in fresh}
        if self.depth > NESTED_FORMS or not fresh:
            return
        parser = PDFContentParser(fresh)
        while True:
            try:
                _, token = parser.nextobject()
            except PSEOF:
                return
            if isinstance(token, PSKeyword):
                self.obey(token)
            else:
                self.argstack.append(token)

    def obey(self, keyword: PSKeyword) -> None:
        """Run one operator on the arguments gathered before it."""
        name = OPERATORS.get(keyword.name)
        if name:
            operator = getattr(self, name)
            wanted = operator.__code__.co_argcount - 1
            if not wanted:
                operator()
            elif len(self.argstack) >= wanted:
                operator(*self.argstack[-wanted:])
        self.argstack.clear()

    def do_q(self) -> None:
        """Save the state, opacity and clipping with it."""
        super().do_q()
        self.saved.append((self.opacity, self.clip))

    def do_Q(self) -> None:
        """Go back to the state saved last."""
        super().do_Q()
        if self.saved:
            self.opacity, self.clip = self.saved.pop()

    def do_gs(self, name: object) -> None:
        """Take over how opaque fills and text are from now on."""
        states = dict_value(self.resources.get("ExtGState"))
        opacity = resolve1(dict_value(states.get(literal_name(name))).get("ca"))
        if isinstance(opacity, (int, float)):
            self.opacity = opacity

    def do_W(self) -> None:
        """Let nothing be painted outside the path from now on."""
        if len(self.curpath) <= LONGEST_PATH and any(len(part) > 2 for part in self.curpath):
            self.clip = overlap(self.clip, self.device.bounds(self.curpath))

    def do_W_a(self) -> None:
        """Clip by the even-odd rule."""
        self.do_W()

    def do_f(self) -> None:
        """Fill the path."""
        self.paint(fill=True)

    def do_f_a(self) -> None:
        """Fill the path by the even-odd rule."""
        self.paint(fill=True)

    def do_F(self) -> None:
        """Fill the path, as old files say it."""
        self.paint(fill=True)

    def do_B(self) -> None:
        """Fill the path and draw its outline."""
        self.paint(fill=True)

    def do_B_a(self) -> None:
        """Fill the path by the even-odd rule and draw its outline."""
        self.paint(fill=True)

    def do_S(self) -> None:
        """Draw the outline of the path."""
        self.paint(fill=False)

    def paint(self, *, fill: bool) -> None:
        """Paint the path and begin a new one."""
        state = self.graphicstate
        colour = rgb(state.ncolor, state.ncs.name) if self.opacity >= 1 else None
        self.device.shape(self.curpath, self.clip, colour, fill=fill and self.opacity > FAINT)
        self.curpath = []

    def do_TJ(self, seq: Any) -> None:
        """Paint a row of strings."""
        painter: Painter = self.device
        painter.deadline.check()
        if self.textstate.font is None or not isinstance(seq, list):
            return
        if len(painter.canvas.glyphs) > GLYPHS:
            raise UnreadableError("A page of this PDF holds more text than any résumé.", SMALLER)
        state = self.graphicstate
        colour = rgb(state.ncolor, state.ncs.name)
        seen = self.textstate.render not in UNSEEN_INK and self.opacity > FAINT
        painter.show(self.textstate, seq, colour, seen=seen)

    def do_sh(self, name: object) -> None:
        """Take a shading for a picture: what lies behind the text is then unknown."""
        self.device.picture()

    def do_Do(self, xobjid_arg: object) -> None:
        """Paint a form, or keep the place of a picture."""
        thing = stream_value(self.xobjmap.get(literal_name(xobjid_arg)))
        if literal_name(thing.get("Subtype", "")) == "Image":
            self.device.picture()
        else:
            super().do_Do(xobjid_arg)

    def do_EI(self, obj: object) -> None:
        """Keep the place of a picture written within the content."""
        self.device.picture()


OPERATORS = {
    method.removeprefix("do_").replace("_a", "*").replace("_q", "'").replace("_w", '"').encode(): (
        method
    )
    for method in dir(Interpreter)
    if method.startswith("do_")
}
