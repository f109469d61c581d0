"""Roles are told apart, and each is given its title, employer, place, period and lines."""

import tomllib
from pathlib import Path

import pytest
from resume_examples import lines_of, written

from gapcheck.model import Role, Section
from gapcheck.outline.resume.history import read_history

CASES = tomllib.loads((Path(__file__).parent / "cases" / "roles.toml").read_text("utf-8"))


def roles_in(text: str, kind: str = "experience") -> tuple[Role, ...]:
    return read_history((Section(kind, "", lines_of(text)),), "resume.txt")  # type: ignore[arg-type]


def told(role: Role) -> str:
    parts = (role.title, role.employer, role.place, written(role.period), str(len(role.lines)))
    return " | ".join(parts)


@pytest.mark.parametrize("form", CASES)
def test_form(form: str) -> None:
    case = CASES[form]
    roles = roles_in(case["text"], case.get("section", "experience"))
    assert [told(role) for role in roles] == case["roles"]


def test_there_are_many_forms() -> None:
    assert len(CASES) >= 40
