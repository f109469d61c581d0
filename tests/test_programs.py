"""The program that made a file is told by its names, and each flag has a way out in it."""

import re
from pathlib import Path

import pytest

from gapcheck.data import wording
from gapcheck.parsers.flags import REGIONS
from gapcheck.parsers.programs import fix_for, name_of, program_of

ROOT = Path(__file__).parents[1]
CODE = re.compile(r"(?:Flag|flag_at)\(\s*\"(\w+)\"")


@pytest.mark.parametrize(
    ("producer", "program"),
    [
        ("Microsoft® Word 2019; Microsoft® Word 2019", "word"),
        ("Microsoft Macintosh Word 16.0000", "word"),
        ("Word; macOS Version 14.5 (Build 23F79) Quartz PDFContext", "word"),
        ("Skia/PDF m128 Google Docs Renderer", "google_docs"),
        ("Chromium; Skia/PDF m143", "chrome"),
        ("Canva; Canva", "canva"),
        ("LaTeX with hyperref; pdfTeX-1.40.20", "latex"),
        ("Writer; LibreOffice 7.4", "libreoffice"),
        ("Microsoft: Print To PDF", "print_to_pdf"),
        ("Adobe InDesign 19.0 (Macintosh); Adobe PDF Library 17.0", "indesign"),
        ("Pages; macOS Version 14.5 (Build 23F79) Quartz PDFContext", "pages"),
        ("WeasyPrint 62.3", "any"),
        ("", "any"),
    ],
)
def test_program(producer: str, program: str) -> None:
    assert program_of(producer) == program


@pytest.mark.parametrize(
    ("producer", "name"),
    [
        ("Mozilla/5.0 (X11) HeadlessChrome/128.0; Skia/PDF m128", "Chrome"),
        ("WeasyPrint 62.3", "WeasyPrint 62.3"),
        ("", ""),
    ],
)
def test_name(producer: str, name: str) -> None:
    assert name_of(producer) == name


def test_every_flag_has_a_way_out_and_is_explained() -> None:
    sources = (path.read_text("utf-8") for path in (ROOT / "gapcheck/parsers").rglob("*.py"))
    codes = {code for text in sources for code in CODE.findall(text)}
    codes |= {code for _, code, _ in REGIONS}
    assert codes >= {"text_in_textbox", "hidden_text", "garbled_text"}
    assert codes | {"no_text_layer"} == set(wording("programs")["fixes"])
    told = (ROOT / "docs" / "reading.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", told, re.MULTILINE)) == codes


def test_every_way_out_is_for_a_known_program() -> None:
    known = {program["key"] for program in wording("programs")["programs"]} | {"any"}
    for fixes in wording("programs")["fixes"].values():
        assert "any" in fixes
        assert set(fixes) <= known


def test_the_way_out_is_that_of_the_program() -> None:
    assert "Word" in fix_for("table", "Microsoft® Word 2019")
    assert fix_for("table", "WeasyPrint") == wording("programs")["fixes"]["table"]["any"]
