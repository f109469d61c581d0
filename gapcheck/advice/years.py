"""Years that are asked for and not all shown: how many are, which jobs count, what is short."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.cases import Case, name_of
from gapcheck.advice.wording import say, step
from gapcheck.matcher.years import MONTHS, months_of, span_in_words, years_in_words
from gapcheck.model import Match, Role, Step
from gapcheck.outline.resume.time_off import is_time_off


def years_step(match: Match, case: Case) -> Step:
    """Return the step about years of which some, or none, are shown."""
    counted = [e.role for e in match.close if e.role]
    quotes = (match.requirement.quote, *(e.quote for e in match.close))
    points = (*told_of_roles(counted, case), say("forks", "years", "honest"))
    asked = match.requirement.years
    if asked is None or not counted:
        text = match.requirement.text
        return step("fork_years", text, quotes, points=points, reason=match.why, asked=text)
    least, most = months_of(counted, case.today)
    months = round(asked.least * MONTHS)
    return step(
        "fork_years_part",
        match.requirement.text,
        quotes,
        points=points,
        asked=years_in_words(asked.least),
        shown=span_in_words(least, most),
        short=span_in_words(max(1, months - most), max(1, months - least)),
    )


def told_of_roles(counted: Sequence[Role], case: Case) -> Iterator[str]:
    """Yield which jobs count, which do not and why, and which have no dates."""
    work = [role for role in case.papers.resume.roles if role.kind == "work"]
    jobs = [role for role in work if not is_time_off(role)]
    others = [role for role in jobs if role not in counted]
    for part, roles in (
        ("counted", counted),
        ("uncounted", [role for role in others if role.period]),
        ("undated", [role for role in others if not role.period]),
    ):
        names = [name for role in roles if (name := name_of(role))]
        if names:
            yield say("forks", "years", part, roles="; ".join(names))
