"""Links that by their very form lead nowhere, or only the writer somewhere."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.quoting import quote_part
from gapcheck.data import wording
from gapcheck.model import Finding, Quote, Resume

FAULTS = {
    "dead": ("leads nowhere", "Put the whole address of the page, or strike it."),
    "blank": ("has no name of yours in it", "Put the address of your own page."),
    "private": ("opens only for you", "Share the page and put the address that others can open."),
}
ADDRESS = re.compile(
    r"(?:https?:?/|file:/|www\.|[a-z]:\\)\S*|(?:[\w-]+\.)+[a-z]{2,}/\S*", re.IGNORECASE
)


def dead_links(resume: Resume) -> Iterator[Finding]:
    """A link that fails is worse than none; whether it answers cannot be seen without the net."""
    for link, quotes in links(resume).items():
        for fault, (what, fix) in FAULTS.items():
            if not set("[{<") & set(link) and pattern(fault).search(link):
                yield Finding(f"“{link}” {what}.", fix, quotes)
                break


@cache
def pattern(fault: str) -> re.Pattern[str]:
    """Return the pattern of a fault of links."""
    return re.compile(wording("craft")["links"][fault], re.IGNORECASE)


def links(resume: Resume) -> dict[str, tuple[Quote, ...]]:
    """Return the addresses written in the résumé and linked from it, with their places."""
    found: dict[str, tuple[Quote, ...]] = {}
    for line in resume.document.lines:
        for match in ADDRESS.finditer(line.text):
            text = match[0].rstrip(".,;)>]") if not match[0].endswith("...") else match[0]
            end = match.start() + len(text)
            found.setdefault(text, (quote_part(line, match.start(), end, resume.document.name),))
    for link in resume.document.links:
        found.setdefault(link, ())
    return found
