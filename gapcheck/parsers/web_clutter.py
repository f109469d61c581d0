"""What a web page holds beside its text: scripts, navigation, banners, other postings."""

import re
from typing import TYPE_CHECKING

from gapcheck.parsers.markup import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

NEVER_TEXT = frozenset(
    ("script", "style", "title", "noscript", "template", "head", "svg", "math", "iframe", "object",
     "video", "audio", "canvas", "select", "button", "input", "textarea", "nav", "dialog",
     "datalist", "map")
)  # fmt: skip
MARGINS = ("header", "footer", "aside")
ROLES = ("navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar")
NAMES = re.compile(
    r"(?<![a-z])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|navbar|skip-?link|share-?buttons?"
    r"|(?:similar|related|recommended|more|other)[-_]?(?:jobs?|postings?|positions?|vacanc\w+))"
    r"(?![a-z])",
    re.IGNORECASE,
)
UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
MANY_LINKS = 3
MOSTLY = 0.5


def is_clutter(element: "_Element", tag: str) -> bool:
    """Return whether an element and all in it is no part of a page's text."""
    if tag in NEVER_TEXT or element.get("role", "") in ROLES:
        return True
    if element.get("hidden") is not None or UNSEEN.search(element.get("style", "")):
        return True
    if tag in MARGINS and is_margin(element):
        return True
    named = f"{element.get('id', '')} {element.get('class', '')}"
    return tag not in ("html", "body", "main") and NAMES.search(named) is not None


def is_margin(element: "_Element") -> bool:
    """Return whether a header, footer or aside holds links or a copyright notice, not text."""
    if next(element.iter("h1"), None) is not None:
        return False
    text = words_in(element)
    links = list(element.iter("a"))
    linked = sum(len(words_in(link)) for link in links)
    mostly_links: bool = len(links) >= MANY_LINKS and linked > MOSTLY * len(text.strip())
    return mostly_links or "©" in text or element.get("role") == "banner"
