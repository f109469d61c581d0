"""Leftover placeholders in the résumé."""

from collections.abc import Iterator

from gapcheck.checks.placeholders import leftovers
from gapcheck.model import Finding, Resume


def resume_placeholders(resume: Resume) -> Iterator[Finding]:
    """A placeholder tells the reader that the résumé was never finished."""
    yield from leftovers(resume.document)
