"""XML and HTML opened safely: no entities are expanded, nothing is fetched."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.errors import UnreadableError
from gapcheck.parsers.limits import markup_within

if TYPE_CHECKING:
    from lxml.etree import _Element

ENTITY = re.compile(rb"<!\s*E\0?N\0?T\0?I\0?T\0?Y", re.IGNORECASE)
DECLARATION = re.compile(r"<\?xml[^>]{0,500}>", re.IGNORECASE)
CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff]")
PAGE_HEAD = 5_000


def parse_xml(data: bytes) -> "_Element":
    """Return the root of an XML document; raises UnreadableError where it declares entities."""
    from lxml import etree  # noqa: PLC0415 - --help must not pay for it

    if ENTITY.search(markup_within(data)):
        raise UnreadableError(
            "The file declares XML entities, which harmless documents do not.",
            "Save the document again from the program it was written in.",
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    return etree.fromstring(data, parser)


def local(element: "_Element") -> str:
    """Return an element's name without its namespace; empty for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: "_Element", name: str) -> str:
    """Return the attribute with a local name, whatever its namespace; empty without one."""
    found = (value for key, value in element.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def words_in(element: "_Element") -> str:
    """Return the text of an element and of all within it."""
    return "".join(map(str, element.itertext()))


def child(element: "_Element | None", name: str) -> "_Element | None":
    """Return the first child with a local name."""
    return next(children(element, name), None) if element is not None else None


def children(element: "_Element", *names: str) -> Iterator["_Element"]:
    """Yield the children with one of the local names."""
    return (each for each in element if local(each) in names)


def parse_html(text: str) -> "_Element":
    """Return the root of a page or a piece of one, without comments; broken HTML is mended."""
    from lxml import etree, html  # noqa: PLC0415 - --help must not pay for it

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    plain = CONTROL.sub(" ", DECLARATION.sub("", text))
    try:
        return html.document_fromstring(f"<div>{plain}</div>" if bare(plain) else plain, parser)
    except etree.ParserError:
        return html.document_fromstring("<div></div>")


def bare(text: str) -> bool:
    """Return whether a piece of HTML names neither the page nor its body."""
    return re.search(r"<(?:html|body|!doctype)\b", text[:PAGE_HEAD], re.IGNORECASE) is None
