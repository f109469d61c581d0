"""One tally: whatever number of requirements any form of a report tells, it is that one's."""

import json
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest
from lxml import html
from whole_reports import NAMES, whole_report

from gapcheck.model import Report
from gapcheck.report.as_html import as_html
from gapcheck.report.as_json import as_json
from gapcheck.report.as_markdown import as_markdown
from gapcheck.report.as_short import as_short
from gapcheck.report.as_text import as_text
from gapcheck.report.view import view

PRIORITIES = ("must", "asked", "nice")
LABEL = {"must-have": "must", "asked": "asked", "nice to have": "nice"}
FRACTION = re.compile(r"(?P<part>\d+) of (?P<whole>\d+)")
MUSTS = re.compile(
    r"(\d+) of (\d+) must-haves(?! that a letter)|must-haves: (\d+) of (\d+)", re.IGNORECASE
)
COUNTED = re.compile(r"(\d+) (shown|listed only|implied, not named|missing|left open)")
EACH_REPORT = pytest.mark.parametrize("name", NAMES)


def tally(report: Report) -> dict[str, dict[str, int]]:
    """Return the counts of a report by priority and status, without zeros."""
    rows = ((name, getattr(report.tally, name)) for name in PRIORITIES)
    return {name: {s: n for s, n in row.items() if n} for name, row in rows if any(row.values())}


@cache
def page(name: str) -> Any:  # noqa: ANN401 - an element
    return html.fromstring(as_html(whole_report(name)))


def counts_of(pairs: list[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Return pairs of priority and status counted as the tally has them."""
    counted = {name: Counter(s for p, s in pairs if p == name) for name in PRIORITIES}
    return {name: dict(row) for name, row in counted.items() if row}


@EACH_REPORT
def test_the_rows_of_the_page_add_up(name: str) -> None:
    rows = page(name).xpath("//tr[@data-counts='requirement']")
    pairs = [(row.getparent().get("data-priority"), row.get("data-status")) for row in rows]
    assert counts_of(pairs) == tally(whole_report(name))


@EACH_REPORT
def test_the_bars_and_their_words_add_up(name: str) -> None:
    bars = page(name).xpath("//figure[@class='bar']")
    names = list(tally(whole_report(name)))
    for priority, bar in zip(names, bars, strict=True):
        expected = tally(whole_report(name))[priority]
        cells = bar.xpath(".//svg[@class='cells']/use/@class")
        assert Counter(cell.removeprefix("sign ") for cell in cells) == expected
        told = [int(n) for n, _ in COUNTED.findall(bar.text_content())]
        assert sum(told) == sum(expected.values())


@EACH_REPORT
@pytest.mark.parametrize("form", [as_html, as_markdown, as_short, as_text])
def test_every_share_of_the_must_haves_is_the_tallys(name: str, form: Any) -> None:  # noqa: ANN401 - a form
    report = whole_report(name)
    must = report.tally.must
    total = sum(must.values())
    written = form(report)
    text = html.fromstring(written).body.text_content() if written.startswith("<!") else written
    text = " ".join(text.partition('{"format"')[0].replace("*", "").split())
    found = [tuple(int(n) for n in each if n) for each in MUSTS.findall(text)]
    allowed = {(must["shown"], total), (must["missing"], total)}
    assert set(found) <= allowed
    assert found or not total or must["shown"] == total


@EACH_REPORT
def test_the_terminal_lists_what_it_counts(name: str) -> None:
    text = re.sub(r"\n +", " ", as_text(whole_report(name)))
    listed = re.findall(
        r"^[○?◌◐] .*?\((must-have|asked|nice to have)(?:, or [^)]+)?\): ", text, re.MULTILINE
    )
    open_ones = {
        p: sum(row.values()) - row.get("shown", 0) for p, row in tally(whole_report(name)).items()
    }
    assert Counter(LABEL[each] for each in listed) == Counter(open_ones)


@EACH_REPORT
def test_no_section_has_evidence_for_more_than_is_asked(name: str) -> None:
    total = sum(sum(row.values()) for row in tally(whole_report(name)).values())
    assert all(bar.number <= total for bar in view(whole_report(name)).sections)


@EACH_REPORT
def test_the_data_holds_the_same_tally(name: str) -> None:
    data = json.loads(as_json(whole_report(name)))["tally"]
    told = {p: {s: n for s, n in row.items() if n} for p, row in data.items()}
    assert {p: row for p, row in told.items() if row} == tally(whole_report(name))


def test_some_reports_have_alternatives_and_ways_of_working() -> None:
    kinds = Counter(kind for name in NAMES for kind in page(name).xpath("//@data-counts"))
    assert kinds["alternative"] > 3
    assert kinds["soft"] > 3


@EACH_REPORT
def test_a_letter_speaks_of_no_more_than_is_asked(name: str) -> None:
    report = whole_report(name)
    told = [
        f.message
        for r in report.results
        for f in r.findings
        if "must-haves that a letter" in f.message
    ]
    for match in filter(None, map(FRACTION.search, told)):
        assert int(match["whole"]) <= sum(report.tally.must.values())
