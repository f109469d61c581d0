"""How a PDF is read, step by step: open, paint, clean, lay out, and say what was odd."""

from collections.abc import Iterator, Sequence

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.psexceptions import PSException

from gapcheck.errors import UnreadableError
from gapcheck.model import Document, Line, Region
from gapcheck.parsers.bullets import unbulleted
from gapcheck.parsers.layout_fragments import Fragment, fragments_of
from gapcheck.parsers.layout_headings import Look, look_of
from gapcheck.parsers.layout_lines import Draft, drafts_of
from gapcheck.parsers.layout_margins import margins_of
from gapcheck.parsers.layout_order import Strip, strips_of
from gapcheck.parsers.layout_rows import rows_of
from gapcheck.parsers.layout_words import compounds_of, joined
from gapcheck.parsers.pdf_canvas import Canvas
from gapcheck.parsers.pdf_glyphs import Interpreter, Painter
from gapcheck.parsers.pdf_hidden import look_at
from gapcheck.parsers.pdf_letters import readable
from gapcheck.parsers.pdf_limits import SMALLER, Deadline
from gapcheck.parsers.pdf_open import about, open_pdf, pages_of

BROKEN = (
    PDFException, PSException, ArithmeticError, AssertionError, AttributeError, LookupError,
    RecursionError, TypeError, ValueError,
)


def read(data: bytes, name: str) -> Document:
    """Return the document in a PDF file; raises UnreadableError with the way out."""
    deadline = Deadline()
    try:
        document = open_pdf(data, deadline)
        canvases = list(painted(document, deadline))
    except BROKEN as error:
        raise UnreadableError("The PDF is damaged and cannot be read.", SMALLER) from error
    producer, title = about(document)
    sights = [look_at(canvas) for canvas in canvases]
    pages = [fragments_of(upright(glyphs)) for glyphs in readable(sight.seen for sight in sights)]
    lines = lines_of(pages, [canvas.height for canvas in canvases])
    return Document("pdf", name, lines, pages=len(canvases), producer=producer, title=title)


def upright(glyphs):
    return [g for g in glyphs if not g.style.angle]


def lines_of(pages: Sequence[Sequence[Fragment]], heights: Sequence[float]) -> tuple[Line, ...]:
    """Return the numbered lines of a document."""
    look = look_of(piece for page in pages for piece in page)
    heads: list[tuple[int, Strip, Draft]] = []
    body: list[tuple[int, Strip, Draft]] = []
    feet: list[tuple[int, Strip, Draft]] = []
    seen = set()
    for number, margins in enumerate(margins_of(pages, heights), 1):
        for pieces, region, out in ((margins.head, "header", heads), (margins.foot, "footer", feet)):
            for row in rows_of(pieces):
                if row.text not in seen:
                    seen.add(row.text)
                    strip = Strip((row,), row.x0, row.x1, region)
                    out.append((number, strip, Draft(((row,),), heading=False)))
        for strip in strips_of(margins.body, look):
            body += [(number, strip, draft) for draft in drafts_of(strip, look)]
    compounds = compounds_of(row.text for _, _, d in body for c in d.cells for row in c)
    return tuple(
        line_of(index, page, strip, draft, compounds)
        for index, (page, strip, draft) in enumerate([*heads, *body, *feet], 1)
    )


def line_of(number, page, strip, draft, compounds) -> Line:
    text, bullet = unbulleted("  ".join(joined([row.text for row in cell], compounds) for cell in draft.cells))
    first = draft.first
    return Line(text, page, number, round(first.x0 - strip.x0, 1), round(first.size, 1),
        bold=all(p.bold for p in first.pieces), bullet=bullet, heading=draft.heading, region=strip.region)


def painted(document: PDFDocument, deadline: Deadline) -> Iterator[Canvas]:
    """Yield each page of the document as painted."""
    painter = Painter(PDFResourceManager(), deadline)
    for page in pages_of(document):
        Interpreter(painter.rsrcmgr, painter).process_page(page)
        yield painter.canvas
