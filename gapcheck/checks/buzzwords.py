"""Words that anybody may say of themselves."""

from collections.abc import Iterator
from itertools import chain

from gapcheck.checks.bullets import summary, told
from gapcheck.checks.wordings import findings
from gapcheck.model import Finding, Job, Resume


def buzzwords(resume: Resume, job: Job) -> Iterator[Finding]:
    """A reader skips what cannot be checked; words that the posting uses itself are let be."""
    asked = job.document.text.casefold()
    quotes = chain(summary(resume), told(resume))
    message = "“{phrase}” says nothing that a reader could check."
    for finding in findings("craft", "buzzwords", quotes, message):
        if finding.quotes[0].text.casefold() not in asked:
            yield finding
