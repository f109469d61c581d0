import io
import time
import zipfile

import pytest
from word_builder import MAIN_TYPE, NAMESPACES, content_types, relationships, word_file, zipped

from gapcheck import parsers
from gapcheck.errors import GapcheckError, UnreadableError, UnsupportedError
from gapcheck.parsers.limits import (
    ENTRIES,
    TAGS,
    UNPACKED_BYTES,
    counted,
    damage_told,
    open_archive,
    within,
)

SECONDS = 10


def bomb(body: bytes) -> bytes:
    """Return a Word file with a body that packs well."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", content_types({}, MAIN_TYPE))
        file.writestr("_rels/.rels", relationships([("officeDocument", "word/document.xml")]))
        document = b"<w:document %s><w:body>%s</w:body></w:document>"
        file.writestr("word/document.xml", document % (NAMESPACES.encode(), body))
    return data.getvalue()


HOSTILE = {
    "packed letters": lambda: bomb(b"<w:p><w:r><w:t>" + bytes(UNPACKED_BYTES)),
    "packed paragraphs": lambda: bomb(b"<w:p/>" * 2_000_000),
    "many paragraphs": lambda: word_file("<w:p/>" * (TAGS + 1)),
    "many lines": lambda: word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 30_000),
    "many breaks": lambda: word_file("<w:p><w:r>" + "<w:t>a</w:t><w:br/>" * 30_000),
    "deep controls": lambda: word_file("<w:sdt>" * 5_000),
    "deep tables": lambda: word_file("<w:tbl><w:tr><w:tc>" * 1_000),
    "many parts": lambda: zipped({f"word/{n}.xml": "" for n in range(ENTRIES + 1)}),
    "deep JSON": lambda: b'{"basics":' + b"[" * 100_000,
    "long JSON": lambda: b'{"basics":{},"skills":[' + b'"a",' * 60_000 + b'"a"]}',
    "deep HTML": lambda: b"<html>" + b"<div>" * 100_000 + b"<p>a",
    "many tags": lambda: b"<html>" + b"<p>a" * (TAGS + 1),
    "deep RTF": lambda: b"{\\rtf1" + b"{\\f1" * 200_000,
    "RTF fonts": lambda: b"{\\rtf1{\\fonttbl" + b"\\f1" * 300_000,
    "RTF links": lambda: b"{\\rtf1" + b'{\\field{\\*\\fldinst{HYPERLINK "' * 30_000,
    "stars": lambda: b"# a\n# b\n" + b"*" * 900_000,
    "brackets": lambda: b"# a\n# b\n" + b"![" * 450_000,
    "blank rows": lambda: b"# a\n# b\n" + b"\n" * 900_000,
    "long text": lambda: b"I have worked here and there and nowhere since\n" * 40_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_soon(name: str) -> None:
    data = HOSTILE[name]()
    begin = time.process_time()
    try:
        parsers.read(data, "hostile")
    except GapcheckError as error:
        assert error.hint  # noqa: PT017 - some hostile files may be read, if only soon
    assert time.process_time() - begin < SECONDS


def test_entities_do_not_multiply() -> None:
    steps = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    doctype = f'<!DOCTYPE Candidate [<!ENTITY e0 "ha">{steps}]>'
    with pytest.raises(UnreadableError, match="entities"):
        parsers.read(
            f"<?xml version='1.0'?>{doctype}<Candidate>&e11;</Candidate>".encode(), "x.xml"
        )


def test_the_parts_of_an_archive_count_together() -> None:
    archive = open_archive(zipped({"a": "1" * 20, "b": "2" * 20}))
    archive.left = 30
    assert archive.read("a") == b"1" * 20
    with pytest.raises(UnreadableError, match="unreasonable size"):
        archive.read("b")


def test_a_member_with_a_password_is_refused() -> None:
    archive = open_archive(zipped({"a": "1"}))
    archive.file.getinfo("a").flag_bits |= 1
    with pytest.raises(UnsupportedError, match="password"):
        archive.read("a")


def test_within() -> None:
    assert within(b"abc", 3, "file") == b"abc"
    with pytest.raises(UnreadableError, match="4 bytes"):
        within(b"abcd", 3, "file")


def test_counted() -> None:
    assert list(counted("abc", 3)) == ["a", "b", "c"]
    with pytest.raises(UnreadableError, match="2 lines"):
        list(counted("abc", 2))


def test_damage_is_told_with_its_cause() -> None:
    with pytest.raises(UnreadableError, match="box is damaged") as told, damage_told("box"):
        raise KeyError("lid")
    assert isinstance(told.value.__cause__, KeyError)


def test_own_errors_pass_unchanged() -> None:
    with pytest.raises(UnreadableError, match="own words"), damage_told("box"):
        raise UnreadableError("own words")
