from pdf_writer import make_pdf
from typeset import BODY, glyphs_of

from gapcheck.parsers.pdf.canvas import Canvas
from gapcheck.parsers.pdf.story import read, sheet_of


def test_text_at_the_usual_angle_is_upright_and_the_rest_turned() -> None:
    aside = BODY._replace(angle=90)
    glyphs = [*glyphs_of("Registered Nurse", 50, 60), *glyphs_of("Draft", 20, 30, aside)]
    sheet = sheet_of(Canvas(1, 595, 842), glyphs)
    assert [piece.text for piece in sheet.upright] == ["Registered Nurse"]
    assert [piece.text for piece in sheet.turned] == ["Draft"]
    assert (sheet.width, sheet.height) == (595, 842)


def test_page_written_sideways_is_laid_out_upright() -> None:
    aside = BODY._replace(angle=90)
    sheet = sheet_of(Canvas(1, 595, 842), glyphs_of("Registered Nurse", 50, 60, aside))
    assert [piece.text for piece in sheet.upright] == ["Registered Nurse"]
    assert (sheet.width, sheet.height) == (842, 595)


def test_blank_page_between_others_is_no_trouble() -> None:
    document = read(
        make_pdf("50 60 10 plain Nurse in Leeds", "", "50 60 10 plain Midwife"), "a.pdf"
    )
    assert [(line.page, line.text) for line in document.lines] == [
        (1, "Nurse in Leeds"),
        (3, "Midwife"),
    ]
    assert document.flags == ()
