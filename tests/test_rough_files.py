"""Every sample cut, flipped, spliced and taken apart gives a document or a refusal, and soon."""

import io
import re
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from word_builder import zipped

from gapcheck import parsers
from gapcheck.errors import GapcheckError
from gapcheck.outline import read_resume

FOLDER = Path(__file__).parents[1] / "samples"
FILES = {
    str(path.relative_to(FOLDER)): path.read_bytes()
    for path in sorted(FOLDER.glob("*/*.*"))
    if path.name != "report.md"
}
WORD = {name: data for name, data in FILES.items() if name.endswith(".docx")}
PDF = {name: data for name, data in FILES.items() if name.endswith(".pdf")}
PART = st.sampled_from(
    sorted({n for d in WORD.values() for n in zipfile.ZipFile(io.BytesIO(d)).namelist()})
)
SLOWEST = 12
ROUGH = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def attempt(data: bytes, name: str) -> str:
    """Read a file and understand it as a résumé; return its text, or why it was refused."""
    begin = time.monotonic()
    try:
        document = parsers.read(data, name)
    except GapcheckError as error:
        assert error.hint  # noqa: PT017 - either outcome is right
        return error.message
    else:
        assert read_resume(document).document is document
        return document.text
    finally:
        assert time.monotonic() - begin < SLOWEST


def members(data: bytes) -> dict[str, str | bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("name", FILES)
def test_whole_samples_are_read(name: str) -> None:
    assert attempt(FILES[name], name)


@ROUGH
@given(st.sampled_from(sorted(FILES)), st.data())
def test_cut(name: str, data: st.DataObject) -> None:
    whole = FILES[name]
    begin = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(begin, len(whole)))
    assert attempt(whole[:begin] + whole[end:], name)


@ROUGH
@given(st.sampled_from(sorted(FILES)), st.data())
def test_flipped(name: str, data: st.DataObject) -> None:
    changed = bytearray(FILES[name])
    for place in data.draw(st.lists(st.integers(0, len(changed) - 1), max_size=30)):
        changed[place] ^= 1 << data.draw(st.integers(0, 7))
    assert attempt(bytes(changed), name)


@ROUGH
@given(st.sampled_from(sorted(FILES)), st.sampled_from(sorted(FILES)), st.data())
def test_spliced(one: str, other: str, data: st.DataObject) -> None:
    head = FILES[one][: data.draw(st.integers(0, len(FILES[one])))]
    assert attempt(head + FILES[other][data.draw(st.integers(0, len(FILES[other]))) :], one)


@ROUGH
@given(st.sampled_from(sorted(WORD)), PART, st.data())
def test_a_part_of_a_word_file_lost_or_changed(name: str, part: str, data: st.DataObject) -> None:
    parts = members(WORD[name])
    content = bytes(parts.pop(part, b""))  # type: ignore[arg-type]
    if data.draw(st.booleans()):
        begin = data.draw(st.integers(0, len(content)))
        parts[part] = content[:begin] + data.draw(st.binary(max_size=9)) + content[begin + 1 :]
    assert attempt(zipped(parts), name)


@ROUGH
@given(st.sampled_from(sorted(PDF)), st.data())
def test_the_words_of_a_pdf_put_in_each_others_place(name: str, data: st.DataObject) -> None:
    keys = sorted(set(re.findall(rb"/[A-Z][A-Za-z]+|obj|endobj|stream|xref", PDF[name])))
    one, other = data.draw(st.sampled_from(keys)), data.draw(st.sampled_from(keys))
    assert attempt(PDF[name].replace(one, other), name)


SEEN = {
    "Word file called a PDF": (next(iter(WORD.values())), "cv.pdf"),
    "PDF called a Word file": (next(iter(PDF.values())), "cv.docx"),
    "PDF without a catalogue": (b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF", "cv.pdf"),
    "PDF cut short": (next(iter(PDF.values()))[:400], "cv.pdf"),
    "PDF without lengths": (next(iter(PDF.values())).replace(b"/Length", b"/Depth"), "cv.pdf"),
    "PDF without pages": (next(iter(PDF.values())).replace(b"/Kids", b"/Kin"), "cv.pdf"),
    "archive without members": (zipped({}), "cv.docx"),
    "archive of another kind": (zipped({"mimetype": "application/x"}), "cv.docx"),
    "archive that breaks off": (next(iter(WORD.values()))[:2000], "cv.docx"),
    "text in a broken encoding": ("Zoë, Köchin in Łódź".encode()[:-1] + b"\xff\x81", "cv.txt"),
    "nothing": (b"", "cv.pdf"),
}


@pytest.mark.parametrize("case", SEEN)
def test_damage_seen_in_real_files(case: str) -> None:
    assert attempt(*SEEN[case])


@pytest.mark.parametrize("part", ["word/styles.xml", "word/numbering.xml", "docProps/core.xml"])
def test_word_files_without_a_part_are_read_all_the_same(part: str) -> None:
    for name, data in WORD.items():
        parts = members(data)
        parts.pop(part, None)
        assert attempt(zipped(parts), name) == parsers.read(data, name).text
