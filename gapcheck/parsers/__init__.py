"""The readers: from the bytes of a file to its lines in reading order."""

from collections.abc import Callable
from dataclasses import replace

from gapcheck.errors import UnreadableError
from gapcheck.model import Document
from gapcheck.parsers.europass.pdf import read_pdf_or_attachment
from gapcheck.parsers.europass.reader import read_europass
from gapcheck.parsers.flags import size_flags
from gapcheck.parsers.json_resume import read_json_resume
from gapcheck.parsers.kinds import Kind, kind_of
from gapcheck.parsers.markdown import read_markdown
from gapcheck.parsers.mojibake import as_meant
from gapcheck.parsers.open_document.reader import read_flat_document, read_open_document
from gapcheck.parsers.plain import read_plain
from gapcheck.parsers.rich_text.reader import read_rich_text
from gapcheck.parsers.watch import watched
from gapcheck.parsers.web.page import read_posting_data, read_web_archive, read_web_page
from gapcheck.parsers.word.reader import read_word

READERS: dict[Kind, Callable[[bytes, str], Document]] = {
    "pdf": read_pdf_or_attachment,
    "docx": read_word,
    "odt": read_open_document,
    "flat-odt": read_flat_document,
    "rtf": read_rich_text,
    "html": read_web_page,
    "web-archive": read_web_archive,
    "posting-data": read_posting_data,
    "json-resume": read_json_resume,
    "europass": read_europass,
    "markdown": read_markdown,
    "text": read_plain,
}


def read(data: bytes, name: str) -> Document:
    """Return the document in a file, told by its content; `name` is only a hint.

    Raises UnsupportedError where the format is not read, and UnreadableError where no text can be
    had, or it would take too long; both say what is wrong and what to do.
    """
    document = as_meant(watched(lambda: named(data, name)))
    known = {flag.code for flag in document.flags}
    added = tuple(flag for flag in size_flags(data) if flag.code not in known)
    return replace(document, flags=document.flags + added)


def named(data: bytes, name: str) -> Document:
    """Return the document in a file; an error names the file, for several may be read at once."""
    try:
        return READERS[kind_of(data, name)](data, name)
    except UnreadableError as error:
        if name in error.message:
            raise
        raise UnreadableError(f"{name}: {error.message}", error.hint) from error
