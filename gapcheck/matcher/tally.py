"""Counts of requirements by priority and status; alternatives count once."""

from collections import Counter
from collections.abc import Iterable, Sequence

from gapcheck.model import Match, Status, Tally

ORDER: tuple[Status, ...] = ("shown", "listed", "implied", "unknown", "missing")
COUNTED = ("skill", "experience", "degree", "certification", "language")


def tally(matches: Sequence[Match]) -> Tally:
    """Return the counts; soft skills and conditions are reported but not counted."""
    best = counted(matches)
    rows = {priority: counts(best, priority) for priority in ("must", "asked", "nice")}
    return Tally(**rows)


def counted(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return the matches that are counted: of alternatives the first of the best."""
    best: dict[object, Match] = {}
    for number, found in enumerate(m for m in matches if m.requirement.kind in COUNTED):
        key = found.requirement.group or number
        if key not in best or ORDER.index(found.status) < ORDER.index(best[key].status):
            best[key] = found
    return tuple(best.values())


def counts(matches: Iterable[Match], priority: str) -> dict[Status, int]:
    """Return the number of matches of one priority in each status, zeros included."""
    found = Counter(m.status for m in matches if m.requirement.priority == priority)
    return {status: found[status] for status in ORDER}
