"""Projects told on one line each: "Name (2025): what it does"."""

import re
from collections.abc import Iterator

from gapcheck.model import Role, Section
from gapcheck.outline.resume.dates import find_periods

# A name of a few words, and in brackets when and where, before what is told.
NAMED = re.compile(
    r"(?P<name>[^\s:(][^:(]{1,58}?)\s*(?:\([^()]*\))?\s*(?::|\s[–—-])\s+(?=\S+\s+\S)"
)


def told_projects(section: Section, document_name: str) -> Iterator[Role]:
    """Yield a project for each line that begins with its name; the line also tells of it."""
    for line in section.lines:
        named = NAMED.match(line.text)
        if named:
            inside = find_periods(line, document_name)
            dated = (each for each in inside if each.quote.place.end <= named.end())
            period = next(dated, None)
            yield Role("project", named["name"], "", "", period, (line,), (line,))
