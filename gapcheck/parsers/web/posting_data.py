"""Job postings that a page tells to search engines: schema.org JobPosting as JSON-LD."""

import html
import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Posting = Mapping[str, Any]

OPENING = re.compile(r"\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?)")
CLOSING = re.compile(r"(?:-->|(?://\s?|/\*\s?)?\]\]>\s?(?:\*/)?)\s*\Z")
STRING_OR_COMMA = re.compile(r'"(?:[^"\\]|\\.)*+"|,(?=\s*[}\]])', re.DOTALL)
TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
DEEPEST_ESCAPE = 3


def postings_in(scripts: Iterable[str]) -> list[Posting]:
    """Return every JobPosting in the JSON-LD scripts of a page, however deeply nested."""
    return [found for script in scripts for found in postings_of(loaded(script))]


def loaded(script: str) -> object:
    """Return the content of a JSON-LD script, None where it cannot be mended."""
    text = CLOSING.sub("", OPENING.sub("", script.strip(), count=1)).strip().rstrip(";")
    without_commas = STRING_OR_COMMA.sub(lambda match: match[0].removeprefix(","), text)
    for version in (text, without_commas, html.unescape(without_commas)):
        try:
            return json.loads(version, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def postings_of(content: object) -> Iterator[Posting]:
    """Yield the JobPosting objects within JSON content."""
    waiting = deque([content])
    while waiting:
        each = waiting.popleft()
        if isinstance(each, dict):
            if is_posting(each.get("@type")):
                yield each
            waiting.extend(each.values())
        elif isinstance(each, list):
            waiting.extend(each)


def is_posting(kind: object) -> bool:
    """Return whether an @type, a name or a list of names, says JobPosting."""
    names = kind if isinstance(kind, list) else [kind]
    return any(str(name).rpartition("/")[2].lower() == "jobposting" for name in names)


def best_of(postings: Iterable[Posting], titles: str, address: str) -> Posting | None:
    """Return the posting a page is about: by its headings, by its address, else the longest."""
    return max(
        postings,
        key=lambda posting: (
            bool(told(posting.get("title")))
            and told(posting.get("title")).lower() in titles.lower(),
            bool(address) and address in (told(posting.get("url")), told(posting.get("@id"))),
            len(told(posting.get("description"))),
        ),
        default=None,
    )


def told(value: object) -> str:
    """Return what a value of schema.org says in words; names and texts, lists with commas."""
    match value:
        case str() | int() | float() if not isinstance(value, bool):
            return plainly(str(value))
        case list():
            return ", ".join(filter(None, map(told, value)))
        case dict():
            keys = ("name", "credentialCategory", "description", "value", "addressLocality")
            return next((told(value[key]) for key in keys if value.get(key)), "")
        case _:
            return ""


def plainly(text: str) -> str:
    """Return HTML that was escaped once or twice as HTML; plain text stays as it is."""
    for _ in range(DEEPEST_ESCAPE):
        if TAG.search(text) or "&" not in text:
            return text
        text = html.unescape(text)
    return text
