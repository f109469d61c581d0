"""The report as SARIF: by the standard, and at the lines of the person's own files."""

import json
import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from hostile import attacks, poisoned
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from nurse_example import tomas
from papers import report_on
from report_example import maya

from gapcheck.cli import main
from gapcheck.model import Document, Line, Report
from gapcheck.report.as_json import as_json
from gapcheck.report.as_sarif import as_sarif
from gapcheck.report.since import read_earlier, since
from gapcheck.report.source_lines import source_lines

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((ROOT / "tests" / "cases" / "sarif.schema.json").read_text("utf-8"))
JOB = "Baker, Millrace Bakery\n\nRequirements\n- Sourdough\n- Cake decorating\n- HACCP\n"
RESUME = """# Ada Quill

ada.quill@example.com

## Experience

### Baker, Stonewheel Bakery
2020 – 2024

- Kept the HACCP records
- Responsible for the shop window

## Skills

Sourdough
"""
BETTER = RESUME.replace("Responsible for", "Baked 200 sourdough loaves a night for")
MAKERS: dict[str, Callable[[], Report]] = {
    "maya": maya,
    "tomas": tomas,
    "baker": lambda: report_on(RESUME, JOB),
    "later": lambda: later(BETTER),
}
EVERY_REPORT = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())


def later(resume: str) -> Report:
    """Return the report on `resume` held against that on the first one."""
    earlier = as_json(report_on(RESUME, JOB)).encode()
    return since(report_on(resume, JOB), read_earlier(earlier, "gap-report-v1.json"))


def data(report: Report) -> Any:  # noqa: ANN401 - JSON has no narrower type
    return json.loads(as_sarif(report, {}))


def results(log: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - the same
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    return found


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@EVERY_REPORT
def test_a_report_is_valid_and_names_only_its_own_rules(make: Callable[[], Report]) -> None:
    log = data(make())
    Draft202012Validator(SCHEMA).validate(log)
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert {result["ruleId"] for result in results(log)} <= set(rules)
    assert results(log)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), "2.0.0"),
        (("runs", 0, "results", 0, "level"), "fatal"),
        (("runs", 0, "results", 0, "score"), 63),
        (("runs", 0, "results", 0, "kind"), "informational"),
        (("runs", 0, "results", 0, "message"), "plain words"),
        (
            ("runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation"),
            {"uri": "my résumé.pdf"},
        ),
    ],
)
def test_what_is_not_sarif_is_not_valid(path: tuple[str | int, ...], value: object) -> None:
    log = part = data(maya())
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(log)


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks().keys())
def test_an_attack_stays_text(attack: str) -> None:
    written = as_sarif(poisoned(maya(), attack), {})
    assert not set(map(chr, [*range(0x0A), *range(0x0B, 0x20), 0x202E])) & set(written)
    uris = {
        place["physicalLocation"]["artifactLocation"]["uri"]
        for result in results(json.loads(written))
        for place in [*result["locations"], *result.get("relatedLocations", [])]
    }
    assert not [uri for uri in uris if ":" in uri or "<" in uri]


def test_the_same_report_gives_the_same_text() -> None:
    assert as_sarif(maya(), {}) == as_sarif(maya(), {})


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments, "--date", "2026-11-01"])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cv").mkdir()
    (tmp_path / "cv" / "my résumé.md").write_text(RESUME, encoding="utf-8")
    (tmp_path / "job.txt").write_text(JOB, encoding="utf-8")
    return tmp_path


def told(folder: Path, *options: str) -> dict[str, dict[str, Any]]:
    """Return the results of a run in `folder` by the beginning of their message."""
    done = run("cv/my résumé.md", "job.txt", "-o", "gap.sarif", *options)
    assert done.exit_code == 0, done.output
    log = json.loads((folder / "gap.sarif").read_text("utf-8"))
    Draft202012Validator(SCHEMA).validate(log)
    return {result["message"]["text"].partition(":")[0]: result for result in results(log)}


