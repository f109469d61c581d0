"""One posting by itself: what it asks, without a résumé."""

from collections.abc import Iterator, Sequence
from typing import Any

from gapcheck.model import Naming, Posting, Requirement
from gapcheck.report.plain import plain

FORMAT = 1
TITLES = {"must": "Must-haves", "asked": "Also asked", "nice": "Nice to have"}


def posting_data(posting: Posting) -> dict[str, Any]:
    """Return what a posting asks as plain data."""
    job = posting.job
    return {
        "format": FORMAT,
        "title": job.title,
        "company": job.company,
        "requirements": [requirement_data(need) for need in job.requirements],
        "application": [requirement_data(need) for need in job.application],
        "notes": plain(posting.notes),
        "mentions": [naming_data(naming) for naming in posting.namings],
    }


def naming_data(naming: Naming) -> dict[str, Any]:
    """Return one naming; the source goes by the name "from"."""
    data: dict[str, Any] = plain(naming)
    return {"from" if key == "source" else key: value for key, value in data.items()}


def requirement_data(need: Requirement) -> dict[str, Any]:
    """Return one requirement with the posting's line."""
    return {
        "text": need.text,
        "line": need.quote.text,
        "skills": list(need.skills),
        "kind": need.kind,
        "priority": need.priority,
        "group": need.group,
        "years": plain(need.years),
        "level": need.level,
        "place": plain(need.quote.place),
    }


def posting_text(posting: Posting) -> str:
    """Return what a posting asks as text, the must-haves first."""
    job = posting.job
    lines = [job.title + (f", {job.company}" if job.company else ""), ""]
    skills = [need for need in job.requirements if need.kind != "condition"]
    for priority, title in TITLES.items():
        lines += listed(title, [need for need in skills if need.priority == priority])
    lines += listed("Conditions", [n for n in job.requirements if n.kind == "condition"])
    lines += listed("What to send", job.application)
    lines += [f"Note: {note.message} {note.fix}" for note in posting.notes]
    return "\n".join(lines).rstrip() + "\n"


def listed(title: str, needs: Sequence[Requirement]) -> Iterator[str]:
    """Yield a heading and a line for each requirement, nothing where there is none."""
    if needs:
        yield title
        yield from (f"  {row(need)}" for need in needs)
        yield ""


def row(need: Requirement) -> str:
    """Return a requirement's words, what the lexicons call it, and its line."""
    names = [name for name in need.skills if name.casefold() != need.text.casefold()]
    called = f" ({', '.join(names)})" if names else ""
    return f"{need.text}{called} · {need.kind}, line {need.quote.place.line}"
