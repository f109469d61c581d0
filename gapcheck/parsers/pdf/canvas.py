"""What a PDF page holds once it is painted: glyphs, fills, rules and pictures."""

from dataclasses import dataclass, field
from typing import NamedTuple

Box = tuple[float, float, float, float]
Colour = tuple[float, float, float]

UNKNOWN = "\ufffd"
UNSEEN_INK = (3, 7)
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
PLAIN_SPACES = ("DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased")


class Paint(NamedTuple):
    """What marks are made with; `colour` is None where it cannot be told."""

    colour: Colour | None
    seen: bool


class Style(NamedTuple):
    """How the glyphs of one piece of painted text look.

    `size` is the em in points, `angle` the direction of writing in degrees (0 to 359),
    `colour` is None where it cannot be told, `seen` is False for ink that leaves no mark.
    """

    font: str
    size: float
    bold: bool
    colour: Colour | None
    seen: bool
    angle: int


class Glyph(NamedTuple):
    """One painted character; x runs right and y down from the page's top left, in points.

    `y` is the baseline and `order` the number of the paint operation. `text` may hold several
    characters (a ligature) and is "\ufffd" where the font does not tell.
    """

    text: str
    x0: float
    x1: float
    y: float
    order: int
    style: Style


class Fill(NamedTuple):
    """A filled shape or a picture; `solid` is True where the shape fills its whole box."""

    box: Box
    colour: Colour | None
    order: int
    solid: bool


@dataclass(slots=True)
class Canvas:
    """A page as painted so far; `width` and `height` are the part that one sees, in points."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    pictures: list[Fill] = field(default_factory=list)


def overlap(one: Box, other: Box) -> Box:
    """Return what two boxes share; where they share nothing, its edges are crossed."""
    x0, y0 = max(one[0], other[0]), max(one[1], other[1])
    return x0, y0, min(one[2], other[2]), min(one[3], other[3])


def rgb(colour: object, space: str) -> Colour | None:
    """Return red, green and blue from 0 to 1, None where the colour space is not a plain one."""
    parts = colour if isinstance(colour, tuple) else (colour,)
    numbers = [float(part) for part in parts if isinstance(part, (int, float))]
    if space not in PLAIN_SPACES or len(numbers) != len(parts):
        return None
    match numbers:
        case [grey]:
            return (grey, grey, grey)
        case [red, green, blue]:
            return (red, green, blue)
        case [cyan, magenta, yellow, black]:
            light = 1 - black
            return ((1 - cyan) * light, (1 - magenta) * light, (1 - yellow) * light)
        case _:
            return None
