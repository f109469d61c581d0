import pytest
from pdf_writer import make_pdf, script

from gapcheck.parsers.pdf.hidden import alike, look_at
from gapcheck.parsers.pdf.pages import paint

WORDS = "BT /plain 10 Tf 50 700 Td (keywords) Tj ET"


def hidden(operators: str, page: str = "") -> bool:
    states = "/ExtGState << /Clear << /ca 0 >> /Half << /ca 0.5 >> >>"
    pdf = make_pdf(f"{script(['Nurse'])}\n! {operators}", resources=states, page=page)
    (canvas,) = paint(pdf).canvases
    return bool(look_at(canvas).hidden)


@pytest.mark.parametrize(
    "operators",
    [
        f"1 g {WORDS}",
        f"0.98 0.98 0.98 rg {WORDS}",
        f"0 0 0 0 k {WORDS}",
        f"0 0.5 0 rg 0 600 595 200 re f {WORDS}",
        f"0 g 0 600 595 200 re f 1 g 40 690 200 20 re f {WORDS}",
        "BT 3 Tr /plain 10 Tf 50 700 Td (keywords) Tj ET",
        "BT /plain 1 Tf 50 700 Td (keywords) Tj ET",
        "BT /plain 10 Tf -400 700 Td (keywords) Tj ET",
        "BT /plain 10 Tf 50 900 Td (keywords) Tj ET",
        f"/Clear gs {WORDS}",
        f"q 0 g 300 600 200 200 re W n 0 0 595 842 re f Q 1 g {WORDS}",
    ],
)
def test_text_that_cannot_be_seen(operators: str) -> None:
    assert hidden(operators)


@pytest.mark.parametrize(
    "operators",
    [
        WORDS,
        f"0.1 0.2 0.3 rg 0 0 200 842 re f 1 g {WORDS}",
        f"0 g 40 690 m 60 720 100 720 240 690 c h f 1 g {WORDS}",
        f"0.8 g {WORDS}",
        f"/Pattern cs /P1 scn 0 0 595 842 re f 1 g {WORDS}",
        f"q 1 g 300 600 200 200 re W n 0 0 595 842 re f Q 0 g {WORDS}",
        f"/Half gs 1 g {WORDS}",
        f"q 0 g 0 0 200 842 re f Q 1 g {WORDS}",
        f"0 g 0 0 200 842 re f q 300 0 99 99 re W n 1 g 0 0 595 842 re f Q 1 g {WORDS}",
    ],
)
def test_text_that_can_be_seen(operators: str) -> None:
    assert not hidden(operators)


def test_text_outside_the_visible_part_of_the_page() -> None:
    assert hidden(WORDS, page="/CropBox [0 720 595 842]")
    assert not hidden(WORDS, page="/CropBox [0 600 595 842]")


def test_colours_the_eye_takes_for_one() -> None:
    assert alike((1, 1, 1), (0.97, 0.98, 1))
    assert not alike((1, 1, 1), (0.8, 1, 1))
    assert not alike((1, 1, 1), None)
