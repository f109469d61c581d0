"""Names of the posting that the letter spells otherwise."""

import re
from collections.abc import Iterator

from gapcheck.checks.naming import SHORTEST, is_slip
from gapcheck.checks.quoting import quote_part
from gapcheck.lexicon import Lexicon
from gapcheck.model import Document, Finding, Job, Letter, Quote, Resume
from gapcheck.words import key_of

PAIR = re.compile(r"(?<!\w)(?=([^\W\d_a-z][^\W\d_]{2,} [^\W\d_a-z][^\W\d_]{2,}))\1(?![\w@.]\w)")
NAME = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]{4,}(?![\w@.]\w)")


def letter_spells_names(
    letter: Letter, job: Job, resume: Resume, lexicon: Lexicon
) -> Iterator[Finding]:
    """People notice a slip in their own name before anything else."""
    yield from parted_otherwise(letter, job, resume)
    asked = names_in(job.document)
    known = {word.casefold() for d in (job.document, resume.document) for word in words_of(d)}
    for name, quote in names_in(letter.document).items():
        if name.casefold() in known or lexicon.owners(key_of(name)):
            continue
        right = next((other for other in asked if is_slip(name, other)), None)
        if right:
            yield Finding(
                f"“{name}” looks like a slip for “{right}”.",
                "Spell it as the posting does.",
                (quote, asked[right]),
            )


def parted_otherwise(letter: Letter, job: Job, resume: Resume) -> Iterator[Finding]:
    """Yield a finding for each name written in two words where the posting has one, or in one."""
    known = {pair.casefold() for pair in (*pairs_in(job.document), *pairs_in(resume.document))}
    whole = {**names_in(job.document), **pairs_in(job.document)}
    asked = {name.casefold().replace(" ", ""): (name, quote) for name, quote in whole.items()}
    words = {word.casefold() for d in (job.document, resume.document) for word in words_of(d)}
    for name, quote in {**pairs_in(letter.document), **names_in(letter.document)}.items():
        right = asked.get(name.casefold().replace(" ", ""))
        if (
            right
            and name.casefold() not in known | words
            and right[0].casefold() != name.casefold()
        ):
            yield Finding(
                f"“{name}” is “{right[0]}” in the posting.",
                "Spell it as the posting does.",
                (quote, right[1]),
            )


def pairs_in(document: Document) -> dict[str, Quote]:
    """Return the pairs of words of a document that are written as a name, with their place."""
    return {
        match[0]: quote_part(line, *match.span(), document.name)
        for line in reversed(document.lines)
        for match in PAIR.finditer(line.text)
    }


def names_in(document: Document) -> dict[str, Quote]:
    """Return the words of a document that are written as names, with their first place."""
    found: dict[str, Quote] = {}
    for line in document.lines:
        if line.text.upper() == line.text:
            continue
        for match in NAME.finditer(line.text):
            if len(match[0]) >= SHORTEST and not begins_sentence(line.text, match.start()):
                found.setdefault(match[0], quote_part(line, *match.span(), document.name))
    return found


def begins_sentence(text: str, start: int) -> bool:
    """Tell whether the word at `start` has its capital from its place alone."""
    return start > 0 and bool(re.search(r"[.!?:;•]\s*$", text[:start]))


def words_of(document: Document) -> Iterator[str]:
    """Yield the words of a document."""
    for line in document.lines:
        yield from re.findall(r"[^\W\d_]+", line.text)