def test_a_result_stands_at_the_line_of_the_file_itself(folder: Path) -> None:
    sourdough = told(folder)["Sourdough"]
    lines = RESUME.splitlines()
    assert sourdough["ruleId"] == "requirement-listed"
    place = sourdough["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "cv/my%20r%C3%A9sum%C3%A9.md"
    assert lines[place["region"]["startLine"] - 1] == "Sourdough"
    asked = sourdough["relatedLocations"][0]["physicalLocation"]
    assert asked["artifactLocation"]["uri"] == "job.txt"
    assert JOB.splitlines()[asked["region"]["startLine"] - 1] == "- Sourdough"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_line_is_found_however_the_file_is_encoded(folder: Path, encoding: str) -> None:
    text = RESUME.replace("Sourdough", "Sourdough for the Café")
    (folder / "cv" / "my résumé.md").write_text(text, encoding=encoding)
    place = told(folder)["Sourdough"]["locations"][0]["physicalLocation"]
    assert "Sourdough" in text.splitlines()[place["region"]["startLine"] - 1]


def test_files_of_one_name_in_two_folders_are_told_apart(folder: Path) -> None:
    (folder / "jobs").mkdir()
    (folder / "jobs" / "my résumé.md").write_text(JOB, encoding="utf-8")
    assert run("cv/my résumé.md", "jobs/my résumé.md", "-o", "gap.sarif").exit_code == 0
    log = json.loads((folder / "gap.sarif").read_text("utf-8"))
    (sourdough,) = [r for r in results(log) if r["message"]["text"].startswith("Sourdough:")]
    own, asked = (
        sourdough[key][0]["physicalLocation"] for key in ("locations", "relatedLocations")
    )
    assert own["artifactLocation"]["uri"] == "cv/my%20r%C3%A9sum%C3%A9.md"
    assert RESUME.splitlines()[own["region"]["startLine"] - 1] == "Sourdough"
    assert asked["artifactLocation"]["uri"] == "jobs/my%20r%C3%A9sum%C3%A9.md"
    assert JOB.splitlines()[asked["region"]["startLine"] - 1] == "- Sourdough"


def test_what_stands_nowhere_is_told_of_the_whole_file(folder: Path) -> None:
    place = told(folder)["Cake decorating"]["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 1}


def test_a_file_outside_of_the_folder_keeps_its_whole_address(folder: Path) -> None:
    inside = folder / "cv"
    os.chdir(inside)
    done = run("my résumé.md", "../job.txt", "--format", "sarif")
    related = results(json.loads(done.stdout))[0]["relatedLocations"][0]["physicalLocation"]
    assert related["artifactLocation"]["uri"] == (folder / "job.txt").resolve().as_uri()


def test_a_pdf_has_no_lines_of_its_own() -> None:
    places = [place for result in results(data(maya())) for place in result["locations"]]
    assert not [place for place in places if "region" in place["physicalLocation"]]
    assert any("page 1, line" in place.get("message", {}).get("text", "") for place in places)


def test_an_anonymous_run_names_no_file(folder: Path) -> None:
    written = json.dumps(told(folder, "--anonymous"), ensure_ascii=False)
    hidden = ("Quill", "ada.quill", "Stonewheel", "my%20", "my résumé")
    assert [secret for secret in hidden if secret in written] == []


def test_a_result_tells_what_an_earlier_report_makes_of_it() -> None:
    assert not [
        result for result in results(data(report_on(RESUME, JOB))) if "baselineState" in result
    ]
    states = {
        result["message"]["text"].partition(":")[0]: (result["ruleId"], result["baselineState"])
        for result in results(data(later(BETTER)))
    }
    assert states["Sourdough"] == ("since-proven", "absent")
    assert states["Cake decorating"] == ("requirement-missing", "unchanged")
    back = {
        result["message"]["text"].partition(":")[0]: result["baselineState"]
        for result in results(data(later(RESUME.replace("Kept the HACCP records", "Kept records"))))
    }
    assert back["HACCP"] == "new"


@pytest.mark.parametrize(
    ("lines", "source", "expected"),
    [
        (["One two", "three"], "one\n\nOne two\nthree\n", {1: 3, 2: 4}),
        (["Led **nothing** at all"], "x\n- Led nothing\n  at all\n", {1: 2}),
        (["a.b@example.com"], "# Ada\n<a.b@example.com>\n", {1: 2}),
        (
            ["bats (2026, code): on a map", "after"],
            "# Ada\n**bats** (2026, [code](https://example.org/b)): on a\n_map_\nafter\n",
            {1: 2, 2: 4},
        ),
        (["one two three"], f"one {'](.)' * 40} too\none two three\n", {1: 2}),
        (["gone", "here"], "here\n", {2: 1}),
        (["twice", "twice"], "twice\ntwice\n", {1: 1, 2: 2}),
        (["— · —"], "— · —\n", {}),
    ],
)
def test_lines_are_found_in_their_source(
    lines: list[str], source: str, expected: dict[int, int]
) -> None:
    document = Document(
        "markdown", "a.md", tuple(Line(text, 1, number) for number, text in enumerate(lines, 1))
    )
    assert source_lines(document, source) == expected


def test_the_hook_runs_the_command_that_is_installed() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert [hook["id"] for hook in hooks] == ["gapcheck"]
    for hook in hooks:
        assert {"id", "name", "entry", "language", "pass_filenames"} <= set(hook)
        assert hook["entry"].split()[0] in scripts
        assert hook["language"] == "python"


def test_the_documented_hook_and_pipeline_run(folder: Path) -> None:
    (folder / "resume.md").write_text(RESUME, encoding="utf-8")
    recipes = (ROOT / "docs" / "repository.md").read_text("utf-8").split("```yaml\n")[1:]
    hook, pipeline, *_ = [yaml.safe_load(recipe.split("```")[0]) for recipe in recipes]
    arguments = hook["repos"][0]["hooks"][0]["args"]
    assert CliRunner().invoke(main, arguments).exit_code == 1
    commands = [
        step["run"].split()
        for step in pipeline["jobs"]["gapcheck"]["steps"]
        if step.get("run", "").startswith("gapcheck ")
    ]
    assert commands
    for _, *words in commands:
        assert CliRunner().invoke(main, words).exit_code == 0
    uploaded = pipeline["jobs"]["gapcheck"]["steps"][-1]["with"]["sarif_file"]
    Draft202012Validator(SCHEMA).validate(json.loads((folder / uploaded).read_text("utf-8")))
