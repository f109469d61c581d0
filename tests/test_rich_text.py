from typing import Any

import pytest
from notation import cases, noted

from gapcheck.errors import UnreadableError
from gapcheck.parsers.rich_text.reader import read_rich_text


@pytest.mark.parametrize("case", cases("rich_text"))
def test_rich_text(case: dict[str, Any]) -> None:
    document = read_rich_text(case["raw"].encode(), "cv.rtf")
    assert document.kind == "rtf"
    assert noted(document.lines) == case["lines"].strip("\n")
    assert list(document.links) == case.get("links", [])
    assert [flag.code for flag in document.flags] == case.get("flags", [])
    assert [flag.quote for flag in document.flags] == case.get("quotes", [])


def test_binary_pictures_are_skipped() -> None:
    data = b"{\\rtf1 Ada{\\pict\\bin7 {}\\par } Byrne\\par}"
    assert read_rich_text(data, "cv.rtf").text == "Ada Byrne"


@pytest.mark.parametrize(
    "data", [b"{\\rtf1}", b"{\\rtf1 \\u9999999999 }", b"{\\rtf1" + b"x " * 2**21]
)
def test_refusals(data: bytes) -> None:
    with pytest.raises(UnreadableError) as told:
        read_rich_text(data, "cv.rtf")
    assert told.value.hint
