"""What a web page holds beside its text: scripts, navigation, banners, other postings."""

import re
from typing import TYPE_CHECKING

from gapcheck.parsers.web.markup import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

NEVER_TEXT = frozenset(
    ("script", "style", "title", "noscript", "template", "head", "svg", "math", "iframe", "object",
     "video", "audio", "canvas", "select", "input", "textarea", "nav", "dialog",
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
    if tag == "button":
        return not is_heading_button(element)
    named = f"{element.get('id', '')} {element.get('class', '')}"
    return NAMES.search(named) is not None and not holds_title(element)


def is_heading_button(button: "_Element") -> bool:
    """Return whether a button opens and closes the part of the page that it names."""
    return button.get("aria-expanded") is not None or button.get("aria-controls") is not None


def holds_title(element: "_Element") -> bool:
    """Return whether an element holds a heading of the highest level, or is the page itself."""
    return next(element.iter("h1", "body"), None) is not None


def is_margin(element: "_Element") -> bool:
    """Return whether a header, footer or aside holds links or a copyright notice, not text."""
    if holds_title(element):
        return False
    text = words_in(element)
    links = list(element.iter("a"))
    linked = sum(len(words_in(link)) for link in links)
    mostly_links: bool = len(links) >= MANY_LINKS and linked > MOSTLY * len(text.strip())
    return mostly_links or "©" in text or element.get("role") == "banner"
