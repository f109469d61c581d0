"""The test projects can be done, checked and claimed without a lie."""

import re
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from papers import TODAY, lexicon, report_on

from gapcheck.advice.cases import Case
from gapcheck.advice.projects import Project, evidence_of, project_for, project_near, projects
from gapcheck.data import data_dir
from gapcheck.lexicon.entries import read_entries
from gapcheck.lexicon.load import lexicon_files

FILES = sorted((data_dir("skill_lexicons") / "projects").glob("*.toml"))
FEWEST_FILES, FEWEST_PROJECTS, FEWEST_CRITERIA, MOST_HOURS = 30, 4, 2, 40

GOOD = Project(
    skills=("5S",),
    goal="Tidy a workshop",
    hours=3,
    accept=("A list hangs on the wall", "A second person finds the hammer"),
    earns="Led a 5S round at [where?]",
)

BLANK = re.compile(r"\[[^\[\]]+\]")
FIGURE = re.compile(
    r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand)\b"
)
PAST = re.compile(
    r"(?:[A-Z][a-z]+ed|Bought|Built|Cut|Drew|Forecast|Kept|Laid|Led|Made|Put|Ran|Rewrote|Set|Took"
    r"|Wrote),? "
)


def outside_blanks(project: Project) -> str:
    """Returns the claim without its blanks and without names of skills such as "5S"."""
    said = BLANK.sub("", project.earns)
    for skill in sorted(project.skills, key=len, reverse=True):
        said = said.replace(skill, "")
    return said


def repeated(rows: list[str]) -> list[str]:
    return [row for row, times in Counter(rows).items() if times > 1]


def faults(project: Project) -> list[str]:
    rules = {
        "names no skill": not project.skills,
        "takes too long or no time": not 1 <= project.hours <= MOST_HOURS,
        "has too few criteria": len(set(project.accept)) < FEWEST_CRITERIA,
        "claims a figure": FIGURE.search(outside_blanks(project)) is not None,
        "leaves no blank": BLANK.search(project.earns) is None,
        "tells no deed": PAST.match(project.earns) is None,
        "ends in a full stop": any(
            part.endswith(".") for part in (project.goal, project.earns, *project.accept)
        ),
    }
    return [rule for rule, broken in rules.items() if broken]


@pytest.mark.parametrize("project", projects(), ids=lambda project: project.goal[:50])
def test_each_shipped_project_keeps_the_rules(project: Project) -> None:
    assert faults(project) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"skills": (), "earns": "Led a round at [where?]"}, "names no skill"),
        ({"hours": 0}, "takes too long or no time"),
        ({"hours": 41}, "takes too long or no time"),
        ({"accept": ("A list hangs on the wall",) * 2}, "has too few criteria"),
        ({"earns": "Cut search times by 40 % at [where?]"}, "claims a figure"),
        ({"earns": "Led three rounds at [where?]"}, "claims a figure"),
        ({"earns": "Led a 5S round"}, "leaves no blank"),
        ({"earns": "Lead a 5S round at [where?]"}, "tells no deed"),
        ({"goal": "Tidy a workshop."}, "ends in a full stop"),
    ],
)
def test_a_broken_rule_is_noticed(changes: dict[str, Any], fault: str) -> None:
    assert faults(GOOD) == []
    assert faults(replace(GOOD, **changes)) == [fault]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_has_a_field_evidence_and_enough_projects(path: Path) -> None:
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    evidence, own, field = rows.pop("evidence"), rows.pop("projects"), rows.pop("field")
    titled = tomllib.loads((path.parents[1] / path.name).read_text(encoding="utf-8"))
    assert rows == {}
    assert isinstance(evidence, list)
    assert isinstance(own, list)
    assert evidence
    assert len(own) >= FEWEST_PROJECTS
    assert path.name in {file.name for file in lexicon_files()}
    assert field == titled["title"]


def test_the_fields_are_many() -> None:
    assert len(FILES) >= FEWEST_FILES


def test_every_skill_is_a_main_name_of_the_lexicons() -> None:
    known = {entry.skill.name for file in lexicon_files() for entry in read_entries(file)}
    practised = {skill for project in projects() for skill in project.skills}
    assert practised - known == set()


def test_no_goal_and_no_skill_stands_twice() -> None:
    goals = [project.goal for project in projects()]
    skills = [skill for project in projects() for skill in project.skills]
    assert repeated(goals) == []
    assert repeated(skills) == []


def test_a_repeated_row_is_noticed() -> None:
    assert repeated(["a", "b", "a"]) == ["a"]


@pytest.mark.parametrize(
    ("skills", "word"),
    [
        (["Adobe InDesign"], "booklet"),
        (["Power BI"], "dashboard"),
        (["Cannulation"], "skills lab"),
        (["No such skill", "Tutoring"], "tutoring"),
    ],
)
def test_a_gap_gets_the_project_that_practises_it(skills: list[str], word: str) -> None:
    project = project_for(skills)
    assert project is not None
    assert word in project.goal


def test_a_gap_that_no_project_practises_gets_none() -> None:
    assert project_for(["No such skill"]) is None


def case_of(*asked: str) -> Case:
    """Returns the case of somebody who has nothing yet of what is asked."""
    needs = "\n".join(f"- {name}" for name in asked)
    report = report_on("# Robin Example\nrobin@example.com\n", f"Requirements\n{needs}\n")
    return Case.of(report.papers, report.matches, lexicon(), TODAY)


def test_the_field_of_a_posting_is_that_of_most_it_asks() -> None:
    assert case_of("Figma", "Adobe InDesign", "Typography", "Logo design").field == "Graphic design"
    assert case_of("Teamwork").field == ""


def test_a_gap_without_a_project_gets_that_of_a_relative() -> None:
    case = case_of("Affinity Photo", "Typography")
    lone = {
        name
        for name in lexicon().skills
        if project_for((name,)) is None and project_near((name,), case) is not None
    }
    assert lone
    project, relative = project_near((min(lone),), case) or (GOOD, "")
    assert relative in project.skills
    assert project_near(("No such skill",), case) is None


def test_what_counts_as_proof_is_known_by_field() -> None:
    assert any("portfolio" in proof for proof in evidence_of("Graphic design"))
    assert evidence_of("No such field") == ()
