"""The title of a post and the name of the company that offers it."""

import re
from collections.abc import Sequence
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Document

MOST_TITLE_WORDS = 12


@cache
def patterns() -> dict[str, list[re.Pattern[str]]]:
    """Return the patterns around the names of posts and companies."""
    data = wording("names")
    rows = {key: [row] if isinstance(row, str) else row for key, row in data["posting"].items()}
    flags = {"company_cues": re.NOFLAG}
    return {
        key: [
            re.compile(row.replace("NAME", data["name"]), flags.get(key, re.IGNORECASE))
            for row in row_list
        ]
        for key, row_list in rows.items()
    }


def read_title(document: Document) -> str:
    """Return the title of the post: a labelled one, else the first line that could be one."""
    lines = [line.text.strip() for line in document.lines[:15] if line.text.strip()]
    for line in lines[:1] + lines:
        if found := patterns()["title"][0].match(line):
            return re.sub(
                r"^job advertisement for\s+", "", found["name"].strip(), flags=re.IGNORECASE
            )
    first = lines[0] if lines else ""
    short = re.split(r"\s+[-–—|@]\s+|\s+at\s+(?=[A-Z])", first)[0].strip(" :#*")
    return short if 0 < len(short.split()) <= MOST_TITLE_WORDS and not short.endswith(".") else ""


def read_company(document: Document) -> str:
    """Return the name of the company, empty where the posting does not tell."""
    lines = [line.text.strip() for line in document.lines if line.text.strip()]
    labelled = [
        found["name"].strip()
        for line in lines[:25]
        if (found := patterns()["company"][0].match(line))
    ]
    return next(iter([*labelled, *from_second_line(lines), *from_cues(lines)]), "")


def no_company(name: str) -> bool:
    """Tell whether what stands where a company would is a word such as "us"."""
    return bool(patterns()["no_company"][0].match(name))


def from_second_line(lines: Sequence[str]) -> list[str]:
    """Return the company of a second line such as "Northlight Studio - Leeds, UK"."""
    if len(lines) < 2 or len(lines[1].split()) > 12:  # noqa: PLR2004 - a sentence, not a name and place
        return []
    parts = re.split(r"\s+[-–—|·]\s+", lines[1])
    named = len(parts) > 1 and parts[0][:1].isupper() and not lines[1].endswith(".")
    return [parts[0]] if named and not no_company(parts[0]) else []


def from_cues(lines: Sequence[str]) -> list[str]:
    """Return company names in sentences such as "X is a …" and "join X", most frequent first."""
    found = [
        match["name"].strip(" .’'")
        for cue in patterns()["company_cues"]
        for line in lines
        for match in cue.finditer(line)
        if not no_company(match["name"])
    ]
    return sorted(dict.fromkeys(found), key=lambda name: (-found.count(name), found.index(name)))
