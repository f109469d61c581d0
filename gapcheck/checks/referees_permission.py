"""A reminder to ask the referees first."""

from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.model import Finding, References


def referees_permission(references: References) -> Iterator[Finding]:
    """A referee who expects the call and knows the posting speaks better, and it is only fair."""
    if not references.referees:
        raise DoesNotApplyError
    finder = CueFinder({"permission": wording("references")["permission"]})
    if not any(finder.find(x.text) for x in references.document.lines):
        count = len(references.referees)
        yield Finding(
            "The sheet does not say that the referees have agreed."
            if count > 1
            else "The sheet does not say that the referee has agreed.",
            "Ask each of them, send them this posting, and add “has agreed to be contacted”.",
            tuple(referee.name for referee in references.referees),
        )
