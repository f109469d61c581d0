"""Understanding a résumé: its sections, how to reach the person, and the roles it tells of."""

from gapcheck.model import Document, Resume
from gapcheck.outline.resume.contact import read_contact
from gapcheck.outline.resume.history import read_history, with_experience
from gapcheck.outline.resume.sections import read_sections


def read_resume(document: Document) -> Resume:
    """Return the résumé with every line of `document` in exactly one section."""
    sections = with_experience(read_sections(document.lines), document.name)
    contact = read_contact(document, sections)
    return Resume(document, contact, sections, read_history(sections, document.name))
