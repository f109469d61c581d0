"""The figures as plain geometry: what the templates draw as inline SVG."""

from collections import Counter
from dataclasses import dataclass
from math import ceil

from gapcheck.model import Month, Period, Role, Status
from gapcheck.report.coverage import Share, shares
from gapcheck.report.requirements import Row
from gapcheck.report.verdict import Count

CELLS_A_ROW = 16
CELL = 18
SCALE = 1000
UNKNOWN_SHARE = 0.3
EDGE = 30
MOST_LABELS = 6


@dataclass(frozen=True, slots=True)
class Cell:
    """One requirement in the coverage bar, its upper left corner in units of the drawing."""

    x: int
    y: int
    status: Status


@dataclass(frozen=True, slots=True)
class Bar:
    """The coverage of one priority, one cell a requirement, and the names of what is open."""

    count: Count
    shares: tuple[Share, ...]
    cells: tuple[Cell, ...]
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class RoleBar:
    """A role on the timeline: `start` and `length` in thousandths, both 0 without dates.

    `open_end` says that nobody knows how far it reaches; `rows` are the requirements that its
    lines show.
    """

    role: Role
    period: str
    start: int
    length: int
    open_end: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The roles on one axis; `years` are the marks on it as (thousandths, year).

    `labels` are those of them that are written out.
    """

    bars: tuple[RoleBar, ...]
    years: tuple[tuple[int, int], ...]
    labels: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SectionBar:
    """How many requirements have evidence in a section; `length` in thousandths of the most."""

    section: str
    number: int
    length: int


def bar(count: Count, of_all: tuple[Row, ...]) -> Bar:
    """Return the coverage of one priority as cells, shown ones first."""
    statuses = [status for status, number in count.by_status for _ in range(number)]
    cells = tuple(
        Cell(number % CELLS_A_ROW * CELL, number // CELLS_A_ROW * CELL, status)
        for number, status in enumerate(statuses)
    )
    rows = -(-len(cells) // CELLS_A_ROW)
    width = min(len(cells), CELLS_A_ROW) * CELL
    return Bar(count, shares(count, of_all), cells, width, rows * CELL)


def timeline(
    roles: tuple[Role, ...], rows: tuple[Row, ...], today: Month | None
) -> Timeline | None:
    """Return the dated and undated roles on one axis, None where no role has a date.

    A role that still goes on reaches the right edge: `today`, or some unknown time after the last
    date of all.
    """
    periods = [role.period for role in roles if role.period and role.period.start]
    if not periods:
        return None
    first = min(begin(period) for period in periods)
    last = max(finish(period) for period in periods)
    if any(period.current for period in periods):
        last = max(last, end_of(today)) if today else last + (last - first) * UNKNOWN_SHARE
    bars = tuple(role_bar(role, rows, first, last, sure=bool(today)) for role in roles)
    years = tuple(
        (thousandths(year, first, last), year) for year in range(int(first) + 1, ceil(last))
    )
    return Timeline(bars, years, labels(years))


def labels(years: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Return the marks to be written out: a few, evenly apart, none at an edge."""
    within = tuple(mark for mark in years if EDGE <= mark[0] <= SCALE - EDGE)
    return within[:: max(1, ceil(len(within) / MOST_LABELS))]


def begin(period: Period) -> float:
    """Return the start of a period in years."""
    return in_years(period.start) if period.start else finish(period)


def finish(period: Period) -> float:
    """Return the last known moment of a period in years: the end of its month or year."""
    last = period.end or period.start
    return end_of(last) if last else 0.0


def end_of(month: Month) -> float:
    """Return the end of a month, or of a year without one, in years."""
    return in_years(month) + (1 / 12 if month.month else 1.0)


def in_years(month: Month) -> float:
    """Return the beginning of a month, or of a year without one, in years."""
    return month.year + max(0, month.month - 1) / 12


def thousandths(moment: float, first: float, last: float) -> int:
    """Return where a moment lies between two others."""
    return round(SCALE * (moment - first) / (last - first))


def role_bar(
    role: Role, rows: tuple[Row, ...], first: float, last: float, *, sure: bool
) -> RoleBar:
    """Return one role with the requirements shown in it."""
    period = role.period
    start = length = 0
    if period and period.start:
        start = thousandths(begin(period), first, last)
        length = thousandths(last if period.current else finish(period), first, last) - start
    return RoleBar(
        role=role,
        period=period.quote.text if period else "",
        start=start,
        length=length,
        open_end=bool(period and period.current and not sure),
        rows=tuple(row for row in rows if shows(role, row)),
    )


def shows(role: Role, row: Row) -> bool:
    """Return whether a line of the role is evidence for the requirement, dates alone aside."""
    return any(e.role == role and e.how != "years" for e in row.match.evidence)


def section_bars(rows: tuple[Row, ...]) -> tuple[SectionBar, ...]:
    """Return how many of the counted requirements each section has evidence for, most first."""
    numbers = Counter(
        section
        for row in rows
        if row.counted
        for section in {e.section for e in row.match.evidence}
    )
    most = max(numbers.values(), default=0)
    ordered = sorted(numbers.items(), key=lambda item: (-item[1], item[0]))
    return tuple(
        SectionBar(section, number, round(SCALE * number / most)) for section, number in ordered
    )
