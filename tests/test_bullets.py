from typing import Any

import pytest
from notation import cases

from gapcheck.parsers.bullets import only_mark, unbulleted


@pytest.mark.parametrize("case", cases("bullets"))
def test_unbulleted(case: dict[str, Any]) -> None:
    assert unbulleted(case["raw"]) == (case["text"], case["bullet"])


@pytest.mark.parametrize("text", ["•", "  - ", "o", "\uf0b7"])
def test_only_a_mark(text: str) -> None:
    assert only_mark(text)


@pytest.mark.parametrize("text", ["", "• Bread", "x", "--", "ox"])
def test_not_only_a_mark(text: str) -> None:
    assert not only_mark(text)
