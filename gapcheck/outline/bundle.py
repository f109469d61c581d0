"""A letter and a résumé that came in one file, told apart."""

from collections.abc import Sequence
from dataclasses import replace

from gapcheck.model import Document, Line
from gapcheck.outline.letter import first
from gapcheck.outline.resume.heading_names import known_kind

FEWEST_WORDS = 60  # between greeting and closing, of what is a letter


def split(document: Document) -> tuple[Document, Document | None]:
    """Return the résumé and the letter of a file; the letter is None where there is none.

    A letter runs from its letterhead to its signature; the rest is the résumé. Pages and line
    numbers stay those of the file.
    """
    lines = document.lines
    greeted = first(lines, "greeting")
    closed = first(lines, "closing", greeted + 1) if greeted is not None else None
    if greeted is None or closed is None or words_of(lines[greeted:closed]) < FEWEST_WORDS:
        return document, None
    start, end = head_start(lines, greeted), foot_end(lines, closed)
    rest = (*lines[:start], *lines[end:])
    if not rest:
        return document, None
    letter = replace(document, name=f"{document.name} (letter)", lines=lines[start:end], flags=())
    return replace(document, lines=rest), letter


def words_of(lines: Sequence[Line]) -> int:
    """Return how many words some lines hold."""
    return sum(len(line.text.split()) for line in lines)


def head_start(lines: Sequence[Line], greeted: int) -> int:
    """Return where the letterhead begins: with the page, unless a résumé stands above."""
    page = lines[greeted].page
    top = next(at for at, line in enumerate(lines) if line.page == page)
    above = lines[top:greeted]
    return greeted if any(line.heading or known_kind(line.text) for line in above) else top


def foot_end(lines: Sequence[Line], closed: int) -> int:
    """Return where the letter has ended: after the signature, or with its page."""
    page = lines[closed].page
    for at in range(closed + 1, len(lines)):
        if lines[at].page != page or at > closed + 2 or lines[at].heading:
            return at
    return len(lines)
