from typing import Any

import pytest
from notation import cases, noted

from gapcheck.errors import UnreadableError
from gapcheck.parsers.json_resume import read_json_resume


@pytest.mark.parametrize("case", cases("json_resume"))
def test_json_resume(case: dict[str, Any]) -> None:
    document = read_json_resume(case["raw"].strip().encode(), "cv.json")
    assert document.kind == "json-resume"
    assert noted(document.lines) == case["lines"].strip("\n")
    assert list(document.links) == case.get("links", [])


@pytest.mark.parametrize("data", [b'{"basics": {}}', b"[]", b"{", b"9" * 5000])
def test_refusals(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_json_resume(data, "cv.json")
