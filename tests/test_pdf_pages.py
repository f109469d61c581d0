import pytest
from pdf_writer import make_pdf, script, stream

from gapcheck.errors import UnreadableError
from gapcheck.parsers.pdf.pages import paint
from gapcheck.parsers.pdf.reader import read_pdf

LINK = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ({}) >> >>"
PLAIN = script(["Nurse at St. Brigid Hospital"])


def test_links_come_in_order_and_once() -> None:
    addresses = [
        "mailto:jane@example.org",
        "https://example.com/jane",
        "mailto:jane@example.org",
        "x",
    ]
    links = " ".join(LINK.format(address) for address in addresses)
    pdf = make_pdf(PLAIN, page=f"/Annots [{links} 7 << /A 7 >>]")
    assert paint(pdf).links == ("mailto:jane@example.org", "https://example.com/jane")


def test_damaged_page_does_not_cost_the_others() -> None:
    broken = {302: stream(b"BT /odd 10 Tf (x) Tj ET"), 900: b"<< /Type /Font /Subtype /Type3 >>"}
    pdf = make_pdf(PLAIN, PLAIN, extra=broken, resources="/Font << /odd 900 0 R >>")
    pages = pdf.replace(b"/Font << /odd", b"/Fxnt << /odd", 1)
    document = read_pdf(pages, "jane.pdf")
    assert [line.text for line in document.lines] == ["Nurse at St. Brigid Hospital"]
    assert [(flag.code, flag.page) for flag in document.flags] == [("damaged_page", 2)]


def test_file_with_no_page_that_can_be_read_is_refused() -> None:
    broken = {900: b"<< /Type /Font /Subtype /Type3 >>"}
    pdf = make_pdf(PLAIN, extra=broken, resources="/Font << /odd 900 0 R >>")
    with pytest.raises(UnreadableError, match="no page"):
        paint(pdf)
    with pytest.raises(UnreadableError, match="damaged"):
        paint(b"%PDF-1.7 and nothing else")
