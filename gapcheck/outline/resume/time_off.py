"""Times off that a résumé tells of, wherever it does: care, children, travel, study at home."""

from collections.abc import Iterator

from gapcheck.model import Period, Resume, Role
from gapcheck.outline.resume.dates import find_periods
from gapcheck.outline.resume.words import is_break


def is_time_off(role: Role) -> bool:
    """Tell whether a role is a break from work: it has no employer, and no story for one."""
    return any(is_break(line.text) for line in role.heading)


def times_off(resume: Resume) -> Iterator[Period]:
    """Yield the periods of the breaks a résumé tells of, on the same line or the next.

    A date alone is no period: it tells when something was, not how long.
    """
    lines = resume.document.lines
    for at, line in enumerate(lines):
        if is_break(line.text):
            for near in lines[at : at + 2]:
                periods = find_periods(near, resume.document.name)
                yield from (each for each in periods if each.current or each.start != each.end)
