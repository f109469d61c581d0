"""What a machine reader would stumble over."""

from collections.abc import Iterator

from gapcheck.model import Finding, Place, Quote, Resume


def machine_reading(resume: Resume) -> Iterator[Finding]:
    """Forms are often filled from the file's text; what they misread, you must retype."""
    for flag in resume.document.flags:
        place = Place(resume.document.name, flag.page or 1, 0, 0, 0)
        quotes = (Quote(flag.quote, place),) if flag.quote else ()
        yield Finding(flag.message, "Compare with “What a parser reads” below.", quotes)
