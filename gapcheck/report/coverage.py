"""The counts with the names behind them: which requirements are still open."""

from dataclasses import dataclass

from gapcheck.model import Priority, Status
from gapcheck.report.requirements import Row
from gapcheck.report.verdict import Count

MOST_NAMES: dict[Priority, int] = {"must": 5, "asked": 3, "nice": 3}


@dataclass(frozen=True, slots=True)
class Share:
    """The requirements of one priority and status: `rows` leads, `more` counts those left out.

    Those that are shown are counted only, because there is nothing to do about them.
    """

    status: Status
    number: int
    rows: tuple[Row, ...]
    more: int


def shares(count: Count, rows: tuple[Row, ...]) -> tuple[Share, ...]:
    """Return the parts of a count, each with the names of what is open, in the posting's order."""
    these = of_count(count, rows)
    return tuple(share(status, number, these) for status, number in count.by_status)


def of_count(count: Count, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows that a count counts, in their order."""
    return tuple(
        row for row in rows if row.counted and row.match.requirement.priority == count.priority
    )


def share(status: Status, number: int, rows: tuple[Row, ...]) -> Share:
    """Return one part of a count."""
    of_status = tuple(row for row in rows if row.match.status == status and status != "shown")
    most = MOST_NAMES[rows[0].match.requirement.priority] if rows else 0
    return Share(status, number, of_status[:most], len(of_status[most:]))
