"""The jobs, degrees and the like of structured résumés, each told in a line or a few."""

import re
from collections.abc import Iterable, Iterator

from gapcheck.model import Line
from gapcheck.parsers.lines import heading_line, text_line
from gapcheck.parsers.plain import plain_lines
from gapcheck.parsers.web.flow import flowed
from gapcheck.parsers.web.markup import parse_html
from gapcheck.parsers.web.posting_data import TAG

DATE = re.compile(r"\s*(\d{4})(?:-(\d{1,2}))?")


def section(title: str, lines: Iterable[Line]) -> Iterator[Line]:
    """Yield a heading and the lines below it, nothing without such lines."""
    for number, line in enumerate(lines):
        if number == 0:
            yield heading_line(title, 2)
        yield line


def entry(names: Iterable[str], dates: str = "") -> Iterator[Line]:
    """Yield the line that opens a job or degree: who, what, where, and the dates after a tab."""
    words = ", ".join(dict.fromkeys(name.strip() for name in names if name.strip()))
    if words or dates:
        yield text_line("\t".join(filter(None, (words, dates))), bold=True)


def written(words: str) -> Iterator[Line]:
    """Yield the lines of a text that may be HTML."""
    if TAG.search(words):
        yield from flowed(parse_html(words))
    else:
        yield from plain_lines(words)


def period(start: str, end: str, *, current: bool = False) -> str:
    """Return a span of time in the usual form; `current` says that it has no end yet."""
    ends = "Present" if current else month(end)
    return " – ".join(filter(None, (month(start), ends)))


def month(date: str) -> str:
    """Return "2019-03-31" as "03/2019"; a year stays a year, other words stay as they are."""
    found = DATE.match(date)
    if not found:
        return date.strip()
    return f"{int(found[2]):02}/{found[1]}" if found[2] else found[1]
