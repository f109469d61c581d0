import pytest
from notation import cases, noted

from gapcheck.parsers.markdown import is_markdown, read_markdown


@pytest.mark.parametrize("case", cases("markdown"))
def test_markdown(case: dict[str, str]) -> None:
    document = read_markdown(case["raw"].encode(), "cv.md")
    assert noted(document.lines) == case["lines"].strip("\n")


def test_higher_headings_are_larger() -> None:
    document = read_markdown(b"# Ada\n## Work\n### Yard\nwords", "cv.md")
    name, work, yard, words = (line.size for line in document.lines)
    assert name > work > yard > words


def test_links_are_kept() -> None:
    document = read_markdown(b"[me](https://example.org/ada) http://example.com", "cv.md")
    assert document.links == ("https://example.org/ada", "http://example.com")


def test_telling_markdown_from_text() -> None:
    assert is_markdown("# Ada\n\n## Work\n")
    assert not is_markdown("Ada\n- Welder\n* Grinder\n5 * 3\nC# and F#")
