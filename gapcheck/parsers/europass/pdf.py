"""Europass PDFs: the XML attached to one says the same as its pages, only in better order."""

import re
from collections.abc import Sequence
from dataclasses import replace

from gapcheck.errors import GapcheckError
from gapcheck.model import Document, Line
from gapcheck.parsers.europass.reader import is_europass, read_europass
from gapcheck.parsers.pdf.reader import read_pdf

MARK = b"EmbeddedFile"
WORD = re.compile(r"[^\W\d_]{2,}")
MOSTLY = 0.8


def read_pdf_or_attachment(data: bytes, name: str) -> Document:
    """Return the document in a PDF, with the lines of a Europass attachment if it has one.

    Raises UnreadableError where the PDF cannot be read.
    """
    document = read_pdf(data, name)
    attached = attachment(data, name) if MARK in data else None
    if not attached or not document.lines or not says_the_same(attached, document):
        return document
    pages = [(line.page, words_of(line.text)) for line in document.lines]
    return replace(document, lines=tuple(on_page(line, pages) for line in attached.lines))


def attachment(data: bytes, name: str) -> Document | None:
    """Return the Europass résumé attached to a PDF, None where there is none to be read."""
    from gapcheck.parsers.pdf.attachments import attached_xml  # noqa: PLC0415 - imports pdfminer

    xml = attached_xml(data)
    try:
        return read_europass(xml, name) if xml is not None and is_europass(xml) else None
    except GapcheckError:
        return None


def says_the_same(attached: Document, pages: Document) -> bool:
    """Return whether nearly all words of an attachment stand on the pages that people see.

    Its headings are not compared: the pages may have theirs in another language.
    """
    told = " ".join(line.text for line in attached.lines if not line.heading)
    words, seen = words_of(told), words_of(pages.text)
    return len(words & seen) >= MOSTLY * len(words)


def on_page(line: Line, pages: Sequence[tuple[int, set[str]]]) -> Line:
    """Return a line of the attachment with the page of the line that it shares most words with.

    `pages` holds the page and the words of every line of the PDF.
    """
    words = words_of(line.text)
    best = max(pages, key=lambda each: (len(words & each[1]), -each[0]))
    return replace(line, page=best[0])


def words_of(text: str) -> set[str]:
    """Return the words of a text in small letters, without figures."""
    return set(WORD.findall(text.casefold()))
