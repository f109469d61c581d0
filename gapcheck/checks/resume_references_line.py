"""Lines about references that take room in a résumé, or tell others' data."""

from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line, quote_part
from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.model import Finding, Line, Resume
from gapcheck.outline.resume.contact_fields import find_emails, find_phones


def resume_references_line(resume: Resume) -> Iterator[Finding]:
    """References can always be asked for, and a referee's number is not yours to spread."""
    promise = CueFinder({"promise": wording("references")["promise"]})
    section = [line for s in resume.sections if s.kind == "references" for line in s.lines]
    name = resume.document.name
    for line in resume.document.lines:
        if found := promise.find(line.text):
            yield Finding(
                f"“{line.text[found[0].start : found[-1].end]}” can go.",
                "Strike the line, and its heading; it says what is understood.",
                (quote_part(line, found[0].start, found[-1].end, name),),
            )
        elif line in section and tells_contact(line):
            yield Finding(
                "The résumé holds the contact data of a referee.",
                "Move referees to a sheet of their own, sent when it is asked for.",
                (quote_line(line, name),),
            )


def tells_contact(line: Line) -> bool:
    """Tell whether a line holds an e-mail address or a phone number."""
    return any(True for find in (find_emails, find_phones) for _ in find(line))
