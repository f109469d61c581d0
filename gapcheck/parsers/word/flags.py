"""What other programs stumble over in a Word file."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from gapcheck.model import Flag, Line
from gapcheck.parsers.flags import column_flags, hidden_flags, picture_flags, region_flags
from gapcheck.parsers.web.markup import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

PICTURES = ("blip", "imagedata")


def word_flags(body: "_Element", lines: Sequence[Line], hidden: Iterable[str]) -> Iterator[Flag]:
    """Yield a flag for each kind of trouble in a file; `hidden` words were set aside."""
    found = list(body.iter())
    yield from region_flags(lines)
    yield from column_flags(columns_of(each) for each in found if local(each) == "cols")
    yield from hidden_flags(hidden)
    yield from picture_flags(lines, pictures=any(local(each) in PICTURES for each in found))


def columns_of(columns: "_Element") -> str:
    """Return the number of columns that a w:cols sets text in."""
    widths = sum(local(each) == "col" for each in columns)
    return str(widths) if widths else attribute(columns, "num")
