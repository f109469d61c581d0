"""The title of a post and the name of the company that offers it."""

import re
from collections.abc import Sequence

from gapcheck.model import Document

TITLE_LABEL = re.compile(r"^\s*(?:job title|position title|position|role|title|job|vacancy|post)\s*[:\-–]?\s{1,}(?P<name>[^.:]{3,90})$", re.IGNORECASE)
COMPANY_LABEL = re.compile(r"^\s*(?:company|employer|organi[sz]ation|hiring organi[sz]ation|client)(?: name)?\s*:\s*(?P<name>.{2,80})$", re.IGNORECASE)
NAME = r"(?P<name>[A-Z][\w&'’.-]*(?:\s+(?:&|of|and|the|[A-Z][\w&'’.-]*))*)"
COMPANY_CUES = (
    re.compile(r"^(?:About|Why join|Why work at|Life at|Who is)\s+" + NAME + r"\s*[:?]?$"),
    re.compile(r"^" + NAME + r" (?:is|are) (?:a|an|the|one|looking|seeking|hiring|currently|on|passionate|building|proud|now)\b"),
    re.compile(r"\b(?:[Jj]oin|[Aa]t|[Jj]oining|[Ww]ork for|[Ww]orking for|[Cc]areer at|[Tt]eam at)\s+" + NAME),
)
NOT_A_COMPANY = re.compile(r"^(?:us|we|our|the|this|you|your|as|in|at|if|job|role|position|it|what|team|company|who|there|least|home|all|a|an)\b", re.IGNORECASE)


def read_title(document: Document) -> str:
    """Return the title of the post: a labelled one, else the first line that could be one."""
    lines = [line.text.strip() for line in document.lines[:15] if line.text.strip()]
    for line in lines[:1] + lines:
        if found := TITLE_LABEL.match(line):
            return re.sub(r"^job advertisement for\s+", "", found["name"].strip(), flags=re.IGNORECASE)
    first = lines[0] if lines else ""
    short = re.split(r"\s+[-–—|@]\s+|\s+at\s+(?=[A-Z])", first)[0].strip(" :#*")
    return short if 0 < len(short.split()) <= 12 and not short.endswith(".") else ""  # noqa: PLR2004 - longer than any title


def read_company(document: Document) -> str:
    """Return the name of the company, empty where the posting does not tell."""
    lines = [line.text.strip() for line in document.lines if line.text.strip()]
    labelled = [found["name"].strip() for line in lines[:25] if (found := COMPANY_LABEL.match(line))]
    return next(iter([*labelled, *from_second_line(lines), *from_cues(lines)]), "")


def from_second_line(lines: Sequence[str]) -> list[str]:
    """Return the company of a second line such as "Northlight Studio - Leeds, UK"."""
    if len(lines) < 2 or len(lines[1].split()) > 12:  # noqa: PLR2004 - a sentence, not a name and place
        return []
    parts = re.split(r"\s+[-–—|·]\s+", lines[1])
    named = len(parts) > 1 and parts[0][:1].isupper() and not lines[1].endswith(".")
    return [parts[0]] if named and not NOT_A_COMPANY.match(parts[0]) else []


def from_cues(lines: Sequence[str]) -> list[str]:
    """Return company names in sentences such as "X is a …" and "join X", most frequent first."""
    found = [
        match["name"].strip(" .’'")
        for cue in COMPANY_CUES
        for line in lines
        for match in cue.finditer(line)
        if not NOT_A_COMPANY.match(match["name"])
    ]
    return sorted(dict.fromkeys(found), key=lambda name: (-found.count(name), found.index(name)))
