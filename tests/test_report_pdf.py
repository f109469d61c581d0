"""The report as a PDF: a handout of two to four pages that loads and runs nothing."""

import sys
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile import attacks, poisoned
from nurse_example import tomas
from papers import report_on
from report_example import maya
from whole_reports import whole_report

from gapcheck.cli import main
from gapcheck.errors import GapcheckError
from gapcheck.parsers import read
from gapcheck.report.anonymous import anonymous
from gapcheck.report.as_html import as_html
from gapcheck.report.as_pdf import as_pdf, handout, refuse, weasyprint

SAMPLE = Path(__file__).parents[1] / "samples" / "nurse"
MAKERS = {"maya": maya, "tomas": tomas}


def unusable() -> str:
    """Return why no PDF can be made here, "" where one can."""
    try:
        weasyprint()
    except GapcheckError as error:
        return error.message
    return ""


needs_weasyprint = pytest.mark.skipif(bool(unusable()), reason=unusable())


@cache
def pdf(name: str) -> bytes:
    return as_pdf(MAKERS[name]())


def words(data: bytes) -> str:
    """Return the text of a PDF on one line."""
    return " ".join(read(data, "report.pdf").text.split())


@needs_weasyprint
@pytest.mark.parametrize("name", MAKERS)
def test_it_is_a_handout_of_two_to_four_pages(name: str) -> None:
    document = read(pdf(name), "report.pdf")
    assert 2 <= document.pages <= 4
    assert len(pdf(name)) < 250_000


@needs_weasyprint
def test_what_matters_is_on_its_first_page() -> None:
    first = [line.text for line in read(pdf("maya"), "report.pdf").lines if line.page == 1]
    whole = " ".join(first)
    for part in ("Senior Graphic Designer", "Before you submit", "must-haves"):
        assert part in whole
    assert "What changed" in words(pdf("maya"))
    for step in maya().plan.today[:3]:
        assert step.title in whole


@needs_weasyprint
def test_what_is_folded_on_the_page_is_not_in_the_handout() -> None:
    step = maya().plan.before_interview[0]
    assert step.title in words(pdf("maya"))
    assert step.how not in words(pdf("maya"))
    assert "Disagree?" not in words(pdf("maya"))


@needs_weasyprint
def test_a_heading_is_printed_only_with_something_below_it() -> None:
    lines = {name: texts_of(as_pdf(whole_report(name))) for name in ("electrician", "nurse")}
    assert "Checks" not in lines["electrician"]
    assert "Checks" in lines["nurse"]


def texts_of(data: bytes) -> list[str]:
    return [line.text for line in read(data, "report.pdf").lines]


@needs_weasyprint
def test_it_runs_nothing_and_leads_nowhere_else() -> None:
    for mark in (b"/JavaScript", b"/JS ", b"/URI", b"/Launch", b"/EmbeddedFile", b"CreationDate"):
        assert mark not in pdf("maya")


@needs_weasyprint
def test_the_same_report_gives_the_same_bytes() -> None:
    assert as_pdf(tomas()) == pdf("tomas")


@needs_weasyprint
def test_an_anonymous_handout_tells_nobody() -> None:
    contact = maya().papers.resume.contact
    fields = (contact.name, contact.email, contact.phone, contact.location)
    secrets = [quote.text for quote in fields if quote]
    secrets += [role.employer for role in maya().papers.resume.roles if role.employer]
    assert len(secrets) >= 5
    data = as_pdf(anonymous(maya()))
    assert [s for s in secrets if s in words(data) or s.encode("utf-16-be") in data] == []


@needs_weasyprint
def test_an_attack_stays_text() -> None:
    attack = "".join(attacks().values())
    job = "Baker, Millrace Bakery\n\nRequirements\n- Sourdough\n"
    data = as_pdf(poisoned(report_on("# Ada Quill\n\n## Skills\n\nSourdough\n", job), attack))
    for mark in (b"/JavaScript", b"/URI", b"/Launch", b"/EmbeddedFile"):
        assert mark not in data


def test_the_page_is_made_ready_without_scripts_or_references() -> None:
    page = handout(as_html(maya()))
    assert "<script" not in page
    assert "<use" not in page
    assert "currentColor" not in page.partition("<body")[2]


def test_nothing_is_loaded() -> None:
    with pytest.raises(GapcheckError, match="must not load"):
        refuse("https://example.com/a.png")


def test_without_weasyprint_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    output = tmp_path / "report.pdf"
    papers = (str(SAMPLE / "resume.docx"), str(SAMPLE / "job.txt"))
    done = CliRunner().invoke(main, [*papers, "-o", str(output)])
    assert done.exit_code == 3
    assert "WeasyPrint cannot be used" in done.output
    assert "pip install weasyprint" in done.output
    assert "Traceback" not in done.output
    assert not output.exists()


@needs_weasyprint
def test_the_suffix_asks_for_it(tmp_path: Path) -> None:
    output = tmp_path / "report.pdf"
    papers = (str(SAMPLE / "resume.docx"), str(SAMPLE / "job.txt"))
    assert CliRunner().invoke(main, [*papers, "-o", str(output)]).exit_code == 0
    assert output.read_bytes().startswith(b"%PDF-")
