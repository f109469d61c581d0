"""Whether the letter holds what the posting asks to be said in it."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from gapcheck.checks.quoting import quote_line, quote_part
from gapcheck.data import wording
from gapcheck.matcher.posts import plain_title
from gapcheck.model import Finding, Job, Letter, Quote, Requirement, Resume

CODE = re.compile(r"\w(?:[\w/.-]*\w)?")
SHORTEST_CODE, LONG_CODE = 5, 8  # letters in which one slip, or two, can be told
SAID = {"salary_expectation": "money", "start_date": "start"}


def letter_asked_parts(letter: Letter, job: Job, resume: Resume) -> Iterator[Finding]:
    """What a posting asks for in so many words is often the first thing that is looked up."""
    yield from references(letter, job)
    parts = wording("letters")["parts"]
    for asked in job.application:
        pattern = parts.get(SAID.get(asked.level, ""))
        if pattern and not re.search(pattern, letter.document.text, re.IGNORECASE):
            topic = str(wording("conditions")[asked.level]["title"]).lower()
            yield Finding(
                f"The posting asks for this and the letter does not say it: {topic}.",
                "Give it in one sentence near the end; a range will do.",
                (asked.quote,),
            )
    yield from papers(letter, job, resume)


def references(letter: Letter, job: Job) -> Iterator[Finding]:
    """Yield a finding for a subject line or reference number that the letter does not bear."""
    pattern = re.compile(wording("letters")["parts"]["reference_asked"], re.IGNORECASE)
    said = key_of_code(letter.document.text)
    for line in job.document.lines:
        for match in pattern.finditer(line.text):
            if key_of_code(match["code"]) not in said:
                asked, code = quote_part(line, *match.span(), job.document.name), match["code"]
                slip = slip_of(code, letter)
                yield misspelt(code, slip, asked) if slip else unquoted(code, job, asked)


def unquoted(code: str, job: Job, asked: Quote) -> Finding:
    """Return the finding for a reference number that the letter does not have."""
    title = plain_title(job.title) or "Application"
    return Finding(
        f"The posting gives “{code}” to quote; the letter does not have it.",
        f"Put it in a line above the greeting: “{title}, {code}”; in an e-mail, in the subject.",
        (asked,),
    )


def misspelt(code: str, slip: Quote, asked: Quote) -> Finding:
    """Return the finding for a reference number that is nearly right."""
    return Finding(
        f"“{slip.text}” in the letter, “{code}” in the posting: one of the two has a slip.",
        "Copy the number from the posting.",
        (slip, asked),
    )


def slip_of(code: str, letter: Letter) -> Quote | None:
    """Return a word of the letter that is a reference number with a slip or two in it."""
    right = key_of_code(code)
    most = 2 if len(right) >= LONG_CODE else 1
    for line in letter.document.lines:
        for word in CODE.finditer(line.text):
            own = key_of_code(word[0])
            if SHORTEST_CODE <= len(right) <= len(own) + 1 and OSA.distance(own, right) <= most:
                return quote_part(line, *word.span(), letter.document.name)
    return None


def key_of_code(code: str) -> str:
    """Return the letters and figures of a reference number, however it is parted."""
    return re.sub(r"\W|_", "", code).casefold()


def papers(letter: Letter, job: Job, resume: Resume) -> Iterator[Finding]:
    """Yield a finding for each other paper asked for of which neither letter nor résumé speaks."""
    own = (letter.document, resume.document)
    said = "\n".join(text for each in own for text in (each.text, *each.links))
    asking = {asked.quote.place.line for asked in job.application if is_papers(asked)}
    lines = [line for line in job.document.lines if line.number in asking]
    for name, entry in wording("letters")["attachments"].items():
        line = next((x for x in lines if re.search(entry["asks"], x.text, re.IGNORECASE)), None)
        if line and not re.search(entry["answers"], said, re.IGNORECASE):
            yield Finding(
                f"The posting wants to see this and the letter does not mention it: {name}.",
                "Send it along, and say so in one sentence (or give the link).",
                (quote_line(line, job.document.name),),
            )


def is_papers(asked: Requirement) -> bool:
    """Tell whether a request is for papers."""
    return asked.level in ("documents", "portfolio")
