"""Whether bullets can be taken in at a glance."""

from collections.abc import Iterator

from gapcheck.checks.bullets import gathered, told
from gapcheck.model import Finding, Resume

MOST_WORDS = 45  # about three lines of a page


def bullet_length(resume: Resume) -> Iterator[Finding]:
    """A bullet of more than three lines is a paragraph; eyes that skim pass it by."""
    quotes = [line for line in told(resume) if len(line.text.split()) > MOST_WORDS]
    yield from gathered(
        f"More than {MOST_WORDS} words in {{lines}}.",
        "Make two bullets of it, or keep only what the posting asks for.",
        quotes,
    )
