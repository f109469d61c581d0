"""The parts of a Word file beside its body: styles, headers, footers, notes, properties."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.parsers.web.markup import attribute, child, children, local, parse_xml
from gapcheck.parsers.word.look import is_filled, switched

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage
    from docx.opc.part import Part
    from lxml.etree import _Element

PLAIN_TABLES = ("TableGrid", "TableNormal", "")
SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


def root_of(part: "Part") -> "_Element":
    """Return the root element of a part, parsed by python-docx or here."""
    element: _Element | None = getattr(part, "element", None)
    return parse_xml(part.blob) if element is None else element


def related_root(part: "Part | OpcPackage", kind: str) -> "_Element | None":
    """Return the root of the first part related as `kind`, such as "styles", else None."""
    for relationship in part.rels.values():
        if relationship.reltype.endswith("/" + kind) and not relationship.is_external:
            return root_of(relationship.target_part)
    return None


def margin_parts(main: "Part", body: "_Element", kind: str) -> list["Part"]:
    """Return the headers or footers (`kind`) that pages show, that of the first page first."""
    settings = related_root(main, "settings")
    uneven = settings is not None and switched(settings, "evenAndOddHeaders", before=False)
    found: dict[str, Part] = {}
    for section in (each for each in body.iter() if local(each) == "sectPr"):
        shown = {"default", *(["even"] if uneven else [])}
        shown |= {"first"} if switched(section, "titlePg", before=False) else set()
        for reference in sorted(children(section, kind + "Reference"), key=not_first):
            part = main.rels.get(attribute(reference, "id"))
            if attribute(reference, "type") in shown and part is not None and not part.is_external:
                found.setdefault(str(part.target_part.partname), part.target_part)
    return list(found.values())


def not_first(reference: "_Element") -> bool:
    """Return whether a header or footer is not that of the first page alone."""
    return attribute(reference, "type") != "first"


def notes(main: "Part") -> Iterator["_Element"]:
    """Yield the footnotes and endnotes, without the lines drawn above them."""
    for kind in ("footnote", "endnote"):
        root = related_root(main, kind + "s")
        for note in children(root, kind) if root is not None else ():
            if attribute(note, "type") not in SEPARATORS:
                yield note


def plain_paper(root: "_Element") -> bool:
    """Return whether nothing coloured can lie behind the text, so that white letters vanish."""
    for each in root.iter():
        name = local(each)
        if name in ("drawing", "pict", "background"):
            return False
        if name == "tblStyle" and attribute(each, "val") not in PLAIN_TABLES:
            return False
        if name in ("tcPr", "tblPr") and is_filled(child(each, "shd")):
            return False
    return True


def producer_of(package: "OpcPackage") -> str:
    """Return the name and version of the program that wrote the file, empty if not told."""
    properties = related_root(package, "extended-properties")
    found = (child(properties, name) for name in ("Application", "AppVersion"))
    return " ".join((each.text or "").strip() for each in found if each is not None).strip()


def title_of(package: "OpcPackage") -> str:
    """Return the title in the file's properties, empty without one."""
    title = child(related_root(package, "core-properties"), "title")
    return (title.text or "").strip() if title is not None else ""
