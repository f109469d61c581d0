"""What tells who the person is, found in all papers, and what stands in its place."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import PurePath
from typing import Literal

from gapcheck.model import Contact, Document, Papers, Quote, Resume, Role
from gapcheck.outline.resume.contact_fields import find_links, find_phones
from gapcheck.report.anonymous.guessed import houses_in, projects_of, short_names, towns_of
from gapcheck.report.anonymous.labels import labels

Kind = Literal[
    "name", "email", "phone", "location", "link", "employer", "school", "referee", "project"
]
FEWEST_LETTERS = 3
SCHEME = re.compile(r"^(?:https?://|mailto:|tel:)?(?:www\.)?", re.IGNORECASE)
NEXT_PART = re.compile(r"\s*[,(|–—/;]\s*|\s+-\s+")


def identity(papers: Papers) -> dict[str, str]:
    """Return every text that tells who the person is with what stands in its place.

    What only looks like it stays where the posting says it too.
    """
    asked = papers.job.document.text.casefold()
    own = "\n".join(document.text for document in own_documents(papers))
    surely = list(told(papers))
    maybe = [(kind, text) for kind, text in guessed(papers) if text.casefold() not in asked]
    numbers: dict[tuple[Kind, str], int] = {}
    found: dict[str, str] = {}
    for kind, text in (*surely, *maybe):
        same = (kind, text.casefold())
        of_kind = sum(other == kind for other, _ in numbers)
        number = numbers.setdefault(same, of_kind + 1)
        label = str(labels()[kind]).format(number=number)
        short = short_names(text, own) if kind in ("employer", "school") else ()
        for form in (*forms_of(kind, text), *(x for x in short if x.casefold() not in asked)):
            found.setdefault(form, label)
    return found


def guessed(papers: Papers) -> Iterator[tuple[Kind, str]]:
    """Yield what by its looks tells of the person."""
    for resume in (papers.resume, papers.linkedin):
        for role in resume.roles if resume else ():
            yield from (("location", town) for town in towns_of(role))
    for document in own_documents(papers):
        yield from (("employer", x) for line in document.lines for x in houses_in(line.text))
        yield from (("project", name) for name in projects_of(document.links))


def own_documents(papers: Papers) -> list[Document]:
    """Return the papers of the person's own."""
    given = documents_of(papers).values()
    return [document for document in given if document is not papers.job.document]


def told(papers: Papers) -> Iterator[tuple[Kind, str]]:
    """Yield what each paper tells of the person, the surest first."""
    for resume in (papers.resume, papers.linkedin):
        if resume:
            yield from contact_told(resume.contact)
            yield from roles_told(resume)
    for referee in papers.references.referees if papers.references else ():
        yield from quoted("referee", referee.name)
        yield from quoted("employer", referee.employer)
        yield from quoted("email", referee.email)
        yield from quoted("phone", referee.phone)
    for document in own_documents(papers):
        yield from addresses_told(document)
        yield from homes_told(document)


def contact_told(contact: Contact) -> Iterator[tuple[Kind, str]]:
    """Yield the contact details."""
    yield from quoted("name", contact.name)
    yield from quoted("email", contact.email)
    yield from quoted("phone", contact.phone)
    yield from quoted("location", contact.location)
    for link in contact.links:
        yield "link", link


def roles_told(resume: Resume) -> Iterator[tuple[Kind, str]]:
    """Yield the employers and the schools."""
    for role in resume.roles:
        if role.employer:
            yield house_of(role), role.employer


def house_of(role: Role) -> Literal["school", "employer"]:
    """Return whether the house of a role is a school or an employer."""
    return "school" if role.kind == "education" else "employer"


def homes_told(document: Document) -> Iterator[tuple[Kind, str]]:
    """Yield the streets, and the towns with their postcodes, in a paper of the person's own."""
    for line in document.lines:
        for found in (match for home in homes() for match in home.finditer(line.text)):
            yield "location", found[0].strip(" ,")
            town = found.groupdict().get("town")
            if town:
                yield "location", town


@cache
def homes() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of addresses."""
    return tuple(re.compile(row) for row in labels()["addresses"])


def addresses_told(document: Document) -> Iterator[tuple[Kind, str]]:
    """Yield the phone numbers and the web addresses in a paper of the person's own."""
    for link in document.links:
        yield "link", link
    for line in document.lines:
        for start, end in find_phones(line):
            yield "phone", line.text[start:end]
        for start, end in find_links(line):
            if "/" in line.text[start:end] or line.text[start:end].startswith("www."):
                yield "link", line.text[start:end]


def quoted(kind: Kind, quote: Quote | None) -> Iterator[tuple[Kind, str]]:
    """Yield the words of a quote if there is one."""
    if quote and quote.text.strip():
        yield kind, quote.text.strip()


def forms_of(kind: Kind, text: str) -> Iterator[str]:
    """Yield the ways in which people write the same: whole, without accents, shortened."""
    whole = [text, *shorter(kind, text)]
    for form in whole:
        yield form
        plain = unicodedata.normalize("NFKD", form)
        yield "".join(mark for mark in plain if not unicodedata.combining(mark))


def shorter(kind: Kind, text: str) -> Iterator[str]:
    """Yield the shorter forms of a text: a name's parts, a house without its town or legal form."""
    first = NEXT_PART.split(text)[0].strip()
    if kind in ("name", "referee"):
        yield from (part for part in re.findall(r"[\w'’-]+", text) if is_telling(part))
    elif kind == "link":
        yield SCHEME.sub("", text).rstrip("/")
    elif kind in ("employer", "school", "location") and is_telling(first):
        yield first
        yield from filter(is_telling, bare_names(first))


def bare_names(house: str) -> Iterator[str]:
    """Yield the name of a house without a legal form at its end."""
    for form in labels()["forms"]:
        if house.endswith(f" {form}"):
            yield house.removesuffix(f" {form}").rstrip(" ,&")


def is_telling(text: str) -> bool:
    """Return whether a part of a name is long and proper enough to stand for the whole."""
    return len(text) >= FEWEST_LETTERS and (text[0].isupper() or text[0].isdigit())


def documents_of(papers: Papers) -> dict[str, Document]:
    """Return the documents that were handed over by what they are."""
    given = {
        "resume": papers.resume.document,
        "job": papers.job.document,
        "letter": papers.letter.document if papers.letter else None,
        "references": papers.references.document if papers.references else None,
        "linkedin": papers.linkedin.document if papers.linkedin else None,
    }
    return {key: document for key, document in given.items() if document}


def file_names(papers: Papers) -> dict[str, str]:
    """Return each file's name with one that tells nothing but what it is."""
    return {
        document.name: labels()[key] + PurePath(document.name).suffix.lower()
        for key, document in reversed(documents_of(papers).items())
    }
