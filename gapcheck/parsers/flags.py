"""What other programs stumble over in files of any format."""

from collections.abc import Iterable, Iterator, Sequence

from gapcheck.model import Flag, Line, Region
from gapcheck.parsers.limits import LARGE_FILE

MOST_HIDDEN = 10
FEW_WORDS = 25
COLUMNS = "The page is set in columns, which some programs read across."
HEADER_MESSAGE = "Text in the page header: some application systems skip it."
REGIONS: tuple[tuple[Region, str, str], ...] = (
    ("header", "text_in_header", HEADER_MESSAGE),
    ("textbox", "text_in_textbox", "Text in a text box: some application systems skip it."),
    ("table", "table", "Text in a table: some application systems read it in another order."),
)


def size_flags(data: bytes) -> tuple[Flag, ...]:
    """Return a flag for a file larger than some application systems take."""
    if len(data) <= LARGE_FILE:
        return ()
    megabytes = len(data) / 1_000_000
    return (Flag("large_file", f"The file has {megabytes:.1f} MB; some systems take only 2.5."),)


def region_flags(lines: Sequence[Line]) -> Iterator[Flag]:
    """Yield a flag for each part of the page that holds text yet is often skipped or muddled."""
    for region, code, message in REGIONS:
        if found := next((line for line in lines if line.region == region), None):
            yield Flag(code, message, quote=found.text)


def hidden_flags(hidden: Iterable[str]) -> Iterator[Flag]:
    """Yield a flag for each hidden passage that was set aside, ten at most."""
    for words in list(hidden)[:MOST_HIDDEN]:
        yield Flag("hidden_text", "This text cannot be seen on the page.", quote=words)


def column_flags(counts: Iterable[str]) -> Iterator[Flag]:
    """Yield a flag where one of the column counts is more than one."""
    if any(count.isdecimal() and int(count) > 1 for count in counts):
        yield Flag("two_columns", COLUMNS)


def picture_flags(lines: Sequence[Line], *, pictures: bool) -> Iterator[Flag]:
    """Yield a flag for a file that has pictures and next to no words."""
    if pictures and sum(len(line.text.split()) for line in lines) < FEW_WORDS:
        yield Flag("picture_only", "The file is nearly all pictures; words in them are not read.")
