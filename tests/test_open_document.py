from typing import Any

import pytest
from notation import cases, noted
from word_builder import zipped

from gapcheck.errors import UnreadableError, UnsupportedError
from gapcheck.parsers.open_document.reader import read_flat_document, read_open_document

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    [
        *(
            f'xmlns:{prefix}="{OASIS}:{name}:1.0"'
            for prefix, name in {
                "office": "office",
                "text": "text",
                "table": "table",
                "style": "style",
                "draw": "drawing",
                "fo": "xsl-fo-compatible",
                "meta": "meta",
            }.items()
        ),
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
META = (
    "<office:meta><meta:generator>Writer/7.1</meta:generator>"
    "<dc:title>Résumé of Ada</dc:title></office:meta>"
)


def content(body: str, styles: str = "") -> str:
    return (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def open_file(body: str, styles: str = "", master: str = "") -> bytes:
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content(body, styles),
            "styles.xml": f"<office:document-styles {NAMESPACES}><office:master-styles>"
            f"<style:master-page>{master}</style:master-page></office:master-styles>"
            "</office:document-styles>",
            "meta.xml": f"<office:document-meta {NAMESPACES}>{META}</office:document-meta>",
        }
    )


@pytest.mark.parametrize("case", cases("open_document"))
def test_open_document(case: dict[str, Any]) -> None:
    parts = (case["body"], case.get("styles", ""), case.get("master", ""))
    document = read_open_document(open_file(*parts), "cv.odt")
    assert noted(document.lines) == case["lines"].strip("\n")
    assert [flag.code for flag in document.flags] == case.get("flags", [])
    assert list(document.links) == case.get("links", [])


def test_document() -> None:
    document = read_open_document(open_file("<text:p>Ada</text:p>"), "cv.odt")
    assert document.kind == "odt"
    assert document.producer == "Writer/7.1"
    assert document.title == "Résumé of Ada"


def test_looks_of_a_line() -> None:
    styles = """<style:style style:family="paragraph" style:name="Deep">
        <style:paragraph-properties fo:margin-left="1in"/>
        <style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>"""
    body = '<text:p>plain</text:p><text:p text:style-name="Deep">deep, and loud.</text:p>'
    plain, deep = read_open_document(open_file(body, styles), "cv.odt").lines
    assert (plain.size, plain.bold, plain.indent) == (12.0, False, 0.0)
    assert (deep.size, deep.bold, deep.indent) == (15.0, True, 72.0)


def test_the_flat_form() -> None:
    flat = (
        f"<office:document {NAMESPACES}>{META}<office:body><office:text><text:p>Ada</text:p>"
        "</office:text></office:body></office:document>"
    )
    document = read_flat_document(flat.encode(), "cv.fodt")
    assert (document.text, document.title) == ("Ada", "Résumé of Ada")


def test_a_file_with_a_password_is_refused() -> None:
    manifest = "<manifest><encryption-data/></manifest>"
    data = zipped({"META-INF/manifest.xml": manifest, "content.xml": "noise"})
    with pytest.raises(UnsupportedError, match="password"):
        read_open_document(data, "cv.odt")


@pytest.mark.parametrize(
    "data", [open_file(""), zipped({"content.xml": "<a>"}), zipped({}), b"PK\x03\x04"]
)
def test_files_without_text_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError) as told:
        read_open_document(data, "cv.odt")
    assert told.value.hint
