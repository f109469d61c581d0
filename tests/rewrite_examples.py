"""Small papers around one line, for the cases of tests/cases/rewrites."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from papers import report_on

from gapcheck.model import Report

FOLDER = Path(__file__).parent / "cases" / "rewrites"
Case = dict[str, Any]


@cache
def cases() -> tuple[Case, ...]:
    """Return all cases, each with its field."""
    return tuple(
        {"field": path.stem, **case}
        for path in sorted(FOLDER.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    )


def report_of(case: Case) -> Report:
    """Return the report on a résumé that holds the line of a case."""
    end = "Present" if case.get("current") else "Dec 2022"
    bullet = "" if case.get("section") == "skills" else f"- {case['line']}\n"
    listed = (
        case["line"] if case.get("section") == "skills" else case.get("listed", "Sign language")
    )
    resume = (
        "# Robin Example\nrobin@example.com\n\n"
        f"## Skills\n{listed}\n\n"
        f"## Experience\nAssistant, Example Ltd\nJan 2019 - {end}\n{bullet}"
    )
    asked = case.get("asked") or "Sign language"
    return report_on(resume, f"{case.get('title', '')}\n\nRequirements\n- {asked}\n")
