"""Name, e-mail, phone, place and links are found where they stand."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resume_examples import document_of, line_of

from gapcheck.model import Contact, Document, Line, Quote
from gapcheck.outline.resume.contact import read_contact
from gapcheck.outline.resume.contact_fields import find_phones
from gapcheck.outline.resume.sections import read_sections


def contact(text: str, **fields: object) -> Contact:
    document = document_of(text, **fields)
    return read_contact(document, read_sections(document.lines))


def told(found: Contact) -> list[str | None]:
    quotes = (found.name, found.email, found.phone, found.location)
    return [quote.text if quote else None for quote in quotes]


FORMS = tomllib.loads((Path(__file__).parent / "cases" / "contacts.toml").read_text("utf-8"))


@pytest.mark.parametrize("form", FORMS)
def test_form(form: str) -> None:
    case = FORMS[form]
    answer = [case[part] or None for part in ("name", "email", "phone", "location")]
    assert told(contact(case["text"])) == answer


@pytest.mark.parametrize(
    "text",
    [
        "+44 20 7946 0123", "+1 (206) 555-0142", "(312) 555-0119", "312.555.0119",
        "312-555-0119", "555-0142", "+49 30 5550142", "0049 30 5550142", "+91-98765-50123",
        "9876550123", "+4930/5550142", "+49 176 *** *** **", "Tel 5550142", "00 33 1 55 50 01 42",
    ],
)  # fmt: skip
def test_phone(text: str) -> None:
    ((start, end),) = find_phones(line_of(text))
    assert text[start:end] == text.removeprefix("Tel ")


@pytest.mark.parametrize(
    "text",
    [
        "2014-2015", "06/2010 – 09/2018", "77000", "45400 / 12", "14 07 2014", "1,200 pages",
        "A1920x1080", "12.5 million", "410,000", "5:1", "12345678", "example.com/555-0142",
        "GA4 2023 1", "10.12.2019 - 11.12.2020",
    ],
)  # fmt: skip
def test_no_phone(text: str) -> None:
    assert list(find_phones(line_of(text))) == []


def test_links_are_told_once() -> None:
    text = "Ada Quill\nwww.example.com/ada | github.com/ada-example | ada@example.com"
    links = ("https://example.com/ada/", "mailto:ada@example.com", "https://github.com/ada-example")
    assert contact(text, links=links).links == ("www.example.com/ada", "github.com/ada-example")


def test_an_e_mail_address_may_stand_at_the_very_end() -> None:
    text = "Ada Quill\nExperience\nBaker, Crumb Ltd\nwrite to ada@example.com"
    assert told(contact(text))[1] == "ada@example.com"


def test_the_biggest_words_are_the_name() -> None:
    lines = (
        Line("Harbour View", 1, 1, size=10.0),
        Line("Mira Okafor", 1, 2, size=22.0),
        Line("Harbour Rd 3, Cork", 1, 3, size=10.0),
    )
    document = Document("pdf", "cv.pdf", lines)
    assert told(read_contact(document, read_sections(lines)))[0] == "Mira Okafor"


def test_a_name_over_two_lines_is_told_by_its_first() -> None:
    lines = (
        Line("Maya", 1, 1, size=24.0),
        Line("Okafor", 1, 2, size=24.0),
        Line("maya.okafor@example.com", 1, 3, size=10.0),
    )
    document = Document("pdf", "cv.pdf", lines)
    assert told(read_contact(document, read_sections(lines)))[0] == "Maya"


def test_the_first_of_two_equal_names_on_a_line_is_taken() -> None:
    assert told(contact("Ines Kallstrom | Odile Brandvold"))[0] == "Ines Kallstrom"


@settings(deadline=None)
@given(st.text(alphabet="AbcdeÉ @.+-|:,·0123456789/()\n", max_size=80))
def test_every_quote_is_a_part_of_its_line(text: str) -> None:
    document = document_of(text)
    found = read_contact(document, read_sections(document.lines))
    quotes = [found.name, found.email, found.phone, found.location]
    for quote in filter(None, quotes):
        assert stands(quote, document)


def stands(quote: Quote, document: Document) -> bool:
    line = document.lines[quote.place.line - 1]
    return bool(quote.text) and line.text[quote.place.start : quote.place.end] == quote.text
