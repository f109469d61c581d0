"""Every line lands in one section, opened by the headings that a reader would see."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resume_examples import line_of, lines_of

from gapcheck.model import Line, Section
from gapcheck.outline.resume.headings import find_headings, named_heading
from gapcheck.outline.resume.sections import read_sections

CASES = tomllib.loads((Path(__file__).parent / "cases" / "headings.toml").read_text("utf-8"))
NAMES = [(text, kind) for table in CASES.values() for text, kind in table.items()]


def outline(text: str) -> list[tuple[str, str, int]]:
    return [(part.kind, part.title, len(part.lines)) for part in read_sections(lines_of(text))]


@pytest.mark.parametrize(("text", "kind"), NAMES, ids=[text for text, _ in NAMES])
def test_name(text: str, kind: str) -> None:
    heading = named_heading(line_of(text))
    assert (heading.kind if heading else "") == kind


def test_plain_headings() -> None:
    text = """
        Ada Quill
        ada@example.com
        Work
        Baker, Crumb Ltd
        - Sourdough
        Languages
        Welsh
    """
    assert outline(text) == [
        ("head", "", 2),
        ("experience", "Work", 2),
        ("languages", "Languages", 1),
    ]


def test_text_on_the_heading_line_belongs_to_its_section() -> None:
    text = """
        Ada Quill
        Experience
        Baker, Crumb Ltd
        Skills: sourdough, lamination
        more skills
    """
    sections = read_sections(lines_of(text))
    assert [(part.kind, part.title) for part in sections][2:] == [("skills", "Skills")]
    assert [line.text for line in sections[2].lines] == [
        "Skills: sourdough, lamination",
        "more skills",
    ]


def test_a_label_that_comes_twice_is_of_the_roles() -> None:
    text = """
        Experience
        Developer, Crumb Ltd
        Skills: Java, SQL
        Developer, Loaf Ltd
        Skills: Python, SQL
    """
    assert outline(text) == [("experience", "Experience", 4)]


def test_a_label_in_a_list_of_skills_stays_there() -> None:
    text = """
        Skills
        Languages: Java, C
        Certificates: none yet
    """
    assert outline(text) == [("skills", "Skills", 2)]


def test_unknown_headings_are_told_by_their_looks() -> None:
    text = """
        Ada Quill
        # Experience
        Baker, Crumb Ltd
        # Grain and stone
        Notes on milling
        # Education
        NVQ Bakery
    """
    kinds = [
        ("head", ""),
        ("experience", "Experience"),
        ("other", "Grain and stone"),
        ("education", "Education"),
    ]
    assert [(kind, title) for kind, title, _ in outline(text)] == kinds


def test_the_ending_of_an_unknown_heading_tells_its_kind() -> None:
    text = """
        # Experience
        Baker, Crumb Ltd
        # Selected laminated-dough projects
        Croissants for a coronation
        # Education
        NVQ Bakery
    """
    assert [kind for kind, _, _ in outline(text)] == ["experience", "projects", "education"]


def test_a_plain_line_is_no_heading_where_headings_are_marked() -> None:
    text = """
        # Experience
        Trainer, Crumb Ltd
        Training
        # Education
        NVQ Bakery
        # Skills
        Proving
    """
    assert [kind for kind, _, _ in outline(text)] == ["experience", "education", "skills"]


def test_titles_that_look_like_headings_stay_in_their_section() -> None:
    text = """
        # Experience
        # Baker
        2019 – 2021
        - Sourdough
        # Miller
        2017 – 2019
        # Education
        NVQ Bakery
    """
    assert [kind for kind, _, _ in outline(text)] == ["experience", "education"]


def test_titles_in_the_look_of_headings_are_told_by_their_words() -> None:
    text = """
        # Experience
        # Baker
        Crumb Ltd
        2019 – 2021
        # Grain and stone
        - Notes on milling
        # Dale Mill Ltd
        Miller
        2017 – 2019
        # Flour and fire
        Bread before dawn, every day.
        # Education
        NVQ Bakery
        # Skills
        Proving
    """
    kinds = [kind for kind, _, _ in outline(text)]
    assert kinds == ["experience", "other", "education", "skills"]


def test_a_list_in_capitals_is_no_heading() -> None:
    text = """
    IMOGEN FAIRWEATHER
    hello@example.com
    SELECTED CLIENTS
    Thistle & Finch (2024), packaging for a range of eight teas
    EMPLOYMENT
    Freelance Illustrator, 2021–now
    LICENCES
    TDG, WHMIS
    RSA
    """
    assert outline(text) == [
        ("head", "", 2),
        ("other", "SELECTED CLIENTS", 1),
        ("experience", "EMPLOYMENT", 1),
        ("certificates", "LICENCES", 2),
    ]


def test_a_sidebar_does_not_cut_a_section_in_two() -> None:
    text = """
        Experience
        Baker, Crumb Ltd
        > Skills
        > Sourdough
        - Rye and spelt
    """
    assert outline(text) == [("experience", "Experience", 2), ("skills", "Skills", 1)]


def test_a_label_among_personal_details_is_a_section_of_one_line() -> None:
    text = """
        Experience
        Baker, Crumb Ltd
        Personal details
        Languages: Welsh
        Date of birth: 1 May 1990
    """
    kinds = [(kind, lines) for kind, _, lines in outline(text)]
    assert kinds == [("experience", 1), ("contact", 1), ("languages", 1)]


def test_no_lines_no_sections() -> None:
    assert read_sections(()) == ()


ROWS = [
    "Experience", "# Experience", "Skills: welding, brazing", "Skills", "# Odd title", "- a bullet",
    "Baker, Crumb Ltd", "2019 – 2021", "> Languages", "> Welsh", "Training", "EDUCATION", "Links:",
]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(ROWS), max_size=25))
def test_every_line_is_in_exactly_one_section(rows: list[str]) -> None:
    lines = lines_of("\n".join(rows))
    headings = find_headings(lines)
    alone = {number for number, heading in headings.items() if heading.alone}
    held = [line.number for section in read_sections(lines) for line in section.lines]
    assert sorted([*held, *alone]) == [line.number for line in lines]
    assert len(headings) <= len(read_sections(lines))


@settings(deadline=None)
@given(st.lists(st.text(max_size=40), max_size=12))
def test_any_text_is_cut_without_loss(texts: list[str]) -> None:
    lines = tuple(Line(text, 1, number) for number, text in enumerate(texts, 1))
    sections: tuple[Section, ...] = read_sections(lines)
    titles = sum(heading.alone for heading in find_headings(lines).values())
    assert sum(len(section.lines) for section in sections) + titles == len(lines)
