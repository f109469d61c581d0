"""Leftover template marks such as [Name], {{COMPANY}} and lorem ipsum."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Document, Finding, Place, Quote


@cache
def placeholder() -> re.Pattern[str]:
    """Return the pattern of everything that looks like a placeholder."""
    return re.compile("|".join(wording("names")["leftovers"]["placeholders"]))


def leftovers(document: Document) -> Iterator[Finding]:
    """Yield a finding for each leftover placeholder of a document."""
    for line in document.lines:
        for match in placeholder().finditer(line.text):
            place = Place(document.name, line.page, line.number, match.start(), match.end())
            yield Finding(
                f"“{match.group()}” looks like a placeholder that was not filled in.",
                "Fill it in or strike it.",
                (Quote(match.group(), place),),
            )
