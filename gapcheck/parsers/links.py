"""The addresses that a text names or links to."""

import re
from collections.abc import Iterable

ADDRESS = re.compile(
    r"\b(?:https?://|mailto:|www\.)[^\s<>\"'|\\^`{}\]\u00a0]{3,500}", re.IGNORECASE
)
WANTED = re.compile(r"(?:https?|mailto|tel):|www\.", re.IGNORECASE)


def addresses(text: str) -> tuple[str, ...]:
    """Return the web and mail addresses written out in `text`, each once."""
    return distinct(match[0].rstrip(".,;:!?)*_") for match in ADDRESS.finditer(text))


def distinct(links: Iterable[str]) -> tuple[str, ...]:
    """Return the links that lead to a page, a mailbox or a telephone, each once."""
    return tuple(dict.fromkeys(link.strip() for link in links if WANTED.match(link.strip())))
