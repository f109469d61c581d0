"""Whether the letter is of a length that is read, or of the one that the posting gives."""

import re
from collections.abc import Iterator

from gapcheck.checks.claimed_years import number_of
from gapcheck.checks.quoting import quote_part
from gapcheck.data import wording
from gapcheck.model import Finding, Job, Letter, Quote

FEWEST, MOST = 80, 450  # words between greeting and closing; 450 fill a page


def letter_length(letter: Letter, job: Job) -> Iterator[Finding]:
    """Half a page to a page is usual: room for two proofs and a reason."""
    words = sum(len(line.text.split()) for line in letter.body)
    asked = next(asked_lengths(job), None)
    if asked and words > asked[0]:
        yield Finding(
            f"The letter has {words} words; the posting takes about {asked[0]} at most.",
            "Keep the two strongest proofs and the reason; the rest is in the résumé.",
            (asked[1],),
        )
    elif words < min(FEWEST, asked[0] // 2 if asked else FEWEST):
        yield Finding(
            f"The letter has {words} words.",
            "Add your best proof for what they ask first, and why you want to work for them.",
        )
    elif asked is None and words > MOST:
        yield Finding(
            f"The letter has {words} words, more than a page.",
            "Keep the two strongest proofs and the reason; the rest is in the résumé.",
        )


def asked_lengths(job: Job) -> Iterator[tuple[int, Quote]]:
    """Yield the most words that the posting takes in a letter or statement, and where it says so.

    Pages count as so many words that nearly all letters of that length keep within.
    """
    told = wording("letters")["length"]
    for line in job.document.lines:
        for kind, each in (("words", 1), ("pages", told["page_words"])):
            for found in re.finditer(told[kind], line.text):
                most = next(number for number in found.groupdict().values() if number)
                quote = quote_part(line, *found.span(), job.document.name)
                yield number_of(most) * each, quote
