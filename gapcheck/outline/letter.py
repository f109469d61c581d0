"""A cover letter understood: head, greeting, paragraphs, closing, subject and date."""

import re
from collections.abc import Sequence
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Document, Letter, Line, Period, Place, Quote
from gapcheck.outline.resume.dates import find_periods

SHORTEST_PARAGRAPH = 40  # characters of a paragraph where no greeting tells its beginning


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a pattern of the parts of letters, by its name in wording/letters.toml."""
    return re.compile(wording("letters")["parts"][name], re.IGNORECASE)


def read_letter(document: Document) -> Letter:
    """Return the letter understood."""
    lines = document.lines
    greeted = first(lines, "greeting")
    ended = first(lines, "closing", (greeted or 0) + 1)
    head = lines[: greeted or 0]
    after = greeted + 1 if greeted is not None else 0
    inner = lines[after:ended]
    subject = first([*head, *inner[:2]], "subject")
    return Letter(
        document,
        whole_line(lines[greeted], document.name) if greeted is not None else None,
        paragraphs_of(inner, greeted=greeted is not None),
        head,
        lines[ended:] if ended is not None else (),
        whole_line([*head, *inner[:2]][subject], document.name) if subject is not None else None,
        dated(head, document.name),
    )


def first(lines: Sequence[Line], name: str, start: int = 0) -> int | None:
    """Return where the first line from `start` on stands that a pattern matches, or None."""
    fits = (at for at in range(start, len(lines)) if pattern(name).match(lines[at].text))
    return next(fits, None)


def paragraphs_of(lines: Sequence[Line], *, greeted: bool) -> tuple[tuple[Line, ...], ...]:
    """Return the lines that are paragraphs: all but the subject, or the long ones alone."""
    return tuple(
        (line,)
        for line in lines
        if not pattern("subject").match(line.text)
        and (greeted or len(line.text) >= SHORTEST_PARAGRAPH)
    )


def dated(head: Sequence[Line], document: str) -> Period | None:
    """Return the date of a letter, which stands on a line of its own or after a town."""
    for line in head:
        for period in find_periods(line, document):
            rest = line.text.replace(period.quote.text, "")
            if len(rest.split()) <= len(period.quote.text.split()) and not period.current:
                return period
    return None


def whole_line(line: Line, document: str) -> Quote:
    """Return a whole line as a quote."""
    return Quote(line.text, Place(document, line.page, line.number, 0, len(line.text)))
