"""The page in a real browser: accessible, safe, useful with and without JavaScript."""

import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from hostile import attacks, poisoned
from nurse_example import tomas
from pdfminer.pdfpage import PDFPage
from playwright.sync_api import Browser, Page, sync_playwright
from report_example import maya

from gapcheck.model import Report
from gapcheck.parsers import read
from gapcheck.report.as_html import as_html
from gapcheck.report.as_index import Entry, Many, as_index, entry
from gapcheck.report.as_short import as_short
from gapcheck.report.visible import visible

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Target size is WCAG 2.2 and has to be asked for.
AXE = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 360, "height": 740}


def chromium() -> str | None:
    """Return the path of a Chromium: one named by CHROMIUM, installed, or Playwright's own."""
    named = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)]
    return next((path for path in named if path and Path(path).exists()), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        path = chromium() or play.chromium.executable_path
        if not Path(path).exists():
            pytest.skip("no Chromium was found; set CHROMIUM or run `playwright install chromium`")
        browser = play.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@dataclass
class Visit:
    """An open page and all that it did without being asked."""

    page: Page
    address: str
    noises: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen for dialogs, console messages, errors, pop-ups and foreign addresses."""
        self.page.on(
            "dialog", lambda dialog: (self.noises.append(dialog.message), dialog.dismiss())
        )
        self.page.on("console", lambda message: self.noises.append(message.text))
        self.page.on("pageerror", lambda error: self.noises.append(str(error)))
        self.page.on("popup", lambda popup: self.note(popup.url))
        self.page.on("framenavigated", lambda frame: self.note(frame.url))
        self.page.on("request", lambda request: self.note(request.url))

    def note(self, url: str) -> None:
        """Note an address that is not the page's own."""
        if url.partition("#")[0] != self.address:
            self.noises.append(url)


def visit(
    browser: Browser,
    folder: Path,
    report: Report,
    *,
    scripted: bool = True,
    **options: Any,  # noqa: ANN401 - Playwright's
) -> Visit:
    """Return a visit to the page of `report`, opened from a file.

    Without `scripted` the page has lost its script: axe needs a browser that runs its own.
    """
    file = folder / "report.html"
    text = as_html(report)
    if not scripted:
        text = re.sub(r"<script>.*</script>", "", text, flags=re.DOTALL)
    file.write_text(text, encoding="utf-8")
    context = browser.new_context(**{"viewport": WIDE, **options})
    context.set_default_timeout(15_000)
    visit = Visit(context.new_page(), file.as_uri())
    visit.page.goto(visit.address)
    return visit


def brief() -> Report:
    """Return a report with everything in it, yet few of each."""
    whole = maya()
    return replace(whole, matches=(*whole.matches[2:7], *whole.matches[-4:]))


def violations(page: Page) -> list[str]:
    """Return what axe finds, best practices included."""
    found = Axe().run(page, options=AXE).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['html']}" for rule in found for node in rule["nodes"]
    ]


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_reports_nothing(
    browser: Browser, tmp_path: Path, size: dict[str, int], scheme: str, *, scripted: bool
) -> None:
    options = {"viewport": size, "color_scheme": scheme}
    page = visit(browser, tmp_path, brief(), scripted=scripted, **options).page
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("report", [maya(), tomas()], ids=["maya", "tomas"])
def test_axe_reports_nothing_on_a_whole_page(
    browser: Browser, tmp_path: Path, report: Report
) -> None:
    page = visit(browser, tmp_path, report).page
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("many", ["resumes", "postings"])
def test_axe_reports_nothing_on_the_index(
    browser: Browser, tmp_path: Path, many: Many, size: dict[str, int]
) -> None:
    two = [
        entry(f"{name}.pdf", f"reports/{name}.pdf.html", brief(), many) for name in ("maya", "twin")
    ]
    failed = Entry("photo.png", problem="photo.png is a picture.", hint="Give a text.")
    file = tmp_path / "index.html"
    file.write_text(as_index([*two, failed], "job.txt", many), encoding="utf-8")
    page = browser.new_page(viewport=size)
    page.goto(file.as_uri())
    assert page.locator("section").count() == 3
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_reports_nothing_on_one_sheet(
    browser: Browser, tmp_path: Path, size: dict[str, int], scheme: Literal["light", "dark"]
) -> None:
    file = tmp_path / "short.html"
    file.write_text(as_short(maya()), encoding="utf-8")
    page = browser.new_page(viewport=size, color_scheme=scheme)
    page.goto(file.as_uri())
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
    page.close()


@pytest.mark.parametrize("form", ["A4", "Letter"])
def test_one_sheet_is_one_when_a_browser_prints_it(
    browser: Browser, tmp_path: Path, form: str
) -> None:
    file = tmp_path / "short.html"
    page = browser.new_page()
    for report in (maya(), tomas()):
        file.write_text(as_short(report), encoding="utf-8")
        page.goto(file.as_uri())
        assert len(list(PDFPage.get_pages(BytesIO(page.pdf(format=form))))) == 1
    page.close()


