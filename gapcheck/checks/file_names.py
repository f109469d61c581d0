"""Whether the file's name and title name somebody the application is not about."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePath

from gapcheck.data import wording
from gapcheck.model import Finding, Job, Resume

WORD = re.compile(r"[^\W_]+")
CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
SHORTEST = 3
TITLE = "title kept in it"


def file_names(resume: Resume, job: Job) -> Iterator[Finding]:
    """Name and title of a file are seen before its first line, in lists and on browser tabs."""
    document = resume.document
    known = words_of(f"{document.text}\n{job.document.text}\n{job.company}")
    told = (
        ("name of the file", PurePath(document.name).stem),
        (TITLE, document.title),
    )
    for what, text in told:
        words = words_of(CAMEL.sub(" ", text))
        strange = [word for word in words if is_strange(word, known)]
        if strange and (what == TITLE or is_named_for_reader(words, text, resume)):
            yield Finding(
                f"The {what} is “{text}”; neither the résumé nor the posting speaks of"
                f" {' or '.join(f'“{word}”' for word in strange)}.",
                "If that is another employer, or left from a template, change it:"
                " your name and “CV” or “Résumé” will do. The title is under File > Properties.",
            )


def is_named_for_reader(words: dict[str, None], text: str, resume: Resume) -> bool:
    """Return whether a file's name tells of an application: by the paper, the name or a capital.

    In a name such as "blue_two" nobody looks for an addressee.
    """
    own = words_of(resume.contact.name.text) if resume.contact.name else {}
    papers = set(wording("names")["files"]["papers"])
    told = papers & set(words) or any(part in word for word in words for part in own)
    return bool(told) or text != text.casefold()


def words_of(text: str) -> dict[str, None]:
    """Return the words of a text in small letters without accents, each once and in order."""
    plain = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return dict.fromkeys(word.casefold() for word in WORD.findall(bare))


def is_strange(word: str, known: dict[str, None]) -> bool:
    """Return whether a word of a file's name is neither usual there nor of the papers' own words.

    Words with figures are numbers and versions. In "anaexamplecv" the known ones are found too.
    """
    if any(sign.isdigit() for sign in word) or word in known:
        return False
    usual = wording("names")["files"]["usual"]
    parts = [part for part in (*usual, *known) if len(part) >= SHORTEST or part in usual]
    for part in sorted(parts, key=len, reverse=True):
        word = word.replace(part, " ")
    return any(len(rest) >= SHORTEST for rest in word.split())
