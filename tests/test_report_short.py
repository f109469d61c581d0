"""The report on one sheet: what it holds, and that it is one."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hostile import attacks, poisoned
from report_example import maya
from test_report_pdf import needs_weasyprint
from whole_reports import NAMES, whole_report

from gapcheck.cli import main
from gapcheck.model import Step
from gapcheck.parsers import read
from gapcheck.report.as_pdf import as_pdf
from gapcheck.report.as_short import as_short
from gapcheck.report.short import MOST_OPEN, MOST_STEPS, points_of, short, whole_sentences
from gapcheck.report.view import view

SAMPLE = Path(__file__).parents[1] / "samples" / "electrician"


@needs_weasyprint
@pytest.mark.parametrize("name", NAMES)
def test_it_is_one_page(name: str) -> None:
    assert read(as_pdf(whole_report(name), as_short), "short.pdf").pages == 1


@pytest.mark.parametrize("name", NAMES)
def test_every_requirement_that_counts_is_there_or_counted(name: str) -> None:
    report = whole_report(name)
    for part in short(view(report)).counts:
        named = len(part.open) + part.more
        assert named + part.count.shown == part.count.total
        assert len(part.open) <= MOST_OPEN[part.count.priority]


@pytest.mark.parametrize("name", NAMES)
def test_no_fault_is_told_twice_and_none_is_lost(name: str) -> None:
    report = whole_report(name)
    sheet = short(view(report))
    told = {each.step.title for each in sheet.steps}
    found = {
        finding.message
        for result in report.results
        if result.status in ("fail", "warn", "broken")
        for finding in result.findings
    }
    rest = [each.message for each in sheet.faults]
    assert told.isdisjoint(rest)
    assert len(found - told) <= len(rest) + sheet.more_faults
    assert len(sheet.steps) + sheet.more_steps == len(report.plan.today)
    assert len(sheet.steps) <= MOST_STEPS


def test_what_has_room_stands_in_whole_sentences() -> None:
    one = "Send a letter to the Office of Works, 1 Dock Road, Leeds, by noon on 14 December."
    assert whole_sentences(f"{one} Then rest.", len(one) + 3) == one
    assert whole_sentences(one, len(one)) == one
    assert whole_sentences(one, 30).endswith("…")
    assert whole_sentences("See Dr. Vale in St. Ives, and nobody else.", 30).endswith("…")


def test_a_long_point_stands_whole_where_the_others_are_short() -> None:
    long = f"“To apply send {'a letter and ' * 20}your papers by noon, Monday 14 December.”"
    step = Step("apply", "Apply", "Because.", "Keep to it.", 2, points=(long, "“Ref: 12”"))
    assert points_of(step) == (long, "“Ref: 12”")


def test_the_same_report_gives_the_same_sheet() -> None:
    report = whole_report("nurse")
    assert as_short(report) == as_short(report)


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks())
def test_nothing_in_the_papers_becomes_markup(attack: str) -> None:
    def tags(text: str) -> list[str]:
        return re.findall(r"<(/?\w+)", as_short(poisoned(maya(), text)))

    assert tags(attack) == tags("x" * len(attack))


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.chdir(tmp_path)
    papers = [str(SAMPLE / name) for name in ("resume.pdf", "job.txt")]
    return lambda *options: CliRunner().invoke(main, [*papers, "--short", *options])


def test_it_does_not_take_the_place_of_the_whole_report(run: Callable[..., Result]) -> None:
    assert run().exit_code == 0
    assert [path.name for path in Path.cwd().iterdir()] == ["gap-report-short.html"]


def test_it_is_a_sheet_or_nothing(run: Callable[..., Result]) -> None:
    result = run("--format", "json")
    assert (result.exit_code, list(Path.cwd().iterdir())) == (2, [])
    assert "--short is for html and pdf, not for json." in result.stderr