def test_axe_sees_what_is_wrong(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, tomas()).page
    page.evaluate("document.querySelector('.tick').removeAttribute('aria-label')")
    assert any("label" in violation for violation in violations(page))
    page.context.close()


@pytest.mark.parametrize("report", [maya(), tomas()], ids=["maya", "tomas"])
def test_a_phone_need_not_scroll_sideways(browser: Browser, tmp_path: Path, report: Report) -> None:
    page = visit(browser, tmp_path, report, viewport=PHONE).page
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    page.context.close()


@pytest.mark.parametrize(("size", "least"), [(WIDE, 5), (PHONE, 3)], ids=["wide", "phone"])
@pytest.mark.parametrize("report", [maya(), tomas()], ids=["maya", "tomas"])
def test_the_first_fixes_stand_above_the_fold(
    browser: Browser, tmp_path: Path, report: Report, size: dict[str, int], least: int
) -> None:
    page = visit(browser, tmp_path, report, viewport=size).page
    titles = page.locator(".step h3")
    seen = min(least, len(report.plan.today))
    boxes = [titles.nth(number).bounding_box() for number in range(seen)]
    assert seen >= 3
    assert all(box and box["y"] + box["height"] < size["height"] for box in boxes)
    page.context.close()


def test_the_page_is_quiet(browser: Browser, tmp_path: Path) -> None:
    seen = visit(browser, tmp_path, maya())
    seen.page.wait_for_timeout(100)
    assert seen.noises == []
    seen.page.context.close()


def test_a_tick_survives_a_reload_and_shows_in_both_places(
    browser: Browser, tmp_path: Path
) -> None:
    page = visit(browser, tmp_path, maya()).page
    both = page.locator('[data-key="letter-company"]')
    both.first.check()
    assert [both.nth(n).is_checked() for n in range(both.count())] == [True, True]
    page.reload()
    assert [both.nth(n).is_checked() for n in range(both.count())] == [True, True]
    assert not page.locator('[data-key="two-columns"]').first.is_checked()
    both.last.uncheck()
    page.reload()
    assert not both.first.is_checked()
    page.context.close()


def test_a_tick_belongs_to_its_posting(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya()).page
    page.locator(".tick").first.check()
    keys = page.evaluate("Object.keys(localStorage)")
    application = page.get_attribute("body", "data-application")
    assert keys == [f"gapcheck {application} letter-company"]
    page.context.close()


def rows_seen(page: Page) -> list[str]:
    """Return the requirements that the table shows."""
    return page.locator("#requirements tr.need:visible .asked").all_inner_texts()


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_filters_narrow_the_table_and_say_so(
    browser: Browser, tmp_path: Path, size: dict[str, int]
) -> None:
    page = visit(browser, tmp_path, maya(), viewport=size).page
    said = page.locator("#requirements [role=status]")
    page.click("button[type=reset]")
    page.wait_for_timeout(50)
    assert said.inner_text() == "18 requirements, 1 alternative, 1 way of working"
    page.select_option("#by-priority", "must")
    page.select_option("#by-status", "implied")
    assert rows_seen(page) == ["image editing", "image upscaling"]
    assert said.inner_text() == "2 requirements"
    page.select_option("#by-status", "missing")
    assert rows_seen(page) == ["colour management for print", "Figma"]
    assert said.inner_text() == "1 requirement, 1 alternative"
    page.select_option("#by-priority", "asked")
    page.select_option("#by-status", "open")
    assert rows_seen(page) == ["Present your work to clients"]
    assert said.inner_text() == "1 requirement"
    page.click("button[type=reset]")
    page.wait_for_timeout(50)
    assert len(rows_seen(page)) == 20
    page.context.close()


def test_the_page_begins_with_what_is_open_and_the_rest_folded(
    browser: Browser, tmp_path: Path
) -> None:
    page = visit(browser, tmp_path, maya()).page
    states = page.locator("#requirements tr.need:visible").evaluate_all(
        "rows => rows.map(row => row.dataset.status)"
    )
    assert states
    assert "shown" not in states
    assert "Figma" not in rows_seen(page)
    assert page.locator("main > section:visible").count() > 10
    assert page.locator("#papers .lines:visible").count() == 0
    height = page.evaluate("document.documentElement.scrollHeight")
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert height < page.evaluate("document.documentElement.scrollHeight") / 2
    page.context.close()


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no-script"])
def test_paper_has_what_the_page_folds_and_filters(
    browser: Browser, tmp_path: Path, *, scripted: bool
) -> None:
    page = visit(browser, tmp_path, maya(), java_script_enabled=scripted).page
    text = " ".join(read(page.pdf(format="A4"), "page.pdf").text.split())
    last = maya().plan.today[4]
    for part in (last.how, "What was not checked", "Adobe Illustrator", "Shown"):
        assert part in text
    assert "Side by side" not in text
    page.context.close()


