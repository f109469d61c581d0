"""Takes the pictures of docs/pictures from the first sample's report: python tools/pictures.py."""

import os
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from gapcheck.lexicon import load_lexicon
from gapcheck.model import Month, Report
from gapcheck.report.as_html import as_html
from gapcheck.report.as_short import as_short
from gapcheck.review import review

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "samples" / "graphic-designer"
PICTURES = ROOT / "docs" / "pictures"
DAY = date(2026, 11, 1)
SECTIONS = (
    "requirements",
    "form",
    "rewrites",
    "letter",
    "checks",
    "plan",
    "sheet",
    "evidence",
    "papers",
    "reading",
    "method",
)
WIDTH, TALLEST = 1060, 800
A4 = 794, 1123
COLOURS = 48


def main() -> None:
    """Take all pictures."""
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=os.environ.get("CHROMIUM"), args=["--no-sandbox", "--disable-gpu"]
        )
        report = sample()
        html = as_html(report)
        keep(shown(browser, html, 1280, 900).screenshot(), "report-wide")
        keep(shown(browser, html, 1280, 900, dark=True).screenshot(), "report-dark")
        keep(shown(browser, html, 390, 844).screenshot(), "report-phone")
        paper = shown(browser, html, *A4)
        paper.emulate_media(media="print")
        keep(paper.screenshot(), "report-print")
        sheet = shown(browser, as_short(report), *A4)
        sheet.emulate_media(media="print")
        keep(sheet.screenshot(), "report-short")
        page = shown(browser, html, WIDTH, 900)
        page.evaluate("for (const fold of document.querySelectorAll('.fold')) fold.open = true")
        for name in SECTIONS:
            keep(section(page, name), f"section-{name}")
        browser.close()


def sample() -> Report:
    """Return the report on the sample."""
    resume, job, letter = (
        ((SAMPLE / name).read_bytes(), name) for name in ("resume.pdf", "job.txt", "letter.docx")
    )
    return review(resume, job, load_lexicon(), Month(DAY.year, DAY.month), letter=letter)


def shown(browser: Browser, html: str, width: int, height: int, *, dark: bool = False) -> Page:
    """Return the page at a size, in light or dark."""
    page = browser.new_page(
        viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
    )
    page.set_content(html)
    return page


def section(page: Page, name: str) -> bytes:
    """Return the upper part of a section."""
    box = page.locator(f"#{name}").bounding_box()
    if box is None:
        raise SystemExit(f"The page has no section {name}.")
    top = {"x": 0, "y": box["y"], "width": WIDTH, "height": min(box["height"], TALLEST)}
    return page.screenshot(full_page=True, clip=top)


def keep(picture: bytes, name: str) -> None:
    """Write a picture with few colours, which keeps it small."""
    with Image.open(BytesIO(picture)) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
