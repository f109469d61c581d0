"""Mere lists of courses, certificates and posts, in which each row is an entry of its own."""

from collections.abc import Iterator, Sequence

from gapcheck.outline.resume.rows import Row
from gapcheck.outline.resume.split import commas_of
from gapcheck.outline.resume.words import JOB, STUDY, SURE, Looks, score

FEWEST_PAIRS = 2


def listed_starts(rows: Sequence[Row], left: Sequence[int], looks: Looks) -> Iterator[int]:
    """Yield which of the undated rows that were `left` over are entries too.

    In one of studies all are, in one of jobs those that begin with what surely is a title.
    """
    if rows and looks is STUDY and any(score(look, rows[0].rest) for look in STUDY):
        yield 0
    for at in left:
        study = looks is STUDY and not score("grades", rows[at].rest)
        titled = score("titles", next(iter(commas_of(rows[at].rest)), "")) == SURE
        if not rows[at].aside and (study or (looks is JOB and titled)):
            yield at


def with_schools(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows, each second one as a school where dated rows and others take turns."""
    dated = [row.dated for row in rows]
    turns = dated == [True, False] * (len(rows) // 2) and len(rows) >= 2 * FEWEST_PAIRS
    plain = (row for row in rows if not row.dated)
    if not turns or any(score("degrees", row.rest) or row.body or row.line.bullet for row in plain):
        return rows
    return [row if row.dated else row._replace(label="employer") for row in rows]


def stands_alone(row: Row, dated: Row) -> bool:
    """Return whether a row above a `dated` study is another one, and not its school."""
    if not dated.rest:
        return False
    if score("degrees", row.rest) and score("schools", row.rest):
        return True
    if score("degrees", row.rest):
        return score("degrees", dated.rest) == SURE or dated.line.bullet
    return dated.line.bullet and not score("schools", row.rest)


def is_entry(row: Row, title: str) -> bool:
    """Return whether a row below the `title` of a study is an entry of its own, not its school.

    A list item always is; else what is a degree by itself, and what is no school's name below a
    course that is no degree.
    """
    if row.line.bullet or row.aside:
        return row.line.bullet
    degree = score("degrees", row.rest)
    if score("grades", row.rest) or (score("schools", row.rest) and not degree):
        return False
    provider = score("employers", row.rest) == SURE or score("degrees", title) == SURE
    return degree == SURE or bool(degree and not score("schools", row.rest)) or not provider
