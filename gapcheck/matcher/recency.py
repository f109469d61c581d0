"""How long and how lately a skill was used: the union of the dated jobs that show it."""

from dataclasses import replace

from gapcheck.matcher.why import say
from gapcheck.matcher.years import months_of, span_in_words
from gapcheck.model import Match, Month, Role

TOLD = ("skill", "soft")


def with_recency(match: Match, today: Month) -> Match:
    """Return a verdict whose reason tells how long the dated jobs show the skill, and to when."""
    if match.status != "shown" or match.requirement.kind not in TOLD:
        return match
    found = (piece.role for piece in match.evidence)
    roles = [role for role in found if role and role.kind == "work" and role.period]
    least, most = months_of(roles, today)
    if not most:
        return match
    said = say("used_for", span=span_in_words(least, most), until=last_of(roles, today))
    return replace(match, why=f"{match.why} {said}")


def last_of(roles: list[Role], today: Month) -> str:
    """Return until when roles ran: "today", or the year of the last one's end."""
    periods = [role.period for role in roles if role.period]
    ends = [period.end for period in periods if period.end]
    if any(period.current for period in periods) or any(end >= today for end in ends):
        return say("used_to_today")
    return say("used_last", year=str(max(ends).year)) if ends else say("used_no_end")
