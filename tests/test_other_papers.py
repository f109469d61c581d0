"""Letters, sheets of references, profiles and bundles as they are understood."""

import pytest

from gapcheck import parsers
from gapcheck.model import Document, Line, Month
from gapcheck.outline import read_letter, read_linkedin, read_references, split

LETTER = """Ana Example
ana@example.com
12 November 2026

Re: Clerk, KW-114

Dear Ms Vale,

I would like to apply for the post of clerk. For three years I have filed the letters of a firm of
surveyors, about three hundred a week, and never lost one of them. When the firm moved I packed the
archive in eleven days, with four helpers and two vans, and on the twelfth day every plan could be
found again by whoever came to ask for it.

I like maps.

Kind regards,
Ana Example
"""
RESUME = """# Ana Example
ana@example.com, 020 5550 0101

## Experience
Clerk, Kite & Co
2019 - present
- Filed 300 letters a week
"""


def document(text: str, name: str = "paper.txt") -> Document:
    return parsers.read(text.encode(), name)


def test_a_letter_has_its_parts() -> None:
    letter = read_letter(document(LETTER))
    assert letter.greeting is not None
    assert letter.greeting.text == "Dear Ms Vale,"
    assert letter.subject is not None
    assert letter.subject.text == "Re: Clerk, KW-114"
    assert letter.dated is not None
    assert letter.dated.end == Month(2026, 11)
    assert [line.text[:12] for line in letter.body] == ["I would like", "I like maps."]
    assert [line.text for line in letter.foot] == ["Kind regards,", "Ana Example"]


def test_without_a_greeting_long_lines_are_paragraphs() -> None:
    text = "Ana Example\n\nI would like to apply for the post of clerk at Kite Works.\n"
    letter = read_letter(document(text))
    assert letter.greeting is None
    assert len(letter.paragraphs) == 1


@pytest.mark.parametrize("bundle", [LETTER + "\n" + RESUME, RESUME + "\n" + LETTER])
def test_a_letter_and_a_resume_in_one_file_are_split(bundle: str) -> None:
    resume, letter = split(document(bundle, "papers.md"))
    assert letter is not None
    assert letter.name == "papers.md (letter)"
    assert any("Dear Ms Vale" in line.text for line in letter.lines)
    assert any("Filed 300" in line.text for line in resume.lines)
    assert not any("Dear Ms Vale" in line.text for line in resume.lines)
    assert not any("Filed 300" in line.text for line in letter.lines)
    numbers = [line.number for line in (*resume.lines, *letter.lines)]
    assert len(numbers) == len(set(numbers))


def test_a_letter_on_a_page_of_its_own_takes_its_letterhead_along() -> None:
    words = " ".join(["word"] * 70)
    lines = [("Ana Example", 1), ("Experience", 1), ("Ana Example, Leeds", 2), ("Dear Ms Vale,", 2)]
    lines += [(words, 2), ("Kind regards,", 2), ("Ana Example", 2), ("Skills", 3)]
    paper = Document("pdf", "p.pdf", tuple(Line(t, p, n) for n, (t, p) in enumerate(lines, 1)))
    resume, letter = split(paper)
    assert letter is not None
    assert [line.number for line in letter.lines] == [3, 4, 5, 6, 7]
    assert [line.number for line in resume.lines] == [1, 2, 8]


@pytest.mark.parametrize("text", [RESUME, "Dear all\n" + RESUME, LETTER])
def test_what_is_no_bundle_stays_whole(text: str) -> None:
    paper = document(text, "paper.md")
    assert split(paper) == (paper, None)


def test_referees_are_read() -> None:
    sheet = """References for Ana Example

Dr Ruth Alder
Head Librarian, Fernhill Books
Line manager, 2019 - 2022
ruth.alder@example.org
+44 20 7946 0321

Omar Field, Head Porter, Elm Hotel, former manager
"""
    first, second = read_references(document(sheet)).referees
    told = (first.name, first.role, first.employer, first.relation, first.email, first.phone)
    assert [quote.text if quote else "" for quote in told] == [
        "Dr Ruth Alder",
        "Head Librarian",
        "Fernhill Books",
        "Line manager",
        "ruth.alder@example.org",
        "+44 20 7946 0321",
    ]
    assert first.period is not None
    assert first.period.start == Month(2019)
    assert second.name.text == "Omar Field"
    assert second.employer is not None
    assert second.employer.text == "Elm Hotel"


def test_the_person_is_no_referee() -> None:
    sheet = "Ana Example\n14 Alder Row, Leeds\nana@example.com\n\nRuth Alder\nManager, Elm Hotel\n"
    (referee,) = read_references(document(sheet)).referees
    assert referee.name.text == "Ruth Alder"


@pytest.mark.parametrize("text", ["References\nto follow\n", "On request.\n", "-"])
def test_a_sheet_without_names_has_no_referees(text: str) -> None:
    assert read_references(document(text)).referees == ()


def test_a_profile_is_read_without_page_footers_and_durations() -> None:
    profile = """# Ana Example
ana@example.com

## Experience
Fernhill Books
Clerk
January 2019 - March 2022 (3 years 3 months)

Page 1 of 2
"""
    (role,) = read_linkedin(document(profile, "Profile.md")).roles
    assert (role.title, role.employer) == ("Clerk", "Fernhill Books")
    assert role.period is not None
    assert (role.period.start, role.period.end) == (Month(2019, 1), Month(2022, 3))
    assert not any("Page 1" in line.text for line in role.lines)
