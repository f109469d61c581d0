"""How a PDF is read, step by step: open, paint, lay out, name what a machine stumbles over."""

from collections.abc import Iterator

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.psexceptions import PSException

from gapcheck.errors import UnreadableError
from gapcheck.model import Document, Line
from gapcheck.parsers.layout_fragments import fragments_of
from gapcheck.parsers.layout_order import strips_of
from gapcheck.parsers.layout_rows import look_of
from gapcheck.parsers.pdf_canvas import Canvas
from gapcheck.parsers.pdf_glyphs import Interpreter, Painter
from gapcheck.parsers.pdf_limits import SMALLER, Deadline
from gapcheck.parsers.pdf_open import about, open_pdf, pages_of

BROKEN = (PDFException, PSException, ArithmeticError, AssertionError, AttributeError, LookupError,
          RecursionError, TypeError, ValueError)


def read(data: bytes, name: str) -> Document:
    """Return the document in a PDF file; raises UnreadableError with the way out."""
    deadline = Deadline()
    try:
        document = open_pdf(data, deadline)
        canvases = list(painted(document, deadline))
    except BROKEN as error:
        raise UnreadableError("The PDF is damaged and cannot be read.", SMALLER) from error
    producer, title = about(document)
    pages = [fragments_of(canvas.glyphs) for canvas in canvases]
    look = look_of(piece for page in pages for piece in page)
    rows = [
        (number, row.text)
        for number, page in enumerate(pages, 1)
        for strip in strips_of(page, look)
        for row in strip.rows
    ]
    lines = tuple(Line(text, page, n) for n, (page, text) in enumerate(rows, 1))
    return Document("pdf", name, lines, pages=len(canvases), producer=producer, title=title)


def painted(document: PDFDocument, deadline: Deadline) -> Iterator[Canvas]:
    """Yield each page of the document as painted."""
    painter = Painter(PDFResourceManager(), deadline)
    for page in pages_of(document):
        Interpreter(painter.rsrcmgr, painter).process_page(page)
        yield painter.canvas
