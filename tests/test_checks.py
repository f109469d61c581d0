"""Each check with examples to flag and examples to pass, in tests/checks/<id>.toml."""

from typing import Any

import pytest
from check_cases import FOLDER, as_table, example_file, examples, papers_of, result_of
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import TODAY, lexicon

from gapcheck import matcher
from gapcheck.checks import CHECKS, Check, run
from gapcheck.checks.check import run_one
from gapcheck.checks.chosen import chosen
from gapcheck.data import wording
from gapcheck.errors import SettingsError
from gapcheck.model import Finding

FEWEST = 6


def in_words(value: object) -> str:
    told = {"says", "with", "fix"}
    parts = (
        [f"{k}={v}" for k, v in value.items() if k not in told] if isinstance(value, dict) else []
    )
    return ascii(" ".join(parts))[1:70] if parts else str(value)


@pytest.mark.parametrize(("check", "case"), examples("flags"), ids=in_words)
def test_a_fault_is_flagged(check: str, case: dict[str, Any]) -> None:
    result = result_of(check, case)
    assert result.status in ("warn", "fail"), (result, case)
    assert case["says"] in " ".join(finding.message for finding in result.findings)
    assert all(finding.fix for finding in result.findings)
    assert case.get("fix", "") in " ".join(finding.fix for finding in result.findings)


@pytest.mark.parametrize(("check", "case"), examples("passes"), ids=in_words)
def test_what_is_right_passes(check: str, case: dict[str, Any]) -> None:
    result = result_of(check, case)
    assert (result.status, result.findings) == ("pass", ())


def test_every_check_has_its_examples() -> None:
    assert {check.id for check in CHECKS} == {path.stem for path in FOLDER.glob("*.toml")}


@pytest.mark.parametrize("kind", ["flags", "passes"])
@pytest.mark.parametrize("check", [check.id for check in CHECKS])
def test_every_check_has_six_examples_of_each_kind(check: str, kind: str) -> None:
    content = example_file(check)
    different = {str(case) for case in content[kind]}
    assert len(different) >= FEWEST


def test_every_flagged_example_tells_what_is_said() -> None:
    silent = [check for check, case in examples("flags") if not case["says"]]
    assert silent == []


def test_every_check_says_why() -> None:
    assert [check.id for check in CHECKS if not check.why] == []


@pytest.mark.parametrize("check", [check.id for check in CHECKS])
def test_what_is_told_of_a_check_is_tried(check: str) -> None:
    content, told = example_file(check), wording("checks")[check]
    assert told["fix"]
    for key, kind in (("flagged", "flags"), ("passes", "passes")):
        tried = str([as_table(case, content) for case in content[kind]])
        assert all(str([line])[2:-2] in tried for line in told[key].splitlines()), told[key]


def test_nothing_is_told_of_checks_that_are_not() -> None:
    assert set(wording("checks")) == {check.id for check in CHECKS}


def test_a_letter_that_names_no_company_proves_nothing() -> None:
    assert result_of("letter_names_company", {"sentence": "I file."}).status == "not-applicable"


def broken_check(resume: object) -> list[Finding]:
    """A check that stops."""
    raise ZeroDivisionError(resume)


def test_a_broken_check_does_not_cost_the_report() -> None:
    result = run_one(Check("Broken", broken_check, "resume", "warn"), {"resume": 1})
    assert result.status == "broken"


@pytest.mark.parametrize("check", [check for check in CHECKS if check.group != "resume"])
def test_a_check_of_a_paper_not_given_does_not_flag(check: Check) -> None:
    assert result_of(check.id, {}).status in ("not-applicable", "pass")


def test_a_check_can_be_turned_off_or_weigh_otherwise() -> None:
    wished = chosen(CHECKS, {"buzzwords": "off", "date_gaps": "fail"})
    assert "buzzwords" not in {check.id for check in wished}
    assert {check.severity for check in wished if check.id == "date_gaps"} == {"fail"}


def test_an_unknown_check_is_told() -> None:
    with pytest.raises(SettingsError, match="there is no check buzzword"):
        chosen(CHECKS, {"buzzword": "off"})


WORDS = st.sampled_from(
    [
        "Dear",
        "Ms",
        "Vale,",
        "I",
        "am",
        "was",
        "2019",
        "-",
        "present",
        "Jan",
        "2030",
        "##",
        "Experience",
        "Clerk,",
        "Kite",
        "&",
        "Co",
        "Ltd",
        "[Name]",
        "ana@example.com",
        "Kind",
        "regards,",
        "References",
        "Ruth",
        "Alder",
        "Manager",
        "40%",
        "£9",
        "years",
        "ten",
        "for",
        "Ph.D.",
        "-",
        "•",
        ":",
        ";",
        ".",
        ",",
        "(",
        ")",
        "Ελλάδα",
        "İstanbul",
        "ﬁle",
        "“",
        "”",
        "my",
        "XX",
        "020",
        "7946",
        "0321",
        "http://",
        "Re:",
        "Why",
        "?",
    ]
)
PAPERS = st.lists(st.lists(WORDS, max_size=8).map(" ".join), min_size=1, max_size=12).map("\n".join)


@settings(max_examples=40, deadline=None)
@given(resume=PAPERS, letter=PAPERS, references=PAPERS, linkedin=PAPERS)
def test_no_check_breaks_on_any_papers(**texts: str) -> None:
    papers = papers_of({name: f"x{text}" for name, text in texts.items()})
    matches = matcher.match(papers.job, papers.resume, lexicon(), TODAY)
    results = run(CHECKS, papers, matches, lexicon(), TODAY)
    assert [result for result in results if result.status == "broken"] == []
    lines = {
        (paper.document.name, line.number): line.text
        for paper in (papers.resume, papers.job, papers.letter, papers.references, papers.linkedin)
        if paper
        for line in paper.document.lines
    }
    for quote in (q for result in results for f in result.findings for q in f.quotes):
        place = quote.place
        text = lines.get((place.document, place.line))
        assert text is None or text[place.start : place.end] == quote.text


def test_a_company_named_twice_is_told_once_with_both_places() -> None:
    case = {"greeting": "Dear Brightside team,", "sentence": "I would be glad to join Brightside."}
    (finding,) = result_of("letter_names_company", case).findings
    assert [quote.text for quote in finding.quotes[:2]] == ["Brightside", "Brightside"]


def test_a_word_said_too_often_is_told_once_at_the_line_that_has_it_most() -> None:
    often = "Welding, welding and welding"
    bullets = ["Unwelding", "Welding of gates", often, often, often, "Welding of stairs"]
    case = {"bullets": bullets, "job": "Welder\nKite Works\nRequirements\n- welding\n"}
    (finding,) = result_of("keyword_stuffing", case).findings
    assert "11 times" in finding.message
    assert [quote.text for quote in finding.quotes] == [often]


def test_a_line_that_holds_several_sentences_is_quoted_once() -> None:
    case = {"paragraph": "I file letters. I type lists. I ring clients. I sort the post. I sweep."}
    finding = result_of("letter_sentence_openings", case).findings[0]
    assert len(finding.quotes) == 1
