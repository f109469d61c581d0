"""Whole applications with and without planted faults: what the checks say of them, and no more.

A case holds job, resume and letter; `findings` are the checks that speak, each with a part of its
message.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from papers import report_on

from gapcheck.model import Finding

CASES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "cases" / "papers").glob("*.toml"))
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_planted_fault_is_found_and_nothing_else(case: dict[str, Any]) -> None:
    report = report_on(case["resume"], case["job"], case["letter"])
    found = [(result.check, each) for result in report.results for each in result.findings]
    missed = [text for text in case["findings"] if not any(says(text, *each) for each in found)]
    alarms = [each for each in found if not any(says(text, *each) for text in case["findings"])]
    assert (missed, alarms) == ([], [])


def says(expected: str, check: str, finding: Finding) -> bool:
    name, _, words = expected.partition(": ")
    return name == check and words in finding.message


def test_a_third_of_the_sets_have_no_fault() -> None:
    faultless = [name for name, case in CASES.items() if not case["findings"]]
    assert len(faultless) * 3 >= len(CASES)
