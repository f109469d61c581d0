"""Small test projects for a gap, from skill_lexicons/projects/."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gapcheck.data import data_dir


@dataclass(frozen=True, slots=True)
class Project:
    """A test project: about `hours` of work, done when all of `accept` hold."""

    skills: tuple[str, ...]
    goal: str
    hours: int
    accept: tuple[str, ...]
    earns: str


@cache
def projects() -> tuple[Project, ...]:
    """Return all test projects, field by field."""
    folder = data_dir("skill_lexicons") / "projects"
    return tuple(
        Project(tuple(row["skills"]), row["goal"], row["hours"], tuple(row["accept"]), row["earns"])
        for path in sorted(folder.glob("*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8")).get("projects", ())
    )


def project_for(skills: Sequence[str]) -> Project | None:
    """Return the first project that practises one of `skills`, None where there is none."""
    return next((project for project in projects() if set(skills) & set(project.skills)), None)
