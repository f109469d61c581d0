"""Markdown: the golden reports, and that hostile text stays text."""

from pathlib import Path

import pytest
from hostile import attacks, poisoned
from markdown_it import MarkdownIt
from nurse_example import tomas
from papers import report_on
from report_example import maya

from gapcheck.model import Report
from gapcheck.report.as_markdown import as_markdown, escape

GOLDEN = Path(__file__).parent / "cases" / "report"
REPORTS = pytest.mark.parametrize(
    ("name", "report"), [("maya", maya()), ("tomas", tomas())], ids=["maya", "tomas"]
)
OURS = {
    "heading_open",
    "heading_close",
    "paragraph_open",
    "paragraph_close",
    "bullet_list_open",
    "bullet_list_close",
    "list_item_open",
    "list_item_close",
    "inline",
    "text",
    "softbreak",
    "strong_open",
    "strong_close",
}


@REPORTS
def test_the_golden_report(name: str, report: Report, request: pytest.FixtureRequest) -> None:
    file = GOLDEN / f"{name}.md"
    written = as_markdown(report)
    if request.config.getoption("--update"):
        file.write_text(written, encoding="utf-8", newline="\n")
    assert written == file.read_text(encoding="utf-8"), "--update accepts it"


@REPORTS
def test_every_requirement_step_and_rewrite_is_there(name: str, report: Report) -> None:
    assert name
    written = as_markdown(report)
    for match in report.matches:
        assert f"**{escape(match.requirement.text)}**" in written
        assert escape(match.why) in written
    lanes = (report.plan.today, report.plan.before_interview, report.plan.close_the_gap)
    for step in (*sum(lanes, ()), *report.plan.if_it_is_a_no):
        assert escape(step.title) in written
        assert escape(step.how) in written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("snake_case and R&D", "snake_case and R&D"),
        ("_x_ *y* `z`", r"\_x\_ \*y\* \`z\`"),
        ("<script>", r"\<script\>"),
        ("[a](b) ![c](d)", r"\[a\](b) !\[c\](d)"),
        ("&lt;b&gt; &#60;", "&amp;lt;b&amp;gt; &amp;#60;"),
        ("a | b ~~c~~ \\", r"a \| b \~\~c\~\~ \\"),
        ("5+ years, 30%, £48,000 - C++ #1", "5+ years, 30%, £48,000 - C++ #1"),
    ],
)
def test_escape(text: str, written: str) -> None:
    assert escape(text) == written


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks().keys())
def test_an_attack_stays_text(attack: str) -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).parse(as_markdown(poisoned(maya(), attack)))
    kinds = {part.type for token in tokens for part in (token, *(token.children or ()))}
    assert kinds <= OURS


def test_what_is_bare_would_not_stay_text() -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).parse("<b>x</b> [a](javascript:b)")
    assert {part.type for part in tokens[1].children or ()} - OURS


@REPORTS
def test_it_can_be_compared_line_by_line(name: str, report: Report) -> None:
    assert name
    written = as_markdown(report)
    assert written.endswith("\n")
    assert not written.endswith("\n\n")
    assert "\n\n\n" not in written
    assert [line for line in written.splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize(
    ("years", "verdict", "answer"),
    [
        (10, "Missing in part", "In part: The dates show 5 y 9 m of the 10 years asked."),
        (5, "Shown", "Your papers say so"),
    ],
)
def test_years_shown_in_part_do_not_read_as_nothing(years: int, verdict: str, answer: str) -> None:
    resume = "# Robin Example\nrobin@example.com\n\n## Experience\nDesigner, Kite & Co\n"
    job = f"Requirements\n- {years}+ years of experience as a designer\n- InDesign\n"
    lines = as_markdown(report_on(f"{resume}Mar 2021 - Present\n- Set titles\n", job)).splitlines()
    told = [line for line in lines if f"**{years}+ years of experience as a designer**" in line]
    assert [line.rpartition("**")[2] for line in told] == [f": {verdict}", f" (above): {answer}"]
