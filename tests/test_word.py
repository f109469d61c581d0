import io
import zipfile
from typing import Any

import pytest
from notation import cases, noted
from word_builder import MAIN_TYPE, NAMESPACES, OFFICE, ROOTS, WORD_TYPE, word_file, zipped

from gapcheck.errors import UnreadableError, UnsupportedError
from gapcheck.parsers.word.reader import read_word

PARAGRAPH = "<w:p><w:r><w:t>Ada Byrne</w:t></w:r></w:p>"


@pytest.mark.parametrize("case", cases("word"))
def test_word(case: dict[str, Any]) -> None:
    parts = {name: case[name] for name in ROOTS if name in case}
    document = read_word(word_file(case["body"], parts, case.get("targets")), "cv.docx")
    assert noted(document.lines) == case["lines"].strip("\n")
    assert [flag.code for flag in document.flags] == case.get("flags", [])
    assert list(document.links) == case.get("links", [])
    if "quotes" in case:
        assert [flag.quote for flag in document.flags] == case["quotes"]


def test_document() -> None:
    document = read_word(word_file(PARAGRAPH + PARAGRAPH), "cv.docx")
    assert document.kind == "docx"
    assert document.title == "Résumé of Ada"
    assert document.producer == "Writer 7.1"
    assert [line.number for line in document.lines] == [1, 2]
    assert [line.page for line in document.lines] == [1, 1]


def test_looks_of_a_line() -> None:
    styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>
          </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
        <w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/>
          <w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>"""
    body = """
        <w:p><w:r><w:t>plain</w:t></w:r></w:p>
        <w:p><w:pPr><w:ind w:left="720"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Loud"/></w:rPr>
          <w:t>loud and clear words</w:t></w:r></w:p>"""
    plain, loud = read_word(word_file(body, {"styles": styles}), "cv.docx").lines
    assert (plain.size, plain.bold, plain.indent) == (11.0, False, 0.0)
    assert (loud.size, loud.bold, loud.indent) == (15.0, True, 36.0)


def test_templates_and_files_with_macros_are_word_files() -> None:
    for kind in (
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        f"{WORD_TYPE}.template.main+xml",
    ):
        assert read_word(word_file(PARAGRAPH, main_type=kind), "cv.docm").text == "Ada Byrne"


def test_the_strict_variant_of_the_format() -> None:
    strict = NAMESPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    body = f"<w:document {strict}><w:body>{PARAGRAPH}</w:body></w:document>"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{MAIN_TYPE}"/></Types>'
    )
    relationships = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="word/document.xml" '
        'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/>'
        "</Relationships>"
    )
    parts = {"[Content_Types].xml": types, "_rels/.rels": relationships, "word/document.xml": body}
    assert read_word(zipped(parts), "cv.docx").text == "Ada Byrne"


def test_damage_to_a_part_without_words_does_no_harm() -> None:
    data = word_file(PARAGRAPH, lost=("webSettings.xml",))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    torn = parts | {"word/webSettings.xml": b"<w:torn"}
    assert read_word(zipped(torn), "cv.docx").text == "Ada Byrne"


def test_a_missing_picture_does_not_stop_the_reading() -> None:
    data = word_file(PARAGRAPH, lost=("media/image1.png", "../customXml/item1.xml"))
    assert read_word(data, "cv.docx").text == "Ada Byrne"


@pytest.mark.parametrize(
    "data",
    [
        word_file(""),
        word_file("<w:p/>"),
        word_file("<w:p><w:r>"),
        zipped({"word/document.xml": "<w/>"}),
        zipped({"[Content_Types].xml": "", "word/document.xml": ""}),
        word_file(PARAGRAPH)[:-40],
    ],
)
def test_files_without_text_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError) as told:
        read_word(data, "cv.docx")
    assert told.value.hint


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE w [<!ENTITY a "haha">]>' + f"<w:document {NAMESPACES}>&a;</w:document>"
    with pytest.raises((UnreadableError, UnsupportedError)):
        read_word(zipped({"[Content_Types].xml": bomb, "word/document.xml": bomb}), "cv.docx")


TAKEN_IN = {
    "page.htm": (
        b"<html><body><h2>Experience</h2><p>Welder, Kite Yard</p></body></html>",
        "Welder",
    ),
    "rich.rtf": (b"{\\rtf1 Welder, Kite Yard\\par}", "Welder"),
    "words.txt": (b"Welder, Kite Yard", "Welder"),
    "inner.docx": (word_file("<w:p><w:r><w:t>Welder</w:t></w:r></w:p>"), "Welder"),
    "broken.docx": (b"PK\x03\x04 nothing", ""),
    "empty.txt": (b"", ""),
}


@pytest.mark.parametrize("name", TAKEN_IN)
def test_another_file_taken_in_is_read_where_it_stands(name: str) -> None:
    content, said = TAKEN_IN[name]
    document = read_word(taking_in(name, content), "cv.docx")
    assert document.lines[0].text == document.lines[-1].text == "Ada Byrne"
    assert said in document.text
    assert [line.number for line in document.lines] == list(range(1, len(document.lines) + 1))


def test_a_file_taken_in_takes_in_nothing_itself() -> None:
    inner = taking_in("words.txt", b"Welder, Kite Yard")
    assert "Welder" not in read_word(taking_in("inner.docx", inner), "cv.docx").text


def taking_in(name: str, content: bytes) -> bytes:
    """Return a Word file that takes in another one between two paragraphs."""
    data = word_file(PARAGRAPH + '<w:altChunk r:id="taken"/>' + PARAGRAPH)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        members: dict[str, str | bytes] = {each: file.read(each) for each in file.namelist()}
    listing = "word/_rels/document.xml.rels"
    relation = f'<Relationship Id="taken" Type="{OFFICE}/aFChunk" Target="{name}"/></'
    members[listing] = bytes(members[listing]).decode().replace("</", relation, 1)  # type: ignore[arg-type]
    return zipped({**members, f"word/{name}": content})
