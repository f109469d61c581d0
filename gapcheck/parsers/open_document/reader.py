"""OpenDocument text (ODT, and its flat form): opened by zipfile, read in one walk."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from gapcheck.errors import UnreadableError, UnsupportedError
from gapcheck.model import Document, Region
from gapcheck.parsers.drafts import Draft
from gapcheck.parsers.emphasis import with_headings
from gapcheck.parsers.flags import column_flags, hidden_flags, picture_flags, region_flags
from gapcheck.parsers.limits import (
    FILE_BYTES,
    UNPACKED_BYTES,
    counted,
    damage_told,
    open_archive,
    within,
)
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import distinct
from gapcheck.parsers.open_document.styles import OpenStyles
from gapcheck.parsers.open_document.walk import OpenWalk
from gapcheck.parsers.web.markup import attribute, child, local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

PARTS = ("content.xml", "styles.xml", "meta.xml")
MANIFEST = "META-INF/manifest.xml"
MARGINS: tuple[tuple[Region, tuple[str, ...]], ...] = (
    ("header", ("header-first", "header", "header-left")),
    ("footer", ("footer-first", "footer", "footer-left")),
)


def read_open_document(data: bytes, name: str) -> Document:
    """Return the document in an ODT file; raises UnreadableError and UnsupportedError."""
    with damage_told("OpenDocument file"):
        archive = open_archive(within(data, FILE_BYTES, "OpenDocument file"))
        if MANIFEST in archive.names and b"encryption-data" in archive.read(MANIFEST):
            raise UnsupportedError(
                f"{name} is protected with a password.", "Save it without a password and try again."
            )
        return document_in(
            [parse_xml(archive.read(part)) for part in PARTS if part in archive.names], name
        )


def read_flat_document(data: bytes, name: str) -> Document:
    """Return the document in a flat ODT file; raises UnreadableError."""
    with damage_told("OpenDocument file"):
        return document_in([parse_xml(within(data, UNPACKED_BYTES, "OpenDocument file"))], name)


def document_in(roots: list["_Element"], name: str) -> Document:
    """Return the document in the parsed parts of an OpenDocument file."""
    walk = OpenWalk(OpenStyles(roots))
    lines = numbered(with_headings(list(counted(drafts_of(walk, roots)))))
    if not lines:
        raise UnreadableError(
            "The OpenDocument file holds no text.",
            "If the words are in a picture, export the document from where it was made.",
        )
    found = list(chain.from_iterable(root.iter() for root in roots))
    return Document(
        "odt",
        name,
        lines,
        flags=(
            *region_flags(lines),
            *column_flags(attribute(each, "column-count") for each in found),
            *hidden_flags(walk.hidden),
            *picture_flags(lines, pictures=any(local(each) == "image" for each in found)),
        ),
        links=distinct(attribute(each, "href") for each in found if local(each) == "a"),
        producer=text_of(found, "generator"),
        title=text_of(found, "title"),
    )


def drafts_of(walk: OpenWalk, roots: list["_Element"]) -> Iterator[Draft]:
    """Yield the lines of headers, body, notes and footers, those of margins once."""
    (header, headers), (footer, footers) = MARGINS
    yield from margin_drafts(walk, roots, header, headers)
    bodies = (body for root in roots if (body := child(root, "body")) is not None)
    texts = (text for body in bodies if (text := child(body, "text")) is not None)
    yield from chain.from_iterable(walk.lines(text, "body") for text in texts)
    yield from walk.footnotes()
    yield from margin_drafts(walk, roots, footer, footers)


def margin_drafts(
    walk: OpenWalk, roots: list["_Element"], region: Region, names: tuple[str, ...]
) -> Iterator[Draft]:
    """Yield the lines of page headers or footers, those that say the same once."""
    said = set[str]()
    for name in names:
        for margin in (each for root in roots for each in root.iter() if local(each) == name):
            for draft in walk.lines(margin, region):
                if draft.line.text not in said:
                    said.add(draft.line.text)
                    yield draft


def text_of(elements: list["_Element"], name: str) -> str:
    """Return the text of the first element with a local name in the file's own metadata."""
    found = (each for each in elements if local(each) == name and within_meta(each))
    return next(((each.text or "").strip() for each in found), "")


def within_meta(element: "_Element") -> bool:
    """Return whether an element belongs to the file's metadata."""
    parent = element.getparent()
    return parent is not None and local(parent) == "meta"
