"""Words that take room and say nothing."""

from collections.abc import Iterator
from itertools import chain

from gapcheck.checks.bullets import gathered, summary, told
from gapcheck.checks.wordings import phrases, table_of
from gapcheck.model import Finding, Resume

FEWEST = 2


def filler_words(resume: Resume) -> Iterator[Finding]:
    """Each word that says nothing takes the place of one that does; once is no matter."""
    found = list(phrases("craft", "filler", chain(summary(resume), told(resume))))
    if len(found) >= FEWEST:
        named = ", ".join(dict.fromkeys(f"“{phrase.quote.text}”" for phrase in found))
        fix = table_of("craft", "filler")[found[0].kind]["fix"]
        yield from gathered(f"Filler: {named}.", fix, [phrase.quote for phrase in found])
