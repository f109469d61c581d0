"""Small papers made from text, for tests of the upper floors."""

from functools import cache

from gapcheck.lexicon import Lexicon, load_lexicon
from gapcheck.model import Month, Report
from gapcheck.review import review

TODAY = Month(2026, 11)


@cache
def lexicon() -> Lexicon:
    return load_lexicon()


def report_on(resume: str, job: str, letter: str | None = None) -> Report:
    """Return the report on a résumé in Markdown against a posting in text."""
    return review(
        (resume.strip().encode(), "resume.md"),
        (job.strip().encode(), "job.txt"),
        lexicon(),
        TODAY,
        letter=(letter.strip().encode(), "letter.txt") if letter else None,
    )
