"""Whether the two papers came in each other's place."""

from gapcheck.model import Document, Resume
from gapcheck.outline.resume.reader import read_resume

FEWEST_DATED = 2


def are_swapped(resume: Document, job: Document) -> bool:
    """Tell whether the posting reads as a résumé, with its dated roles, and the résumé does not."""
    return is_resume(read_resume(job)) and not dated(read_resume(resume))


def is_resume(paper: Resume) -> bool:
    """Tell whether a paper names a person to reach and at least two dated roles."""
    reached = paper.contact.email or paper.contact.phone
    return bool(reached) and dated(paper) >= FEWEST_DATED


def dated(paper: Resume) -> int:
    """Return how many roles of a paper have a period."""
    return sum(role.period is not None for role in paper.roles)
