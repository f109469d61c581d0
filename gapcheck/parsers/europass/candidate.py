"""Europass XML since 2020: a Candidate with a person and a profile."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.model import Line
from gapcheck.parsers.entries import entry, section, written
from gapcheck.parsers.europass.fields import every, first, span, text_at
from gapcheck.parsers.europass.languages import language
from gapcheck.parsers.lines import text_line
from gapcheck.parsers.web.markup import local

if TYPE_CHECKING:
    from lxml.etree import _Element

TOLD_APART = (
    "EmploymentHistory",
    "EducationHistory",
    "PersonQualifications",
    "Licenses",
    "ExecutiveSummary",
)
TITLES = {
    "HobbiesAndInterests": "Interests",
    "PublicationHistory": "Publications",
    "VoluntaryWorks": "Volunteering",
    "EmploymentReferences": "References",
    "Others": "Other",
}
NAMING = re.compile(r"(?:Title|Name)$")
WORDS = re.compile(r"(?:Description|Summary|Comment|Text)$")
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def candidate_lines(root: "_Element") -> Iterator[Line]:
    """Yield the lines of a Candidate."""
    person = first(root, "CandidatePerson")
    if person is not None:
        yield from person_lines(person)
    for profile in every(root, "CandidateProfile"):
        yield from section("Summary", written(text_at(profile, "ExecutiveSummary")))
        yield from section("Work experience", jobs(profile))
        yield from section("Education", degrees(profile))
        yield from section("Languages", languages(root, profile))
        yield from section("Skills", skills(profile))
        yield from section("Driving licence", licences(profile))
        for part in profile:
            if local(part) and local(part) not in TOLD_APART:
                yield from section(title_of(part), other(part))


def person_lines(person: "_Element") -> Iterator[Line]:
    """Yield the name of the person and how to reach them."""
    given, family = text_at(person, "GivenName"), text_at(person, "FamilyName")
    formatted = text_at(person, "FormattedName")
    yield text_line(formatted or " ".join(filter(None, (given, family))), bold=True)
    ways = (way(each) for each in every(person, "Communication"))
    yield text_line(" | ".join(dict.fromkeys(filter(None, ways))))


def way(communication: "_Element") -> str:
    """Return one way to reach the person: an address, a number or a link."""
    address = first(communication, "Address")
    if address is not None:
        parts = ("AddressLine", "PostalCode", "CityName", "CountryCode")
        return ", ".join(filter(None, (text_at(address, part) for part in parts)))
    dialling, number = (
        text_at(communication, "CountryDialing"),
        text_at(communication, "DialNumber"),
    )
    if number:
        return f"+{dialling} {number}" if dialling else number
    return text_at(communication, "URI")


def jobs(profile: "_Element") -> Iterator[Line]:
    """Yield the lines of every position held."""
    for employer in every(profile, "EmployerHistory"):
        name = text_at(employer, "OrganizationName")
        for position in every(employer, "PositionHistory"):
            place = text_at(position, "City") or text_at(employer, "CityName")
            yield from entry((text_at(position, "PositionTitle"), name, place), dates(position))
            yield from written(text_at(position, "Description"))


def degrees(profile: "_Element") -> Iterator[Line]:
    """Yield the lines of every course and degree."""
    for school in every(profile, "EducationOrganizationAttendance"):
        degree = text_at(school, "DegreeName") or text_at(school, "ProgramName")
        names = (degree, text_at(school, "OrganizationName"), text_at(school, "CityName"))
        yield from entry(names, dates(school))
        yield from written(text_at(school, "OccupationalSkillsCovered"))
        thesis = text_at(school, "Thesis")
        if thesis:
            yield text_line(f"Thesis: {thesis}")


def dates(element: "_Element") -> str:
    """Return the period of a position or a course."""
    start, end = (
        text_at(element, edge, "FormattedDateTime") or text_at(element, edge, "DateText")
        for edge in ("StartDate", "EndDate")
    )
    return span(start, end, text_at(element, "CurrentIndicator") or text_at(element, "Ongoing"))


def languages(root: "_Element", profile: "_Element") -> Iterator[Line]:
    """Yield the mother tongues and the other languages with their levels."""
    for each in every(root, "PrimaryLanguageCode"):
        yield text_line(f"{language((each.text or '').strip())} (mother tongue)")
    for competency in competencies(profile, languages_only=True):
        levels = ", ".join(
            dict.fromkeys(text_at(each, "ScoreText") for each in every(competency, "Score"))
        )
        name = text_at(competency, "CompetencyName") or language(
            text_at(competency, "CompetencyID")
        )
        yield text_line(f"{name} ({levels})" if levels else name)


def skills(profile: "_Element") -> Iterator[Line]:
    """Yield the other competencies."""
    for each in competencies(profile, languages_only=False):
        yield text_line(
            text_at(each, "CompetencyName") or text_at(each, "CompetencyID"), bullet=True
        )


def competencies(profile: "_Element", *, languages_only: bool) -> Iterator["_Element"]:
    """Yield the competencies that are languages, or those that are not."""
    for each in every(profile, "PersonCompetency"):
        if (text_at(each, "TaxonomyID").lower() == "language") is languages_only:
            yield each


def licences(profile: "_Element") -> Iterator[Line]:
    """Yield the categories of the driving licence, on one line."""
    found = (
        text_at(each, "LicenseTypeCode") or text_at(each, "LicenseName")
        for each in every(profile, "License")
    )
    if categories := ", ".join(filter(None, found)):
        yield text_line(categories)


def other(part: "_Element") -> Iterator[Line]:
    """Yield what a part of no special form says: names as lines, descriptions as text."""
    for each in part.iter():
        words = (each.text or "").strip() if len(each) == 0 else ""
        if words and NAMING.search(local(each)):
            yield text_line(words, bold=True)
        elif words and WORDS.search(local(each)):
            yield from written(words)


def title_of(part: "_Element") -> str:
    """Return the heading of a part: "DigitalSkills" is "Digital skills"."""
    return TITLES.get(local(part)) or CAPITAL.sub(" ", local(part)).capitalize()
