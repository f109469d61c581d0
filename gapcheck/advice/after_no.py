"""The lane "if it is a no": perspective, feedback, a fresh start, people, the search."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.cases import Case, listed, places_of_work
from gapcheck.advice.wording import say, step
from gapcheck.matcher.posts import plain_title
from gapcheck.model import Match, Step

MOST_GAPS, MOST_EMPLOYERS = 3, 2
HELD = ("certification", "degree", "language")


def if_it_is_a_no(case: Case) -> tuple[Step, ...]:
    """Return what helps after a rejection, the first things first."""
    return (*kept(case), *learnt(case), *asked_of_people(case))


def kept(case: Case) -> Iterator[Step]:
    """Yield what stays true."""
    shown = [m for m in case.musts() if m.status == "shown"]
    lines = tuple(match.evidence[0].quote for match in case.stories()[:MOST_GAPS])
    if shown and lines:
        here, total = str(len(shown)), str(len(case.musts()))
        yield step("perspective", "keep", lines, shown=here, total=total)


def learnt(case: Case) -> Iterator[Step]:
    """Yield how to find out more: from them, from an empty page, from the other postings."""
    yield step("feedback", "ask", draft=request(case))
    yield step("start_over", "empty")
    if case.gaps():
        yield step("search_again", "again")


def request(case: Case) -> str:
    """Return a short request for feedback, ready to be edited and sent.

    It names no gap: what they saw is what is asked, and they may have seen another.
    """
    title = plain_title(case.papers.job.title)
    parts = ("greeting" if title else "greeting_untitled", "missing", "chosen", "manner", "close")
    return "\n".join(say("interview", "feedback", part, title=title) for part in parts)


def asked_of_people(case: Case) -> Iterator[Step]:
    """Yield whom to ask: for the gaps that somebody can know, and the people close by."""
    known = [m for m in case.gaps() if case.nature(m) in ("skill", *HELD)]
    known = [m for m in known if not case.is_everyday(m)][:MOST_GAPS]
    held = [match for match in known if case.nature(match) in HELD]
    points = (
        *whom(case, "done", [match for match in known if match not in held]),
        *whom(case, "held", held),
    )
    if points:
        quotes = tuple(dict.fromkeys(m.requirement.quote for m in known))
        yield step("network", "find", quotes, points=points)
    for match in case.stories()[:1]:
        yield step("people", "talk", (match.evidence[0].quote,))


def whom(case: Case, part: str, matches: Sequence[Match]) -> Iterator[str]:
    """Yield the question who of the people at the last places of work knows these things."""
    employers = listed(places_of_work(case, MOST_EMPLOYERS), "or")
    names = listed([f"“{match.requirement.text}”" for match in matches], "or")
    if matches:
        key = part if employers else f"{part}_open"
        yield say("interview", "network", key, asked=names, employers=employers)
