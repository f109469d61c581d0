"""The readers: from the bytes of a file to its lines in reading order."""

from dataclasses import replace

from gapcheck.model import Document
from gapcheck.parsers.flags import size_flags
from gapcheck.parsers.kinds import Kind, kind_of
from gapcheck.parsers.markdown import read_markdown
from gapcheck.parsers.pdf import read_pdf
from gapcheck.parsers.plain import read_plain
from gapcheck.parsers.word import read_word


def read(data: bytes, name: str) -> Document:
    """Return the document in a file, told by its content; `name` is only a hint.

    Raises UnsupportedError where the format is not read, and UnreadableError where no text can be
    had; both say what is wrong and what to do.
    """
    document = read_as(kind_of(data, name), data, name)
    known = {flag.code for flag in document.flags}
    added = tuple(flag for flag in size_flags(data) if flag.code not in known)
    return replace(document, flags=document.flags + added)


def read_as(kind: Kind, data: bytes, name: str) -> Document:
    """Return the document in a file of a known kind."""
    match kind:
        case "pdf":
            return read_pdf(data, name)
        case "docx":
            return read_word(data, name)
        case "markdown":
            return read_markdown(data, name)
        case _:
            return read_plain(data, name)
