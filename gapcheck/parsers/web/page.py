"""Web pages: what a posting's page tells to search engines, else its main text."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from gapcheck.errors import UnreadableError
from gapcheck.model import Document, Line
from gapcheck.parsers.encoding import decode
from gapcheck.parsers.limits import PAGE_BYTES, damage_told, markup_within, within
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import addresses, distinct
from gapcheck.parsers.plain import read_plain
from gapcheck.parsers.web.flow import flowed
from gapcheck.parsers.web.markup import parse_html, words_in
from gapcheck.parsers.web.posting_data import best_of, loaded, postings_in, postings_of, told
from gapcheck.parsers.web.posting_lines import posting_lines

if TYPE_CHECKING:
    from lxml.etree import _Element

CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
JSON_LD = "application/ld+json"
HEAD = 4096


def read_web_page(data: bytes, name: str) -> Document:
    """Return the document in an HTML file; raises UnreadableError where it holds no text."""
    with damage_told("web page"):
        root = parse_html(page_text(markup_within(within(data, PAGE_BYTES, "web page"))))
        document = Document(
            "html",
            name,
            numbered(page_lines(root)),
            links=distinct(targets(root)),
            title=title_of(root),
        )
    if not document.lines:
        raise UnreadableError(
            "The web page holds no text: its program fetches it only in the browser.",
            "Mark the posting in the browser, copy it and save it as a text file, or print to PDF.",
        )
    return document


def read_web_archive(data: bytes, name: str) -> Document:
    """Return the document in a page saved as a single file (MHTML), or in a saved e-mail."""
    with damage_told("saved web page"):
        message = message_from_bytes(within(data, PAGE_BYTES, "web page"), policy=policy.default)
        parts = {part.get_content_type(): part for part in reversed(list(message.walk()))}
        part = parts.get("text/html") or parts.get("text/plain")
        payload = part.get_payload(decode=True) if part else b""
    page = payload if isinstance(payload, bytes) else b""
    return read_plain(page, name) if "text/html" not in parts else read_web_page(page, name)


def read_posting_data(data: bytes, name: str) -> Document:
    """Return the document in a JSON file that holds a schema.org JobPosting."""
    text = decode(within(data, PAGE_BYTES, "posting"))
    with damage_told("posting"):
        posting = best_of(postings_of(loaded(text)), "", "")
        lines = numbered(posting_lines(posting, ())) if posting else ()
    if not lines:
        raise UnreadableError("The posting holds no text.", "Give the posting's page or its text.")
    return Document("posting-data", name, lines, links=addresses(text))


def page_text(data: bytes) -> str:
    """Return the text of a page, decoded as it says where it is not UTF-8."""
    declared = CHARSET.search(data[:HEAD])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            return data.decode(declared[1].decode() if declared else "ascii")
        except (UnicodeDecodeError, LookupError):
            return decode(data)


def page_lines(root: "_Element") -> Iterator[Line]:
    """Yield the lines of a page: of its JobPosting if it has one, else of its text."""
    scripts = [
        each.text or ""
        for each in root.iter("script")
        if each.get("type", "").strip().lower() == JSON_LD
    ]
    headings = " ".join(words_in(each) for each in root.iter("h1", "title"))
    posting = best_of(postings_in(scripts), headings, canonical(root))
    if posting is not None and any(told(posting.get(key)) for key in ("title", "description")):
        yield from posting_lines(posting, flowed(root))
    else:
        yield from flowed(root)


def canonical(root: "_Element") -> str:
    """Return the address that a page gives as its own, empty where it gives none."""
    links = (each for each in root.iter("link") if each.get("rel") == "canonical")
    return next((each.get("href", "") for each in links), "")


def title_of(root: "_Element") -> str:
    """Return what a page calls itself, empty where it has no name."""
    title = next(root.iter("title"), None)
    return " ".join(words_in(title).split()) if title is not None else ""


def targets(root: "_Element") -> Iterator[str]:
    """Yield where the links of a page lead."""
    return (link.get("href", "") for link in root.iter("a"))
