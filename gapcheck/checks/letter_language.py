"""Whether the letter is in the language of the posting."""

from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.model import Finding, Job, Letter, Resume
from gapcheck.words import language_of


def letter_language(letter: Letter, job: Job, resume: Resume) -> Iterator[Finding]:
    """Who asks in one language mostly wants to be answered in it."""
    asked = language_of(job.document.text) or language_of(
        f"{job.document.text} {resume.document.text}"
    )
    written = language_of(" ".join(line.text for line in letter.body))
    if not asked or not written:
        raise DoesNotApplyError
    if asked != written:
        yield Finding(
            f"The posting is in {asked}, the letter in {written}.",
            f"Write it in {asked}, unless the posting asks for {written}.",
        )
