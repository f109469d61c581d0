"""A résumé is understood as a whole: nothing lost, nothing twice, nothing made up."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from resume_examples import document_of, written

from gapcheck.model import Resume
from gapcheck.outline.resume.headings import find_headings
from gapcheck.outline.resume.reader import read_resume

NURSE = """
    Ada Quill, RN
    Mobile, AL | 555-0142 | ada.quill@example.com
    Who I am
    Ward nurse with an eye for discharge planning.
    Experience
    RN, Gulf Shore Hospital, Mobile, AL
    03/2019 – present
    - Charge nurse two nights a week
    - Mentor of two students
    Career break to look after my father
    2018
    Nursing assistant, Rosebank Care Home
    2014–17
    - Personal care
    Education
    BSN, Coastal College
    Dec. 2013
    Licensure / certs
    - RN license, exp. 04/2027
    Languages: English, Welsh
"""


def test_the_whole_story() -> None:
    resume = read_resume(document_of(NURSE))
    assert resume.contact.name
    assert resume.contact.name.text == "Ada Quill"
    assert [section.kind for section in resume.sections] == [
        "head", "summary", "experience", "education", "certificates", "languages",
    ]  # fmt: skip
    assert [(role.kind, role.title, written(role.period)) for role in resume.roles] == [
        ("work", "RN", "2019-03..now"),
        ("work", "Nursing assistant", "2014..2017"),
        ("education", "BSN", "?..2013-12"),
    ]


def test_a_resume_without_headings_still_has_its_roles() -> None:
    text = """
        Ada Quill
        ada.quill@example.com
        Baker, Crumb Ltd, Leeds
        2019 – 2021
        - Sourdough
        Kitchen porter, Grand Hotel, Leeds
        2016 – 2019
        - Pot wash
    """
    assert [role.title for role in read_resume(document_of(text)).roles] == [
        "Baker",
        "Kitchen porter",
    ]


def test_an_odd_heading_over_jobs_is_experience() -> None:
    text = """
        # Ada Quill
        ada.quill@example.com
        # Flour and fire
        Baker, Crumb Ltd, Leeds
        2019 – 2021
        - Sourdough
        Kitchen porter, Grand Hotel, Leeds
        2016 – 2019
        # Languages
        Welsh
        # Skills
        Lamination
    """
    resume = read_resume(document_of(text))
    assert [role.title for role in resume.roles] == ["Baker", "Kitchen porter"]


def test_jobs_below_a_summary_are_read_where_no_section_is_of_jobs() -> None:
    text = """
        # Ada Quill
        ada.quill@example.com
        # Career Summary
        Baker, Crumb Ltd, Leeds
        2019 – 2021
        - Sourdough
        Kitchen porter, Grand Hotel, Leeds
        2016 – 2019
        # Skills
        Lamination
    """
    assert [role.title for role in read_resume(document_of(text)).roles] == [
        "Baker",
        "Kitchen porter",
    ]


def test_an_empty_document_is_an_empty_resume() -> None:
    resume = read_resume(document_of(""))
    assert (resume.sections, resume.roles, resume.contact.name) == ((), (), None)


ROWS = [
    "Ada Quill", "ada@example.com", "Experience", "# Experience", "Baker, Crumb Ltd, Leeds",
    "2019 – 2021", "Miller  2017 – 2019", "Dale Mill Ltd", "- Rye", "Career break", "Education",
    "Stoneground rye for the whole valley, by hand.", "BSc Food Science, University of Leeds",
    "2016", "> Skills", "> Dough", "Projects", "Oven build  Summer 2020", "Leeds, UK", "2021 –",
    "Present", "Volunteering",
]  # fmt: skip


def lines_of_roles(resume: Resume) -> Counter[int]:
    return Counter(line.number for role in resume.roles for line in (*role.heading, *role.lines))


@settings(deadline=None)
@given(st.lists(st.sampled_from(ROWS), max_size=30))
def test_every_line_is_in_one_section_and_at_most_one_role(rows: list[str]) -> None:
    document = document_of("\n".join(rows))
    resume = read_resume(document)
    headings = find_headings(document.lines)
    held = [line.number for section in resume.sections for line in section.lines]
    alone = [number for number, heading in headings.items() if heading.alone]
    assert sorted([*held, *alone]) == [line.number for line in document.lines]
    assert set(lines_of_roles(resume).values()) <= {1}
    assert set(lines_of_roles(resume)) <= set(held)


@settings(deadline=None)
@given(st.lists(st.sampled_from(ROWS), max_size=30))
def test_what_a_role_names_stands_in_its_heading_or_one_above(rows: list[str]) -> None:
    resume = read_resume(document_of("\n".join(rows)))
    heading = ""
    for role in resume.roles:
        heading += " ".join(line.text for line in role.heading)
        for word in f"{role.title} {role.employer} {role.place}".replace(",", " ").split():
            assert word in heading


@settings(deadline=None)
@given(st.lists(st.sampled_from(ROWS), max_size=30))
def test_the_same_document_gives_the_same_resume(rows: list[str]) -> None:
    text = "\n".join(rows)
    assert read_resume(document_of(text)) == read_resume(document_of(text))
