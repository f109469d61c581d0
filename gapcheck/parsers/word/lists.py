"""The lists of a Word file: which of them show a mark before their items."""

from typing import TYPE_CHECKING

from gapcheck.parsers.web.markup import attribute, child, children

if TYPE_CHECKING:
    from lxml.etree import _Element

ListFormats = dict[tuple[str, str], str]


def shows_mark(layers: list["_Element"], formats: ListFormats) -> bool:
    """Return whether the nearest w:numPr of some w:pPr makes an item of a list with a mark."""
    numbers = [found for layer in layers if (found := child(layer, "numPr")) is not None]
    ids = [found for each in numbers if (found := child(each, "numId")) is not None]
    levels = [found for each in numbers if (found := child(each, "ilvl")) is not None]
    number = attribute(ids[-1], "val") if ids else "0"
    level = attribute(levels[-1], "val") if levels else "0"
    return number != "0" and formats.get((number, level), "bullet") != "none"


def list_formats(numbering: "_Element | None") -> ListFormats:
    """Return the number format of each list and level in word/numbering.xml."""
    if numbering is None:
        return {}
    formats = {
        attribute(each, "abstractNumId"): level_formats(each)
        for each in children(numbering, "abstractNum")
    }
    return {
        (attribute(number, "numId"), level): kind
        for number in children(numbering, "num")
        if (abstract := child(number, "abstractNumId")) is not None
        for level, kind in formats.get(attribute(abstract, "val"), {}).items()
    }


def level_formats(abstract: "_Element") -> dict[str, str]:
    """Return the number format of each level of one w:abstractNum."""
    return {
        attribute(level, "ilvl"): attribute(kind, "val")
        for level in children(abstract, "lvl")
        if (kind := child(level, "numFmt")) is not None
    }
