"""How headings look in a document, so that unknown ones are seen and look-alikes are not."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from gapcheck.model import Line

BIGGER = 1.1  # times the size of the body


class Style(NamedTuple):
    """What sets a line off from the body around it."""

    heading: bool
    capitals: bool
    bold: bool
    size: int

    @property
    def strength(self) -> int:
        """How much it stands out; 0 for a line like any other."""
        return 2 * self.heading + self.capitals + self.bold + (self.size > 0)


def body_size(lines: Iterable[Line]) -> float:
    """Return the usual size of the text in points, 0.0 where sizes are not known."""
    sizes = [line.size for line in lines if line.size and len(line.text) > 30]  # noqa: PLR2004
    return median(sizes) if sizes else 0.0


def style_of(line: Line, body: float) -> Style:
    """Return the style of `line`, its size being 0 where it is no bigger than `body`."""
    bigger = bool(body) and line.size > body * BIGGER
    return Style(line.heading, line.text.isupper(), line.bold, round(line.size) if bigger else 0)


def usual_style(styles: Sequence[Style]) -> Style:
    """Return the style that most of the known headings have; of two as frequent the stronger."""
    return max(set(styles), key=lambda style: (styles.count(style), style.strength, style))
