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
