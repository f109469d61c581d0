"""How letters of a Word file look, as w:rPr elements say."""

from typing import TYPE_CHECKING

from gapcheck.parsers.looks import Look
from gapcheck.parsers.web.markup import attribute, child

if TYPE_CHECKING:
    from lxml.etree import _Element

OFF = ("0", "false", "off", "none", "nil")


def switched(properties: "_Element", name: str, *, before: bool) -> bool:
    """Return whether an on-off property holds, `before` where it is not mentioned."""
    found = child(properties, name)
    return before if found is None else attribute(found, "val").lower() not in OFF


def with_properties(look: Look, properties: "_Element | None") -> Look:
    """Return a look changed by a w:rPr."""
    if properties is None:
        return look
    size, color = child(properties, "sz"), child(properties, "color")
    shade, fonts = child(properties, "shd"), child(properties, "rFonts")
    capitals = switched(properties, "caps", before=look.capitals)
    return Look(
        size=half_points(size, look.size) if size is not None else look.size,
        bold=switched(properties, "b", before=look.bold),
        capitals=switched(properties, "smallCaps", before=capitals),
        underlined=switched(properties, "u", before=look.underlined),
        vanished=switched(properties, "vanish", before=look.vanished),
        white=attribute(color, "val").upper() == "FFFFFF" if color is not None else look.white,
        shaded=look.shaded or is_filled(shade) or child(properties, "highlight") is not None,
        font=attribute(fonts, "ascii") or look.font if fonts is not None else look.font,
    )


def half_points(size: "_Element", otherwise: float) -> float:
    """Return a w:sz in points, `otherwise` where it is no number."""
    value = attribute(size, "val")
    return float(value) / 2 if value.replace(".", "", 1).isdecimal() else otherwise


def is_filled(shade: "_Element | None") -> bool:
    """Return whether a w:shd lays a colour other than white behind something."""
    if shade is None:
        return False
    patterned = attribute(shade, "val") not in ("", "clear", "nil")
    return patterned or attribute(shade, "fill").lower() not in ("", "auto", "ffffff")
