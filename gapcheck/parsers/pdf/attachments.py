"""Files attached to a PDF: Europass puts the whole résumé into one, as XML."""

from collections.abc import Iterator
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFStream, list_value, resolve1

from gapcheck.errors import GapcheckError
from gapcheck.parsers.pdf.limits import Deadline
from gapcheck.parsers.pdf.open import as_dict, open_pdf

MOST_NODES = 200
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def attached_xml(data: bytes) -> bytes | None:
    """Return the first XML file attached to a PDF, None where there is none or it is damaged."""
    if b"Filespec" not in data and b"EmbeddedFile" not in data and b"ObjStm" not in data:
        return None
    try:
        return first_xml(data)
    except GapcheckError:
        return None
    except Exception:  # noqa: BLE001 - whatever a broken file makes pdfminer raise
        return None


def first_xml(data: bytes) -> bytes | None:
    """Return the first XML file attached to a PDF; raises whatever pdfminer does."""
    for stream in attachments(open_pdf(data, Deadline())):
        content: bytes = stream.get_data()
        if content.removeprefix(BYTE_ORDER_MARK).lstrip().startswith((b"<?xml", b"<")):
            return content
    return None


def attachments(document: PDFDocument) -> Iterator[PDFStream]:
    """Yield the files attached to a document, those listed by name first."""
    named = as_dict(as_dict(document.catalog.get("Names")).get("EmbeddedFiles"))
    listed = [*specifications(named), *list_value(document.catalog.get("AF") or [])]
    for specification in listed:
        files = as_dict(as_dict(specification).get("EF"))
        for key in ("F", "UF"):
            stream = resolve1(files.get(key))
            if isinstance(stream, PDFStream):
                yield stream
                break


def specifications(tree: dict[str, Any]) -> Iterator[object]:
    """Yield what a tree of names lists, in order; a tree too large or endless is cut short."""
    waiting: list[object] = [tree]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        node = as_dict(waiting.pop(0))
        yield from list_value(node.get("Names") or [])[1::2]
        waiting += list_value(node.get("Kids") or [])
