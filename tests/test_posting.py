import tomllib
from pathlib import Path
from typing import Any

import pytest

from gapcheck import parsers
from gapcheck.lexicon import Lexicon, load_lexicon
from gapcheck.model import Job
from gapcheck.outline import read_job

PATH = Path(__file__).parent / "cases" / "postings.toml"
POSTINGS = tomllib.loads(PATH.read_text(encoding="utf-8"))["posting"]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def read(text: str, lexicon: Lexicon) -> Job:
    return read_job(parsers.read(text.strip().encode(), "job.txt"), lexicon)


@pytest.mark.parametrize("case", POSTINGS, ids=lambda case: case["name"])
def test_a_posting_asks(case: dict[str, Any], lexicon: Lexicon) -> None:
    found = {r.text: r for r in read(case["text"], lexicon).requirements}
    for text, kind, priority in case["asks"]:
        assert text in found
        assert (found[text].kind, found[text].priority) == (kind, priority)
    named = {name for r in found.values() for name in (r.text, *r.skills)}
    assert named.isdisjoint(case.get("absent", ()))


@pytest.mark.parametrize(
    "case", [c for c in POSTINGS if "groups" in c], ids=lambda case: case["name"]
)
def test_alternatives_share_a_group(case: dict[str, Any], lexicon: Lexicon) -> None:
    found = {r.text: r for r in read(case["text"], lexicon).requirements}
    for names in case["groups"]:
        assert len({found[name].group for name in names}) == 1
        assert found[names[0]].group is not None


@pytest.mark.parametrize("case", POSTINGS, ids=lambda case: case["name"])
def test_every_requirement_quotes_its_line(case: dict[str, Any], lexicon: Lexicon) -> None:
    job = read(case["text"], lexicon)
    lines = {line.number: line.text for line in job.document.lines}
    for requirement in (*job.requirements, *job.application):
        place = requirement.quote.place
        assert lines[place.line][place.start : place.end] == requirement.quote.text
        assert requirement.text in requirement.quote.text


@pytest.mark.parametrize(
    ("head", "title", "company"),
    [
        ("Staff Nurse\nGreenbank Hospital - Leeds, UK\n", "Staff Nurse", "Greenbank Hospital"),
        ("Position: Accountant\nCompany: Elm & Sons\n", "Accountant", "Elm & Sons"),
        ("Night Porter - Elm House Hotel, Leeds\n", "Night Porter", "Elm House Hotel"),
        ("Job advertisement for Bookkeeper\nReports to\n", "Bookkeeper", ""),
        ("Cook\nThe Old Kitchen, Whitby\n", "Cook", "The Old Kitchen"),
        ("Cook\nDepartment: Public Health\n", "Cook", ""),
        (
            "GREAT PAY! We're Blaze Hire, and we are looking for a keen Plant Fitter.\n",
            "Plant Fitter",
            "Blaze Hire",
        ),
        ("Developer @ Tidepool Robotics\n", "Developer", "Tidepool Robotics"),
        ("Welder\nAbout Brightforge\nBrightforge is a maker of gates.\n", "Welder", "Brightforge"),
        ("Night Porter\nElm Hotel - Leeds, UK\nJob Details\n", "Night Porter", "Elm Hotel"),
        (
            "Welder\nBrightforge, Cardiff\nDay release at Vale College.\n",
            "Welder",
            "Brightforge",
        ),
    ],
)
def test_title_and_company_are_read(head: str, title: str, company: str, lexicon: Lexicon) -> None:
    job = read(head + "Requirements\n- SQL\n", lexicon)
    assert (job.title, job.company) == (title, company)
