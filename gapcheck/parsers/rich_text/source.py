"""From the source of an RTF file to its text, by striprtf."""

import re

from gapcheck.errors import UnreadableError
from gapcheck.parsers.limits import SMALLER, TEXT_BYTES

PICTURE_DATA = re.compile(r"(?<![0-9a-fA-F\s])[0-9a-fA-F\s]{256,}")
BINARY = re.compile(rb"\\bin(\d{1,9}) ?")
# striprtf's patterns for links and fonts are slow on long rows; breaks mean nothing in RTF, and
# one behind this word keeps the pattern for links from ever beginning to match.
INSTRUCTION = re.compile(r"(\\fldinst)", re.IGNORECASE)
FONT = re.compile(r"(?=\{\\f\d)")
LONG_ROW = re.compile(r"([^\r\n]{400,}?)(?=[\\{} ])")
HEADER = re.compile(r"\{\\header[lrf]?(?![a-z])")
HIDDEN = re.compile(r"\{(?=(?:\\(?!v[ \\{])[a-z]+-?\d* ?)*+\\v[ \\{])")
VANISH = re.compile(r"\\v(?=[ \\{])")
CELL = re.compile(r"\\(?:nest)?cell\b ?")
SURROGATES = re.compile("[\ud800-\udfff]+")
LONGEST_GROUP = 20_000


def without_binaries(data: bytes) -> bytes:
    """Return an RTF file without the binary data in it."""
    kept, begin = bytearray(), 0
    while found := BINARY.search(data, begin):
        kept += data[begin : found.start()]
        begin = found.end() + int(found[1])
    return bytes(kept + data[begin:])


def text_of(source: str) -> str:
    """Return the text in an RTF source, page headers too; hidden text is left out.

    Each cell of a table is parted from the next by a tab. Raises UnreadableError where the source
    is too large.
    """
    return spoken(without_ballast(source))


def without_ballast(source: str) -> str:
    """Return an RTF source without pictures and hidden text, and with tabs between cells.

    Raises UnreadableError where it is too large.
    """
    lean = PICTURE_DATA.sub(" ", source)
    if len(lean) > TEXT_BYTES:
        raise UnreadableError("The RTF file is too large.", SMALLER)
    lean = CELL.sub(r"\\tab ", HEADER.sub("{", HIDDEN.sub(r"{\\*", lean)))
    return LONG_ROW.sub("\\1\n", FONT.sub("\n", INSTRUCTION.sub("\\1\n", lean)))


def spoken(source: str) -> str:
    """Return the text that an RTF source says."""
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - only RTF files need it

    text: str = rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call]
    return SURROGATES.sub(paired, text)


def groups(source: str, opening: re.Pattern[str], most: int) -> list[str]:
    """Return the text of the first groups that begin with a pattern, `most` of them at most."""
    found = [match for _, match in zip(range(most), opening.finditer(source), strict=False)]
    texts = (text_of("{" + group_at(source, match.end())) for match in found)
    return [" ".join(text.split()) for text in texts if any(map(str.isalnum, text))]


def group_at(source: str, begin: int) -> str:
    """Return the rest of an RTF group from `begin` to the brace that closes it."""
    depth = 1
    for brace in re.finditer(r"\\.|[{}]", source[begin : begin + LONGEST_GROUP], re.DOTALL):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return VANISH.sub(r"\\v0", source[begin : begin + brace.end()])
    return "}"


def paired(surrogates: re.Match[str]) -> str:
    """Return the characters that pairs of surrogates stand for."""
    return surrogates[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
