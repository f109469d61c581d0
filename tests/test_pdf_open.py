import hashlib

import pytest
from pdf_writer import WIDTH, assembled, make_pdf, script, stream

from gapcheck.errors import UnreadableError
from gapcheck.parsers.pdf.limits import Deadline
from gapcheck.parsers.pdf.open import about, as_dict, open_pdf, pages_of, plain
from gapcheck.parsers.pdf.reader import read_pdf

PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
IDENTITY = b"0123456789abcdef"


def rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def locked(password: str) -> bytes:
    """Return a PDF encrypted with 40-bit RC4 and a user password."""
    padded = (password.encode() + PADDING)[:32]
    secret = hashlib.md5((b"owner" + PADDING)[:32])  # noqa: S324 - as the format asks
    owner = rc4(secret.digest()[:5], padded)
    permissions = (-44).to_bytes(4, "little", signed=True)
    key = hashlib.md5(padded + owner + permissions + IDENTITY).digest()[:5]  # noqa: S324 - the same
    content = b"BT /F 10 Tf 50 700 Td (Nurse at St. Brigid Hospital) Tj ET"
    own = hashlib.md5(key + (5).to_bytes(3, "little") + b"\0\0").digest()[:10]  # noqa: S324 - the same
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = f"/MediaBox [0 0 {WIDTH} 842] /Contents 5 0 R /Resources << /Font << /F {font} >> >>"
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: f"<< /Type /Page /Parent 2 0 R {page} >>".encode(),
        4: f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{rc4(key, PADDING).hex()}>"
           " /P -44 >>".encode(),
        5: stream(rc4(own, content)),
    }  # fmt: skip
    return assembled(objects, f"/Encrypt 4 0 R /ID [<{IDENTITY.hex()}> <{IDENTITY.hex()}>]")


def pages(data: bytes) -> int:
    return len(list(pages_of(open_pdf(data, Deadline()))))


def test_empty_password_opens() -> None:
    (line,) = read_pdf(locked(""), "jane.pdf").lines
    assert line.text == "Nurse at St. Brigid Hospital"


def test_password_is_asked_to_be_taken_off() -> None:
    with pytest.raises(UnreadableError, match="password") as caught:
        read_pdf(locked("secret"), "jane.pdf")
    assert "without one" in caught.value.hint


def test_other_encryption_is_told() -> None:
    pdf = make_pdf(script(["Nurse"]), trailer="/Encrypt << /Filter /Other >>")
    with pytest.raises(UnreadableError, match="encrypted"):
        read_pdf(pdf, "jane.pdf")


def test_file_cut_short_is_refused() -> None:
    pdf = make_pdf(script(["Nurse"]))
    with pytest.raises(UnreadableError, match="damaged"):
        read_pdf(pdf[: len(pdf) // 2], "jane.pdf")


def test_pages_without_their_type_and_streams_without_their_length_are_read() -> None:
    pdf = make_pdf(script(["Nurse in Leeds"])).replace(b"/Type /Page ", b"")
    start = pdf.index(b"/Length", pdf.index(b"300 0 obj"))
    end = pdf.index(b">>", start)
    bare = pdf[:start] + b" " * (end - start) + pdf[end:]
    assert [line.text for line in read_pdf(bare, "jane.pdf").lines] == ["Nurse in Leeds"]


def test_pages_inherit_and_come_in_order() -> None:
    tree = {
        2: b"<< /Type /Pages /Kids [700 0 R 701 0 R] /MediaBox [0 0 300 400] >>",
        700: b"<< /Type /Pages /Kids [702 0 R] >>",
        701: b"<< /Type /Page /Contents [] /Rotate 90 >>",
        702: b"<< /Type /Page /Contents [] >>",
    }
    found = list(pages_of(open_pdf(make_pdf(extra=tree), Deadline())))
    assert [page.pageid for page in found] == [702, 701]
    assert [page.mediabox for page in found] == [(0, 0, 300, 400)] * 2


def test_tree_of_pages_that_bites_its_tail_ends() -> None:
    circle = {2: b"<< /Type /Pages /Kids [2 0 R 700 0 R] >>", 700: b"<< /Contents [] >>"}
    assert pages(make_pdf(extra=circle)) == 1


def test_pages_are_found_without_a_tree() -> None:
    pdf = make_pdf(script(["Nurse in Leeds"])).replace(b"/Pages 2 0 R", b"/Other 2 0 R")
    assert pages(pdf) == 1


def test_a_book_is_no_resume() -> None:
    many = {2: b"<< /Type /Pages /Kids [" + b"<< /Contents [] >> " * 301 + b"] >>"}
    with pytest.raises(UnreadableError, match="pages"):
        pages(make_pdf(extra=many))


def test_newest_information_counts() -> None:
    info = {4: b"<< /Producer (Mill) /Title <feff004a00f6> >>"}
    document = open_pdf(make_pdf(extra=info, trailer="/Info 4 0 R"), Deadline())
    assert about(document) == ("Mill", "Jö")


def test_values_of_other_kinds_are_empty() -> None:
    assert plain(7) == ""
    assert plain(None) == ""
    assert as_dict(7) == {}
