"""Europass XML before 2020: a SkillsPassport with what a learner tells."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.model import Line
from gapcheck.parsers.entries import entry, section, written
from gapcheck.parsers.europass.fields import every, first, span, text_at
from gapcheck.parsers.lines import text_line
from gapcheck.parsers.web.markup import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = ("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")
PROSE_SKILLS = ("Communication", "Organisational", "JobRelated", "Computer", "Other")


def passport_lines(root: "_Element") -> Iterator[Line]:
    """Yield the lines of a SkillsPassport."""
    person = first(root, "Identification")
    if person is not None:
        yield from person_lines(person)
    headline = first(root, "Headline")
    if headline is not None:
        yield text_line(text_at(headline, "Description", "Label"), bold=True)
    yield from section("Work experience", jobs(root))
    yield from section("Education", courses(root))
    yield from section("Languages", languages(root))
    yield from section("Skills", skills(root))
    yield from section("Driving licence", licences(root))
    yield from section("Achievements", achievements(root))


def person_lines(person: "_Element") -> Iterator[Line]:
    """Yield the name of the person and how to reach them."""
    names = (text_at(person, "PersonName", part) for part in ("FirstName", "Surname"))
    yield text_line(" ".join(filter(None, names)), bold=True)
    parts = ("AddressLine", "PostalCode", "Municipality")
    address = ", ".join(filter(None, (text_at(person, "Address", part) for part in parts)))
    numbers = (text_at(each, "Contact") for each in every(person, "Telephone"))
    sites = (text_at(each, "Contact") for each in every(person, "Website"))
    ways = (address, text_at(person, "Email", "Contact"), *numbers, *sites)
    yield text_line(" | ".join(filter(None, ways)))


def jobs(root: "_Element") -> Iterator[Line]:
    """Yield the lines of every job."""
    for job in entries(root, "WorkExperience"):
        names = (
            text_at(job, "Position", "Label"),
            text_at(job, "Employer", "Name"),
            text_at(job, "Employer", "Municipality"),
        )
        yield from entry(names, dates(job))
        yield from written(text_at(job, "Activities"))


def courses(root: "_Element") -> Iterator[Line]:
    """Yield the lines of every course and degree."""
    for course in entries(root, "Education"):
        names = (
            text_at(course, "Title"),
            text_at(course, "Organisation", "Name"),
            text_at(course, "Organisation", "Municipality"),
        )
        yield from entry(names, dates(course))
        yield from written(text_at(course, "Activities"))


def entries(root: "_Element", name: str) -> Iterator["_Element"]:
    """Yield the jobs or courses themselves, not the lists that hold them."""
    return (each for each in every(root, name) if len(each))


def dates(element: "_Element") -> str:
    """Return the period of a job or a course."""
    edges = (first(element, "Period", edge) for edge in ("From", "To"))
    start, end = (year_and_month(edge) if edge is not None else "" for edge in edges)
    return span(start, end, text_at(element, "Period", "Current"))


def year_and_month(date: "_Element") -> str:
    """Return a date such as year="2019" month="--03" as "2019-03"."""
    month = attribute(date, "month").strip("-")
    return "-".join(filter(None, (attribute(date, "year"), month)))


def languages(root: "_Element") -> Iterator[Line]:
    """Yield the mother tongues and the foreign languages with their levels."""
    for each in every(root, "MotherTongue"):
        yield text_line(f"{text_at(each, 'Description', 'Label')} (mother tongue)")
    for each in every(root, "ForeignLanguage"):
        found = (text_at(each, "ProficiencyLevel", level) for level in LEVELS)
        levels = ", ".join(dict.fromkeys(filter(None, found)))
        name = text_at(each, "Description", "Label")
        yield text_line(f"{name} ({levels})" if levels else name)


def skills(root: "_Element") -> Iterator[Line]:
    """Yield what is told of the other skills."""
    for container in (each for each in every(root, "Skills") if len(each)):
        for part in container:
            if local(part) in PROSE_SKILLS:
                yield from written(text_at(part, "Description"))


def licences(root: "_Element") -> Iterator[Line]:
    """Yield the categories of the driving licence, on one line."""
    driving = first(root, "Driving")
    found = (text_of(each) for each in every(driving, "Licence")) if driving is not None else ()
    if categories := ", ".join(filter(None, found)):
        yield text_line(categories)


def achievements(root: "_Element") -> Iterator[Line]:
    """Yield publications, projects, memberships and the like."""
    for each in every(root, "Achievement"):
        yield from entry((text_at(each, "Title", "Label"),))
        yield from written(text_at(each, "Description"))


def text_of(element: "_Element") -> str:
    """Return the text directly in an element."""
    return (element.text or "").strip()
