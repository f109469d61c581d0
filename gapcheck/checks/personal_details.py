"""Date of birth, marital status and the like, where they are not usual."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.quoting import quote_line
from gapcheck.data import wording
from gapcheck.model import Finding, Job, Resume

HEAD_LINES = 60


@cache
def labels() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of personal data: as a line's label, and within a line."""
    data = wording("craft")["personal"]
    return re.compile(data["labels"], re.IGNORECASE), re.compile(data["inline"], re.IGNORECASE)


def personal_details(resume: Resume, job: Job) -> Iterator[Finding]:
    """Age, family and origin have no bearing on the work; where they are custom is your choice."""
    usual, unusual = (country_of(job, resume, key) for key in ("usual", "unusual"))
    own = {line.number for role in resume.roles for line in role.lines}
    for line in resume.document.lines[:HEAD_LINES]:
        found = next((m for p in labels() if (m := p.search(line.text))), None)
        if found and line.number not in own and (not usual or is_always_out(found["topic"])):
            where = (
                f"In {unusual}"
                if unusual
                else "In the United States, the United Kingdom and others"
            )
            yield Finding(
                f"A note: the résumé tells “{found['topic'].strip()}”.",
                f"{where} this is left out, and some employers must not look at it: strike it.",
                (quote_line(line, resume.document.name),),
            )


def is_always_out(topic: str) -> bool:
    """Tell whether a piece of data goes on no résumé, because others can misuse it."""
    return any(word in topic.casefold() for word in wording("craft")["personal"]["always_out"])


def country_of(job: Job, resume: Resume, key: str) -> str:
    """Return the country with this custom that the posting names, else where the person lives."""
    own = resume.contact.location.text if resume.contact.location else ""
    for text in (job.document.text, own):
        for country, names in wording("craft")["personal"][key].items():
            if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names):
                return str(country)
    return ""
