"""UTF-8 that some program read as Windows-1252 ("â€“" for a dash), read as it was meant.

The bytes of such letters are put back and read as UTF-8. Only what then is a letter or a mark of
Western writing is taken for sure; everything else stays as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from gapcheck.model import Document, Flag

# The byte that each letter of Windows-1252 stands for; its five holes are kept as they are.
BYTES = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
LATER = "".join(re.escape(letter) for letter, byte in BYTES.items() if byte < 0xC0)  # noqa: PLR2004 - the first byte that begins a letter
PAIR = rf"[Â-ß][{LATER}]"
TRIPLE = rf"[à-ï][{LATER}]{{2}}"
GARBLED = re.compile(rf"{TRIPLE}|{PAIR}")
# Signs that nobody writes: a dash, a quote or a bullet; an accented letter or a pound sign.
SURE = re.compile(rf"[ÃÂ][{LATER}]|â[€„†ˆ‚][{LATER}]")
# What remains of a closing quote, and of a blank that holds words together.
QUOTE, BLANK = re.compile(r"â€[\x9d\ufffd]?(?!\w)"), re.compile("Â(?=[\\s\u00a0]|$)")
WESTERN = re.compile(
    "[\u00a0-\u017f\u2010-\u2030\u20ac\u2122\u2190-\u2193\u2212\u25a0-\u25cf\u2713\u2714\ufb00-\ufb04]"
)


def meant(text: str) -> str:
    """Return `text` with such letters read right, as it is where there is no sure sign of them."""
    return mended(text) if any(signs_in(text)) else text


def mended(text: str) -> str:
    """Return `text` with such letters read right, of which another place gave a sure sign."""
    return BLANK.sub(" ", QUOTE.sub("”", GARBLED.sub(lambda match: letter_of(match[0]), text)))


def letter_of(garbled: str) -> str:
    """Return the letter whose bytes the letters of `garbled` stand for, else `garbled` itself."""
    try:
        letter = bytes(BYTES[each] for each in garbled).decode()
    except UnicodeDecodeError:
        return garbled
    return letter if WESTERN.fullmatch(letter) else garbled


def as_meant(document: Document) -> Document:
    """Return a document with such letters read right, and a flag where there were any."""
    flags = wrong_letters(document.text)
    if not flags:
        return document
    lines = tuple(replace(line, text=mended(line.text)) for line in document.lines)
    return replace(document, lines=lines, flags=(*document.flags, *flags))


def wrong_letters(text: str) -> tuple[Flag, ...]:
    """Return a flag that shows the first of such letters in a text, none where it has none."""
    sign = next(signs_in(text), "")
    message = (
        f"Letters are wrong in the file: “{sign}” stands for “{letter_of(sign)}”. Here they were "
        "read as they were meant; other programs show them as they are."
    )
    return (Flag("wrong_letters", message),) if sign else ()


def signs_in(text: str) -> Iterator[str]:
    """Yield the signs of such letters that can be read right."""
    found = (match[0] for match in SURE.finditer(text))
    yield from (sign for sign in found if letter_of(sign) != sign)
