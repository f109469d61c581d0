"""A cover letter understood: its greeting and its paragraphs."""

import re

from gapcheck.model import Document, Letter, Line, Place, Quote

GREETING = re.compile(
    r"^\s*(?:dear|hello|hi|hey|to whom|good (?:morning|day)|greetings|attention)\b", re.IGNORECASE
)
SHORTEST_PARAGRAPH = 40


def read_letter(document: Document) -> Letter:
    """Return the letter understood; its paragraphs are the lines of forty letters and more."""
    greeting = next((line for line in document.lines if GREETING.match(line.text)), None)
    paragraphs = tuple((line,) for line in document.lines if len(line.text) >= SHORTEST_PARAGRAPH)
    return Letter(document, whole_line(greeting, document.name) if greeting else None, paragraphs)


def whole_line(line: Line, document: str) -> Quote:
    """Return a whole line as a quote."""
    return Quote(line.text, Place(document, line.page, line.number, 0, len(line.text)))
