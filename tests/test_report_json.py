"""The JSON form: valid by its published schema, complete, and the same every time."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from nurse_example import tomas
from report_example import maya

from gapcheck.model import Plan, Report
from gapcheck.report.as_json import as_json

SCHEMA = json.loads((Path(__file__).parents[1] / "docs" / "report.schema.json").read_text("utf-8"))
REPORTS = pytest.mark.parametrize("report", [maya(), tomas()], ids=["maya", "tomas"])


def data(report: Report) -> Any:  # noqa: ANN401 - JSON has no narrower type
    return json.loads(as_json(report))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@REPORTS
def test_a_report_is_valid(report: Report) -> None:
    Draft202012Validator(SCHEMA).validate(data(report))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), 2),
        (("requirements", 0, "status"), "present"),
        (("requirements", 0, "score"), 63),
        (("requirements", 0, "evidence", 0, "line"), -1),
        (("resume", "roles", 0, "period", "start"), "March 2023"),
        (("plan", "tomorrow"), []),
    ],
)
def test_what_is_not_a_report_is_not_valid(path: tuple[str | int, ...], value: object) -> None:
    report = part = data(maya())
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(report)


def test_a_requirement_says_what_where_and_why() -> None:
    requirements = {item["text"]: item for item in data(maya())["requirements"]}
    illustrator = requirements["Adobe Illustrator"]
    assert illustrator["line"] == "You know Adobe Illustrator and InDesign inside out."
    assert illustrator["skills"] == ["Adobe Illustrator"]
    assert (illustrator["kind"], illustrator["priority"]) == ("skill", "must")
    assert (illustrator["status"], illustrator["group"]) == ("shown", None)
    assert illustrator["why"] == "A line of your present job shows it with a result."
    assert illustrator["place"] == {
        "document": "northlight.txt",
        "page": 1,
        "line": 11,
        "start": 9,
        "end": 26,
    }
    assert illustrator["evidence"][0] == {
        "quote": "Redrew 140 packaging icons in Illustrator, cutting print errors by 30%",
        "document": "maya-okafor.pdf",
        "page": 1,
        "line": 8,
        "start": 0,
        "end": 70,
        "section": "experience",
        "how": "alias",
        "name": "Illustrator",
        "role": {"title": "Lead Designer", "employer": "Kite & Co"},
        "period": {
            "text": "March 2023 – present",
            "start": "2023-03",
            "end": None,
            "current": True,
        },
        "result": True,
    }
    assert requirements["Figma"]["group"] == requirements["Sketch"]["group"]
    assert requirements["Figma"]["close"][0]["name"] == "Sketch"
    assert requirements["5+ years of experience in graphic design"]["years"] == {
        "least": 5,
        "most": None,
    }


@REPORTS
def test_every_requirement_check_rewrite_and_step_is_there(report: Report) -> None:
    written = data(report)
    assert len(written["requirements"]) == len(report.matches)
    assert len(written["checks"]) == len(report.results)
    assert len(written["rewrites"]) == len(report.rewrites)
    lanes = {lane.name: len(getattr(report.plan, lane.name)) for lane in fields(Plan)}
    assert {lane: len(steps) for lane, steps in written["plan"].items()} == lanes


@REPORTS
def test_every_quote_stands_where_its_place_says(report: Report) -> None:
    written = data(report)
    for change in written["since"]["changes"] if written["since"] else ():
        del change["before"]  # the earlier papers are not at hand
    papers = [written["posting"], written["resume"], written["letter"]]
    documents = [paper["document"] for paper in papers if paper]
    lines = {(d["name"], x["number"]): x["text"] for d in documents for x in d["lines"]}
    quotes = list(quotes_in(written))
    assert len(quotes) >= 15
    for quote in quotes:
        line = lines[quote["document"], quote["line"]]
        assert line[quote["start"] : quote["end"]] == quote["quote"]


def quotes_in(part: Any) -> Any:  # noqa: ANN401 - the same
    if isinstance(part, dict):
        if "quote" in part and "start" in part:
            yield part
        part = list(part.values())
    if isinstance(part, list):
        for item in part:
            yield from quotes_in(item)


def test_a_year_alone_stays_a_year() -> None:
    roles = data(tomas())["resume"]["roles"]
    assert roles[1]["period"]["start"] == "2022"
    assert roles[2]["period"] is None


def test_counts_hold_every_status() -> None:
    assert data(maya())["tally"]["must"] == {
        "shown": 7,
        "listed": 0,
        "implied": 2,
        "missing": 1,
        "unknown": 0,
    }


def test_no_letter_is_null() -> None:
    assert data(tomas())["letter"] is None


def test_half_a_character_can_be_written() -> None:
    report = replace(maya(), limits=("half \ud800 a character",))
    assert json.loads(as_json(report).encode("utf-8"))["limits"] == ["half \ufffd a character"]


@REPORTS
def test_the_same_report_gives_the_same_text(report: Report) -> None:
    assert as_json(report) == as_json(report)
