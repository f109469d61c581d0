"""The lane "if it is a no": perspective, feedback, a fresh start, people, the search."""

from collections.abc import Iterator

from gapcheck.advice.cases import Case, both_sides, is_excused, listed, places_of_work
from gapcheck.advice.wording import say, step
from gapcheck.model import Quote, Step

MOST_GAPS = 3


def if_it_is_a_no(case: Case) -> tuple[Step, ...]:
    """Return what helps after a rejection, the first things first."""
    return (*kept(case), *learnt(case), *asked_of_people(case))


def kept(case: Case) -> Iterator[Step]:
    """Yield what stays true."""
    counted = case.of_status("shown", "listed", "implied", "missing", "unknown")
    musts = [m for m in counted if m.requirement.priority == "must"]
    musts = [m for m in musts if m.status != "missing" or not is_excused(m, case.matches)]
    shown = [m for m in musts if m.status == "shown"]
    lines = dict.fromkeys(m.evidence[0].quote for m in case.proven() if m.evidence)
    if shown and lines:
        here, total = str(len(shown)), str(len(musts))
        yield step("perspective", "keep", tuple(lines)[:MOST_GAPS], shown=here, total=total)


def learnt(case: Case) -> Iterator[Step]:
    """Yield how to find out more: from them, from an empty page, from the other postings."""
    gaps = case.gaps()[:MOST_GAPS]
    quotes = tuple(dict.fromkeys(m.requirement.quote for m in gaps or case.matches[:1]))
    yield step("feedback", "ask", quotes, draft=request(case))
    yield step("start_over", "empty", quotes)
    if gaps:
        yield step("search_again", "again", quotes, asked=gaps[0].requirement.text)


def request(case: Case) -> str:
    """Return a short request for feedback, ready to be edited and sent.

    It names no gap: what they saw is what is asked, and they may have seen another.
    """
    title = case.papers.job.title
    parts = ("greeting" if title else "greeting_untitled", "missing", "chosen", "manner", "close")
    return "\n".join(say("interview", "feedback", part, title=title) for part in parts)


def asked_of_people(case: Case) -> Iterator[Step]:
    """Yield whom to ask: for each gap in the network, and the people close by."""
    gaps, employers = case.gaps()[:MOST_GAPS], places_of_work(case, 2)
    part = "people" if employers else "people_open"
    if gaps:
        points = tuple(
            say(
                "interview",
                "network",
                part,
                asked=m.requirement.text,
                employers=listed(employers, "or"),
            )
            for m in gaps
        )
        yield step("network", "find", tuple(m.requirement.quote for m in gaps), points=points)
    line = best_line(case)
    if line:
        yield step("people", "talk", (line,))


def best_line(case: Case) -> Quote | None:
    """Return the person's best line for this posting, None where there is none."""
    return next((q for m in case.proven()[:1] for q in both_sides(m)[1:]), None)
