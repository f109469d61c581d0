"""Leftover template marks such as [Name], {{COMPANY}} and lorem ipsum."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.bullets import MOST_QUOTES
from gapcheck.checks.quoting import quote_part
from gapcheck.data import wording
from gapcheck.model import Document, Finding, Quote


@cache
def placeholder() -> re.Pattern[str]:
    """Return the pattern of everything that looks like a placeholder."""
    return re.compile("|".join(wording("names")["leftovers"]["placeholders"]))


def leftovers(document: Document) -> Iterator[Finding]:
    """Yield a finding for each leftover placeholder of a document, with its first places."""
    found: dict[str, list[Quote]] = {}
    for line in document.lines:
        for match in placeholder().finditer(line.text):
            quote = quote_part(line, *match.span(), document.name)
            found.setdefault(match.group(), []).append(quote)
    for text, quotes in found.items():
        yield Finding(
            f"“{text}” looks like a placeholder that was not filled in.",
            "Fill it in or strike it.",
            tuple(quotes[:MOST_QUOTES]),
        )
