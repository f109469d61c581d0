"""What a file may cost: each limit stops a hostile file with a sentence, not with a hang."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from gapcheck.errors import UnreadableError, UnsupportedError

T = TypeVar("T")

SECONDS = 9.0  # of the processor
MEMORY_BYTES = 400_000_000
FILE_BYTES = 60_000_000
TEXT_BYTES = 2_000_000
RICH_TEXT_BYTES = 10_000_000
PAGE_BYTES = 10_000_000
UNPACKED_BYTES = 30_000_000
LARGEST_RATIO = 400
RATIO_FROM = 1_000_000
ENTRIES = 5_000
TAGS = 400_000
ROWS = 50_000
LINES = 20_000
LARGE_FILE = 2_500_000

SMALLER = "Save the document again from the program it was written in and try that file."
BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, NotImplementedError,
    OSError, RecursionError, SyntaxError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


@contextmanager
def damage_told(what: str) -> Iterator[None]:
    """Turn whatever a broken file makes the libraries raise into an UnreadableError."""
    try:
        yield
    except BROKEN as error:
        raise UnreadableError(f"The {what} is damaged and cannot be read.", SMALLER) from error


def within(data: bytes, limit: int, what: str) -> bytes:
    """Return `data`; raise UnreadableError where it has more than `limit` bytes."""
    if len(data) > limit:
        raise UnreadableError(
            f"The {what} is too large: {len(data):,} bytes, and {limit:,} is the most.",
            "Check that the right file was chosen, and give the paper alone.",
        )
    return data


def counted(lines: Iterable[T], most: int = LINES) -> Iterator[T]:
    """Yield what is there; raise UnreadableError where there is more than `most`."""
    for number, line in enumerate(lines):
        if number == most:
            raise UnreadableError(
                f"The file has more than {most:,} lines: it is no résumé, posting or letter.",
                "Check that the right file was chosen.",
            )
        yield line


def markup_within(data: bytes) -> bytes:
    """Return a marked-up file or part; raise UnreadableError where it has too many tags."""
    if data.count(b"<") > TAGS:
        raise UnreadableError("The file holds an unreasonable number of elements.", SMALLER)
    return data


@dataclass
class Archive:
    """A zip file that is read within limits, over all of its members together."""

    file: zipfile.ZipFile
    left: int = field(default=UNPACKED_BYTES)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members, in the order of the file."""
        return tuple(self.file.namelist())

    def read(self, name: str) -> bytes:
        """Return one member unpacked; raises UnreadableError, UnsupportedError, KeyError."""
        info = self.file.getinfo(name)
        if info.flag_bits & 1:
            raise UnsupportedError(
                "The file is protected with a password.", "Save it without a password."
            )
        with self.file.open(info) as member:
            data = member.read(self.left + 1)
        self.left -= len(data)
        swollen = len(data) > max(RATIO_FROM, LARGEST_RATIO * info.compress_size)
        if self.left < 0 or swollen:
            raise UnreadableError("The file unpacks to an unreasonable size.", SMALLER)
        return data


def open_archive(data: bytes) -> Archive:
    """Return a zip file opened; raises UnreadableError where it has too many members."""
    file = zipfile.ZipFile(io.BytesIO(data))
    if len(file.infolist()) > ENTRIES:
        raise UnreadableError("The file holds an unreasonable number of parts.", SMALLER)
    return Archive(file)
