"""Employers and periods of the references against the résumé's roles."""

from collections.abc import Iterator, Sequence

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.same_employer import roles_at
from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.model import Finding, Period, Referee, References, Resume
from gapcheck.outline.resume.words import score

LATEST = 9999  # a year that ends what still runs


def referees_match_resume(references: References, resume: Resume) -> Iterator[Finding]:
    """A referee from a place that the résumé does not tell of makes a reader ask."""
    if not references.referees:
        raise DoesNotApplyError
    for referee in references.referees:
        if referee.employer is None:
            continue
        there = roles_at(referee.employer.text, resume)
        if not there and not is_outsider(referee):
            yield Finding(
                f"{referee.name.text} is of {referee.employer.text}, not in the résumé.",
                "If you worked together elsewhere, say where and when behind the name.",
                (referee.name, referee.employer),
            )
        period = referee.period
        dated = [role.period for role in there if role.period]
        if period and dated and not lies_within(period, dated):
            yield Finding(
                f"{referee.name.text}: “{period.quote.text}” there, "
                f"“{dated[0].quote.text}” in the résumé.",
                "Mend whichever is wrong.",
                (period.quote, dated[0].quote),
            )


def is_outsider(referee: Referee) -> bool:
    """Tell whether a referee knows the person from elsewhere: a client, a tutor, a school."""
    finder = CueFinder({"outside": wording("references")["outsiders"]})
    school = referee.employer is not None and score("schools", referee.employer.text)
    return bool(school) or any(finder.find(line.text) for line in referee.lines)


def lies_within(period: Period, dated: Sequence[Period]) -> bool:
    """Tell whether a referee's years lie within those of all roles at the employer together."""
    first = min(own.start.year if own.start else 0 for own in dated)
    last = max(own.end.year if own.end else LATEST for own in dated)
    start = period.start.year if period.start else first
    end = period.end.year if period.end else last
    return start >= first and end <= last
