"""What a PDF may cost: each limit stops a hostile file with a sentence, not with a hang."""

import time
import zlib
from typing import Any

from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import LITERALS_FLATE_DECODE, PDFStream
from pdfminer.psparser import PSKeyword

from gapcheck.errors import UnreadableError
from gapcheck.parsers.limits import SECONDS

STREAM_BYTES = 40_000_000
PAGES = 300
GLYPHS = 1_000_000
NESTED_FORMS = 20

SMALLER = "Export the document again from the program it was written in and try that file."


class Deadline:
    """The moment by which reading one file must be over."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """Start the clock; `seconds` is the time that reading may take."""
        self.seconds = seconds
        self.end = time.monotonic() + seconds

    def check(self) -> None:
        """Return nothing; raise UnreadableError once the time is over."""
        if time.monotonic() > self.end:
            raise UnreadableError(
                f"Reading this PDF takes longer than {self.seconds:.0f} seconds.", SMALLER
            )


def inflate(data: bytes) -> bytes:
    """Return deflated `data` unpacked, what could be had of it where it is damaged.

    Raises UnreadableError where more than STREAM_BYTES come out.
    """
    unpacked = bytearray()
    inflater = zlib.decompressobj()
    try:
        unpacked += inflater.decompress(data, STREAM_BYTES + 1)
    except zlib.error:
        unpacked = inflate_damaged(data)
    if len(unpacked) > STREAM_BYTES:
        raise UnreadableError("A part of this PDF unpacks to an unreasonable size.", SMALLER)
    return bytes(unpacked)


def inflate_damaged(data: bytes) -> bytearray:
    """Return what comes out of deflated `data` before the damage."""
    unpacked = bytearray()
    inflater = zlib.decompressobj()
    try:
        for start in range(0, len(data), 256):
            unpacked += inflater.decompress(data[start : start + 256], STREAM_BYTES)
            if len(unpacked) > STREAM_BYTES:
                break
    except zlib.error:
        pass
    return unpacked


class BoundedStream(PDFStream):
    """A stream of a PDF whose unpacked size has a limit."""

    def decode(self) -> None:
        """Unpack the stream in place; raises UnreadableError where it grows beyond the limit."""
        data = self.rawdata or b""
        if self.decipher and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        filters = self.get_filters()
        while filters and filters[0][0] in LITERALS_FLATE_DECODE:
            unpacked = inflate(data)
            if filters[0][1] and "Predictor" in filters[0][1]:
                data = zlib.compress(unpacked, 1)
                break
            data = unpacked
            filters = filters[1:]
        names, settings = [f[0] for f in filters], [f[1] for f in filters]
        self.attrs = {**self.attrs, "Filter": names, "DecodeParms": settings}
        self.attrs.pop("F", None)
        self.attrs.pop("DP", None)
        self.rawdata, self.decipher = data, None
        super().decode()


class BoundedParser(PDFParser):
    """A parser of PDF objects that keeps to the limits."""

    deadline: Deadline

    def push(self, *objs: tuple[int, Any]) -> None:
        """Keep parsed objects, with every stream replaced by a bounded one."""
        self.deadline.check()
        super().push(*map(bounded, objs))

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        """Obey one keyword; a stream without a length is read up to its end mark."""
        fallback = self.fallback
        if token is self.KEYWORD_STREAM and self.curstack:
            attrs = self.curstack[-1][1]
            self.fallback = fallback or (isinstance(attrs, dict) and "Length" not in attrs)
        super().do_keyword(pos, token)
        self.fallback = fallback


def bounded(entry: tuple[int, Any]) -> tuple[int, Any]:
    """Return a parser's entry with a plain stream in it turned into a bounded one."""
    position, thing = entry
    if type(thing) is PDFStream:
        thing = BoundedStream(thing.attrs, thing.rawdata or b"", thing.decipher)
    return position, thing
