"""A report held against an earlier one: every turn of a verdict, and files that are none."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from papers import report_on
from report_example import maya

from gapcheck.cli import main
from gapcheck.errors import CouldNotCheckError
from gapcheck.model import Change, Report, Status, Turn
from gapcheck.report.anonymous import anonymous
from gapcheck.report.as_html import as_html
from gapcheck.report.as_json import as_json
from gapcheck.report.as_markdown import as_markdown
from gapcheck.report.as_text import as_text
from gapcheck.report.since import read_earlier, since
from gapcheck.report.since.changes import turn_of

JOB = """
Baker, Millrace Bakery
Requirements
- Sourdough
- Cake decorating
- HACCP
"""
FIRST = """
# Ada Quill
ada.quill@example.com

## Experience
### Baker, Stonewheel Bakery
2020 – 2024
- Kept the HACCP records

## Skills
Sourdough
"""
SECOND = """
# Ada Quill
ada.quill@example.com

## Experience
### Baker, Stonewheel Bakery
2020 – 2024
- Baked 200 sourdough loaves a night
- Led the cake decorating of 300 orders
"""


def compared(resume: str, job: str = JOB) -> Report:
    """Return the report on `resume` held against that on the first one."""
    earlier = as_json(report_on(FIRST, JOB)).encode()
    return since(report_on(resume, job), read_earlier(earlier, "gap-report-v1.json"))


def changes(report: Report) -> list[Change]:
    assert report.since
    return list(report.since.changes)


@pytest.mark.parametrize(
    ("was", "now", "turn"),
    [
        ("missing", "shown", "closed"),
        ("implied", "shown", "closed"),
        ("unknown", "shown", "closed"),
        ("listed", "shown", "proven"),
        ("missing", "listed", "nearer"),
        ("implied", "listed", "nearer"),
        ("shown", "missing", "reopened"),
        ("shown", "listed", "reopened"),
        ("listed", "missing", "weaker"),
        ("shown", "shown", None),
        ("missing", "unknown", None),
    ],
)
def test_a_move_has_its_name(was: Status, now: Status, turn: Turn | None) -> None:
    assert turn_of(was, now) == turn


def test_both_quotes_of_a_move_are_kept() -> None:
    told = [(c.turn, c.text, c.was, c.now) for c in changes(compared(SECOND)) if c.was]
    assert told == [
        ("closed", "Cake decorating", "missing", "shown"),
        ("proven", "Sourdough", "listed", "shown"),
        ("reopened", "HACCP", "shown", "missing"),
    ]
    proven = next(c for c in changes(compared(SECOND)) if c.turn == "proven")
    assert proven.before
    assert proven.after
    assert (proven.before.text, proven.before.place.line) == ("Sourdough", 8)
    assert proven.after.text == "Baked 200 sourdough loaves a night"


def test_the_same_papers_have_no_changes() -> None:
    assert changes(compared(FIRST)) == []
    assert "nothing changed" in as_text(compared(FIRST), 100)


def test_findings_come_and_go() -> None:
    first = report_on(FIRST, JOB)
    with_phone = FIRST.replace("ada.quill@example.com", "ada.quill@example.com, +44 20 7946 0555")
    earlier = read_earlier(as_json(first).encode(), "v1.json")
    mended = changes(since(report_on(with_phone, JOB), earlier))
    assert [(c.turn, "phone" in c.text) for c in mended] == [("mended", True)]
    back = since(first, read_earlier(as_json(report_on(with_phone, JOB)).encode(), "v2.json"))
    assert [(c.turn, "phone" in c.text) for c in changes(back)] == [("found", True)]


def test_a_check_that_did_not_run_has_mended_nothing() -> None:
    first = report_on(FIRST, JOB)
    quiet = tuple(replace(r, status="not-applicable", findings=()) for r in first.results)
    earlier = read_earlier(as_json(first).encode(), "v1.json")
    assert changes(since(replace(first, results=quiet), earlier)) == []


def test_a_changed_posting_says_what_is_new_and_what_is_gone() -> None:
    job = JOB.replace("- HACCP", "- Forklift licence")
    told = {c.turn: c for c in changes(compared(FIRST, job)) if c.turn in ("asked_anew", "dropped")}
    assert told["dropped"].text == "HACCP"
    assert told["asked_anew"].after


def test_another_posting_is_refused() -> None:
    with pytest.raises(CouldNotCheckError, match="another posting"):
        compared(FIRST, "Requirements\n- Welding\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"not JSON", "is not an earlier report"),
        (b"\xff\xfe", "is not an earlier report"),
        (b"[" * 100_000, "is not an earlier report"),
        (b"[]", "found: None"),
        (b'{"format": 7}', "found: 7"),
        (b'{"format": 1}', "is not a whole report"),
        (b'{"format": 1, "resume": [], "version": 1}', "is not a whole report"),
    ],
)
def test_what_is_no_earlier_report_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(CouldNotCheckError, match=message):
        read_earlier(content, "old.json")


@pytest.mark.parametrize("key", ["status", "place", "line", "evidence"])
def test_a_broken_requirement_is_refused(key: str) -> None:
    data = json.loads(as_json(report_on(FIRST, JOB)))
    data["requirements"][0][key] = 7
    with pytest.raises(CouldNotCheckError, match="is not a whole report"):
        read_earlier(json.dumps(data).encode(), "old.json")


def test_a_page_is_read_like_its_data() -> None:
    report = report_on(FIRST, JOB)
    page, data = (read_earlier(form(report).encode(), "old") for form in (as_html, as_json))
    assert page == data


@pytest.mark.parametrize("form", [as_html, as_json, as_markdown, lambda r: as_text(r, 200)])
def test_every_form_tells_the_changes(form: object) -> None:
    assert callable(form)
    written = form(maya())
    told = ("maya-okafor-v1.pdf", "Nine of ten bullets", "address was in the page header")
    assert [words for words in told if words.casefold() not in written.casefold()] == []


def test_an_anonymous_report_does_not_name_the_earlier_file() -> None:
    assert "maya" not in as_json(anonymous(maya())).casefold()


def test_the_command_line_takes_an_earlier_report(tmp_path: Path) -> None:
    resume, job = tmp_path / "v2.md", tmp_path / "job.txt"
    old, new = tmp_path / "v1.html", tmp_path / "v2.json"
    resume.write_text(SECOND, encoding="utf-8")
    job.write_text(JOB, encoding="utf-8")
    old.write_text(as_html(report_on(FIRST, JOB)), encoding="utf-8")
    arguments = [str(resume), str(job), "--since", str(old), "-o", str(new)]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0
    assert "1 closed, 1 moved from listed to shown, 1 opened again" in " ".join(
        result.stdout.split()
    )
    assert json.loads(new.read_text(encoding="utf-8"))["since"]["resume"] == "resume.md"


def test_an_earlier_report_is_not_overwritten(tmp_path: Path) -> None:
    old = tmp_path / "v1.json"
    old.write_text("{}", encoding="utf-8")
    result = CliRunner().invoke(main, ["a.md", "b.txt", "--since", str(old), "-o", str(old)])
    assert result.exit_code == 2
    assert "one of your own files" in result.output
