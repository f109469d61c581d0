"""The words of a list are found as wholes, plurals among them, the longest first."""

import pytest

from gapcheck.outline.resume.listed import Look, listed

FOUND: tuple[tuple[Look, str, list[tuple[str, bool]]], ...] = (
    ("titles", "Site Engineer, Kite & Co", [("Engineer", False)]),
    ("titles", "Finch Architects", [("Architects", True)]),
    ("titles", "Reengineering", []),
    ("titles", "Nurse Manager, nurses", [("Nurse", False), ("Manager", False), ("nurses", True)]),
    ("employers", "Pagefold Books", [("Books", False)]),
    ("employers", "Wood & Sons", [("& Sons", False)]),
    ("employers", "", []),
)


@pytest.mark.parametrize(("look", "text", "words"), FOUND)
def test_listed(look: Look, text: str, words: list[tuple[str, bool]]) -> None:
    hits = list(listed(look, text))
    assert [(text[hit.start : hit.end], hit.plural) for hit in hits] == words
