"""How the text of an OpenDocument file looks: its styles, each based on another."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from gapcheck.parsers.looks import Look, ParagraphLook
from gapcheck.parsers.web.markup import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

UNITS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}
PLAIN_SIZE = 12.0
NONE = ("", "none", "normal")


class OpenStyles:
    """The styles of an OpenDocument file."""

    def __init__(self, roots: Iterable["_Element"]) -> None:
        """Gather the styles in content.xml and styles.xml."""
        found = [each for root in roots for each in root.iter()]
        self.by_name = {
            (attribute(each, "family"), attribute(each, "name")): each
            for each in found
            if local(each) == "style"
        }
        self.defaults = {
            attribute(each, "family"): each for each in found if local(each) == "default-style"
        }

    def chain(self, family: str, name: str) -> list["_Element"]:
        """Return a style and those it is based on, the most basic first."""
        found: list[_Element] = []
        while (style := self.by_name.get((family, name))) is not None and style not in found:
            found.insert(0, style)
            name = attribute(style, "parent-style-name")
        default = self.defaults.get(family)
        return [default, *found] if default is not None else found

    def letters(self, look: Look, name: str) -> Look:
        """Return a look changed by the text style of a span."""
        for style in self.chain("text", name):
            look = with_properties(look, child(style, "text-properties"))
        return look

    def paragraph(self, element: "_Element", *, listed: int) -> ParagraphLook:
        """Return the look of a text:p or text:h in `listed` lists within each other."""
        look = Look(size=PLAIN_SIZE)
        indent = 0.0
        for style in self.chain("paragraph", attribute(element, "style-name")):
            look = with_properties(look, child(style, "text-properties"))
            layout = child(style, "paragraph-properties")
            if layout is not None:
                indent = points(attribute(layout, "margin-left")) or indent
        level = attribute(element, "outline-level") if local(element) == "h" else ""
        return ParagraphLook(look, int(level) if level.isdecimal() else 0, listed > 0, indent)


def with_properties(look: Look, properties: "_Element | None") -> Look:
    """Return a look changed by a style:text-properties."""
    if properties is None:
        return look
    weight = attribute(properties, "font-weight")
    line = attribute(properties, "text-underline-style")
    case = attribute(properties, "text-transform") or attribute(properties, "font-variant")
    display = attribute(properties, "display")
    return replace(
        look,
        size=points(attribute(properties, "font-size")) or look.size,
        bold=weight == "bold" or weight >= "600" if weight else look.bold,
        underlined=line not in NONE if line else look.underlined,
        capitals=case in ("uppercase", "small-caps") if case else look.capitals,
        vanished=display == "none" if display else look.vanished,
    )


def points(length: str) -> float:
    """Return a length such as "12pt" or "0.5cm" in points, 0.0 where it is none."""
    try:
        return float(length[:-2]) * UNITS.get(length[-2:], 0.0)
    except ValueError:
        return 0.0
