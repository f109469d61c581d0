"""All pages of a PDF painted, with what the file tells about itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import list_value

from gapcheck.errors import GapcheckError, UnreadableError
from gapcheck.parsers.links import distinct
from gapcheck.parsers.pdf.canvas import Canvas
from gapcheck.parsers.pdf.interpreter import Interpreter
from gapcheck.parsers.pdf.limits import SMALLER, Deadline
from gapcheck.parsers.pdf.open import about, as_dict, open_pdf, pages_of, plain
from gapcheck.parsers.pdf.painter import Painter


@dataclass(frozen=True, slots=True)
class Painted:
    """A PDF's pages as painted; `broken` are the numbers of those that are damaged."""

    canvases: tuple[Canvas, ...]
    broken: tuple[int, ...]
    links: tuple[str, ...]
    producer: str
    title: str


def paint(data: bytes) -> Painted:
    """Return the painted pages of a PDF; raises UnreadableError with the way out."""
    try:
        return painted(data)
    except GapcheckError:
        raise
    except Exception as error:  # whatever a broken file makes pdfminer raise
        raise UnreadableError("The PDF is damaged and cannot be read.", SMALLER) from error


def painted(data: bytes) -> Painted:
    """Return the painted pages of a PDF; raises whatever pdfminer does."""
    deadline = Deadline()
    document = open_pdf(data, deadline)
    painter = Painter(PDFResourceManager(), deadline)
    canvases: list[Canvas] = []
    broken: list[int] = []
    links: list[str] = []
    for number, page in enumerate(pages_of(document), 1):
        if not is_painted(page, painter):
            broken.append(number)
        canvases.append(painter.canvas)
        links += links_of(page)
    if not canvases or len(broken) == len(canvases):
        raise UnreadableError("The PDF is damaged: it has no page that can be read.", SMALLER)
    producer, title = about(document)
    return Painted(tuple(canvases), tuple(broken), distinct(links), producer, title)


def is_painted(page: PDFPage, painter: Painter) -> bool:
    """Paint one page; return whether it could be painted to its end."""
    try:
        Interpreter(painter.rsrcmgr, painter).process_page(page)
    except GapcheckError:
        raise
    except Exception:  # noqa: BLE001 - one damaged page must not cost the others
        return False
    return True


def links_of(page: PDFPage) -> Iterator[str]:
    """Yield where the links of a page lead, in their order."""
    for annotation in map(as_dict, list_value(page.annots or [])):
        address = plain(as_dict(annotation.get("A")).get("URI"))
        if address:
            yield address
