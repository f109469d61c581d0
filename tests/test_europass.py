import pytest
from notation import cases, noted

from gapcheck.errors import UnreadableError
from gapcheck.parsers.europass.languages import language
from gapcheck.parsers.europass.reader import is_europass, read_europass


@pytest.mark.parametrize("case", cases("europass"))
def test_europass(case: dict[str, str]) -> None:
    data = case["raw"].strip().encode()
    document = read_europass(data, "cv.xml")
    assert is_europass(data)
    assert document.kind == "europass"
    assert noted(document.lines) == case["lines"].strip("\n")
    assert document.links == ("https://example.org/lena",)


def test_codes_of_languages() -> None:
    assert language("eng") == "English"
    assert language("EN") == "English"
    assert language("tlh") == "tlh"


def test_other_xml_is_not_europass() -> None:
    assert not is_europass(b"<invoice/>")


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><Candidate xmlns="http://www.europass.eu/1.0">&b;</Candidate>',
        b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><Candidate/>',
        b"<Candidate/>",
        b"<Candidate>",
    ],
)
def test_refusals(data: bytes) -> None:
    with pytest.raises(UnreadableError) as told:
        read_europass(data, "cv.xml")
    assert told.value.hint
