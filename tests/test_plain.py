import pytest
from notation import cases, noted

from gapcheck.errors import UnreadableError
from gapcheck.parsers.plain import plain_lines, read_plain


@pytest.mark.parametrize("case", cases("plain"))
def test_plain_lines(case: dict[str, str]) -> None:
    assert noted(plain_lines(case["raw"])) == case["lines"].strip("\n")


def test_indent_tells_how_deep_a_row_stands() -> None:
    flush, deep = plain_lines("Cook\n\tOven\n")
    assert flush.indent == 0
    assert deep.indent > flush.indent


def test_document() -> None:
    document = read_plain("Zoë\nhttps://example.org/zoe.\n".encode("cp1252"), "cv.txt")
    assert document.kind == "text"
    assert document.name == "cv.txt"
    assert document.text == "Zoë\nhttps://example.org/zoe."
    assert [line.number for line in document.lines] == [1, 2]
    assert document.links == ("https://example.org/zoe",)


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(UnreadableError, match="lines"):
        plain_lines("a\n" * 60_000)
    with pytest.raises(UnreadableError, match="too large"):
        read_plain(b"a " * 2_000_000, "cv.txt")
