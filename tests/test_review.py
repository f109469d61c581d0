"""What must hold for any papers whatever: a report or a clear refusal, and nothing made up."""

from hypothesis import given, settings
from hypothesis import strategies as st
from papers import lexicon

from gapcheck.errors import GapcheckError
from gapcheck.model import Month, Report
from gapcheck.report.as_html import as_html
from gapcheck.report.as_json import as_json
from gapcheck.report.as_markdown import as_markdown
from gapcheck.report.as_text import as_text
from gapcheck.review import review

FORMS = (as_html, as_json, as_markdown, as_text)
PIECES = [
    "Ines Kallstrom | Odile Brandvold",
    "ines@example.com, +44 20 7946 0123",
    "Experience",
    "REQUIREMENTS",
    "Nice to have",
    "What we offer",
    "- Must have a driving licence and 3+ years of experience with Python, Go or similar",
    "• Degree in nursing or equivalent experience; C1 English",
    "Baker, Crumb Ltd, Leeds (Mar 2019 - present)",
    "2015-16",
    "- Baked 300 loaves a night and cut waste by 12%",
    "We pay 28 days' holiday and health insurance.",
    "No Java required.",
    "Dear Ms Okonkwo,",
    "[Company name] {{role}} <b>XX</b>",
    "Skills: C++, C#, .NET, CI/CD, R, Excel, Phostoshop",
    "E X P E R I E N C E",
    "\u200b\u00ad\ufb01ne\u0000 \ud7ff \U0001f600",
    "(((((" * 9,
    "a" * 400,
]
paper = st.lists(st.sampled_from(PIECES) | st.text(max_size=40), max_size=14).map("\n".join)


def reviewed(resume: str, job: str, letter: str | None = None) -> Report | None:
    """Return the report on papers given as text, None where they were refused."""
    sent = (letter.encode(), "letter.txt") if letter is not None else None
    try:
        return review(
            (resume.encode(), "resume.txt"),
            (job.encode(), "job.txt"),
            lexicon(),
            Month(2026, 11),
            letter=sent,
        )
    except GapcheckError:
        return None


@settings(deadline=None, max_examples=80)
@given(paper, paper, st.none() | paper)
def test_any_papers_give_a_report_or_a_refusal(resume: str, job: str, letter: str | None) -> None:
    report = reviewed(resume, job, letter)
    assert report is None or all(write(report) for write in FORMS)


@settings(deadline=None, max_examples=60)
@given(paper, paper)
def test_every_quote_stands_where_it_says(resume: str, job: str) -> None:
    report = reviewed(resume, job)
    for found in report.matches if report else ():
        for paper_, quote in [
            (report.papers.job.document, found.requirement.quote),
            *((report.papers.resume.document, proof.quote) for proof in found.evidence),
        ]:
            lines = {line.number: line.text for line in paper_.lines}
            place = quote.place
            assert lines[place.line][place.start : place.end] == quote.text


RESUME = """Jo Reed
jo.reed@example.com

Experience
Welder, Yard Ltd, 2019 - 2024
- TIG welding
"""
JOB = "Welder\n\nRequirements\n- Blueprint reading\n- TIG welding\n"
LETTER = "Dear Ms Vale,\n\nI weld, and would be glad to weld for you.\n\nKind regards,\nJo Reed\n"


def test_papers_of_one_name_are_told_apart() -> None:
    files = [(text.encode(), "acme.txt") for text in (RESUME, JOB, LETTER)]
    report = review(files[0], files[1], lexicon(), Month(2026, 11), letter=files[2])
    names = [paper.document.name for paper in (report.papers.resume, report.papers.job)]
    assert names == ["acme.txt", "posting acme.txt"]
    (reading,) = [m for m in report.matches if m.requirement.text == "Blueprint reading"]
    assert reading.requirement.quote.place.document == "posting acme.txt"
    assert report.papers.letter
    assert report.papers.letter.document.name == "letter acme.txt"
