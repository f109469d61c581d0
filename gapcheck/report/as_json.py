"""The report as JSON, for other programs and for the next run; docs/report.schema.json tells it.

Format history: 1, the first.
"""

import json
from typing import Any

from gapcheck.model import (
    Contact,
    Document,
    Evidence,
    Job,
    Letter,
    Match,
    References,
    Report,
    Resume,
    Role,
    Status,
    Tally,
)
from gapcheck.report.plain import plain
from gapcheck.report.verdict import ORDER

FORMAT = 1
HALF_CHARACTERS = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
Plain = dict[str, Any]


def as_json(report: Report, indent: int | None = 2) -> str:
    """Return the report as JSON: the same report, the same text; ends with a line end."""
    text = json.dumps(report_data(report), ensure_ascii=False, indent=indent)
    return text.translate(HALF_CHARACTERS) + "\n"


def report_data(report: Report) -> Plain:
    """Return the report as plain data in a fixed order."""
    papers = report.papers
    lines = {line.number: line.text for line in papers.job.document.lines}
    return {
        "format": FORMAT,
        "version": report.version,
        "posting": posting_data(papers.job),
        "resume": resume_data(papers.resume),
        "letter": letter_data(papers.letter) if papers.letter else None,
        "references": references_data(papers.references) if papers.references else None,
        "linkedin": resume_data(papers.linkedin) if papers.linkedin else None,
        "tally": tally_data(report.tally),
        "requirements": [match_data(match, lines) for match in report.matches],
        "standing": {
            "title": report.standing.title,
            "strengths": [evidence_data(piece) for piece in report.standing.strengths],
        },
        "checks": plain(report.results),
        "rewrites": plain(report.rewrites),
        "plan": plain(report.plan),
        "limits": plain(report.limits),
        "lexicon": report.lexicon,
        "vocabulary": report.vocabulary,
        "settings": plain(report.settings),
        "since": plain(report.since),
    }


def posting_data(job: Job) -> Plain:
    """Return the posting; its requirements have a list of their own."""
    return {"title": job.title, "company": job.company, "document": document_data(job.document)}


def resume_data(resume: Resume) -> Plain:
    """Return the résumé as it was understood; sections hold the numbers of their lines."""
    return {
        "document": document_data(resume.document),
        "contact": contact_data(resume.contact),
        "sections": [
            {"kind": part.kind, "title": part.title, "lines": [x.number for x in part.lines]}
            for part in resume.sections
        ],
        "roles": [role_data(role) for role in resume.roles],
    }


def contact_data(contact: Contact) -> Plain:
    """Return the contact data as words, None where the résumé says nothing."""
    quotes = {
        "name": contact.name,
        "email": contact.email,
        "phone": contact.phone,
        "location": contact.location,
    }
    words = {key: quote.text if quote else None for key, quote in quotes.items()}
    return {**words, "links": list(contact.links)}


def role_data(role: Role) -> Plain:
    """Return a role without its lines."""
    return {
        "kind": role.kind,
        "title": role.title,
        "employer": role.employer,
        "place": role.place,
        "period": plain(role.period),
    }


def letter_data(letter: Letter) -> Plain:
    """Return the letter."""
    greeting = letter.greeting.text if letter.greeting else None
    return {"document": document_data(letter.document), "greeting": greeting}


def references_data(references: References) -> Plain:
    """Return the sheet of references; of each referee the words that the sheet has."""
    names = ("name", "relation", "role", "employer", "email", "phone")
    return {
        "document": document_data(references.document),
        "referees": [
            {name: quote.text if (quote := getattr(referee, name)) else None for name in names}
            for referee in references.referees
        ],
    }


def document_data(document: Document) -> Plain:
    """Return a document with its lines."""
    return {
        "name": document.name,
        "kind": document.kind,
        "pages": document.pages,
        "producer": document.producer,
        "title": document.title,
        "flags": plain(document.flags),
        "lines": [{"number": x.number, "page": x.page, "text": x.text} for x in document.lines],
    }


def tally_data(tally: Tally) -> Plain:
    """Return the counts, every status in every row."""

    def every(row: dict[Status, int]) -> Plain:
        return {status: row.get(status, 0) for status in ORDER}

    return {"must": every(tally.must), "asked": every(tally.asked), "nice": every(tally.nice)}


def match_data(match: Match, lines: dict[int, str]) -> Plain:
    """Return one requirement with its verdict; `line` is the posting's whole line."""
    need = match.requirement
    return {
        "text": need.text,
        "line": lines.get(need.quote.place.line, need.quote.text),
        "skills": plain(need.skills),
        "kind": need.kind,
        "priority": need.priority,
        "group": need.group,
        "status": match.status,
        "why": match.why,
        "years": plain(need.years),
        "level": need.level,
        "place": plain(need.quote.place),
        "evidence": [evidence_data(piece) for piece in match.evidence],
        "close": [evidence_data(piece) for piece in match.close],
    }


def evidence_data(evidence: Evidence) -> Plain:
    """Return a piece of evidence with the role it belongs to."""
    role = evidence.role
    return {
        **plain(evidence.quote),
        "section": evidence.section,
        "how": evidence.how,
        "name": evidence.name,
        "role": {"title": role.title, "employer": role.employer} if role else None,
        "period": plain(role.period) if role else None,
        "result": evidence.result,
    }
