"""The lane "before the interview": questions to practise, a mock interview, questions to ask."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.breaks import breaks
from gapcheck.advice.cases import Case, both_sides, name_of
from gapcheck.advice.projects import evidence_of
from gapcheck.advice.wording import number, say, step
from gapcheck.model import Match, Question, Quote, Step

MOST_SHOWN, MOST_LISTED, MOST_MISSING, MOST_BREAKS = 4, 4, 3, 2


def before_interview(case: Case) -> tuple[tuple[Step, ...], tuple[Question, ...]]:
    """Return the steps of the lane, and the questions by themselves for the sheet."""
    found = (*about_shown(case), *about_listed(case), *about_missing(case), *about_breaks(case))
    steps = [practice for practice, _ in found]
    questions = tuple(question for _, questions in found for question in questions)
    return (*steps, *to_prepare(case)), questions


def about_shown(case: Case) -> Iterator[tuple[Step, tuple[Question, ...]]]:
    """Yield the stories to practise, each with the person's own line to begin with."""
    stories = case.stories()[:MOST_SHOWN]
    asked = tuple(
        Question(question("shown", m), "shown", m.requirement.quote, m.evidence[0].quote)
        for m in stories
    )
    points = tuple(
        say("interview", "story", "point", asked=m.requirement.text, role=name_of(role))
        for m in stories
        if (role := m.evidence[0].role)
    )
    if stories:
        quotes = tuple(match.evidence[0].quote for match in stories)
        yield practice("shown", asked, points, quotes), asked


def about_listed(case: Case) -> Iterator[tuple[Step, tuple[Question, ...]]]:
    """Yield what may be asked about skills that stand only in a list."""
    listed = [m for m in case.of_status("listed") if case.nature(m) == "skill"][:MOST_LISTED]
    asked = tuple(Question(question("listed", m), "listed", m.requirement.quote) for m in listed)
    if listed:
        quotes = tuple(dict.fromkeys(q for m in listed for q in both_sides(m)[1:]))
        yield practice("listed", asked, tuple(q.text for q in asked), quotes), asked


def about_missing(case: Case) -> Iterator[tuple[Step, tuple[Question, ...]]]:
    """Yield what may be asked about gaps, each in words that fit what it is."""
    gaps = [m for m in case.gaps() if m.requirement.priority != "nice"]
    gaps = [m for m in gaps if case.nature(m) != "phrase"][:MOST_MISSING]
    asked = tuple(
        Question(question(f"missing_{case.nature(m)}", m), "missing", m.requirement.quote)
        for m in gaps
    )
    if gaps:
        quotes = tuple(dict.fromkeys(match.requirement.quote for match in gaps))
        yield practice("missing", asked, tuple(q.text for q in asked), quotes), asked


def about_breaks(case: Case) -> Iterator[tuple[Step, tuple[Question, ...]]]:
    """Yield what may be asked about times that the dates leave open."""
    pairs = list(breaks(case.papers.resume))[-MOST_BREAKS:]
    asked = tuple(
        Question(
            say("interview", "question", "break", before=a.quote.text, after=b.quote.text),
            "break",
            None,
            a.quote,
        )
        for a, b in pairs
    )
    if pairs:
        quotes = tuple(dict.fromkeys(period.quote for pair in pairs for period in pair))
        yield practice("break", asked, tuple(q.text for q in asked), quotes), asked


def question(kind: str, match: Match) -> str:
    """Return a question about one requirement."""
    return say("interview", "question", kind, asked=match.requirement.text)


def practice(
    kind: str, asked: Sequence[Question], points: tuple[str, ...], quotes: tuple[Quote, ...]
) -> Step:
    """Return the step that practises some questions of one kind."""
    minutes = number("steps", f"question_{kind}", "minutes") * len(asked)
    return step(f"question_{kind}", "answers", quotes, minutes=minutes, points=points)


def to_prepare(case: Case) -> Iterator[Step]:
    """Yield the steps besides the questions: what to show, the mock interview, what to ask."""
    proof = evidence_of(case.field)
    if proof:
        yield step("bring", "proof", points=proof)
    yield step("mock", "mentor")
    musts = [m for m in case.gaps() if m.requirement.priority == "must"]
    missing = [m for m in musts if case.nature(m) == "skill"]
    gaps = [m for m in missing if not case.is_everyday(m)][:1]
    learn = [("learn", m.requirement.text) for m in gaps]
    parts = [("months", ""), ("hardest", ""), *learn, ("decide", "")]
    points = tuple(say("interview", "ask_them", part, asked=asked) for part, asked in parts)
    quotes = tuple(m.requirement.quote for m in gaps)
    yield step("ask_them", "questions", quotes, points=points)