def test_a_link_into_something_folded_opens_it(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya()).page
    step = page.locator("#plan a[href='#today-6']")
    step.click()
    page.wait_for_timeout(100)
    assert page.locator("#today-6 p").first.is_visible()
    page.locator("#requirements .place").first.click()
    page.wait_for_timeout(100)
    assert page.locator("li:target").is_visible()
    page.context.close()


def test_a_mark_leads_to_its_row_even_if_filtered_away(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya()).page
    page.select_option("#by-status", "missing")
    page.locator(".contents a[href='#papers']").click()
    page.locator("#resume-8 a.mark").last.click()
    page.wait_for_timeout(100)
    row = page.locator("tr:target")
    assert "Adobe Illustrator" in row.inner_text()
    assert row.is_visible()
    page.context.close()


def test_copying_takes_the_blanks_along(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya(), permissions=["clipboard-read", "clipboard-write"]).page
    page.locator("#rewrites .copy").nth(2).click()
    assert page.evaluate("navigator.clipboard.readText()") == (
        "Mentor two junior designers, who now [do what by themselves?]"
    )
    assert page.locator("#rewrites .copy").nth(2).inner_text().startswith("Copied")
    page.context.close()


def test_a_correction_is_copied_as_one_line(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya(), permissions=["clipboard-read", "clipboard-write"]).page
    panel = page.locator("tr:has-text('colour management') .disagree").first
    panel.locator("summary").click()
    panel.locator(".copy").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == (
        'priority."colour management for print" = "off"'
    )
    page.context.close()


def test_the_data_can_be_saved(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya()).page
    page.locator("#method summary").first.click()
    with page.expect_download() as download:
        page.click(".save")
    assert download.value.suggested_filename == "gap-report.json"
    saved = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert saved["posting"]["company"] == "Northlight Studio"
    page.context.close()


def test_without_javascript_nothing_is_offered_that_does_not_work(
    browser: Browser, tmp_path: Path
) -> None:
    page = visit(browser, tmp_path, maya(), java_script_enabled=False).page
    assert page.locator("button:visible, select:visible").count() == 0
    assert page.locator("#requirements tr.need:visible").count() == 20
    page.locator("#papers summary").click()
    assert page.locator("#papers a.mark:visible").count() > 30
    page.context.close()


def test_the_keyboard_comes_to_the_point(browser: Browser, tmp_path: Path) -> None:
    page = visit(browser, tmp_path, maya()).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.key") == "letter-company"
    page.context.close()


@pytest.mark.parametrize(("motion", "behaviour"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_motion_is_reduced_on_request(
    browser: Browser, tmp_path: Path, motion: str, behaviour: str
) -> None:
    page = visit(browser, tmp_path, tomas(), reduced_motion=motion).page
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour
    page.context.close()


@pytest.mark.parametrize("report", [maya(), tomas()], ids=["maya", "tomas"])
def test_the_handout_has_two_to_four_pages(
    browser: Browser, tmp_path: Path, report: Report
) -> None:
    page = visit(browser, tmp_path, report).page
    handout = BytesIO(page.pdf(format="A4", prefer_css_page_size=True))
    assert 2 <= len(list(PDFPage.get_pages(handout))) <= 4
    page.context.close()


FOREIGN = (
    "img, iframe, object, embed, link, base, meta[http-equiv=refresh], [style], [srcdoc], [action]"
)
OURS = """(foreign) => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const inside = (link) => (link.getAttribute("href") ?? "").startsWith("#");
  const handles = (element) => element.getAttributeNames().some((name) => name.startsWith("on"));
  return {
    scripts: document.scripts.length,
    foreign: all(foreign).length,
    away: all("a").filter((link) => !inside(link)).length,
    handlers: all("*").filter(handles).length,
    pwned: window.pwned ?? null,
  };
}"""


@pytest.fixture(scope="module")
def attacked(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """One page on a telephone for all attacks, one after the other."""
    folder = tmp_path_factory.mktemp("attacked")
    return visit(browser, folder, brief(), viewport=PHONE)


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks().keys())
def test_an_attack_does_nothing_and_is_shown(attacked: Visit, attack: str) -> None:
    attacked.noises.clear()
    page = attacked.page
    Path(unquote(urlsplit(attacked.address).path)).write_text(
        as_html(poisoned(brief(), attack)), encoding="utf-8"
    )
    page.goto(attacked.address)
    page.mouse.move(100, 100)
    assert page.evaluate(OURS, FOREIGN) == {
        "scripts": 2,
        "foreign": 0,
        "away": 0,
        "handlers": 0,
        "pwned": None,
    }
    assert attacked.noises == []
    assert visible(attack) in (page.locator(".lines li").first.text_content() or "")
    assert page.locator("h1").text_content() == f"{visible(attack)}, {visible(attack)}"
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
