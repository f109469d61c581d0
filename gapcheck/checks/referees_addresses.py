"""Addresses of referees that look dead."""

import re
from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.quoting import quote_part
from gapcheck.data import wording
from gapcheck.model import Finding, Line, Quote, References
from gapcheck.outline.resume.contact_fields import find_emails

SHAPE = re.compile(r"[^\s<>(),;:|]*@[^\s<>(),;|]*")
FEWEST_DIGITS = 7
NUMBER = re.compile(r"(?i)\b(?:phone|tel|mobile|cell|t|m)\b[.:]*\s*(?P<number>[+(]?\d[\d\s().-]*)")


def referees_addresses(references: References) -> Iterator[Finding]:
    """Where a message comes back, the reader has one voice fewer to hear."""
    if not references.referees:
        raise DoesNotApplyError
    for referee in references.referees:
        for line in referee.lines:
            for quote, what in faulty(line, references.document.name):
                yield Finding(
                    f"{referee.name.text}: “{quote.text}” {what}.",
                    "Ask for the address that is read today, and copy it letter by letter.",
                    (quote,),
                )


def faulty(line: Line, document: str) -> Iterator[tuple[Quote, str]]:
    """Yield the addresses of a line that cannot work, and what is wrong with them."""
    data = wording("references")
    whole = {line.text[start:end] for start, end in find_emails(line)}
    for match in SHAPE.finditer(line.text):
        text = match[0].rstrip(".")
        host, _, ending = text.partition("@")[2].casefold().rpartition(".")
        quote = quote_part(line, match.start(), match.start() + len(text), document)
        if text not in whole or ".." in text:
            yield quote, "is no whole address"
        elif ending in data["slipped_endings"] or host.split(".")[0] in data["slipped_domains"]:
            yield quote, "looks like a slip of the finger"
    for match in NUMBER.finditer(line.text):
        if sum(sign.isdigit() for sign in match["number"]) < FEWEST_DIGITS:
            number = match["number"].rstrip()
            start = match.start("number")
            yield quote_part(line, start, start + len(number), document), "is too short a number"
