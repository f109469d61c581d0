"""The operators of a PDF page obeyed: pdfminer's interpreter with colours, clipping and limits.

The methods have the names pdfminer gives to the operators it calls.
"""
# ruff: noqa: N802 - pdfminer names a method after its operator, capitals and all

from collections.abc import Sequence
from typing import Any, cast

from pdfminer.pdfinterp import PDFGraphicState, PDFPageInterpreter
from pdfminer.pdftypes import dict_value, resolve1, stream_value
from pdfminer.psparser import literal_name
from pdfminer.utils import Matrix

from gapcheck.errors import UnreadableError
from gapcheck.parsers.pdf.canvas import EVERYWHERE, UNSEEN_INK, Box, Paint, overlap, rgb
from gapcheck.parsers.pdf.limits import GLYPHS, NESTED_FORMS, SMALLER
from gapcheck.parsers.pdf.operators import operations
from gapcheck.parsers.pdf.painter import LONGEST_PATH, Painter

FAINT = 0.05


class Interpreter(PDFPageInterpreter):
    """pdfminer's interpreter; forms inherit the state of what they are painted in."""

    device: Painter
    depth = 0
    opacity = 1.0
    clip: Box = EVERYWHERE
    inherited: PDFGraphicState | None = None

    def subinterp(self) -> PDFPageInterpreter:
        """Return an interpreter for a form painted within this content."""
        inner = cast("Interpreter", super().subinterp())
        inner.depth = self.depth + 1
        inner.inherited = self.graphicstate.copy()
        inner.opacity, inner.clip = self.opacity, self.clip
        return inner

    def init_state(self, ctm: Matrix) -> None:
        """Begin with the colours of the content around, where there is one."""
        super().init_state(ctm)
        self.graphicstate = self.inherited or self.graphicstate
        self.saved: list[tuple[float, Box]] = []

    def execute(self, streams: Sequence[object]) -> None:
        """Obey the operators of `streams`, except those that are being painted already."""
        found = [stream_value(stream) for stream in streams]
        fresh = [stream for stream in found if stream.objid not in self.parent_stream_ids]
        self.stream_ids = {stream.objid for stream in fresh if stream.objid is not None}
        if self.depth > NESTED_FORMS or not fresh:
            return
        content = b"\n".join(stream.get_data() for stream in fresh)
        for operator, operands in operations(content):
            self.obey(operator, operands)

    def obey(self, operator: bytes, operands: list[Any]) -> None:
        """Run one operator on the operands that stand before it."""
        name = OPERATORS.get(operator)
        if name:
            method = getattr(self, name)
            wanted = method.__code__.co_argcount - 1
            self.argstack = operands
            if len(operands) >= wanted:
                method(*operands[len(operands) - wanted :])

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
        if len(self.curpath) <= LONGEST_PATH and any(len(step) > 1 for step in self.curpath):
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
        seen = fill and self.opacity > FAINT
        self.device.shape(self.curpath, self.clip, self.ink(seen=seen), fill=seen)
        self.curpath = []

    def ink(self, *, seen: bool) -> Paint:
        """Return what is painted with now; its colour is unknown where it lets light through."""
        state = self.graphicstate
        colour = rgb(state.ncolor, state.ncs.name) if self.opacity >= 1 else None
        return Paint(colour, seen)

    def do_TJ(self, seq: Any) -> None:  # noqa: ANN401 - whatever the file holds
        """Paint a row of strings."""
        self.device.deadline.check()
        if len(self.device.canvas.glyphs) > GLYPHS:
            raise UnreadableError("A page of this PDF holds more text than any résumé.", SMALLER)
        if isinstance(seq, list):
            seen = self.textstate.render not in UNSEEN_INK and self.opacity > FAINT
            self.device.show(self.textstate, seq, self.ink(seen=seen))

    def do_sh(self, name: object) -> None:  # noqa: ARG002 - which shading does not matter
        """Take a shading for a picture: what lies behind the text is then unknown."""
        self.device.picture(self.clip)

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: ANN401 - whatever the file holds
        """Paint a form, or keep the place of a picture."""
        thing = stream_value(self.xobjmap.get(literal_name(xobjid_arg)))
        if literal_name(thing.get("Subtype", "")) == "Image":
            self.device.picture()
        else:
            super().do_Do(xobjid_arg)

    def do_EI(self, obj: object) -> None:  # noqa: ARG002 - what it shows does not matter
        """Keep the place of a picture written within the content."""
        self.device.picture()


def operator_of(method: str) -> bytes:
    """Return the operator that a method of the interpreter obeys."""
    marked = {"_a": "*", "_q": "'", "_w": '"'}
    name = method.removeprefix("do_")
    ending = marked.get(name[-2:], "")
    return ((name[:-2] + ending) if ending else name).encode()


OPERATORS = {operator_of(name): name for name in dir(Interpreter) if name.startswith("do_")}
