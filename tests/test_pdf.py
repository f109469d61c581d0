import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from notation import cases, noted
from pdf_writer import make_pdf, operators, script, stream

from gapcheck.errors import GapcheckError
from gapcheck.model import Document
from gapcheck.parsers.pdf.reader import read_pdf

PAGES = [param.values[0] for param in cases("pdf_pages")]
SAMPLES = [make_pdf(*case["pages"], page=case.get("page", "")) for case in PAGES]
SLOWEST = 12


def read(case: dict[str, Any]) -> Document:
    form = operators(case.get("form", "")).encode("cp1252")
    attributes = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
    pdf = make_pdf(
        *case["pages"],
        page=case.get("page", ""),
        resources="/XObject << /Form 900 0 R >>",
        extra={900: stream(form, attributes)},
    )
    return read_pdf(pdf, "jane.pdf")


@pytest.mark.parametrize("case", cases("pdf_pages"))
def test_page_is_read_as_a_person_would(case: dict[str, Any]) -> None:
    document = read(case)
    assert noted(document.lines).splitlines() == case["lines"]
    codes = {flag.code for flag in document.flags} - {"two_columns"}
    assert codes == set(case.get("flags", ()))


def test_document_tells_its_kind_name_pages_and_maker() -> None:
    info = b"<< /Producer (Paper Mill 3) /Creator (Word Smith) /Title (Jane Roe) >>"
    pdf = make_pdf(
        script(["Jane Roe, nurse"]), script(["Page two"]), extra={4: info}, trailer="/Info 4 0 R"
    )
    document = read_pdf(pdf, "jane.pdf")
    assert (document.kind, document.name, document.pages) == ("pdf", "jane.pdf", 2)
    assert (document.producer, document.title) == ("Word Smith; Paper Mill 3", "Jane Roe")


def test_lines_are_numbered_through_and_know_their_page() -> None:
    document = read_pdf(make_pdf(script(["Nurse", "Midwife"]), script(["Carer at night"])), "a.pdf")
    assert [(line.number, line.page) for line in document.lines] == [(1, 1), (2, 1), (3, 2)]


def test_same_bytes_give_the_same_document() -> None:
    for sample in SAMPLES:
        assert read_pdf(sample, "a.pdf") == read_pdf(sample, "a.pdf")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Return one of the samples cut, flipped or spliced."""
    data = bytearray(draw(st.sampled_from(SAMPLES)))
    where = draw(st.integers(0, len(data) - 1))
    match draw(st.sampled_from(["cut", "flip", "splice", "digits"])):
        case "cut":
            return bytes(data[:where])
        case "flip":
            for place in draw(st.lists(st.integers(0, len(data) - 1), max_size=40)):
                data[place] = draw(st.integers(0, 255))
        case "splice":
            other = draw(st.sampled_from(SAMPLES))
            start = draw(st.integers(0, len(other) - 1))
            data[where : where + draw(st.integers(0, 500))] = other[start : start + 500]
        case _:
            return bytes(data).replace(b"0 R", b"%d R" % draw(st.integers(-9, 2**31)))
    return bytes(data)


def outcome(data: bytes) -> Document | GapcheckError:
    try:
        return read_pdf(data, "a.pdf")
    except GapcheckError as error:
        return error


@settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(damaged())
def test_damaged_bytes_give_a_document_or_a_refusal(data: bytes) -> None:
    start = time.monotonic()
    match outcome(data):
        case Document(lines=lines):
            assert lines
        case error:
            assert error.message
            assert error.hint
    assert time.monotonic() - start < SLOWEST


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_document_or_a_refusal(data: bytes) -> None:
    with pytest.raises(GapcheckError):
        read_pdf(b"%PDF-1.7\n" + data, "a.pdf")
