"""How the posting wants to be answered: what to send, where, by when, and what to write."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.model import Job, Line, Place, Quote
from gapcheck.words import sentences

LONGEST_HEADING = 4  # words
DIGIT = re.compile(r"\d")


@cache
def finder(part: str) -> CueFinder:
    """Return the finder of a part of skill_lexicons/wording/applying.toml."""
    return CueFinder({kind: entry["says"] for kind, entry in wording("applying")[part].items()})


def ways_to_apply(job: Job) -> tuple[Quote, ...]:
    """Return the sentences that say how to apply, in the posting's order, each once."""
    told = {quote.text: quote for quote in (*sentences_about(job), *asked_besides(job))}
    return tuple(sorted(told.values(), key=place_of))


def briefs(job: Job) -> tuple[Quote, ...]:
    """Return the sentences that say what the letter is to tell."""
    return tuple(quote for quote in ways_to_apply(job) if finder("brief").find(quote.text))


def asks_for_letter(job: Job) -> bool:
    """Tell whether something is to be written for the application, be it a few lines."""
    told = ways_to_apply(job)
    return bool(briefs(job)) or any(finder("letter").find(quote.text) for quote in told)


def sentences_about(job: Job) -> Iterator[Quote]:
    """Yield each sentence about the application, what it asks beside, and the list it opens."""
    opened = False
    for line in job.document.lines:
        quotes = list(quotes_of(line, job.document.name))
        about = [quote for quote in quotes if is_about(quote.text) and not is_duty(quote, job)]
        yield from about
        yield from (q for q in quotes if about and q not in about and is_question(q.text))
        if opened and line.bullet and not about:
            yield from quotes
        opened = (opened and line.bullet) or (bool(about) and line.text.rstrip().endswith(":"))


def is_about(sentence: str) -> bool:
    """Tell whether a sentence is about the application itself."""
    kinds = {cue.kind for cue in finder("apply").find(sentence)}
    return bool(kinds) and "unless" not in kinds


def is_duty(quote: Quote, job: Job) -> bool:
    """Tell whether a sentence that speaks of papers, and of nothing else, asks for a skill."""
    only_papers = {cue.kind for cue in finder("apply").find(quote.text)} == {"papers"}
    return only_papers and not finder("brief").find(quote.text) and asks_for_skill(quote, job)


def is_question(sentence: str) -> bool:
    """Tell whether a sentence is a question, or tells one that the letter is to answer."""
    return bool(finder("brief").find(sentence)) or (
        sentence.endswith("?") and len(sentence.split()) > LONGEST_HEADING
    )


def quotes_of(line: Line, document: str) -> Iterator[Quote]:
    """Yield the sentences of a line, those that a semicolon joins as one."""
    begin = 0
    for start, end in sentences(line.text):
        if line.text[start:end].rstrip().endswith(";"):
            continue
        words = line.text[begin:end].strip(" *_")
        at = line.text.index(words, begin)
        if words and (line.bullet or not is_heading(words)):
            yield Quote(words, Place(document, line.page, line.number, at, at + len(words)))
        begin = end


def is_heading(words: str) -> bool:
    """Tell whether words only open a part of the posting ("How to apply")."""
    return len(words.split()) <= LONGEST_HEADING and words[-1].isalpha() and not DIGIT.search(words)


def asks_for_skill(quote: Quote, job: Job) -> bool:
    """Tell whether something that is no condition is asked for in a sentence without an address."""
    return "@" not in quote.text and any(
        need.kind not in ("condition", "soft")
        and need.quote.place.line == quote.place.line
        and need.text in quote.text
        for need in job.requirements
    )


def asked_besides(job: Job) -> Iterator[Quote]:
    """Yield what was found to be asked of the application in sentences that say no more."""
    told = {quote.place.line: quote for quote in sentences_about(job)}
    for need in job.application:
        quote = told.get(need.quote.place.line)
        new = quote is None or need.quote.text not in quote.text
        if new and not is_elsewhere(need.quote) and not asks_for_skill(need.quote, job):
            yield need.quote


def is_elsewhere(quote: Quote) -> bool:
    """Tell whether a sentence looks as if it were about the application and is not."""
    return any(cue.kind == "unless" for cue in finder("apply").find(quote.text))


def place_of(quote: Quote) -> tuple[int, int]:
    """Return where a quote stands."""
    return quote.place.line, quote.place.start
