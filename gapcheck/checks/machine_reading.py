"""What a machine reader would stumble over."""

from collections.abc import Iterator

from gapcheck.model import Document, Finding, Flag, Place, Quote, Resume
from gapcheck.parsers.programs import fix_for


def machine_reading(resume: Resume) -> Iterator[Finding]:
    """Forms are often filled from the file's text; what they misread, you must retype."""
    for flag in resume.document.flags:
        quotes = (Quote(flag.quote, place_of(flag, resume.document)),) if flag.quote else ()
        yield Finding(flag.message, fix_for(flag.code, resume.document.producer), quotes)


def place_of(flag: Flag, document: Document) -> Place:
    """Return where the words of a flag stand; line 0 where they are not among those read."""
    for line in document.lines:
        start = line.text.find(flag.quote)
        if start >= 0 and flag.page in (None, line.page):
            return Place(document.name, line.page, line.number, start, start + len(flag.quote))
    return Place(document.name, flag.page or 1, 0, 0, 0)
