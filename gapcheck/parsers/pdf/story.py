"""How a PDF is read, step by step: open, paint, clean, lay out, and say what was odd."""

from collections import Counter
from collections.abc import Sequence

from gapcheck.model import Document
from gapcheck.parsers.layout.document import Sheet, lay_out
from gapcheck.parsers.layout.fragments import fragments_of
from gapcheck.parsers.pdf.canvas import Canvas, Glyph
from gapcheck.parsers.pdf.flags import Findings, flags_of, refuse_pictures
from gapcheck.parsers.pdf.hidden import look_at
from gapcheck.parsers.pdf.letters import letters_of
from gapcheck.parsers.pdf.marks import with_marks
from gapcheck.parsers.pdf.pages import paint
from gapcheck.parsers.pdf.widths import untrue_fonts, with_widths


def read(data: bytes, name: str) -> Document:
    """Return the document in a PDF file; raises UnreadableError with the way out."""
    painted = paint(data)
    sights = [look_at(canvas) for canvas in painted.canvases]
    letters = letters_of([sight.seen for sight in sights])
    refuse_pictures(painted.canvases, letters, painted.producer)
    real = untrue_fonts(page.glyphs for page in letters)
    sheets = [
        sheet_of(canvas, with_marks(with_widths(page.glyphs, real), canvas))
        for canvas, page in zip(painted.canvases, letters, strict=True)
    ]
    layout = lay_out(sheets)
    found = Findings(
        painted.canvases, painted.broken, sights, letters, sheets, layout, glued=bool(real)
    )
    return Document(
        "pdf",
        name,
        layout.lines,
        flags=tuple(flags_of(found)),
        links=painted.links,
        pages=len(painted.canvases),
        producer=painted.producer,
        title=painted.title,
    )


def sheet_of(canvas: Canvas, glyphs: Sequence[Glyph]) -> Sheet:
    """Return a page ready to be laid out, turned so that most of its text is upright."""
    angles = Counter(glyph.style.angle for glyph in glyphs)
    angle = angles.most_common(1)[0][0] if angles else 0
    upright = fragments_of(glyph for glyph in glyphs if glyph.style.angle == angle)
    turned = [
        fragment
        for other in sorted(angles)
        if other != angle
        for fragment in fragments_of(glyph for glyph in glyphs if glyph.style.angle == other)
    ]
    size = (canvas.width, canvas.height)
    width, height = size if angle % 180 == 0 else size[::-1]
    return Sheet(tuple(upright), tuple(turned), width, height)
