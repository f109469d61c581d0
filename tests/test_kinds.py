import pytest
from word_builder import word_file, zipped

from gapcheck.errors import GapcheckError, UnreadableError, UnsupportedError
from gapcheck.parsers.kinds import kind_of

WORD = word_file("<w:p><w:r><w:t>Ada</w:t></w:r></w:p>")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)

READ = {
    "pdf": b"%PDF-1.7\n",
    "docx": WORD,
    "odt": zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
    "flat-odt": b'<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office">',
    "rtf": b"{\\rtf1 Ada}",
    "web-archive": b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x",
    "html": b"<!DOCTYPE html><html><p>Ada",
    "europass": b'<?xml version="1.0"?><!-- x --><Candidate xmlns="http://www.europass.eu/1.0">',
    "json-resume": b'{"basics": {"name": "Ada"}}',
    "posting-data": b'{"@type": "JobPosting", "title": "Porter"}',
    "markdown": b"# Ada\n\n## Work\n",
    "text": b"Ada Byrne\nWelder",
}
ALSO = [
    ("html", b"  \n<html>"),
    ("html", b"We need a <b>porter</b>.<p>Nights</p><ul><li>Bags</li></ul>"),
    ("html", b"<div>Porter</div>"),
    ("html", b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Porter'),
    ("europass", b"<SkillsPassport><LearnerInfo/></SkillsPassport>"),
    ("rtf", b"\xef\xbb\xbf\n{\\rtf1 Ada}"),
    ("pdf", b"junk before\n%PDF-1.4"),
    ("web-archive", b"From: a@example.org\r\nTo: b,\r\n c\r\nContent-Type: text/plain\r\n\r\nBags"),
    ("text", b"Name: Ada\nContent-Types: many\nWork: welder"),
    ("text", "Ada Byrne".encode("utf-16")),
    ("text", "Ada Byrne, welder".encode("utf-16-le")),
    ("text", "Zoë – café".encode("cp1252")),
    ("text", b"{not json at all"),
    ("text", b"<3 boats, < 5 years"),
    ("text", b"MZ Ltd, Leeds"),
    ("text", b"[draft] Ada Byrne"),
    ("text", b"PK Dairy Ltd, Leeds\nmilk"),
]
REFUSED = [
    ("PNG", b"\x89PNG\r\n\x1a\n"),
    ("JPEG", b"\xff\xd8\xff\xe0"),
    ("GIF", b"GIF89a"),
    ("TIFF", b"II*\x00"),
    ("WebP", b"RIFF\x00\x00\x00\x00WEBPVP8 "),
    ("HEIC", b"\x00\x00\x00\x18ftypheic"),
    ("SVG", b'<svg xmlns="http://www.w3.org/2000/svg">'),
    ("gzip", b"\x1f\x8b\x08"),
    ("7-Zip", b"7z\xbc\xaf\x27\x1c"),
    ("RAR", b"Rar!\x1a\x07"),
    ("tar", bytes(257) + b"ustar"),
    ("archive \\(zip\\)", zipped({"cv.txt": "Ada"})),
    ("program", b"MZ\x90\x00\x03"),
    ("program", b"\x7fELF"),
    ("PostScript", b"%!PS-Adobe-3.0"),
    ("LaTeX", b"\\documentclass{article}"),
    ("LaTeX", b"% my cv\n\\documentclass{cv}\n\\begin{document}"),
    ("\\.doc", OLE + "WordDocument".encode("utf-16-le")),
    ("Excel", OLE + "Workbook".encode("utf-16-le")),
    ("PowerPoint", OLE + "PowerPoint Document".encode("utf-16-le")),
    ("old Office", OLE),
    ("password", OLE + "EncryptedPackage".encode("utf-16-le")),
    ("Excel", zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""})),
    ("PowerPoint", zipped({"ppt/presentation.xml": ""})),
    ("Pages", zipped({"Index/Document.iwa": ""})),
    ("EPUB", zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": ""})),
    ("no text", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})),
    ("XML", b'<?xml version="1.0"?><invoice/>'),
    ("JSON", b'{"total": 3}'),
    ("does not know", bytes(range(256)) * 4),
    ("does not know", b"Ada\x00\x01\x02\x00Byrne"),
]


@pytest.mark.parametrize("kind", READ)
def test_kinds(kind: str) -> None:
    assert kind_of(READ[kind], "file") == kind


@pytest.mark.parametrize(("kind", "data"), ALSO)
def test_content_decides(kind: str, data: bytes) -> None:
    assert kind_of(data, "file") == kind


@pytest.mark.parametrize("suffix", ["pdf", "docx", "doc", "png", "html", "json"])
def test_the_suffix_deceives_nobody(suffix: str) -> None:
    assert kind_of(WORD, f"cv.{suffix}") == "docx"
    assert kind_of(b"{\\rtf1 Ada}", f"cv.{suffix}") == "rtf"
    assert kind_of(b"Ada", f"cv.{suffix}") == "text"


def test_the_suffix_is_a_hint_for_markdown() -> None:
    assert kind_of(b"Ada", "cv.md") == "markdown"
    assert kind_of(b"Ada<br></div></p></li>", "cv.md") == "markdown"


@pytest.mark.parametrize(("what", "data"), REFUSED)
def test_refusals_say_what_and_what_to_do(what: str, data: bytes) -> None:
    with pytest.raises(UnsupportedError, match=what) as told:
        kind_of(data, "my-file")
    assert "my-file" in told.value.message
    assert told.value.hint


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", bytes(40)])
def test_empty_files_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="empty"):
        kind_of(data, "cv.txt")


@pytest.mark.parametrize("cut", [5, 60, -20])
def test_a_torn_zip_file_is_refused_as_damaged(cut: int) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        kind_of(WORD[:cut], "cv.docx")


def test_many_comments_before_the_root_take_no_time() -> None:
    with pytest.raises(GapcheckError):
        kind_of(b'<?xml version="1.0"?>' + b"<!-- a -->" * 300 + b"!", "cv.xml")
