"""A report to be shown to strangers: nothing in any form of it tells who the person is."""

import json
import tomllib
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nurse_example import tomas
from papers import TODAY, lexicon
from report_example import maya

from gapcheck.model import Report
from gapcheck.report.anonymous import anonymous
from gapcheck.report.anonymous.identity import documents_of
from gapcheck.report.anonymous.labels import labels
from gapcheck.report.anonymous.mask import Mask
from gapcheck.report.as_html import as_html
from gapcheck.report.as_json import as_json
from gapcheck.report.as_markdown import as_markdown
from gapcheck.report.as_sarif import as_sarif
from gapcheck.report.as_text import as_text
from gapcheck.review import review

ROOT = Path(__file__).parent
SAMPLES = sorted(path for path in (ROOT.parent / "samples").iterdir() if path.is_dir())
CASES: list[dict[str, Any]] = tomllib.loads(
    (ROOT / "cases" / "anonymous.toml").read_text(encoding="utf-8")
)["case"]
FORMS: dict[str, Callable[[Report], str]] = {
    "html": as_html,
    "json": as_json,
    "md": as_markdown,
    "text": lambda report: as_text(report, 200),
    "sarif": lambda report: as_sarif(report, {}),
}
PAPERS = ("letter", "references", "linkedin")


@cache
def sample(folder: Path) -> Report:
    files = {path.stem: (path.read_bytes(), path.name) for path in folder.iterdir()}
    return review(files["resume"], files["job"], lexicon(), TODAY, letter=files.get("letter"))


@cache
def built(name: str) -> Report:
    case = next(case for case in CASES if case["name"] == name)
    files = {
        paper: (case[paper].strip().encode(), f"{case['name'].split()[-1]}-{paper}.md")
        for paper in ("resume", "job", *PAPERS)
        if paper in case
    }
    more = {paper: files[paper] for paper in PAPERS if paper in files}
    return review(files["resume"], files["job"], lexicon(), TODAY, **more)


def flat(text: str) -> str:
    """Return a text as it reads: without what a form puts before marks, on one line."""
    plain = text.replace("&amp;", "&").replace("\\u0026", "&").replace("\\", "")
    return " ".join(plain.split()).casefold()


def identifying(report: Report) -> Iterator[str]:
    contact = report.papers.resume.contact
    fields = (contact.name, contact.email, contact.phone, contact.location)
    yield from (quote.text for quote in fields if quote)
    yield from contact.links
    yield from (role.employer for role in report.papers.resume.roles if role.employer)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("folder", SAMPLES, ids=lambda path: path.name)
def test_nothing_in_a_sample_tells_who_it_is(folder: Path, form: str) -> None:
    secrets = list(identifying(sample(folder)))
    assert len(secrets) >= 6
    written = flat(FORMS[form](anonymous(sample(folder))))
    assert [secret for secret in secrets if flat(secret) in written] == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_nothing_in_a_built_case_tells_who_it_is(case: dict[str, Any], form: str) -> None:
    report = built(case["name"])
    written = flat(FORMS[form](anonymous(report)))
    assert [secret for secret in case["hidden"] if flat(secret) in written] == []
    if form in ("html", "json"):
        assert [text for text in case["kept"] if flat(text) not in written] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_is_hidden_stood_there_before(case: dict[str, Any]) -> None:
    written = flat(as_json(built(case["name"])))
    assert [secret for secret in case["hidden"] if flat(secret) not in written] == []


MAKERS: dict[str, Callable[[], Report]] = {
    **{folder.name: partial(sample, folder) for folder in SAMPLES},
    **{case["name"]: partial(built, case["name"]) for case in CASES},
    "maya": maya,
    "tomas": tomas,
}
EVERY_REPORT = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())


@EVERY_REPORT
def test_every_quote_still_stands_where_its_place_says(make: Callable[[], Report]) -> None:
    report = make()
    assert astray(anonymous(report)) == astray(report)


def astray(report: Report) -> int:
    """Return how many quotes do not stand in their line: those that join lines."""
    lines = {
        (document.name, line.number): line.text
        for document in documents_of(report.papers).values()
        for line in document.lines
    }
    return sum(
        lines.get((quote["document"], quote["line"]), "")[quote["start"] : quote["end"]]
        != quote["quote"]
        for quote in quotes_in(json.loads(as_json(report)))
    )


def quotes_in(part: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON has no narrower type
    if isinstance(part, list):
        return [quote for item in part for quote in quotes_in(item)]
    if not isinstance(part, dict):
        return []
    own = [part] if {"quote", "start", "line"} <= set(part) else []
    return own + quotes_in(list(part.values()))


@EVERY_REPORT
def test_the_verdicts_stay_and_the_page_says_what_was_done(make: Callable[[], Report]) -> None:
    report = make()
    changed = anonymous(report)
    assert [m.status for m in changed.matches] == [m.status for m in report.matches]
    assert changed.tally == report.tally
    assert changed.limits[-1] == labels()["limit"]
    assert labels()["limit"] in as_html(changed)


def test_file_names_tell_only_what_the_file_is() -> None:
    names = {key: d.name for key, d in documents_of(anonymous(maya()).papers).items()}
    assert names == {"resume": "resume.pdf", "job": "posting.txt", "letter": "letter.docx"}


@given(st.text(), st.text(), st.integers(0, 60), st.integers(0, 60))
def test_places_keep_their_order_and_cover_the_new_text(
    before: str, after: str, one: int, other: int
) -> None:
    mask = Mask({"Ann Lee": "[name]", "Kite & Co": "[employer 1]"}, "[e-mail]")
    text = f"{before} Ann Lee, Kite & Co {after}"
    new = mask.text(text)
    assert "Ann Lee" not in new
    assert mask.span(text, 0, len(text)) == (0, len(new))
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    first, last = mask.span(text, start, end)
    assert 0 <= first <= last <= len(new)
