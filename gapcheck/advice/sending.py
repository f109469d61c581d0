"""Steps about the application itself: how they want it, what to write, the form, the referees."""

from collections.abc import Iterator

from gapcheck.advice.answers import answers
from gapcheck.advice.applying import asks_for_letter, briefs, ways_to_apply
from gapcheck.advice.cases import Case, both_sides, listed
from gapcheck.advice.evening import LATER, LETTER, LOOK, WAY, Ranked
from gapcheck.advice.wording import say, step
from gapcheck.checks.same_employer import roles_at
from gapcheck.data import wording
from gapcheck.model import Evidence, Letter, Match, Quote, Referee

MOST_WAYS = 6


def sending(case: Case) -> Iterator[Ranked]:
    """Yield the steps about the application, with their ranks."""
    ways = ways_to_apply(case.papers.job)[:MOST_WAYS]
    if ways:
        points = tuple(f"“{quote.text}”" for quote in ways)
        lines = {quote.place.line: quote for quote in reversed(ways)}
        yield WAY, step("way", "posting", tuple(reversed(lines.values())), points=points)
    yield from writing(case)
    yield from form(case)
    yield from referees(case)


def writing(case: Case) -> Iterator[Ranked]:
    """Yield what to write: first what they want to be told, then the best proof."""
    asked, letter = briefs(case.papers.job), case.papers.letter
    points = tuple(f"“{quote.text}”" for quote in asked)
    if letter:
        if asked:
            yield held_against(asked, points, letter)
        return
    wanted, proof = asks_for_letter(case.papers.job), best(case)
    kind = "letter_brief" if asked else "letter" if wanted else "letter_unasked"
    if wanted or proof:
        quotes = (*asked, *(quote for match in proof for quote in both_sides(match)))
        told = [say("steps", "letter", "proof", best=m.requirement.text) for m in proof]
        told.append(say("steps", "letter", "nearest"))
        rank = LETTER if wanted else LATER
        yield rank, step(kind, "write", quotes, points=points, proof=told[0])


def held_against(asked: tuple[Quote, ...], points: tuple[str, ...], letter: Letter) -> Ranked:
    """Return the step that holds a letter against what they want to be told.

    Where it seems to tell all of it, a look is enough.
    """
    found = [answer for quote in asked for answer in answers(quote.text, letter)]
    seen = tuple(dict.fromkeys(answer for answer in found if answer))
    told = tuple(
        say("steps", "brief", "seen", line=str(quote.place.line), words=quote.text)
        for quote in seen
    )
    kind, rank = ("brief", LETTER) if None in found else ("brief_seen", LATER)
    return rank, step(kind, "letter", (*asked, *seen), points=(*points, *told))


def best(case: Case) -> list[Match]:
    """Return the strongest thing that the posting asks and a line shows, none without one.

    Of equally wanted ones it is told with a result.
    """
    return case.stories()[:1]


def form(case: Case) -> Iterator[Ranked]:
    """Yield one step for all conditions that the papers do not speak of."""
    unknown = [m for m in case.matches if is_open(m)]
    if unknown:
        titles = [str(wording("conditions")[m.requirement.level]["title"]).lower() for m in unknown]
        quotes = tuple(dict.fromkeys(m.requirement.quote for m in unknown))
        topics = listed(tuple(dict.fromkeys(titles)))
        yield LOOK, step("conditions", "form", quotes, topics=topics)


def is_open(match: Match) -> bool:
    """Tell whether a condition is neither answered nor denied."""
    return match.requirement.kind == "condition" and match.status == "unknown"


def referees(case: Case) -> Iterator[Ranked]:
    """Yield the second look at the references, with the referee who saw the work, if one did."""
    for match in best(case):
        seen, asked = match.evidence[0], match.requirement.text
        if case.papers.references is None:
            yield LATER, step("references", "look", (seen.quote,), best=asked)
        for referee in who_saw(seen, case)[:1]:
            quotes = (referee.name, seen.quote)
            yield LATER, step("referee", "ask", quotes, person=referee.name.text, best=asked)


def who_saw(evidence: Evidence, case: Case) -> list[Referee]:
    """Return the referees of the sheet who are from the place of a line."""
    sheet, resume = case.papers.references, case.papers.resume
    return [
        referee
        for referee in (sheet.referees if sheet else ())
        if referee.employer and evidence.role in roles_at(referee.employer.text, resume)
    ]
