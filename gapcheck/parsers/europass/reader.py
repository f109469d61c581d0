"""Europass XML, in the form used since 2020 and in the one before."""

from gapcheck.errors import UnreadableError
from gapcheck.model import Document
from gapcheck.parsers.europass.candidate import candidate_lines
from gapcheck.parsers.europass.passport import passport_lines
from gapcheck.parsers.limits import UNPACKED_BYTES, damage_told, within
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import addresses
from gapcheck.parsers.web.markup import local, parse_xml


def read_europass(data: bytes, name: str) -> Document:
    """Return the document in a Europass XML file; raises UnreadableError."""
    with damage_told("Europass file"):
        root = parse_xml(within(data, UNPACKED_BYTES, "Europass file"))
        new = local(root) == "Candidate"
        lines = numbered(candidate_lines(root) if new else passport_lines(root))
    if not lines:
        raise UnreadableError("The Europass file holds no text.", "Give the Europass PDF instead.")
    return Document("europass", name, lines, links=addresses(" ".join(line.text for line in lines)))


def is_europass(data: bytes) -> bool:
    """Return whether an XML file found within another one is a Europass résumé."""
    head = data[:4096]
    return b"europass" in head.lower() and (b"Candidate" in head or b"LearnerInfo" in data)
