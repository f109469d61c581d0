import pytest
from hypothesis import given
from hypothesis import strategies as st
from notation import cases

from gapcheck.parsers.clean import clean


@pytest.mark.parametrize("case", cases("clean"))
def test_clean(case: dict[str, str]) -> None:
    assert clean(case["raw"]) == case["clean"]


def test_half_a_character_is_marked() -> None:
    assert clean("caf\ud800") == "caf\ufffd"


@given(st.text(alphabet=st.characters(), max_size=60))
def test_clean_text_is_clean_already(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")
