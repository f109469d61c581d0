"""Leftover placeholders in the résumé."""

from collections.abc import Iterator

from gapcheck.checks.placeholders import leftovers
from gapcheck.model import Finding, Resume


def resume_placeholders(resume: Resume) -> Iterator[Finding]:
    """A mark left over makes a finished résumé look like a draft."""
    yield from leftovers(resume.document)
