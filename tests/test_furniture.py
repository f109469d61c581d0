"""What a job site puts around a posting."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from gapcheck import parsers
from gapcheck.lexicon import load_lexicon
from gapcheck.model import Month
from gapcheck.outline import without_furniture
from gapcheck.review import understood

PATH = Path(__file__).parent / "cases" / "furniture.toml"
PAGES = tomllib.loads(PATH.read_text(encoding="utf-8"))["page"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["name"])
def test_what_is_left_of_a_page(page: dict[str, Any]) -> None:
    document = without_furniture(parsers.read(page["text"].strip().encode(), "job.txt"))
    assert [line.text.strip("• ") for line in document.lines] == page["kept"]


def test_a_copied_page_is_read_from_its_title_on_and_keeps_its_places() -> None:
    text = PAGES[0]["text"].strip().encode()
    posting = understood((text, "job.txt"), load_lexicon(), Month(2026, 11))
    assert posting.job.title == "Night Porter"
    rows = text.decode().splitlines()
    assert posting.job.requirements
    for need in posting.job.requirements:
        assert need.text in rows[need.quote.place.line - 1]
    assert all(text.decode()[n.start : n.end] == n.text for n in posting.namings)
