"""Word files (DOCX): opened by python-docx, read in one walk in document order."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Literal

from gapcheck.errors import UnreadableError
from gapcheck.model import Document
from gapcheck.parsers.drafts import Draft
from gapcheck.parsers.emphasis import with_headings
from gapcheck.parsers.limits import FILE_BYTES, Archive, counted, damage_told, open_archive, within
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import distinct
from gapcheck.parsers.word.chunks import Chunks, chunks_of
from gapcheck.parsers.word.flags import word_flags
from gapcheck.parsers.word.links import links_of
from gapcheck.parsers.word.lists import list_formats
from gapcheck.parsers.word.package import open_package
from gapcheck.parsers.word.parts import (
    margin_parts,
    notes,
    plain_paper,
    producer_of,
    related_root,
    root_of,
    title_of,
)
from gapcheck.parsers.word.styles import Styles
from gapcheck.parsers.word.walk import Walk

if TYPE_CHECKING:
    from docx.opc.part import Part


def read_word(data: bytes, name: str) -> Document:
    """Return the document in a DOCX file; raises UnreadableError and UnsupportedError."""
    with damage_told("Word file"):
        document = read_archive(open_archive(within(data, FILE_BYTES, "Word file")), name)
    if not document.lines:
        raise UnreadableError(
            "The Word file holds no text.",
            "If the words are in a picture, type them or export the résumé from where it was made.",
        )
    return document


def read_archive(archive: Archive, name: str, *, within_another: bool = False) -> Document:
    """Return the document in an opened DOCX file; one `within_another` takes in no further file."""
    package = open_package(archive)
    main = package.main_document_part
    body = root_of(main)
    walk = walk_for(main, {} if within_another else chunks_of(archive, main, read_taken_in))
    lines = numbered(with_headings(list(counted(drafts_of(walk, main)))))
    margins = [part for kind in ("header", "footer") for part in margin_parts(main, body, kind)]
    links = chain.from_iterable(links_of(part, root_of(part)) for part in [*margins, main])
    return Document(
        "docx",
        name,
        lines,
        flags=tuple(word_flags(body, lines, walk.hidden)),
        links=distinct(links),
        producer=producer_of(package),
        title=title_of(package),
    )


def read_taken_in(data: bytes, name: str) -> Document:
    """Return the document in a DOCX file that another one takes in."""
    with damage_told("Word file"):
        return read_archive(open_archive(data), name, within_another=True)


def walk_for(main: "Part", chunks: Chunks) -> Walk:
    """Return a walk that knows the styles and lists of a file, and the files it takes in."""
    styles = Styles(related_root(main, "styles"), list_formats(related_root(main, "numbering")))
    return Walk(styles, white_is_hidden=plain_paper(root_of(main)), chunks=chunks)


def drafts_of(walk: Walk, main: "Part") -> Iterator[Draft]:
    """Yield the lines of headers, body, notes and footers, each header line once."""
    yield from margin_drafts(walk, main, "header")
    yield from walk.lines(root_of(main), "body")
    yield from (draft for note in notes(main) for draft in walk.lines(note, "footnote"))
    yield from margin_drafts(walk, main, "footer")


def margin_drafts(walk: Walk, main: "Part", kind: Literal["header", "footer"]) -> Iterator[Draft]:
    """Yield the lines of all headers or footers, those that say the same once."""
    said = set[str]()
    for part in margin_parts(main, root_of(main), kind):
        for draft in walk.lines(root_of(part), kind):
            if draft.line.text not in said:
                said.add(draft.line.text)
                yield draft
