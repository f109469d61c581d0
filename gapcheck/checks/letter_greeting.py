"""Whether the letter greets the one who reads it."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from gapcheck.checks.naming import key_words
from gapcheck.checks.quoting import quote_part
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Finding, Job, Letter, Quote
from gapcheck.outline.resume.words import score
from gapcheck.words import key_of


def letter_greeting(letter: Letter, job: Job, lexicon: Lexicon) -> Iterator[Finding]:
    """Somebody who is named in the posting will notice whether you read that far."""
    person = person_of(job, lexicon)
    if letter.greeting is None:
        yield Finding(
            "The letter greets nobody.",
            f"Begin with “Dear {person.text if person else 'Hiring Manager'},”.",
        )
    elif person:
        yield from not_greeted(person, letter.greeting, letter, job)
    elif fits("generic_greeting", letter.greeting.text):
        office = office_of(job)
        yield Finding(
            f"“{bare(letter.greeting)}” greets anybody.",
            nearer(job, office),
            (letter.greeting, *((office,) if office else ())),
        )


def not_greeted(person: Quote, greeting: Quote, letter: Letter, job: Job) -> Iterator[Finding]:
    """Yield what is wrong with the greeting where the posting names a person."""
    text, both = greeting.text, (greeting, person)
    grouped = fits("group_greeting", text)
    if fits("generic_greeting", text) or (grouped and not names(text, person)):
        said = f"The posting names {person.text}; the letter greets “{bare(greeting)}”."
        yield Finding(said, f"Greet {person.text} by name.", both)
    elif slip := slip_of(person.text, text):
        said = f"“{slip}” in the greeting looks like a slip; the posting writes {person.text}."
        yield Finding(said, "Spell the name as the posting does.", both)
    elif not grouped and (other := other_person(letter, job)):
        yield Finding(
            f"The letter greets {other}, of whom the posting does not speak; "
            f"it names {person.text}.",
            f"If you know that {other} reads it, leave it so; else greet {person.text}.",
            both,
        )


def fits(kind: str, text: str) -> bool:
    """Tell whether a greeting is of a kind of wording/letters.toml."""
    return bool(re.match(wording("letters")["parts"][kind], text, re.IGNORECASE))


def bare(greeting: Quote) -> str:
    """Return a greeting without the marks at its end."""
    return greeting.text.strip(" ,:")


def nearer(job: Job, office: Quote | None) -> str:
    """Return what to write where nobody is named."""
    if office:
        return f"The posting has it sent to the {office.text}: write “Dear {office.text}”."
    team = f"“Dear {job.company} team” or " if job.company else ""
    return f"{team}“Dear Hiring Manager” is nearer; a name is best."


def office_of(job: Job) -> Quote | None:
    """Return the office, such as "HR Officer", to which the posting has the papers sent."""
    pattern = re.compile(wording("letters")["parts"]["office_asked"])
    for line in job.document.lines:
        for match in pattern.finditer(line.text):
            if score("titles", match["office"]):
                return quote_part(line, *match.span("office"), job.document.name)
    return None


def person_of(job: Job, lexicon: Lexicon) -> Quote | None:
    """Return the person to whom the posting says one should write, if it names one."""
    pattern = re.compile(wording("letters")["parts"]["person_asked"])
    company = key_words(job.company)
    for line in job.document.lines:
        for match in pattern.finditer(line.text):
            name = match["name"]
            if not key_words(name) & company and not any(
                lexicon.owners(key_of(word)) for word in (name, name.split()[-1])
            ):
                return quote_part(line, *match.span("name"), job.document.name)
    return addressed_person(job)


def addressed_person(job: Job) -> Quote | None:
    """Return the person named in the posting to whose own address the papers go."""
    pattern = re.compile(wording("letters")["parts"]["address"])
    for address in pattern.finditer(job.document.text):
        name = re.compile(rf"\b{address['first'].title()}\s+{address['last'].title()}\b")
        for line in job.document.lines:
            if found := name.search(line.text):
                return quote_part(line, *found.span(), job.document.name)
    return None


def names(text: str, person: Quote) -> bool:
    """Tell whether a greeting holds the surname of a person."""
    return key_words(person.text.rpartition(" ")[2]) <= key_words(text)


def other_person(letter: Letter, job: Job) -> str:
    """Return whom a letter greets by surname, empty where the posting has a part of the name."""
    pattern = wording("letters")["parts"]["person_greeting"]
    found = re.match(pattern, letter.greeting.text) if letter.greeting else None
    name = found["name"].strip(" .,:") if found else ""
    known = key_words(job.document.text)
    return "" if " " not in name or key_words(name) & known else name


def slip_of(name: str, greeting: str) -> str:
    """Return the word of a greeting that is one letter from one of `name`, or nothing."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", greeting) if word not in name]
    pairs = ((word, part) for word in words for part in name.split())
    return next((word for word, part in pairs if OSA.distance(word, part) == 1), "")
