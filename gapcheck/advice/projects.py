"""Small test projects for a gap, and what counts as proof in a field of work."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gapcheck.advice.cases import Case
from gapcheck.data import data_dir


@dataclass(frozen=True, slots=True)
class Project:
    """A test project of a field: about `hours` of work, done when all of `accept` hold."""

    skills: tuple[str, ...]
    goal: str
    hours: int
    accept: tuple[str, ...]
    earns: str
    field: str = ""


@cache
def files() -> Mapping[str, Mapping[str, Any]]:
    """Return the contents of skill_lexicons/projects/ by the title of their field."""
    paths = sorted((data_dir("skill_lexicons") / "projects").glob("*.toml"))
    contents = (tomllib.loads(path.read_text(encoding="utf-8")) for path in paths)
    return {content["field"]: content for content in contents}


@cache
def projects() -> tuple[Project, ...]:
    """Return all test projects, field by field."""
    return tuple(
        Project(
            tuple(row["skills"]),
            row["goal"],
            row["hours"],
            tuple(row["accept"]),
            row["earns"],
            field,
        )
        for field, content in files().items()
        for row in content.get("projects", ())
    )


def evidence_of(field: str) -> tuple[str, ...]:
    """Return what usually counts as proof in a field, nothing where the field is not known."""
    return tuple(files().get(field, {}).get("evidence", ()))


def project_for(skills: Sequence[str]) -> Project | None:
    """Return the first project that practises one of `skills`, None where there is none."""
    return next((project for project in projects() if set(skills) & set(project.skills)), None)


def project_near(skills: Sequence[str], case: Case) -> tuple[Project, str] | None:
    """Return a project that practises a relative of a skill, and that relative.

    Of several, one of the posting's own field.
    """
    near = [
        (project, other)
        for name in skills[:1]
        if name in case.lexicon.skills
        for other in (*case.lexicon.related_to(name), *case.lexicon.implied_by(name))
        if (project := project_for((other,)))
    ]
    return min(near, key=lambda pair: pair[0].field != case.field, default=None)
