"""The rows of a section read together: what one leaves open, the next may end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from gapcheck.model import Line
from gapcheck.outline.resume.dates import find_periods
from gapcheck.outline.resume.rows import (
    LONGEST_HEADING,
    TOO_LONG,
    Row,
    begins,
    is_body,
    is_span,
    read_row,
    without_dates,
)
from gapcheck.outline.resume.words import SURE, score, tells

DASHES = "-–—"
# What parts two roles that are told on one line.
ROLE_MARK = re.compile(r"[)\]]?(?:\s*[;|•·●▪‧∙¦]\s*|\s+[/&]\s+|\s*,\s+|\s+and\s+|\t+|\s{2,})")
# What parts two courses, of which each has its date behind it.
COURSE_MARK = re.compile(r"[^\W\d_]?[)\]]?\s*[,;.]\s+(?=[A-ZÀ-Þ][^,;.]*[^\W\d_]{2})")
BETWEEN_ROLES = " \t;|•·●▪‧∙¦/&,"
WRAPPED = re.compile(r"\s(?:and|of|for|und|et|de|&)$", re.IGNORECASE)


def read_rows(lines: Sequence[Line], document_name: str, *, study: bool = False) -> tuple[Row, ...]:
    """Return the rows of a section; in one that is all bullets, bullets with dates are headings.

    In one of a `study`, several courses on a line are rows of their own.
    """
    parts = (row for line in lines for row in parted(line, document_name, study=study))
    rows = unwrapped(completed(list(parts)))
    rows = with_labelled_items(with_bulleted_roles(rows))
    if any(row.dated for row in rows) or not all(line.bullet for line in lines):
        return tuple(rows)
    return tuple(row._replace(body=is_body(row.rest, row.label)) for row in rows)


def parted(line: Line, document_name: str, *, study: bool) -> Iterator[Row]:
    """Yield the row of a line, or one for each of several dated roles that it names.

    Each is read with blanks before it, so that its quotes stand where they do in the line.
    """
    found = course_cuts(line, document_name) if study else role_cuts(line, document_name)
    cuts = [0, *found, len(line.text)]
    for start, end in pairwise(cuts):
        part = replace(line, text=" " * start + line.text[start:end].rstrip(BETWEEN_ROLES))
        yield read_row(part, document_name)._replace(line=line)


def role_cuts(line: Line, document_name: str) -> list[int]:
    """Return where in a line a second or later role with a period of its own begins."""
    if line.bullet or len(line.text) > TOO_LONG:
        return []
    periods = find_periods(line, document_name)
    if len(periods) < 2 or not all(map(is_span, periods)):  # noqa: PLR2004
        return []
    leading = begins(line.text, periods[0])
    gaps = [(one.quote.place.end, two.quote.place.start) for one, two in pairwise(periods)]
    marks = [list(ROLE_MARK.finditer(line.text, *gap)) for gap in gaps]
    cuts = [found[-1 if leading else 0].end() for found in marks if found]
    parts = [line.text[start:end] for start, end in pairwise((0, *cuts, len(line.text)))]
    titled = all(score("titles", without_dates(part, (), 0)) for part in parts)
    return cuts if len(cuts) == len(gaps) and titled else []


def course_cuts(line: Line, document_name: str) -> list[int]:
    """Return where in a line a second or later course begins, each with its date behind it."""
    if len(line.text) > TOO_LONG:
        return []
    periods = find_periods(line, document_name)
    gaps = [(one.quote.place.end, two.quote.place.start) for one, two in pairwise(periods)]
    marks = [COURSE_MARK.match(line.text, *gap) for gap in gaps]
    cuts = [found.end() for found in marks if found]
    named = not any(map(is_span, periods)) and not any(
        score("grades", line.text[start:end]) for start, end in gaps
    )
    return cuts if named and len(cuts) == len(gaps) else []


def with_bulleted_roles(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, list items that name a title and its period right below a heading as roles.

    So several roles at one employer are often told.
    """
    open_, found = False, list[Row]()
    for row in rows:
        role = row.line.bullet and open_ and is_dated_title(row)
        found.append(row._replace(body=False) if role else row)
        open_ = not found[-1].body
    return found


def with_labelled_items(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, a list item "Employer: …" as a heading where a label below goes on with it.

    So numbered jobs are told: "1) Company: …", and below it "Position: …".
    """
    parts = ("title", "employer", "period")
    return [
        row._replace(body=False)
        if row.line.bullet and row.label == "employer" and below and below.label in parts
        else row
        for row, below in zip_longest(rows, rows[1:])
        if row
    ]


def is_dated_title(row: Row) -> bool:
    """Return whether a row holds but a title, and perhaps a name, with a period."""
    first = re.split(r",|\s{2,}", row.rest)[0]
    short = len(row.rest.split()) <= LONGEST_HEADING and not row.rest.endswith(".")
    return (
        any(map(is_span, row.periods))
        and short
        and score("titles", first) == SURE
        and not tells(row.rest)
    )


def completed(rows: list[Row]) -> list[Row]:
    """Return the rows, a period that breaks off at a dash being ended by the row below it."""
    for at, (row, after) in enumerate(pairwise(rows)):
        if row.periods and after.periods and after.dated and not after.rest:
            last, end = row.periods[-1], after.periods[0]
            if last.current and last.quote.text.rstrip()[-1:] in DASHES:
                whole = replace(last, end=end.end, current=end.current)
                rows[at] = row._replace(periods=(*row.periods[:-1], whole))
                rows[at + 1] = after._replace(periods=())
    return rows


def unwrapped(rows: list[Row]) -> list[Row]:
    """Return the rows, a heading that breaks off at "and" taking in the words of the next row."""
    for at, (row, after) in enumerate(pairwise(rows)):
        short = len(row.rest) + len(after.rest) <= TOO_LONG
        if short and not row.body and WRAPPED.search(row.rest) and not after.line.bullet:
            rows[at + 1] = after._replace(rest=f"{row.rest} {after.rest}", body=False)
            rows[at] = row._replace(rest="")
    return rows
