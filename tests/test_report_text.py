"""The terminal form: what it says, how wide it is, and that nothing steers the terminal."""

from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hostile import attacks, poisoned
from nurse_example import tomas
from report_example import maya
from rich.cells import cell_len
from rich.console import Console
from whole_reports import NAMES, whole_report

from gapcheck.model import Report
from gapcheck.report.as_text import as_text, write

GOLDEN = Path(__file__).parent / "cases" / "report"
ESCAPE = "\x1b"


@pytest.mark.parametrize(
    ("name", "report", "width"),
    [("maya-80", maya(), 80), ("tomas-44", tomas(), 44)],
    ids=["maya-80", "tomas-44"],
)
def test_the_golden_text(
    name: str, report: Report, width: int, request: pytest.FixtureRequest
) -> None:
    file = GOLDEN / f"{name}.txt"
    written = as_text(report, width)
    if request.config.getoption("--update"):
        file.write_text(written, encoding="utf-8", newline="\n")
    assert written == file.read_text(encoding="utf-8"), "--update accepts it"


@pytest.mark.parametrize("width", [36, 60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    widths = [cell_len(line) for line in as_text(maya(), width).splitlines()]
    assert max(widths) <= min(width, 100)


def test_a_step_is_told_with_its_parts_and_the_later_ones_are_counted() -> None:
    parts = ("Use their word for it.", "Leave it out.")
    report = maya()
    first, *rest = report.plan.today
    steps = (replace(first, points=parts), *rest)
    plan = replace(report.plan, today=steps, if_time=(replace(first, key="later"),))
    written = as_text(replace(report, plan=plan), 80)
    assert all(f"- {part}" in written for part in parts)
    assert f"{max(0, len(steps) - 5) + 1} more in the whole report" in written


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks().keys())
def test_an_attack_neither_steers_nor_widens(attack: str) -> None:
    written = as_text(poisoned(maya(), attack), 60)
    assert [mark for mark in written if ord(mark) < 32 and mark != "\n"] == []
    assert not set(written) & set("\x7f\x9b\u202e\u2028")
    assert max(cell_len(line) for line in written.splitlines()) <= 60


def test_markup_is_shown_not_obeyed() -> None:
    first, *_ = as_text(poisoned(maya(), "[bold]x[/bold] :smile:")).splitlines()
    assert first == "[bold]x[/bold] :smile:, [bold]x[/bold] :smile:"


def printed(monkeypatch: pytest.MonkeyPatch, *, terminal: bool, **environ: str) -> str:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    file = StringIO()
    file.isatty = lambda: terminal  # type: ignore[method-assign]
    write(maya(), Console(file=file))
    return file.getvalue()


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    assert f"{ESCAPE}[32m●" in printed(monkeypatch, terminal=True)


def test_a_pipe_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ESCAPE not in printed(monkeypatch, terminal=False)


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    written = printed(monkeypatch, terminal=True, NO_COLOR="1")
    assert f"{ESCAPE}[32m" not in written
    assert "●" in written


def test_a_covered_alternative_is_no_gap() -> None:
    assert "Figma" not in as_text(maya())


@pytest.mark.parametrize("name", NAMES)
def test_every_leading_step_is_told_to_its_end(name: str) -> None:
    report = whole_report(name)
    said = " ".join(as_text(report, width=1000).split())
    for step in report.plan.today[:5]:
        for part in (step.title, step.how, *step.points, step.draft):
            assert " ".join(part.split()) in said
        assert step.points or not step.how.rstrip().endswith(":")
