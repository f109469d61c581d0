"""Whether bullets begin with what the person did."""

from collections.abc import Iterator

from gapcheck.checks.bullets import gathered, told
from gapcheck.checks.wordings import phrases, table_of
from gapcheck.model import Finding, Resume


def weak_openings(resume: Resume) -> Iterator[Finding]:
    """“Responsible for” tells what a job description says; a verb tells what you did."""
    weak = [
        phrase
        for phrase in phrases("craft", "openings", told(resume))
        if phrase.quote.place.start == phrase.whole.place.start
    ]
    for kind, entry in table_of("craft", "openings").items():
        quotes = [phrase.whole for phrase in weak if phrase.kind == kind]
        openings = {phrase.quote.text.lower(): 1 for phrase in weak if phrase.kind == kind}
        named = ", ".join(f"“{opening}”" for opening in openings)
        yield from gathered(f"Weak openings in {{lines}}: {named}.", entry["fix"], quotes)
