import subprocess
import sys
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_kinds import READ
from word_builder import word_file, zipped

from gapcheck import parsers
from gapcheck.errors import GapcheckError
from gapcheck.model import Document
from gapcheck.parsers.kinds import Kind

HEAVY = ("lxml", "docx", "striprtf", "charset_normalizer", "pdfminer")

WORD = word_file(
    '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Work</w:t></w:r></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p><w:r><w:t>Welder</w:t><w:br/><w:t>Cork</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
    {
        "styles": '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>',
        "numbering": '<w:num w:numId="1"/>',
        "header1": "<w:p><w:r><w:t>Ada Byrne</w:t></w:r></w:p>",
    },
    {"L1": "https://example.org"},
)
ODT = zipped(
    {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": '<office:document-content xmlns:office="o" xmlns:text="t"><office:body>'
        '<office:text><text:h text:outline-level="1">Work</text:h><text:list><text:list-item>'
        "<text:p>Welded<text:tab/>hulls</text:p></text:list-item></text:list></office:text>"
        "</office:body></office:document-content>",
    }
)
RTF = b"{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}}\\b Work\\b0\\par Caf\\'e9 \\u8212?\\par}"
HTML = (
    b'<html><script type="application/ld+json">{"@type":"JobPosting","title":"Porter",'
    b'"description":"&lt;p&gt;Bags&lt;/p&gt;"}</script><h1>Porter</h1><ul><li>Bags</ul></html>'
)
JSON = b'{"basics":{"name":"Ada"},"work":[{"name":"Yard","startDate":"2019-03"}]}'
XML = (
    b'<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0"><CandidateProfile>'
    b"<EmploymentHistory><EmployerHistory><PositionHistory><PositionTitle>Midwife</PositionTitle>"
    b"</PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>"
)
MARKDOWN = (
    b"# Ada\n\n## Work\n\n- **Welder**, [Yard](https://example.org) 2019\n| a | b |\n|---|---|\n"
)
TEXT = (
    "Zoë Núñez\n=========\n\n  * Ran the kitchen of a hotel with two hundred\n    beds\n".encode()
)
SAMPLES = (WORD, ODT, RTF, HTML, JSON, XML, MARKDOWN, TEXT)


@pytest.mark.parametrize("data", SAMPLES)
def test_samples_are_read(data: bytes) -> None:
    document = parsers.read(data, "sample")
    assert document.lines
    assert document.name == "sample"


def test_every_kind_has_a_reader() -> None:
    assert set(parsers.READERS) == set(get_args(Kind)) == set(READ)


def test_a_large_file_is_flagged() -> None:
    small, large = b"<p>Ada</p>", b"<p>Ada</p>" + b" " * 2_600_000
    assert [flag.code for flag in parsers.read(small, "cv.html").flags] == []
    assert [flag.code for flag in parsers.read(large, "cv.html").flags] == ["large_file"]


def test_nothing_heavy_is_imported_before_a_file_is_read() -> None:
    code = "import sys, gapcheck.parsers; print(*{name.partition('.')[0] for name in sys.modules})"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert set(HEAVY).isdisjoint(done.stdout.split())


def sound(document: Document) -> None:
    """Check what holds for every document."""
    assert [line.number for line in document.lines] == list(range(1, len(document.lines) + 1))
    for line in document.lines:
        assert line.text == line.text.strip()
        assert "\n" not in line.text
        assert "\t" not in line.text
        assert line.page == 1
        line.text.encode("utf-8")


def attempt(data: bytes) -> None:
    """Read bytes: a sound document or an error that says what to do, nothing else."""
    try:
        sound(parsers.read(data, "sample"))
    except GapcheckError as error:
        assert error.message  # noqa: PT017 - either outcome is right
        assert error.hint  # noqa: PT017 - the same


MUTATED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MUTATED
@given(st.sampled_from(SAMPLES), st.data())
def test_cut_bytes(sample: bytes, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(begin, len(sample)))
    attempt(sample[:begin] + sample[end:])


@MUTATED
@given(st.sampled_from(SAMPLES), st.data())
def test_flipped_bytes(sample: bytes, data: st.DataObject) -> None:
    flipped = bytearray(sample)
    places = st.lists(st.integers(0, len(sample) - 1), max_size=8)
    for place in data.draw(places):
        flipped[place] = data.draw(st.integers(0, 255))
    attempt(bytes(flipped))


@MUTATED
@given(st.sampled_from(SAMPLES), st.sampled_from(SAMPLES), st.data())
def test_spliced_bytes(one: bytes, other: bytes, data: st.DataObject) -> None:
    attempt(
        one[: data.draw(st.integers(0, len(one)))] + other[data.draw(st.integers(0, len(other))) :]
    )


@MUTATED
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    attempt(text.encode("utf-8", "surrogatepass"))


@MUTATED
@given(st.text(alphabet="<>/wprt:hilud a&;=\"'", max_size=200))
def test_markup_that_means_nothing(markup: str) -> None:
    attempt(b"<html>" + markup.encode())


TAGS = st.sampled_from(
    [
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "sdt",
        "pPr",
        "numPr",
        "pStyle",
        "br",
        "tab",
        "sym",
        "hyperlink",
        "txbxContent",
        "rPr",
        "sz",
        "b",
        "sectPr",
    ]
)
ELEMENTS = st.recursive(
    st.builds("<w:{0} w:val='{1}' r:id='{1}'>a</w:{0}>".format, TAGS, st.sampled_from("x19")),
    lambda inner: st.builds(
        lambda tag, parts: f"<w:{tag}>{''.join(parts)}</w:{tag}>", TAGS, st.lists(inner, max_size=4)
    ),
    max_leaves=12,
)


@MUTATED
@given(st.lists(ELEMENTS, max_size=4), ELEMENTS)
def test_word_markup_in_any_order(body: list[str], other: str) -> None:
    parts = {"styles": other, "numbering": other, "header1": other, "settings": other}
    attempt(word_file("".join(body), parts))


def test_the_same_bytes_give_the_same_document() -> None:
    for sample in SAMPLES:
        assert parsers.read(sample, "a") == parsers.read(sample, "a")
