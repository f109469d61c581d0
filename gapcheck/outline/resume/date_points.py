"""One date in a text, in all the ways it may be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Month
from gapcheck.outline.resume.date_forms import date_patterns, month_names, one_of

PIVOT = 50
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Point:
    """A date read: the months it begins and ends in, and where its text ends.

    `certain` means that it is a date even without another one beside it; `order` is "day" or
    "month", whichever was read first where only numbers stand, else empty.
    """

    first: Month
    last: Month
    end: int
    certain: bool = True
    order: str = ""


def read_points(text: str, start: int) -> Iterator[Point]:
    """Yield the readings of the date at `start` in `text`, the most telling first."""
    for pattern in date_patterns():
        if match := pattern.match(text, start):
            yield from points_of(match)


def points_of(match: re.Match[str]) -> Iterator[Point]:
    """Yield what one written form may mean; day before month comes first."""
    parts = {key: value for key, value in match.groupdict().items() if value is not None}
    year = year_of(parts)
    certain = "short" not in parts or parts.get("tight") == "-"
    if "season" in parts:
        yield season_point(parts, year, match.end())
    elif "first" in parts:
        yield from ordered_points(year, int(parts["first"]), int(parts["second"]), match.end())
    elif "name" in parts:
        name = parts["name"].casefold()
        doubtful = name in wording("dates")["doubtful"]
        yield point(year, month_names()[name], match.end(), certain=certain and not doubtful)
    else:
        bare = set(parts) == {"tick"}
        yield point(year, int(parts.get("month", 0)), match.end(), certain=certain and not bare)


def ordered_points(year: int, first: int, second: int, end: int) -> Iterator[Point]:
    """Yield the readings of day and month in numbers: day first, then month first."""
    for month, day, order in ((second, first, "day"), (first, second, "month")):
        if month <= MONTHS:
            yield replace(point(year, month, end), order="" if month == day else order)


def point(year: int, month: int, end: int, *, certain: bool = True) -> Point:
    """Return the point of a single month, or of a year when `month` is 0."""
    return Point(Month(year, month), Month(year, month), end, certain)


def season_point(parts: dict[str, str], year: int, end: int) -> Point:
    """Return the months of a season; those of winter are not told, so only its year or years."""
    first, last = wording("dates")["seasons"][parts["season"].casefold()]
    if opening := parts.get("opening"):
        first = wording("dates")["seasons"][opening.casefold()][0]
    later = full_year(parts["next"], year) if "next" in parts else year
    return Point(Month(year, first), Month(later, last), end)


def year_of(parts: dict[str, str]) -> int:
    """Return the year in four figures."""
    if "year" in parts:
        return int(parts["year"])
    short = int(parts.get("tick") or parts.get("short") or parts["brief"])
    return short + (1900 if short >= PIVOT else 2000)


def full_year(short: str, after: int) -> int:
    """Return the year that ends in `short` and is not before the year `after`."""
    year = after - after % 100 + int(short)
    return year if year >= after else year + 100


@cache
def lone_month() -> re.Pattern[str]:
    """Return the pattern of a month without its year, as in "Jan – Mar 2019"."""
    return re.compile(
        rf"({one_of(month_names())})\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?", re.IGNORECASE
    )
