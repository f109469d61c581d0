"""The title of a post and the name of the company that offers it."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from gapcheck.data import wording
from gapcheck.model import Document
from gapcheck.outline.posting.headings import heading_zone
from gapcheck.outline.resume.places import is_place

MOST_TITLE_WORDS = 12
# A public body that stands above the title of its post.
BODY = re.compile(
    r"(?i)^(?:state|city|county|town|department|ministry|office|division|bureau) of\b"
)
LEADER = re.compile(
    r"(?i)^(?:(?:deputy|assistant|vice) )?(?:head|director|dean|principal|manager)\b"
)
WANTED = re.compile(r"(?i)(?<=\w)\s+(?:wanted|needed|required|sought)\W*$")


@cache
def patterns() -> dict[str, list[re.Pattern[str]]]:
    """Return the patterns around the names of posts and companies."""
    data = wording("names")
    rows = {key: [row] if isinstance(row, str) else row for key, row in data["posting"].items()}
    cased = ("company_cues", "employer_cues", "title_cues", "whole_name")
    flags = dict.fromkeys(cased, re.NOFLAG)
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
    labelled = next(filter(None, map(labelled_title, lines)), "")
    if labelled:
        return labelled
    lines = lines[sum(1 for _ in takewhile(is_body, lines)) :]
    short = WANTED.sub("", parts_of_title(lines)[0].strip(" :#*"))
    if 0 < len(short.split()) <= MOST_TITLE_WORDS and not short.endswith((".", "!", "?")):
        return short
    said = (found for line in lines for found in patterns()["title_cues"][0].finditer(line))
    return next((str(found["name"]) for found in said), "")


def is_body(line: str) -> bool:
    """Tell whether a line is only the name of who offers the post."""
    name = re.sub(r"\s*\([^)]*\)\W*$", "", line)
    last = name.rpartition(" ")[2]
    named = bool(patterns()["company_words"][0].fullmatch(last)) and is_employer(name)
    return bool(BODY.match(line)) or (named and not LEADER.match(line))


def labelled_title(line: str) -> str:
    """Return the title that a line such as "Job title: Cook" tells, "" if it tells none."""
    found = patterns()["title"][0].match(line)
    return WANTED.sub("", str(found["name"]).partition(" | ")[0]).strip(" !") if found else ""


def parts_of_title(lines: Sequence[str]) -> list[str]:
    """Return what dashes, "at" and the like part in the first line: mostly post and company."""
    return re.split(r"\s+[-–—|@]\s+|\s+at\s+(?=[A-Z])", lines[0] if lines else "")


def read_company(document: Document) -> str:
    """Return the name of the company, empty where the posting does not tell."""
    lines = [line.text.strip() for line in document.lines if line.text.strip()]
    labelled = [
        found["name"].strip()
        for line in lines[:25]
        if (found := patterns()["company"][0].match(line))
    ]
    title = read_title(document).casefold()
    above = [name for name in lines[:1] if is_employer(name)]
    below = [*from_second_line(lines), *from_repeated(lines)]
    named = [*labelled, *above, *from_title(lines), *below, *from_cues(lines)]
    named = [name for name in named if not title or title not in name.casefold()]
    longer = (n for n in named if is_employer(n) and n.startswith(f"{named[0]} "))
    return next(longer, next(iter(named), ""))


def no_company(name: str) -> bool:
    """Tell whether what stands where a company would is a word such as "us"."""
    return bool(patterns()["no_company"][0].match(name))


def from_title(lines: Sequence[str]) -> list[str]:
    """Return the company behind the title, as in "Night porter - Elm House, Leeds"."""
    parts = [
        re.sub(r"[^\w\s.&'’-]", "", part.split(",")[0]).strip() for part in parts_of_title(lines)
    ]
    return [part for part in parts[1:2] if part[:1].isupper() and is_employer(part)]


def from_second_line(lines: Sequence[str]) -> list[str]:
    """Return the company of a second line such as "Northlight Studio - Leeds, UK"."""
    if len(lines) < 2 or len(lines[1].split()) > 12:  # noqa: PLR2004 - a sentence, not a name and place
        return []
    parts = re.split(r"\s+[-–—|·]\s+", lines[1])
    name = parts[0] if len(parts) > 1 else lines[1].split(",")[0]
    named = name != name.lower() and ":" not in name and not lines[1].endswith(".")
    named = named and not (patterns()["field_labels"][0].match(name) or heading_zone(name))
    known = is_employer(name) or (len(parts) > 1 and not no_company(name))
    placed = not is_place(name) and is_place(lines[1][len(name) :].strip(" ,"))
    return [name] if named and (known or placed) else []


def from_repeated(lines: Sequence[str]) -> list[str]:
    """Return the name that fills the second line and that the text below says again."""
    name = lines[1] if len(lines) > 1 else ""
    alone = bool(name) and patterns()["whole_name"][0].fullmatch(name) and not no_company(name)
    said = any(re.search(rf"\b{re.escape(name)}\b", line) for line in lines[2:] if line != name)
    return [name] if alone and said and not heading_zone(name) and not is_place(name) else []


def is_employer(name: str) -> bool:
    """Tell whether a name in capitals has a word in it that employers' names have."""
    words = name.split()
    titled = all(word[0].isupper() or word in ("of", "and", "the", "&") for word in words)
    return len(words) > 1 and titled and bool(patterns()["company_words"][0].search(name))


def from_cues(lines: Sequence[str]) -> list[str]:
    """Return company names in sentences such as "X is a …" and "join X", most frequent first."""
    found = [
        match["name"].strip(" .’'")
        for cues in ("company_cues", "employer_cues")
        for cue in patterns()[cues]
        for line in lines
        for match in cue.finditer(line)
        if not no_company(match["name"]) and (cues == "company_cues" or is_employer(match["name"]))
    ]
    return sorted(dict.fromkeys(found), key=lambda name: (-found.count(name), found.index(name)))
