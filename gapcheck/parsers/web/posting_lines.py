"""The lines of a JobPosting: its title, its plain facts, its description, what it asks besides."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from gapcheck.model import Line
from gapcheck.parsers.entries import written
from gapcheck.parsers.lines import heading_line, text_line
from gapcheck.parsers.web.posting_data import TAG, Posting, told

FACTS = (
    ("Company", "hiringOrganization"),
    ("Industry", "industry"),
    ("Hours", "workHours"),
)
ASKED = (
    ("Responsibilities", "responsibilities"),
    ("Qualifications", "qualifications"),
    ("Skills", "skills"),
    ("Education", "educationRequirements"),
    ("Experience", "experienceRequirements"),
    ("Right to work", "eligibilityToWorkRequirement"),
    ("Security clearance", "securityClearanceRequirement"),
    ("Physical requirements", "physicalRequirement"),
    ("Benefits", "jobBenefits"),
)
REMOTE = "TELECOMMUTE"


def posting_lines(posting: Posting, page: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines of a posting; the text of the page stands in for a missing description."""
    if title := told(posting.get("title")):
        yield heading_line(words_of(title), 1)
    hours = told(posting.get("employmentType")).replace("_", " ").capitalize()
    facts = [(label, told(posting.get(key))) for label, key in FACTS]
    facts += [("Type", hours), ("Location", places(posting)), ("Apply by", closing(posting))]
    for label, value in facts:
        if value:
            yield text_line(f"{label}: {words_of(value)}")
    description = list(written(told(posting.get("description")))) or list(page)
    yield from description
    said = squeezed(" ".join(line.text for line in description))
    for label, key in ASKED:
        lines = [line for line in asked(posting, key) if squeezed(line.text) not in said]
        if lines:
            yield heading_line(label, 2)
            yield from lines


def asked(posting: Posting, key: str) -> Iterator[Line]:
    """Yield what one of the fields for requirements says."""
    value = posting.get(key)
    for each in value if isinstance(value, list) else [value]:
        months = each.get("monthsOfExperience") if isinstance(each, dict) else None
        if isinstance(months, int | float | str) and str(months).isdecimal():
            yield text_line(f"{int(months)} months of experience")
        yield from written(told(each))


def places(posting: Posting) -> str:
    """Return where the work is done, remote work named first."""
    found = posting.get("jobLocation")
    remote = ["Remote"] if posting.get("jobLocationType") == REMOTE else []
    where = [address_of(each) for each in (found if isinstance(found, list) else [found])]
    return "; ".join(dict.fromkeys([*remote, *filter(None, where)]))


def address_of(place: object) -> str:
    """Return the town, region and country of a schema.org Place."""
    address = place.get("address", place) if isinstance(place, dict) else place
    if not isinstance(address, dict):
        return told(address)
    keys = ("addressLocality", "addressRegion", "addressCountry")
    return ", ".join(dict.fromkeys(filter(None, (told(address.get(key)) for key in keys))))


def closing(posting: Posting) -> str:
    """Return the last day to apply, empty where it is not a date."""
    try:
        return date.fromisoformat(told(posting.get("validThrough"))[:10]).isoformat()
    except ValueError:
        return ""


def words_of(value: str) -> str:
    """Return a short value on one line and without tags."""
    return " ".join(TAG.sub(" ", value).split())


def squeezed(words: str) -> str:
    """Return the letters and digits alone, to tell whether something was already said."""
    return re.sub(r"\W+", "", words).lower()
