"""Whether sections are called what programs and hurried readers look for."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.checks.quoting import quote_line
from gapcheck.data import wording
from gapcheck.model import Finding, Line, Resume
from gapcheck.outline.resume.heading_names import bare_heading

FEWEST_LINES = 3  # a shorter part that nobody can name is no loss


def section_names(resume: Resume) -> Iterator[Finding]:
    """Who skims looks for the usual headings; forms that fill themselves look for them too."""
    odd = [(line, kind) for line in resume.document.lines if (kind := odd_kind(line, resume))]
    if odd:
        named = dict.fromkeys(f"“{said(line)}”" for line, _ in odd)
        yield Finding(
            f"Who skims, and some programs, may not see what stands under {', '.join(named)}.",
            f"Use a usual heading, or put its word into yours: {usual(kind for _, kind in odd)}.",
            tuple(quote_line(line, resume.document.name) for line, _ in odd),
        )
    if not any(section.title and section.lines for section in resume.sections):
        yield Finding("No section heading was recognised.", f"Set one over each part: {usual(())}.")


def odd_kind(line: Line, resume: Resume) -> str:
    """Return the kind of the part that an unusual heading opens; empty where all is well.

    Parts that are read for pleasure, or not at all, may be called anything.
    """
    names = wording("headings")["usual"]["suggested"]
    for section in resume.sections:
        if section.title and section.lines and section.title == said(line) and is_odd(line):
            long = section.kind == "other" and len(section.lines) >= FEWEST_LINES
            return section.kind if section.kind in names or long else ""
    return ""


def usual(kinds: Iterator[str] | Sequence[str]) -> str:
    """Return the usual headings of some kinds, or all where one of them has none."""
    names, wanted = wording("headings")["usual"]["suggested"], list(dict.fromkeys(kinds))
    known = [names[kind] for kind in wanted if kind in names]
    shown = known if known and len(known) == len(wanted) else names.values()
    return ", ".join(f"“{name}”" for name in shown)


def said(line: Line) -> str:
    """Return the words of a heading."""
    return bare_heading(line.text)


def is_odd(line: Line) -> bool:
    """Return whether none of a heading's words is a usual one; capitals may be spaced out."""
    words = re.findall(r"[^\W\d_]+", line.text.casefold())
    return not {*words, "".join(words)} & set(wording("headings")["usual"]["names"])
