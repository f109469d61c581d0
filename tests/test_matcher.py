import tomllib
from pathlib import Path
from typing import Any

import pytest
from papers import report_on

from gapcheck.model import Match

CASES = [
    case
    for file in sorted((Path(__file__).parent / "cases").glob("matches*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
]


def verdicts(case: dict[str, Any]) -> dict[str, Match]:
    report = report_on(case["resume"], case["job"])
    return {match.requirement.text: match for match in report.matches}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_statuses(case: dict[str, Any]) -> None:
    matches = verdicts(case)
    assert {text: matches[text].status for text in case["status"]} == case["status"]


@pytest.mark.parametrize("case", [c for c in CASES if "how" in c], ids=lambda case: case["name"])
def test_the_way_it_matched(case: dict[str, Any]) -> None:
    found = {
        text: match.evidence[0].how for text, match in verdicts(case).items() if text in case["how"]
    }
    assert found == case["how"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_every_verdict_has_its_reason_and_its_quotes(case: dict[str, Any]) -> None:
    report = report_on(case["resume"], case["job"])
    lines = {line.number: line.text for line in report.papers.resume.document.lines}
    for match in report.matches:
        assert match.why
        assert bool(match.evidence) == (match.status in ("shown", "listed", "implied"))
        for evidence in (*match.evidence, *match.close):
            assert evidence.quote.text in lines[evidence.quote.place.line]


RESUME = """
# Ana Example

## Experience
Junior Baker, Crust & Co
2019 - 2022
- Sourdough for two markets, 300 loaves a day
- Laminated dough by hand
- Kept the till
"""


BELOW = "You have held the title “Junior Baker”, and the post,"


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("Baker", "You have held the title “Junior Baker”, and the post, “Baker”, is a step above"),
        ("Trainee Baker", "You have held the title “Junior Baker”; the post is “Trainee Baker”."),
        ("Solicitor", "None of your job titles is like “Solicitor”."),
        ("JUNIOR BAKER (part time)", "You have held the post's own title, “Junior Baker”."),
        ("Bakery Supervisor (nights)", f"{BELOW} “Bakery Supervisor”, is a step above"),
        ("Cake & Bakery Officer", f"{BELOW} “Cake & Bakery Officer”, is a step above"),
        ("HEAD OF ART (Leeds)", "None of your job titles is like “Head of Art”."),
    ],
)
def test_own_titles_are_held_against_the_posts(title: str, note: str) -> None:
    report = report_on(RESUME, f"{title}\n\nRequirements\n- Sourdough\n- Pastry\n")
    assert report.standing.title.startswith(note)


def test_what_any_line_of_the_posting_says_is_not_beyond_it() -> None:
    own = RESUME.replace("- Kept the till", "- Catheterisation and IV cannulation")
    job = "Nurse\n\nRequirements\n- Phlebotomy\n- Wound care\n\nAbout us\n{}\n"
    beyond = report_on(own, job.format("Our ward is new."))
    told = report_on(own, job.format("Our nurses do IV cannulation and catheterisation."))
    assert [piece.name for piece in beyond.standing.strengths] == ["Catheterisation"]
    assert told.standing.strengths == ()


def test_strengths_are_of_the_posts_field_and_not_asked_for() -> None:
    own = RESUME.replace(
        "- Kept the till", "- Wound dressings\n- Catheterisation and IV cannulation"
    )
    report = report_on(
        own, "Nurse\n\nRequirements\n- Phlebotomy\n- Wound care\n- Catheterisation\n"
    )
    lines = [piece.quote.text for piece in report.standing.strengths]
    assert lines == ["Catheterisation and IV cannulation"]
    assert [piece.name for piece in report.standing.strengths] == ["IV cannulation"]


@pytest.mark.parametrize(
    ("need", "said", "status", "why"),
    [
        ("Must hold a driving licence", "I hold a full driving licence.", "listed", "says so"),
        ("Must hold a driving licence", "I have no driving licence.", "unknown", "would not"),
        ("Must hold a driving licence", "Your driving licence is fine.", "unknown", "would not"),
        ("Growing under glass", "I have grown plums under glass.", "unknown", "says it (line 2)"),
        ("Growing under glass", "Your plums grow under glass.", "unknown", "only you can tell"),
        ("Kubernetes", "I have not used Kubernetes.", "missing", "Nothing in"),
        ("Code review", "What I miss is code review.", "missing", "Nothing in"),
        ("Code review", "I did code review.", "missing", "says it (line 2)"),
        ("Sourdough", "I bake sourdough.", "shown", "names it in the same words"),
    ],
)
def test_the_letter_answers_conditions_and_what_else_it_says_is_told(
    need: str, said: str, status: str, why: str
) -> None:
    letter = f"Dear Ms Vale,\n\nI like to bake. {said} I like the sea.\n\nRobin Example"
    job = f"Baker\n\nRequirements\n- {need}\n- Pastry\n"
    match = report_on(RESUME, job, letter).matches[0]
    assert (match.status, why in match.why) == (status, True), match
    pieces = (*match.evidence, *match.close)
    assert all(piece.quote.text == said for piece in pieces if piece.section == "letter")


@pytest.mark.parametrize(
    ("need", "line", "how"),
    [
        ("Must hold a driving licence", "Full driving licence", "named"),
        ("Must hold a driving licence", "Clean license, own car", "words"),
        ("Laminated dough by hand", "", "named"),
        ("Hand laminated dough", "", "words"),
    ],
)
def test_the_same_words_are_told_as_the_same(need: str, line: str, how: str) -> None:
    job = f"Baker\n\nRequirements\n- {need}\n- Pastry\n"
    match = report_on(f"{RESUME}\n## Other\n{line}\n", job).matches[0]
    assert match.evidence[0].how == how, match
