import pytest
from notation import cases, noted

from gapcheck.errors import UnreadableError
from gapcheck.parsers.web.page import read_posting_data, read_web_archive, read_web_page

ARCHIVE = b"""MIME-Version: 1.0
Content-Type: multipart/related; boundary="edge"; type="text/html"

--edge
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><h1>Caf=C3=A9 manager</h1></body></html>
--edge
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--edge--
"""


@pytest.mark.parametrize("case", cases("web_page"))
def test_web_page(case: dict[str, str]) -> None:
    document = read_web_page(case["raw"].encode(), "job.html")
    assert noted(document.lines) == case["lines"].strip("\n")


def test_document() -> None:
    page = b"<title>The  job</title><h1>Porter</h1><p>x <a href='https://example.com/j'>j</a></p>"
    document = read_web_page(page, "job.html")
    assert document.kind == "html"
    assert document.title == "The job"
    assert document.links == ("https://example.com/j",)
    porter, words = document.lines
    assert porter.size > words.size


@pytest.mark.parametrize(
    "page",
    [
        "<p>Café".encode(),
        "<p>Café".encode("utf-8-sig"),
        "<meta charset=windows-1252><p>Café".encode("cp1252"),
        "<meta charset=nonsense><p>Café au lait, crème brûlée".encode("cp1252"),
        "<p>Café au lait, crème brûlée".encode("cp1252"),
        '<?xml version="1.0" encoding="utf-8"?><html><p>Café</html>'.encode(),
    ],
)
def test_encodings(page: bytes) -> None:
    assert read_web_page(page, "job.html").text.startswith("Café")


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body><script>x()</script></body></html>",
        b"<html></html>",
        b"<p> </p>",
        b"<!DOCTYPE html",
    ],
)
def test_pages_without_text_are_refused(page: bytes) -> None:
    with pytest.raises(UnreadableError) as told:
        read_web_page(page, "job.html")
    assert "copy" in told.value.hint


def test_a_page_saved_as_one_file() -> None:
    assert noted(read_web_archive(ARCHIVE, "job.mhtml").lines) == "# Café manager"


def test_an_archive_without_a_page_is_refused() -> None:
    with pytest.raises(UnreadableError):
        read_web_archive(b"Content-Type: text/html\n\n", "job.mhtml")
    assert read_web_archive(b"Content-Type: multipart/related\n\n", "job.mhtml").lines == ()


def test_a_saved_message() -> None:
    message = b"Subject: a job\nContent-Type: text/plain\n\nNight porter\nBags\n"
    assert read_web_archive(message, "job.eml").text == "Night porter\nBags"


def test_a_posting_as_plain_data() -> None:
    data = b'{"@type": "JobPosting", "title": "Florist", "description": "<p>Roses</p>"}'
    document = read_posting_data(data, "job.json")
    assert noted(document.lines) == "# Florist\nRoses"


def test_a_posting_without_words_is_refused() -> None:
    with pytest.raises(UnreadableError):
        read_posting_data(b'{"@type": "JobPosting"}', "job.json")
