from typing import Any

import pytest
from notation import cases
from pdf_writer import make_pdf, mapped_font, script, stream

from gapcheck.errors import UnreadableError
from gapcheck.model import Flag
from gapcheck.parsers.pdf.reader import read_pdf

PICTURE = {
    900: stream(b"\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
                " /ColorSpace /DeviceGray")
}  # fmt: skip
RESOURCES = "/XObject << /Picture 900 0 R >>"
PLAIN = script(["Nurse at St. Brigid Hospital", "Planned the rota of a ward"])


def flags(*pages: str, **parts: Any) -> dict[str, Flag]:  # noqa: ANN401 - as make_pdf takes them
    pdf = make_pdf(*pages, extra=PICTURE, resources=RESOURCES, **parts)
    return {flag.code: flag for flag in read_pdf(pdf, "jane.pdf").flags}


@pytest.mark.parametrize("case", cases("pdf_refusals"))
def test_file_without_text_is_refused_with_the_way_out(case: dict[str, str]) -> None:
    pdf = make_pdf(case["page"], extra=PICTURE, resources=RESOURCES)
    with pytest.raises(UnreadableError, match=case["says"]) as caught:
        read_pdf(pdf, "scan.pdf")
    assert case["hint"] in caught.value.hint


def test_plain_page_earns_no_flag() -> None:
    assert flags(PLAIN) == {}


def test_page_that_is_a_picture() -> None:
    found = flags(PLAIN, "! 400 0 0 400 50 50 cm /Picture Do")
    assert found["page_without_text"].page == 2
    assert "picture" in found["page_without_text"].message


def test_text_that_a_scanner_put_under_its_picture_is_not_hidden() -> None:
    scan = (
        "! q 595 0 0 842 0 0 cm /Picture Do Q BT 3 Tr /plain 10 Tf 50 780 Td (Nurse in Leeds) Tj ET"
    )
    assert flags(scan) == {}


def test_letters_that_no_program_can_tell() -> None:
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [<<"
        " /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /DW 500 /CIDSystemInfo"
        " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
    )
    words = "! BT /odd 10 Tf 50 600 Td <000100020003> Tj /plain 10 Tf (N) Tj ET"
    found = flags(f"{PLAIN}\n{words}", fonts={"odd": font})
    assert found["garbled_text"].quote == "\ufffd\ufffd\ufffdN"


def test_hidden_passage_is_quoted_with_its_page() -> None:
    found = flags(PLAIN, f"{PLAIN}\n! 1 g\n50 300 10 plain kubernetes golang\n50 314 10 plain rust")
    assert found["hidden_text"].page == 2
    assert found["hidden_text"].quote == "kubernetes golang rust"


def test_columns() -> None:
    left = script([f"Wrote report {number}" for number in range(12)])
    right = script(
        [f"Held a course on topic {number} in Leeds" for number in range(12)], x=300, y=65
    )
    assert flags(f"{left}\n{right}")["two_columns"].page == 1


def test_letters_too_small_to_read() -> None:
    found = flags(f"{PLAIN}\n50 300 4 plain Fond of small print")
    assert found["tiny_text"].quote == "Fond of small print"


def test_signs_for_pairs_of_letters() -> None:
    found = flags(
        PLAIN + "\n50 300 10 pairs AB", fonts={"pairs": mapped_font({0x41: "ﬁ", 0x42: "n"})}
    )
    assert set(found) == {"ligatures"}


def test_widths_that_are_not_true() -> None:
    font = mapped_font({code: chr(code) for code in range(0x20, 0x7F)}, width=1000)
    letters = " 500 ".join(f"({sign})" for sign in "NurseAtTheHospitalOfStBrigid")
    found = flags(f"{PLAIN}\n! BT /wide 10 Tf 50 600 Td [{letters}] TJ ET", fonts={"wide": font})
    assert set(found) == {"glued_words"}


def test_every_message_is_a_sentence_without_codes() -> None:
    pages = [param.values[0] for param in cases("pdf_pages")]
    for case in pages:
        if "form" not in case:
            for flag in read_pdf(make_pdf(*case["pages"]), "a.pdf").flags:
                assert flag.message.endswith(".")
                assert "_" not in flag.message
