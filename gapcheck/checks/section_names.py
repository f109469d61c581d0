"""Whether sections are called what programs and hurried readers look for."""

import re
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line
from gapcheck.data import wording
from gapcheck.model import Finding, Line, Resume
from gapcheck.outline.resume.heading_names import bare_heading

USUAL = "“Experience”, “Education”, “Skills”, “Projects”, “Certificates”, “Languages”"


def section_names(resume: Resume) -> Iterator[Finding]:
    """Forms are filled section by section, and a section is known by its heading."""
    titles = {section.title for section in resume.sections if section.title and section.lines}
    odd = [line for line in resume.document.lines if is_odd(line) and said(line) in titles]
    if odd:
        names = ", ".join(dict.fromkeys(f"“{said(line)}”" for line in odd))
        yield Finding(
            f"Programs may not know what stands under {names}.",
            f"Use a usual heading, or put its word into yours: {USUAL}.",
            tuple(quote_line(line, resume.document.name) for line in odd),
        )
    if not titles:
        yield Finding(
            "No section heading was recognised.", f"Set one over each part, such as {USUAL}."
        )


def said(line: Line) -> str:
    """Return the words of a heading."""
    return bare_heading(line.text)


def is_odd(line: Line) -> bool:
    """Return whether none of a heading's words is a usual one; capitals may be spaced out."""
    words = re.findall(r"[^\W\d_]+", line.text.casefold())
    return not {*words, "".join(words)} & set(wording("headings")["usual"]["names"])
