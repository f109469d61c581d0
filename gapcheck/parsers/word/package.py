"""A Word file as the parts that hold words: pictures, fonts and missing parts are left out."""

import io
import posixpath
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING

from gapcheck.parsers.limits import Archive, markup_within
from gapcheck.parsers.web.markup import parse_xml

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage

CONTENT_TYPES = "[Content_Types].xml"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
# Parts that say nothing about the text, so that damage to them does no harm.
BESIDE = (
    "customxml/",
    "word/theme",
    "word/glossary",
    "word/comments",
    "word/people",
    "word/fonttable",
    "word/websettings",
    "word/styleswitheffects",
)
MAIN_TYPES = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
# The strict variant of the format says the same in other namespaces.
STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


def open_package(archive: Archive) -> "OpcPackage":
    """Return the package in a Word file, opened by python-docx."""
    from docx.package import Package  # noqa: PLC0415 - only Word files need it

    lean = io.BytesIO()
    names = {usual(name): name for name in archive.names if is_wording(name)}
    with zipfile.ZipFile(lean, "w", zipfile.ZIP_STORED) as file:
        for plain, stored in names.items():
            file.writestr(plain, told_anew(plain, markup_within(archive.read(stored)), names))
    return Package.open(lean)


def usual(name: str) -> str:
    """Return a part's name as most programs spell it."""
    return name.replace("\\", "/").lstrip("/")


def is_wording(name: str) -> bool:
    """Return whether a part can hold words, looks or relationships that count."""
    lower = usual(name).lower()
    return lower.endswith((".xml", ".rels")) and not lower.startswith(BESIDE)


def told_anew(name: str, part: bytes, names: Iterable[str]) -> bytes:
    """Return a part with the namespaces, types and relationships that python-docx knows."""
    for strict, usual in STRICT:
        part = part.replace(strict, usual)
    if name == CONTENT_TYPES:
        for kind in MAIN_TYPES:
            part = part.replace(kind.encode(), WORD.encode())
    return kept_relationships(name, part, names) if name.endswith(".rels") else part


def kept_relationships(name: str, part: bytes, names: Iterable[str]) -> bytes:
    """Return a relationships part without those that lead to parts left out or missing."""
    from lxml import etree  # noqa: PLC0415 - see above

    root = parse_xml(part)
    folder = posixpath.dirname(posixpath.dirname(name))
    for relationship in list(root):
        target = posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", "")))
        inside = relationship.get("TargetMode") != "External"
        if inside and target.lstrip("/") not in names:
            root.remove(relationship)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
