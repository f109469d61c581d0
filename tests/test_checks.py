"""Each check with examples to flag and examples to pass, in tests/checks/<id>.toml."""

import tomllib
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from papers import TODAY, lexicon, report_on

from gapcheck.checks import CHECKS, Check
from gapcheck.checks.check import run_one
from gapcheck.model import Finding, Result
from gapcheck.review import review

FOLDER = Path(__file__).parent / "checks"
RESUME = """
# Ana Example
ana@example.com, 020 5550 0101

## Experience
Clerk, Kite & Co
2019 - 2022
- Filed 300 letters a week
"""
JOB = "Clerk\nKite Works - Leeds\nRequirements\n- Filing\n- Microsoft Excel\n"


def examples(kind: str) -> list[tuple[str, dict[str, str]]]:
    return [
        (path.stem, case)
        for path in sorted(FOLDER.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))[kind]
    ]


def with_page_header(text: str, header: str) -> bytes:
    document, file = Document(), BytesIO()
    document.sections[0].header.paragraphs[0].text = header
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def result_of(check: str, case: dict[str, str]) -> Result:
    if "header" in case:
        resume = (with_page_header(case["resume"], case["header"]), "resume.docx")
        report = review(resume, (JOB.encode(), "job.txt"), lexicon(), TODAY)
    else:
        report = report_on(case.get("resume", RESUME), case.get("job", JOB), case.get("letter"))
    return next(result for result in report.results if result.check == check)


@pytest.mark.parametrize(("check", "case"), examples("flags"))
def test_a_fault_is_flagged(check: str, case: dict[str, str]) -> None:
    result = result_of(check, case)
    assert result.status in ("warn", "fail")
    assert case["says"] in " ".join(finding.message for finding in result.findings)


@pytest.mark.parametrize(("check", "case"), examples("passes"))
def test_what_is_right_passes(check: str, case: dict[str, str]) -> None:
    assert result_of(check, case).status == "pass"


def test_every_check_has_its_examples() -> None:
    assert {check.id for check in CHECKS} == {path.stem for path in FOLDER.glob("*.toml")}


def test_every_check_says_why() -> None:
    assert [check.id for check in CHECKS if not check.why] == []


def broken_check(resume: object) -> list[Finding]:
    """A check that stops."""
    raise ZeroDivisionError(resume)


def test_a_broken_check_does_not_cost_the_report() -> None:
    result = run_one(Check("Broken", broken_check, "resume", "warn"), {"resume": 1})
    assert result.status == "broken"


def test_a_check_of_a_paper_not_given_is_not_applicable() -> None:
    assert result_of("letter_names_company", {}).status == "not-applicable"
