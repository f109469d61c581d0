"""Bytes to text: by mark, then UTF-8, then by what the text looks like."""

import codecs
import re

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r",
    "cp932", "gb18030", "big5", "cp949", "mac_roman",
]  # fmt: skip
LATIN = ("cp1250", "cp1252", "cp1257", "mac_roman")
# Central European text read as Western shows these letters, or signs within words.
NOT_WESTERN = re.compile(r"[ýÝšŠžŽþðÞÐ\x80-\x9f]|[^\W\d_][^\w\s\x00-\x7f’‘´·][^\W\d_]|[¹³¿£][a-z]")
SAMPLE = 200_000


def decode(data: bytes) -> str:
    """Return the text in `data`; what cannot be decoded becomes U+FFFD."""
    mark = next((encoding for start, encoding in MARKS if data.startswith(start)), None)
    if encoding := mark or unmarked_utf16(data):
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        torn = "end of data" in error.reason and not data[: error.start].isascii()
        return data.decode("utf-8" if torn else likeliest(data[:SAMPLE]), "replace")


def unmarked_utf16(data: bytes) -> str:
    """Return the UTF-16 variant that text without a mark is in, else an empty string."""
    head = data[:2000]
    zeros = (head[0::2].count(0), head[1::2].count(0))
    if sum(zeros) * 4 < len(head) or not head:
        return ""
    return "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"


def likeliest(data: bytes) -> str:
    """Return the name of the legacy encoding that `data` is most likely in."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only old text files need it

    found = sorted(
        from_bytes(data, cp_isolation=CANDIDATES),
        key=lambda match: (round(match.chaos, 2), -match.coherence),
    )
    best = found[0].encoding if found else "cp1252"
    western = not NOT_WESTERN.search(data.decode("cp1252", "replace"))
    return "cp1252" if best in LATIN and western else best
