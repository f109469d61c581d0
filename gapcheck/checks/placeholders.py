"""Leftover template marks such as [Name], {{COMPANY}} and lorem ipsum."""

import re
from collections.abc import Iterator

from gapcheck.model import Document, Finding, Place, Quote

PLACEHOLDER = re.compile(
    r"\{\{?[^{}\n]{1,40}\}?\}|\[(?!\d|x\]| \])[A-Za-z][^\[\]\n]{1,60}\]|(?<!\w)<(?!\w+@|https?:|/)[A-Za-z][A-Za-z _-]{2,40}>"
    r"|\b[Ll]orem ipsum\b|\b(?:XX+|xxx+|XYZ|xyz)\b|\b(?:YOUR|INSERT|COMPANY|POSITION) (?:NAME|COMPANY|TITLE|HERE)\b|_{4,}"
)


def leftovers(document: Document) -> Iterator[Finding]:
    """Yield a finding for each leftover placeholder of a document."""
    for line in document.lines:
        for match in PLACEHOLDER.finditer(line.text):
            place = Place(document.name, line.page, line.number, match.start(), match.end())
            yield Finding(
                f"“{match.group()}” looks like a placeholder that was not filled in.",
                "Fill it in or strike it.",
                (Quote(match.group(), place),),
            )
