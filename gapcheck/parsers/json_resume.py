"""JSON Resume, in the field names of version 1 and of version 0."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from gapcheck.errors import UnreadableError
from gapcheck.model import Document, Line
from gapcheck.parsers.encoding import decode
from gapcheck.parsers.entries import entry, month, period, section, written
from gapcheck.parsers.limits import TEXT_BYTES, damage_told, within
from gapcheck.parsers.lines import numbered, text_line
from gapcheck.parsers.links import distinct

Entry = Mapping[str, Any]

# The heading of each part, its key, and the keys of what names an entry, in order.
PARTS = (
    ("Work experience", "work", ("position", "name", "company", "location")),
    ("Projects", "projects", ("name", "roles", "entity")),
    ("Volunteering", "volunteer", ("position", "organization")),
    ("Education", "education", ("studyType", "area", "institution")),
    ("Certificates", "certificates", ("name", "issuer")),
    ("Awards", "awards", ("title", "awarder")),
    ("Publications", "publications", ("name", "publisher")),
)
LISTS = (
    ("Skills", "skills", "name", "level"),
    ("Languages", "languages", "language", "fluency"),
    ("Interests", "interests", "name", ""),
)
PROSE = ("description", "summary")
ITEMS = ("highlights", "courses", "keywords")
DAYS = ("date", "releaseDate")


def read_json_resume(data: bytes, name: str) -> Document:
    """Return the document in a JSON Resume file; raises UnreadableError where it is empty."""
    with damage_told("JSON Resume file"):
        content = json.loads(decode(within(data, TEXT_BYTES, "JSON Resume file")), strict=False)
        lines = numbered(resume_lines(content))
    if not lines:
        raise UnreadableError("The JSON Resume file holds no text.", "Fill it in and try again.")
    return Document("json-resume", name, lines, links=distinct(urls(content)))


def resume_lines(content: Entry) -> Iterator[Line]:
    """Yield the lines of a résumé, section by section."""
    basics = mapping(content.get("basics"))
    yield from (text_line(say(basics.get(key)), bold=True) for key in ("name", "label"))
    yield text_line(contact(basics))
    yield from section("Summary", written(say(basics.get("summary"))))
    for title, key, names in PARTS:
        told = (line for each in entries(content, key) for line in entry_lines(each, names))
        yield from section(title, told)
    for title, key, name, level in LISTS:
        yield from section(title, (listed(each, name, level) for each in entries(content, key)))
    references = (
        text_line(": ".join(filter(None, (say(each.get("name")), say(each.get("reference"))))))
        for each in entries(content, "references")
    )
    yield from section("References", references)


def contact(basics: Entry) -> str:
    """Return how to reach the person, on one line."""
    place = mapping(basics.get("location"))
    where = ", ".join(
        filter(
            None,
            (
                say(place.get(key))
                for key in ("address", "postalCode", "city", "region", "countryCode")
            ),
        )
    )
    ways = (say(basics.get(key)) for key in ("email", "phone", "url", "website"))
    profiles = (
        say(each.get("url")) or say(each.get("username")) for each in entries(basics, "profiles")
    )
    return " | ".join(filter(None, (where, *ways, *profiles)))


def entry_lines(each: Entry, names: tuple[str, ...]) -> Iterator[Line]:
    """Yield the lines of one job, degree or the like; without an end date it is not over."""
    start, end = say(each.get("startDate")), say(each.get("endDate"))
    day = next((month(say(each[key])) for key in DAYS if each.get(key)), "")
    dates = period(start, end, current=not end) if start or end else day
    yield from entry((say(each.get(name)) for name in names), dates)
    for key in PROSE:
        yield from written(say(each.get(key)))
    for key in ITEMS:
        items = each.get(key)
        for item in items if isinstance(items, list) else [items]:
            yield text_line(say(item), bullet=True)


def listed(each: Entry, name: str, level: str) -> Line:
    """Return a skill, language or interest with its level and what belongs to it."""
    words = say(each.get(name))
    how = f" ({say(each.get(level))})" if level and each.get(level) else ""
    keywords = say(each.get("keywords"))
    return text_line(": ".join(filter(None, (words + how, keywords))))


def entries(content: Entry, key: str) -> list[Entry]:
    """Return the entries under a key; a bare word counts as an entry's name."""
    found = content.get(key)
    each = found if isinstance(found, list) else []
    return [mapping(one) or {"name": one, "language": one} for one in each]


def mapping(value: object) -> Entry:
    """Return `value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def say(value: object) -> str:
    """Return a value in words, a list with commas; nothing for objects and no value."""
    match value:
        case bool() | dict() | None:
            return ""
        case list():
            return ", ".join(filter(None, map(say, value)))
        case _:
            return str(value).strip()


def urls(content: object) -> Iterator[str]:
    """Yield every address under a key that holds one, depth first."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key in ("url", "website") and isinstance(value, str):
                yield value
            else:
                yield from urls(value)
    elif isinstance(content, list):
        for each in content:
            yield from urls(each)
