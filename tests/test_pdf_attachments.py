import pytest
from pdf_writer import deflated, make_pdf, script, stream

from gapcheck.parsers.pdf.attachments import attached_xml

XML = b'<?xml version="1.0"?><Candidate/>'
PLAIN = script(["Nurse at St. Brigid Hospital"])
LISTED = "/Names << /EmbeddedFiles << {} >> >>"


def attached(body: bytes, catalog: str = LISTED.format("/Names [(a.xml) 900 0 R]")) -> bytes:
    file = {900: b"<< /Type /Filespec /F (a.xml) /EF << /F 901 0 R >> >>", 901: body}
    return make_pdf(PLAIN, extra=file, catalog=catalog)


@pytest.mark.parametrize(
    "pdf",
    [
        attached(stream(XML)),
        attached(deflated(XML)),
        attached(deflated(b"\xef\xbb\xbf" + XML)),
        attached(stream(XML), LISTED.format("/Kids [<< /Names [(a.xml) 900 0 R] >>]")),
        attached(stream(XML), "/AF [900 0 R]"),
    ],
)
def test_xml_attached_is_found(pdf: bytes) -> None:
    assert attached_xml(pdf) in {XML, b"\xef\xbb\xbf" + XML}


@pytest.mark.parametrize(
    "pdf",
    [
        make_pdf(PLAIN),
        attached(stream(b"GIF89a")),
        attached(stream(XML), "/AF 7"),
        attached(b"(no stream)"),
        attached(stream(XML))[:500] + b"EmbeddedFile",
        b"EmbeddedFile",
    ],
)
def test_other_files_and_damage_give_none(pdf: bytes) -> None:
    assert attached_xml(pdf) is None


def test_tree_of_names_that_bites_its_tail_ends() -> None:
    tree = {902: b"<< /Kids [902 0 R 902 0 R] >>"}
    pdf = make_pdf(PLAIN, extra=tree, catalog="/Names << /EmbeddedFiles 902 0 R >>")
    assert attached_xml(pdf) is None
