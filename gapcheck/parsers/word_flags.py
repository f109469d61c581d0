"""What other programs stumble over in a Word file."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from gapcheck.model import Flag, Line, Region
from gapcheck.parsers.markup import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_HIDDEN = 10
FEW_WORDS = 25
REGIONS: tuple[tuple[Region, str, str], ...] = (
    ("header", "text_in_header", "Text in the page header: many application systems skip it."),
    ("textbox", "text_in_textbox", "Text in a text box: many application systems skip it."),
    ("table", "table", "Text in a table: some application systems read it in another order."),
)


def word_flags(root: "_Element", lines: Sequence[Line], hidden: Iterable[str]) -> Iterator[Flag]:
    """Yield a flag for each kind of trouble in the body `root`; `hidden` words were set aside."""
    for region, code, message in REGIONS:
        if found := next((line for line in lines if line.region == region), None):
            yield Flag(code, message, quote=found.text)
    if any(has_columns(each) for each in root.iter() if local(each) == "cols"):
        yield Flag("two_columns", "The page is set in columns, which some programs read across.")
    for words in list(hidden)[:MOST_HIDDEN]:
        yield Flag("hidden_text", "This text cannot be seen on the page.", quote=words)
    pictures = any(local(each) in ("blip", "imagedata") for each in root.iter())
    if pictures and sum(len(line.text.split()) for line in lines) < FEW_WORDS:
        yield Flag("picture_only", "The file is nearly all pictures; words in them are not read.")


def has_columns(columns: "_Element") -> bool:
    """Return whether a w:cols sets text in more than one column."""
    number = attribute(columns, "num")
    widths = sum(local(each) == "col" for each in columns)
    return widths > 1 or (number.isdecimal() and int(number) > 1)
