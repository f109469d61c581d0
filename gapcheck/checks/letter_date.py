"""Whether the letter bears the date of this application."""

import re
from collections.abc import Iterator

from gapcheck.model import Finding, Letter, Month
from gapcheck.outline.resume.spans import YEAR

FRESH_MONTHS = 1
STREET = re.compile(
    r"^\s*\d{1,5}[a-z]?\s+\w+|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s+\d{5}\b"
)
ADDRESSES = 2


def letter_date(letter: Letter, today: Month) -> Iterator[Finding]:
    """With an old date a letter looks as if it had been written for somebody else."""
    if letter.dated is None:
        if sum(bool(STREET.search(line.text)) for line in letter.head) >= ADDRESSES:
            yield Finding(
                "The letter has addresses at its head, yet no date.",
                "Put the day on which you send it below the addresses.",
            )
        return
    written = letter.dated.end or letter.dated.start
    if written and written.month:
        age = (today.year - written.year) * YEAR + today.month - written.month
        if age > FRESH_MONTHS or age < -FRESH_MONTHS:
            past = "is some months old" if age > 0 else "lies in the future"
            yield Finding(
                f"The date of the letter {past}: “{letter.dated.quote.text}”.",
                "Put the day on which you send it.",
                (letter.dated.quote,),
            )
