"""The lanes after today: before the interview, to close the gap, and if it is a no."""

from collections.abc import Sequence

from gapcheck.advice.projects import project_for
from gapcheck.advice.today import is_excused
from gapcheck.advice.wording import step
from gapcheck.model import Job, Match, Quote, Step

MOST_QUESTIONS = 3
MOST_PROJECTS = 4
MINUTES = 60
KINDS = ("skill",)
WEIGHT = {"must": 0, "asked": 1, "nice": 2}


def gaps(matches: Sequence[Match]) -> list[Match]:
    """Return what is missing, the most wanted first."""
    found = [
        m
        for m in matches
        if m.status == "missing" and m.requirement.kind in KINDS and not is_excused(m, matches)
    ]
    return sorted(
        found, key=lambda m: (WEIGHT[m.requirement.priority], m.requirement.quote.place.line)
    )


def of_status(matches: Sequence[Match], status: str) -> list[Match]:
    """Return the matches of one status that can be asked about, the most wanted first."""
    found = [m for m in matches if m.status == status and m.requirement.kind in KINDS]
    return sorted(
        found, key=lambda m: (WEIGHT[m.requirement.priority], m.requirement.quote.place.line)
    )


def before_interview(matches: Sequence[Match]) -> tuple[Step, ...]:
    """Return questions to practise, a mock interview, and questions to ask."""
    steps = [
        step(f"question_{status}", m.requirement.text, quotes_of(m), asked=m.requirement.text)
        for status, found in (
            ("shown", of_status(matches, "shown")),
            ("listed", of_status(matches, "listed")),
            ("missing", gaps(matches)),
        )
        for m in found[:MOST_QUESTIONS]
    ]
    central = (of_status(matches, "shown") or list(matches))[0].requirement.text
    return (*steps, step("mock", "mentor"), step("ask_them", "questions", asked=central))


def quotes_of(match: Match) -> tuple[Quote, ...]:
    """Return the quotes of both sides."""
    return (match.requirement.quote, *(e.quote for e in match.evidence[:1]))


def close_the_gap(matches: Sequence[Match]) -> tuple[Step, ...]:
    """Return small test projects for the most wanted gaps; one may close several."""
    steps: dict[str, Step] = {}
    for match in gaps(matches):
        found = practice(match)
        steps.setdefault(found.title, found)
    return tuple(steps.values())[:MOST_PROJECTS]


def practice(match: Match) -> Step:
    """Return the test project for one gap."""
    asked, quotes = match.requirement.text, (match.requirement.quote,)
    project = project_for(match.requirement.skills)
    if project is None:
        return step("learn", asked, quotes, asked=asked)
    return step(
        "project",
        asked,
        quotes,
        minutes=project.hours * MINUTES,
        asked=asked,
        goal=project.goal,
        hours=str(project.hours),
        accept="; ".join(project.accept),
        earns=project.earns,
    )


def if_it_is_a_no(job: Job, matches: Sequence[Match]) -> tuple[Step, ...]:
    """Return what helps after a rejection: perspective, feedback, network, search, people."""
    missing = [m.requirement.text for m in gaps(matches)][:2]
    best = (of_status(matches, "shown") or list(matches))[0].requirement.text
    about = (
        f"for example {' or '.join(missing)}" if missing else "in skills or in how I told of them"
    )
    return (
        step("perspective", "keep", best=best),
        step("feedback", "ask", title=job.title or "the post", gaps=about),
        step("network", "find", asked=(missing or [best])[0]),
        step("search_again", "again"),
        step("people", "talk"),
    )
