"""What a Word file takes in from another file (w:altChunk): a page, rich text, text or Word."""

import posixpath
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from gapcheck.errors import GapcheckError
from gapcheck.model import Document, Line, Region
from gapcheck.parsers.drafts import Draft
from gapcheck.parsers.kinds import Kind, kind_of
from gapcheck.parsers.limits import Archive
from gapcheck.parsers.plain import read_plain
from gapcheck.parsers.rich_text.reader import read_rich_text
from gapcheck.parsers.web.markup import parse_xml
from gapcheck.parsers.web.page import read_web_archive, read_web_page

if TYPE_CHECKING:
    from docx.opc.part import Part

RELATION = "/aFChunk"
HEADING_LEVEL = 2
READERS: dict[Kind, Callable[[bytes, str], Document]] = {
    "html": read_web_page,
    "web-archive": read_web_archive,
    "rtf": read_rich_text,
    "text": read_plain,
    "markdown": read_plain,
}

Chunks = dict[str, tuple[Line, ...]]


def chunks_of(archive: Archive, main: "Part", word: Callable[[bytes, str], Document]) -> Chunks:
    """Return the lines of each file taken in, by the id of its relationship.

    `word` reads Word files. What cannot be read has no lines.
    """
    folder, name = posixpath.split(str(main.partname).lstrip("/"))
    listing = posixpath.join(folder, "_rels", name + ".rels")
    if listing not in archive.names:
        return {}
    found: Chunks = {}
    for relation in parse_xml(archive.read(listing)):
        if relation.get("Type", "").endswith(RELATION):
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            found[relation.get("Id", "")] = lines_of(archive, target.lstrip("/"), word)
    return found


def lines_of(
    archive: Archive, name: str, word: Callable[[bytes, str], Document]
) -> tuple[Line, ...]:
    """Return the lines of one file in the archive, none where it is missing or not readable."""
    with suppress(GapcheckError):
        data = archive.read(name) if name in archive.names else b""
        kind = kind_of(data, name)
        return ({**READERS, "docx": word}[kind])(data, name).lines if data else ()
    return ()


def drafts_of(lines: tuple[Line, ...], region: Region) -> Iterator[Draft]:
    """Yield the lines of a file taken in as lines of a region."""
    for line in lines:
        level = HEADING_LEVEL if line.heading else 0
        placed = replace(line, heading=False, region=region)
        yield Draft(placed, level, capitals=line.text.isupper(), underlined=False)
