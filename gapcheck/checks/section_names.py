"""Whether sections are called what programs and hurried readers look for."""

from collections.abc import Iterator

from gapcheck.model import Finding, Place, Quote, Resume, Section
from gapcheck.outline.resume.heading_names import bare_heading, likely_kind

USUAL = "“Experience”, “Education”, “Skills”, “Projects”, “Certificates”, “Languages”"


def section_names(resume: Resume) -> Iterator[Finding]:
    """Forms are filled section by section, and a section is known by its heading."""
    titled = [section for section in resume.sections if section.title]
    if not titled:
        yield Finding(
            "No section heading was recognised.", f"Set one over each part, such as {USUAL}."
        )
    for section in titled:
        if section.lines and likely_kind(section.title) is None:
            yield Finding(
                f"“{section.title}” is not a heading that programs know.",
                advice(section),
                heading_quotes(section.title, resume),
            )


def advice(section: Section) -> str:
    """Return how a section might be called."""
    if section.kind == "experience":
        return "It seems to hold jobs; then call it “Experience”, or put that word into it."
    return f"If one of these fits, use it, or put the word into yours: {USUAL}."


def heading_quotes(title: str, resume: Resume) -> tuple[Quote, ...]:
    """Return the line of a heading, nothing where it is not found again."""
    for line in resume.document.lines:
        if bare_heading(line.text) == title:
            place = Place(resume.document.name, line.page, line.number, 0, len(line.text))
            return (Quote(line.text, place),)
    return ()
