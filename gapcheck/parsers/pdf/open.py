"""A PDF file opened: its pages in order, or a refusal that says what to do."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import chain
from typing import Any

from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value, list_value, resolve1
from pdfminer.psparser import LIT, PSLiteral, literal_name
from pdfminer.utils import decode_text

from gapcheck.errors import UnreadableError
from gapcheck.parsers.limits import FILE_BYTES
from gapcheck.parsers.pdf.limits import PAGES, SMALLER, BoundedParser, Deadline

MOST_OBJECTS = 20_000
INHERITED = ("Resources", "MediaBox", "CropBox", "Rotate")


def open_pdf(data: bytes, deadline: Deadline) -> PDFDocument:
    """Return the opened document; raises UnreadableError with the way out."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    if len(data) > FILE_BYTES:
        raise UnreadableError(f"The file is larger than {FILE_BYTES // 1_000_000} MB.", SMALLER)
    parser = BoundedParser(BytesIO(data))
    parser.deadline = deadline
    try:
        return PDFDocument(parser, "")
    except PDFPasswordIncorrect as error:
        raise UnreadableError(
            "The PDF is locked with a password.",
            "Open it with the password, save or print it as a new PDF without one, and use that.",
        ) from error
    except PDFEncryptionError as error:
        raise UnreadableError(
            "The PDF is encrypted in a way that cannot be read.",
            "Save or print it as a new PDF without encryption, and use that.",
        ) from error


def pages_of(document: PDFDocument) -> Iterator[PDFPage]:
    """Yield the pages in order; raises UnreadableError beyond PAGES pages."""
    tree = page_tree(document)
    first = next(tree, None)
    nodes = chain([first], tree) if first else loose_pages(document)
    for found, (identity, attributes) in enumerate(nodes, 1):
        if found > PAGES:
            raise UnreadableError(
                f"The PDF has more than {PAGES} pages.", "Hand over the résumé alone."
            )
        yield PDFPage(document, identity, attributes, None)


def page_tree(document: PDFDocument) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield number and attributes of each page, those that pages inherit filled in."""
    seen: set[int] = set()
    waiting: list[tuple[Any, dict[str, Any]]] = [(document.catalog.get("Pages"), {})]
    while waiting:
        reference, inherited = waiting.pop()
        identity = getattr(reference, "objid", id(reference))
        node = {**inherited, **dict_value(reference)}
        if identity in seen or not node:
            continue
        seen.add(identity)
        if "Kids" in node:
            passed_on = {key: node[key] for key in INHERITED if key in node}
            waiting += [(kid, passed_on) for kid in reversed(list_value(node["Kids"]))]
        elif "Contents" in node or "MediaBox" in node:
            yield identity, node


def loose_pages(document: PDFDocument) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield number and attributes of every page among the objects of a file without a tree."""
    numbers = sorted({number for xref in document.xrefs for number in xref.get_objids()})
    for number in numbers[:MOST_OBJECTS]:
        with suppress(PDFException):
            node = as_dict(document.getobj(number))
            if node.get("Type") is LIT("Page"):
                yield number, node


def about(document: PDFDocument) -> tuple[str, str]:
    """Return the program that made the file and the title kept in it, empty where not told."""
    told: dict[str, Any] = {}
    for info in reversed(document.info):
        told.update(info)
    producer, creator, title = (plain(told.get(key)) for key in ("Producer", "Creator", "Title"))
    return "; ".join(dict.fromkeys(filter(None, (creator, producer)))), title


def plain(value: object) -> str:
    """Return a PDF text value as a string, empty where it is none."""
    value = resolve1(value)
    if isinstance(value, PSLiteral):
        return str(literal_name(value))
    return " ".join(decode_text(value).split()) if isinstance(value, bytes) else ""


def as_dict(value: object) -> dict[str, Any]:
    """Return a PDF object as a dictionary, an empty one where it is none."""
    found: dict[str, Any] = dict_value(value)
    return found
