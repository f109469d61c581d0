"""How the paragraphs of a Word file look: along the chain of base styles, then directly."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from gapcheck.parsers.looks import Look, ParagraphLook
from gapcheck.parsers.web.markup import attribute, child, children, local
from gapcheck.parsers.word.lists import ListFormats, shows_mark
from gapcheck.parsers.word.look import is_filled, with_properties

if TYPE_CHECKING:
    from lxml.etree import _Element

BODY_LEVEL = 9
HEADINGS = ("heading ", "überschrift ", "titre ", "título ", "titolo ", "kop ")
LIST_STYLES = ("list bullet", "list number")
TWENTIETHS = 20
# What a paragraph may set directly that tells on its look.
DIRECT = ("numPr", "ind", "outlineLvl", "shd")


class Styles:
    """The styles of a Word file; every question is answered along the chain of base styles."""

    def __init__(self, root: "_Element | None", lists: ListFormats) -> None:
        """Keep the root of word/styles.xml and the number formats by list and level."""
        self.root = root
        self.lists = lists
        self.known: dict[str, ParagraphLook] = {}

    @cached_property
    def by_id(self) -> dict[str, "_Element"]:
        """The style elements by their id."""
        styles = children(self.root, "style") if self.root is not None else ()
        return {attribute(style, "styleId"): style for style in styles}

    @cached_property
    def plain(self) -> Look:
        """The look of text that no style and nothing else changes."""
        defaults = child(child(self.root, "docDefaults"), "rPrDefault")
        look = with_properties(Look(), child(defaults, "rPr"))
        return self.styled(look, self.default_style)

    @cached_property
    def default_style(self) -> str:
        """The id of the style of paragraphs that name none."""
        return next(
            (
                name
                for name, style in self.by_id.items()
                if attribute(style, "default") in ("1", "true")
                and attribute(style, "type") == "paragraph"
            ),
            "",
        )

    def chain(self, style: str) -> list["_Element"]:
        """Return a style and those it is based on, the most basic first."""
        found: list[_Element] = []
        while style in self.by_id and self.by_id[style] not in found:
            found.insert(0, self.by_id[style])
            base = child(self.by_id[style], "basedOn")
            style = attribute(base, "val") if base is not None else ""
        return found

    def styled(self, look: Look, style: str) -> Look:
        """Return a look changed by a style."""
        for each in self.chain(style):
            look = with_properties(look, child(each, "rPr"))
        return look

    def run(self, run: "_Element", look: Look) -> Look:
        """Return the look of a w:r in a paragraph whose letters look like `look`."""
        properties = child(run, "rPr")
        named = child(properties, "rStyle")
        if named is not None:
            look = self.styled(look, attribute(named, "val"))
        return with_properties(look, properties)

    def paragraph(self, paragraph: "_Element") -> ParagraphLook:
        """Return the look of a w:p."""
        own = child(paragraph, "pPr")
        named = child(own, "pStyle")
        style = attribute(named, "val") if named is not None else self.default_style
        if own is not None and any(local(each) in DIRECT for each in own):
            return self.look_of(style, [own])
        if style not in self.known:
            self.known[style] = self.look_of(style, [])
        return self.known[style]

    def look_of(self, style: str, own: list["_Element"]) -> ParagraphLook:
        """Return the look of a paragraph of a style; a w:pPr of its `own` goes before."""
        settings = [child(each, "pPr") for each in self.chain(style)]
        layers = [*(each for each in settings if each is not None), *own]
        letters = self.plain if style == self.default_style else self.styled(self.plain, style)
        if any(is_filled(child(layer, "shd")) for layer in layers):
            letters = replace(letters, shaded=True)
        level = self.level(style, layers)
        listed = shows_mark(layers, self.lists) or self.name(style).startswith(LIST_STYLES)
        return ParagraphLook(letters, level, listed and not level, indent(layers))

    def name(self, style: str) -> str:
        """Return the name of a style in small letters; the program's own names are English."""
        element = child(self.by_id.get(style), "name")
        return attribute(element, "val").lower() if element is not None else ""

    def level(self, style: str, layers: list["_Element"]) -> int:
        """Return the outline level from 1 to 9, 0 for body text."""
        for layer in reversed(layers):
            outline = child(layer, "outlineLvl")
            if outline is not None and (value := attribute(outline, "val")).isdecimal():
                return int(value) + 1 if int(value) < BODY_LEVEL else 0
        names = [self.name(attribute(each, "styleId")) for each in self.chain(style)]
        digits = [name[-1] for name in names if name.startswith(HEADINGS) and name[-1].isdecimal()]
        return int(digits[-1]) if digits else 0


def indent(layers: list["_Element"]) -> float:
    """Return the nearest left indent in points."""
    for layer in reversed(layers):
        found = child(layer, "ind")
        value = (attribute(found, "left") or attribute(found, "start")) if found is not None else ""
        if value.lstrip("-").isdecimal():
            return int(value) / TWENTIETHS
    return 0.0
