"""The rows and cells of a table in a Word file."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.parsers.web.markup import attribute, child, local
from gapcheck.parsers.word.pieces import visible_children

if TYPE_CHECKING:
    from lxml.etree import _Element


def members(element: "_Element", name: str) -> Iterator["_Element"]:
    """Yield the rows of a table or the cells of a row, those in content controls too."""
    for each in visible_children(element):
        if local(each) == name:
            yield each
        elif local(each) not in ("tbl", "tr", "tc", "p"):
            yield from members(each, name)


def continued(cell: "_Element") -> bool:
    """Return whether a w:tc only continues the merged cell above it."""
    merge = child(child(cell, "tcPr"), "vMerge")
    return merge is not None and attribute(merge, "val") != "restart"
