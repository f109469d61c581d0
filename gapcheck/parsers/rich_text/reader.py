"""Rich text (RTF)."""

import re
from collections.abc import Iterator

from gapcheck.errors import UnreadableError
from gapcheck.model import Document, Flag
from gapcheck.parsers.emphasis import with_headings
from gapcheck.parsers.flags import HEADER_MESSAGE, MOST_HIDDEN, hidden_flags
from gapcheck.parsers.limits import RICH_TEXT_BYTES, counted, damage_told, within
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import distinct
from gapcheck.parsers.rich_text.letters import drafts_of, marked
from gapcheck.parsers.rich_text.source import (
    HEADER,
    HIDDEN,
    groups,
    spoken,
    without_ballast,
    without_binaries,
)

FIELD = re.compile(r'HYPERLINK\s+(?:\\\\\w\s+)*"([^"]{1,2000})"')


def read_rich_text(data: bytes, name: str) -> Document:
    """Return the document in an RTF file; raises UnreadableError where it holds no text."""
    with damage_told("RTF file"):
        source = without_binaries(within(data, RICH_TEXT_BYTES, "RTF file")).decode("latin-1")
        text, states = marked(without_ballast(source))
        lines = numbered(with_headings(list(counted(drafts_of(spoken(text), states)))))
        flags = tuple(rich_text_flags(source))
    if not lines:
        raise UnreadableError(
            "The RTF file holds no text.",
            "Save it as DOCX or PDF from the program it was made with.",
        )
    return Document("rtf", name, lines, flags=flags, links=distinct(FIELD.findall(source)))


def rich_text_flags(source: str) -> Iterator[Flag]:
    """Yield a flag for text in the page header and for each hidden passage."""
    for words in groups(source, HEADER, 1):
        yield Flag("text_in_header", HEADER_MESSAGE, quote=words)
    yield from hidden_flags(groups(source, HIDDEN, MOST_HIDDEN))
