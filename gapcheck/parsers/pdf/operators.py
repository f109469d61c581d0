"""The content of a PDF page as operators with their operands.

pdfminer has a reader of its own for this; it takes more time than all the rest of our work.
"""

import re
from collections.abc import Iterator

from pdfminer.psparser import LIT

BLANK_BYTES = b"\x00\t\n\f\r "
BLANK = rb"\x00\t\n\f\r "
REGULAR = rb"[^\x00\t\n\f\r ()<>\[\]{}/%]"
# Possessive (++), so that an unclosed string costs no more than its length.
STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*+\))*+\))*+\)"
TOKEN = re.compile(
    rb"(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?!" + REGULAR + rb"))"
    rb"|(?P<string>" + STRING + rb")"
    rb"|<(?P<hexadecimal>[0-9A-Fa-f" + BLANK + rb"]*)>"
    rb"|/(?P<name>" + REGULAR + rb"*+)"
    rb"|(?P<operator>" + REGULAR + rb"++)"
    rb"|(?P<opening>\[|<<)"
    rb"|(?P<closing>\]|>>)"
    rb"|(?P<nothing>[" + BLANK + rb"]++|%[^\r\n]*+|.)",
    re.DOTALL,
)
ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|.))", re.DOTALL)
ESCAPED = {
    b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f",
    b"\n": b"", b"\r": b"", b"\r\n": b"",
}  # fmt: skip
HEXADECIMAL = re.compile(rb"#([0-9A-Fa-f]{2})")
IMAGE_END = re.compile(rb"[" + BLANK + rb"]EI(?!" + REGULAR + rb")")
MOST_OPERANDS = 100
VALUES = {b"true": True, b"false": False, b"null": None}


def operations(content: bytes) -> Iterator[tuple[bytes, list[object]]]:
    """Yield each operator of a page's content with the operands that stand before it."""
    position, operands = 0, list[object]()
    outer: list[list[object]] = []
    while found := TOKEN.match(content, position):
        position, kind = found.end(), found.lastgroup
        if kind == "operator" and found[0] not in VALUES:
            yield found[0], operands
            operands, outer = [], []
            if found[0] == b"ID":
                position = after_image(content, position)
                yield b"EI", [None]
        elif kind == "opening":
            outer.append(operands)
            operands = []
        elif kind == "closing" and outer:
            inner, operands = operands, outer.pop()
            operands.append(inner)
        elif kind not in {"closing", "nothing"}:
            operands.append(value_of(kind, found))
            del operands[: -MOST_OPERANDS if not outer else 0]


def value_of(kind: str | None, found: re.Match[bytes]) -> object:
    """Return the number, string or name that a token stands for."""
    text = found[0]
    if kind == "number":
        return float(text) if b"." in text else int(text)
    if kind == "string":
        return unescaped(text[1:-1])
    if kind == "hexadecimal":
        digits = found["hexadecimal"].translate(None, BLANK_BYTES)
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return name_of(found["name"]) if kind == "name" else VALUES[text]


def unescaped(text: bytes) -> bytes:
    """Return a string's bytes with its escapes resolved."""
    return ESCAPE.sub(lambda found: sign_of(found[1], found[2]), text) if b"\\" in text else text


def sign_of(octal: bytes | None, sign: bytes) -> bytes:
    """Return the byte that an escape stands for."""
    return bytes([int(octal, 8) & 255]) if octal else ESCAPED.get(sign, sign)


def name_of(text: bytes) -> object:
    """Return a name as pdfminer keeps it among a page's resources."""
    raw = HEXADECIMAL.sub(lambda found: bytes.fromhex(found[1].decode()), text)
    try:
        return LIT(raw.decode())
    except UnicodeDecodeError:
        return LIT(raw)


def after_image(content: bytes, position: int) -> int:
    """Return where the data of a picture within the content ends."""
    end = IMAGE_END.search(content, position)
    return end.end() if end else len(content)
