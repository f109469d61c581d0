"""The verdict in counts: how many requirements are shown, and how the rest stand."""

from dataclasses import dataclass

from gapcheck.model import Priority, Status, Tally

ORDER: tuple[Status, ...] = ("shown", "listed", "implied", "missing", "unknown")


@dataclass(frozen=True, slots=True)
class Count:
    """The requirements of one priority by status, statuses without any left out."""

    priority: Priority
    total: int
    shown: int
    by_status: tuple[tuple[Status, int], ...]


def counts_of(tally: Tally) -> tuple[Count, ...]:
    """Return a count for each priority that the posting uses, must-haves first."""
    rows: tuple[tuple[Priority, dict[Status, int]], ...] = (
        ("must", tally.must),
        ("asked", tally.asked),
        ("nice", tally.nice),
    )
    return tuple(count(priority, row) for priority, row in rows if sum(row.values()))


def count(priority: Priority, row: dict[Status, int]) -> Count:
    """Return the count of one priority."""
    by_status = tuple((status, row[status]) for status in ORDER if row.get(status))
    return Count(priority, sum(row.values()), row.get("shown", 0), by_status)
