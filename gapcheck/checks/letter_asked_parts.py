"""Whether the letter holds what the posting asks to be said in it."""

import re
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line, quote_part
from gapcheck.data import wording
from gapcheck.model import Finding, Job, Letter, Requirement, Resume

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
    said = re.sub(r"\W", "", letter.document.text).casefold()
    for line in job.document.lines:
        for match in pattern.finditer(line.text):
            if re.sub(r"\W", "", match["code"]).casefold() not in said:
                yield Finding(
                    f"The posting gives “{match['code']}” to quote; the letter does not have it.",
                    f"Put it in a line above the greeting: “{job.title or 'Application'}, "
                    f"{match['code']}”; in an e-mail, in the subject.",
                    (quote_part(line, *match.span(), job.document.name),),
                )


def papers(letter: Letter, job: Job, resume: Resume) -> Iterator[Finding]:
    """Yield a finding for each other paper asked for of which neither letter nor résumé speaks."""
    said = f"{letter.document.text}\n{resume.document.text}"
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
