import pytest
from notation import noted

from gapcheck import parsers
from gapcheck.errors import UnreadableError

XML = """<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0"><CandidateProfile>
<EmploymentHistory><EmployerHistory><OrganizationName>{employer}</OrganizationName>
<PositionHistory><PositionTitle>Midwife</PositionTitle><Description>Courses for parents
</Description></PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile>
</Candidate>"""
RIGHT = XML.format(employer="Lakeside Clinic")


def pdf(pages: list[str], attached: str) -> bytes:
    """Return a PDF whose pages hold a line of text each, with a file attached."""
    kids = [5 + 2 * number for number in range(len(pages))]
    objects = [
        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.xml) 3 0 R]>>>>>>",
        f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>",
        "<</Type/Filespec/F(a.xml)/EF<</F 4 0 R>>>>",
        stream(attached, "/Type/EmbeddedFile"),
    ]
    for kid, text in zip(kids, pages, strict=True):
        font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
        box = "/MediaBox[0 0 600 800]"
        objects.append(f"<</Type/Page/Parent 2 0 R{box}{font}/Contents {kid + 1} 0 R>>")
        objects.append(stream(f"BT /F 12 Tf 50 700 Td ({text}) Tj ET"))
    return assembled(objects)


def stream(content: str, kind: str = "") -> str:
    return f"<<{kind}/Length {len(content)}>>\nstream\n{content}\nendstream"


def assembled(objects: list[str]) -> bytes:
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    xref = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return (body + xref + end).encode("latin-1")


PAGES = ["Midwife at Lakeside Clinic", "Courses for parents"]


def test_an_attachment_that_says_the_same_is_read() -> None:
    document = parsers.read(pdf(PAGES, RIGHT), "cv.pdf")
    assert noted(document.lines) == (
        "# Work experience\nMidwife, Lakeside Clinic\nCourses for parents"
    )
    assert [line.page for line in document.lines][1:] == [1, 2]
    assert (document.kind, document.pages) == ("pdf", 2)


@pytest.mark.parametrize(
    "attached",
    [
        XML.format(employer="Every Keyword That Nobody Sees On Any Page Ltd"),
        "<invoice>europass</invoice>",
        RIGHT.replace("</Candidate>", ""),
        "<!DOCTYPE a [<!ENTITY b 'c'>]>" + RIGHT,
        "no XML at all",
    ],
)
def test_another_attachment_is_left_alone(attached: str) -> None:
    assert parsers.read(pdf(PAGES, attached), "cv.pdf").text == "\n".join(PAGES)


def test_a_pdf_without_text_is_refused_all_the_same() -> None:
    with pytest.raises(UnreadableError):
        parsers.read(pdf([""], RIGHT), "cv.pdf")
