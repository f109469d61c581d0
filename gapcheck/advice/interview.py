"""The lane "before the interview": questions to practise, a mock interview, questions to ask."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.breaks import breaks
from gapcheck.advice.cases import Case, both_sides
from gapcheck.advice.projects import evidence_of
from gapcheck.advice.wording import say, step
from gapcheck.model import Evidence, Match, Question, Quote, Role, Step

MOST_SHOWN, MOST_LISTED, MOST_MISSING, MOST_BREAKS = 4, 4, 3, 2
ASKED_ABOUT = ("skill", "experience")


def before_interview(case: Case) -> tuple[tuple[Step, ...], tuple[Question, ...]]:
    """Return the steps of the lane, and the questions by themselves for the sheet."""
    pairs = [*about_skills(case), *about_breaks(case)]
    steps = [practice for practice, _ in pairs]
    return (*steps, *to_prepare(case)), tuple(question for _, question in pairs)


def about_skills(case: Case) -> Iterator[tuple[Step, Question]]:
    """Yield what may be asked about what is shown, only listed, or missing."""
    shown, listed, gaps = case.proven(), case.of_status("listed", kinds=ASKED_ABOUT), case.gaps()
    gaps = [m for m in gaps if m.requirement.priority != "nice" and not m.requirement.years]
    for match in each_line_once(shown)[:MOST_SHOWN]:
        yield asked_about(match, "shown", answer(match.evidence[0]))
    for match in listed[:MOST_LISTED]:
        yield asked_about(match, "listed", answer(None))
    for match in gaps[:MOST_MISSING]:
        yield asked_about(match, "missing", ())


def each_line_once(matches: Sequence[Match]) -> list[Match]:
    """Return the matches whose best line tells no story that an earlier one tells."""
    once = {match.evidence[0].quote: match for match in reversed(matches) if match.evidence}
    return [match for match in matches if match.evidence and once[match.evidence[0].quote] is match]


def asked_about(match: Match, reason: str, points: tuple[str, ...]) -> tuple[Step, Question]:
    """Return the question about one requirement and the step that practises it."""
    asked = match.requirement.text
    text = say("interview", "question", reason, asked=asked)
    quotes = both_sides(match)
    practice = step(f"question_{reason}", asked, quotes, points=points, question=text)
    seed = quotes[1] if reason == "shown" and len(quotes) > 1 else None
    return practice, question(text, reason, match.requirement.quote, seed)


def question(text: str, reason: str, asked: Quote | None, seed: Quote | None) -> Question:
    """Return a question for the sheet."""
    match reason:
        case "shown" | "listed" | "missing" | "break":
            return Question(text, reason, asked, seed)
    raise ValueError(reason)


def answer(seed: Evidence | None) -> tuple[str, ...]:
    """Return how to build an answer, from the person's own line where there is one."""
    role = name_of(seed.role) if seed and seed.role else ""
    line = seed.quote.text.rstrip(" .;,") if seed else ""
    parts = (
        "situation" if role else "situation_open",
        "task",
        "action" if line else "action_open",
        "result",
    )
    return tuple(say("interview", "answer", part, role=role, line=line) for part in parts)


def name_of(role: Role) -> str:
    """Return a role in a few words: title, employer, dates as written."""
    dates = role.period.quote.text if role.period else ""
    return ", ".join(part for part in (role.title, role.employer, dates) if part)


def about_breaks(case: Case) -> Iterator[tuple[Step, Question]]:
    """Yield what may be asked about times that the dates leave open."""
    for before, after in list(breaks(case.papers.resume))[-MOST_BREAKS:]:
        said = {"before": before.quote.text, "after": after.quote.text}
        text = say("interview", "question", "break", **said)
        quotes = (before.quote, after.quote)
        practice = step("question_break", after.quote.text, quotes, question=text)
        yield practice, question(text, "break", None, before.quote)


def to_prepare(case: Case) -> Iterator[Step]:
    """Yield the steps besides the questions: what to show, the mock interview, what to ask."""
    central = (case.proven() or list(case.matches))[:1]
    quotes = tuple(m.requirement.quote for m in central)
    proof = evidence_of(case.field)
    if proof:
        yield step("bring", "proof", quotes, points=proof)
    yield step("mock", "mentor", quotes)
    parts = [("months", ""), *(("hardest", m.requirement.text) for m in central)]
    parts += [("learn", m.requirement.text) for m in case.gaps()[:1]] + [("decide", "")]
    points = tuple(say("interview", "ask_them", part, asked=asked) for part, asked in parts)
    yield step("ask_them", "questions", quotes, points=points)
