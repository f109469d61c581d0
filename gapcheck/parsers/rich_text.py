"""Rich text (RTF), read by striprtf."""

import re

from gapcheck.errors import UnreadableError
from gapcheck.model import Document
from gapcheck.parsers.limits import RICH_TEXT_BYTES, SMALLER, TEXT_BYTES, damage_told, within
from gapcheck.parsers.links import distinct
from gapcheck.parsers.plain import plain_lines

PICTURE_DATA = re.compile(r"(?<![0-9a-fA-F\s])[0-9a-fA-F\s]{256,}")
BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
FIELD = re.compile(r'HYPERLINK\s+(?:\\\\\w\s+)*"([^"]{1,2000})"')
# striprtf's patterns for links and fonts are slow on long rows; breaks mean nothing in RTF, and
# one behind this word keeps the pattern for links from ever beginning to match.
INSTRUCTION = re.compile(r"(\\fldinst)", re.IGNORECASE)
FONT = re.compile(r"(?=\{\\f\d)")
LONG_ROW = re.compile(r"([^\r\n]{400,}?)(?=[\\{} ])")
HEADER = re.compile(r"\\header[lrf]?(?![a-z])")
HIDDEN = re.compile(r"\{(?=(?:\\(?!v[ \\{])[a-z]+-?\d* ?)*+\\v[ \\{])")
CELL = re.compile(r"\\(?:nest)?cell\b ?")
SURROGATES = re.compile("[\ud800-\udfff]+")


def read_rich_text(data: bytes, name: str) -> Document:
    """Return the document in an RTF file; raises UnreadableError where it holds no text."""
    with damage_told("RTF file"):
        source = without_pictures(within(data, RICH_TEXT_BYTES, "RTF file")).decode("latin-1")
        lines = plain_lines(text_of(source))
    if not lines:
        raise UnreadableError(
            "The RTF file holds no text.",
            "Save it as DOCX or PDF from the program it was made with.",
        )
    return Document("rtf", name, lines, links=distinct(FIELD.findall(source)))


def without_pictures(data: bytes) -> bytes:
    """Return the file without the binary data in it."""
    kept, begin = bytearray(), 0
    while found := BINARY.search(data, begin):
        kept += data[begin : found.start()]
        begin = found.end() + int(found[1])
    return bytes(kept + data[begin:])


def text_of(source: str) -> str:
    """Return the text in an RTF source; each cell of a table is parted from the next by a tab."""
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - only RTF files need it

    lean = PICTURE_DATA.sub(" ", source)
    if len(lean) > TEXT_BYTES:
        raise UnreadableError("The RTF file is too large.", SMALLER)
    lean = CELL.sub(r"\\tab ", HEADER.sub("", HIDDEN.sub(r"{\\*", lean)))
    lean = LONG_ROW.sub("\\1\n", FONT.sub("\n", INSTRUCTION.sub("\\1\n", lean)))
    text: str = rtf_to_text(lean, errors="replace")  # type: ignore[no-untyped-call]
    return SURROGATES.sub(paired, text)


def paired(surrogates: re.Match[str]) -> str:
    """Return the characters that pairs of surrogates stand for."""
    return surrogates[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
