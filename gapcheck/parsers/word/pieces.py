"""The words within one paragraph of a Word file, in order, as they will be seen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapcheck.parsers.looks import Look, Piece
from gapcheck.parsers.web.markup import attribute, child, children, local
from gapcheck.parsers.word.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

BREAKS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
}
UNSEEN = frozenset(
    ("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sdtPr", "sdtEndPr",
     "rt", "tblPr", "tcPr", "trPr", "sectPr")
)  # fmt: skip
SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "zapf dingbats")
SYMBOL_AREA = 0xF000
LAST_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Box:
    """The content of a text box that is anchored in a paragraph."""

    content: "_Element"


def pieces_of(element: "_Element", look: Look, styles: Styles) -> Iterator[Piece | Box]:
    """Yield the words and text boxes within an element; what was deleted is left out."""
    for each in visible_children(element):
        name = local(each)
        if name == "txbxContent":
            yield Box(each)
        elif name in BREAKS:
            yield Piece(BREAKS[name], look)
        elif name == "t":
            yield Piece(shown(each.text or "", look.font), look)
        elif name == "sym":
            yield Piece(symbol(each), look)
        elif name == "textpath":
            yield Piece(attribute(each, "string"), look)
        else:
            own = styles.run(each, look) if name == "r" else look
            yield from pieces_of(each, own, styles)


def visible_children(element: "_Element") -> Iterator["_Element"]:
    """Yield the children that show; of alternatives only the one that Word would choose."""
    name = local(element)
    if name == "AlternateContent":
        choices = [*children(element, "Choice"), *children(element, "Fallback")]
        return iter(choices[:1])
    return (each for each in element if local(each) and local(each) not in UNSEEN)


def shown(text: str, font: str) -> str:
    """Return the text of a w:t; letters of a symbol font move to where symbols are."""
    if not font.lower().startswith(SYMBOL_FONTS):
        return text
    return "".join(chr(SYMBOL_AREA + ord(c)) if "!" <= c <= "\u00ff" else c for c in text)


def symbol(element: "_Element") -> str:
    """Return the character of a w:sym."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    return chr(code) if 0 < code <= LAST_CODE_POINT else ""


def deleted(row: "_Element") -> bool:
    """Return whether a w:tr is marked as deleted."""
    return child(child(row, "trPr"), "del") is not None
