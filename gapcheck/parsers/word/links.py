"""Where the hyperlinks of a Word file lead."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.parsers.web.markup import attribute, local

if TYPE_CHECKING:
    from docx.opc.part import Part
    from lxml.etree import _Element

FIELD = re.compile(r'HYPERLINK\s+(?:\\\w\s+)*"([^"]{1,2000})"')


def links_of(part: "Part", root: "_Element") -> Iterator[str]:
    """Yield the targets of the hyperlinks in one part, in document order."""
    instructions = ""
    for element in root.iter():
        name = local(element)
        if name == "hyperlink":
            yield target_of(part, attribute(element, "id"))
        elif name == "fldSimple":
            yield from FIELD.findall(attribute(element, "instr"))
        elif name == "instrText":
            instructions += element.text or ""
        elif name == "fldChar" and attribute(element, "fldCharType") != "begin":
            yield from FIELD.findall(instructions)
            instructions = ""


def target_of(part: "Part", relationship: str) -> str:
    """Return where a relationship leads outside the file, else an empty string."""
    found = part.rels.get(relationship)
    return str(found.target_ref) if found is not None and found.is_external else ""
