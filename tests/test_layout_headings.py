import pytest
from typeset import look, page

from gapcheck.parsers.layout.headings import is_heading, look_of, may_head, says_heading

RESUME = """
50 40 20 bold Jane Roe
50 60 14 bold Experience
50 80 10 bold Registered Nurse
50 94 10 plain Planned the rota of a ward with thirty beds
50 120 14 bold Education
50 140 10 plain Diploma in Nursing at the Cork Institute
50 160 14 bold Things I Did
50 180 10 plain Ran the open day of the school and the choir
"""


@pytest.mark.parametrize(
    "text",
    ["Experience", "WORK EXPERIENCE", "Education and Training", "Skills & Tools", "Sprachen",
     "Objective:", "Professional Summary", "Formation", "References"],
)  # fmt: skip
def test_words_of_headings(text: str) -> None:
    assert says_heading(text)


@pytest.mark.parametrize(
    "text",
    ["Registered Nurse", "Experience with SAP", "Skills, tools", "Education 2019", "and the",
     "Jane Roe", "Led the training of new colleagues in the work of the ward"],
)  # fmt: skip
def test_other_words(text: str) -> None:
    assert not says_heading(text)


@pytest.mark.parametrize(
    "text", ["Planned the rota.", "to", "One two three four five six seven", ""]
)
def test_what_cannot_head_a_section(text: str) -> None:
    assert not may_head(text)


def test_look_that_headings_share_makes_headings_of_other_words() -> None:
    known = look(RESUME)
    heads = [fragment.text for fragment in page(RESUME) if is_heading(fragment, known)]
    assert heads == ["Experience", "Education", "Things I Did"]


def test_bold_titles_do_not_become_headings_where_headings_are_but_bold() -> None:
    script = RESUME.replace(" 14 bold", " 10 bold").replace("Things I Did", "Night Nurse")
    known = look(script)
    heads = [fragment.text for fragment in page(script) if is_heading(fragment, known)]
    assert heads == ["Experience", "Education"]


def test_headings_that_look_like_the_text_are_told_by_their_words() -> None:
    script = "50 60 10 plain Experience\n50 80 10 plain Planned the rota of a ward with thirty beds"
    known = look(script)
    assert [is_heading(fragment, known) for fragment in page(script)] == [True, False]


def test_empty_document_has_a_look() -> None:
    assert look_of([]).size == 10.0
