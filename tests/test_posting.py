import tomllib
from pathlib import Path
from typing import Any

import pytest

from gapcheck import parsers
from gapcheck.errors import CouldNotCheckError
from gapcheck.lexicon import Lexicon, load_lexicon
from gapcheck.model import Job
from gapcheck.outline import one_posting, read_job

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
        ("HGV DRIVERS WANTED - £42K\nThe Elm Haulage\n", "HGV DRIVERS", ""),
        ("Hiring: Java Developer | 4-7 years | Pune\n", "Java Developer", ""),
        ("CITY OF ELM\nCLASS TITLE: CLERK II\n", "CLERK II", ""),
        ("Cook\nWho we are: Elm Distribution moves groceries.\n", "Cook", "Elm Distribution"),
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


PAGE = """Vacancies at the Harbour Trust

Job title: Night Porter
You open the door to late guests and walk the house twice a night with a torch and a calm mind.
Requirements
- Fire safety awareness, first aid and a full driving licence for the airport van, please
- Friendly on the telephone at three in the morning

Job title: Pastry Cook
You bake what the guests eat with their coffee, from scones to layered cakes, five days a week.
Requirements
- Lamination, tempering chocolate and food hygiene level 2, with allergens on every label
- A year in a kitchen that bakes daily for sixty people
"""


def test_of_several_postings_one_is_chosen_by_its_title() -> None:
    document = parsers.read(PAGE.encode(), "jobs.txt")
    with pytest.raises(CouldNotCheckError, match="2 postings: Night Porter; Pastry Cook"):
        one_posting(document)
    with pytest.raises(CouldNotCheckError, match="2 postings"):
        one_posting(document, "gardener")
    chosen = one_posting(document, "pastry")
    assert [chosen.lines[0].text, chosen.lines[0].number] == ["Job title: Pastry Cook", 7]
    assert "Fire safety" not in chosen.text


@pytest.mark.parametrize(
    "text",
    [
        "Job title: Cook\nRole: Cook\n" + "You cook. " * 50 + "\nRequirements\n- Baking\n",
        "Position: Cook\nPosition: Full time, permanent\nRequirements\n- Baking\n",
    ],
)
def test_one_posting_is_not_parted(text: str) -> None:
    document = parsers.read(text.encode(), "job.txt")
    assert one_posting(document) is document
