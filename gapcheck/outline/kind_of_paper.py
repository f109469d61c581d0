"""What a paper reads as, so that one in another's place is told and not compared."""

from typing import Literal

from gapcheck.model import Document, Resume
from gapcheck.outline.bundle import split, words_of
from gapcheck.outline.letter import first
from gapcheck.outline.posting.headings import Zone, heading_zone
from gapcheck.outline.resume.reader import read_resume

Kind = Literal["résumé", "letter", "posting", ""]
FEWEST_DATED = 2  # roles of a résumé
FEWEST_PARTS = 2  # headings of a posting
FEWEST_WORDS = 40  # of a letter
OFFERING: tuple[Zone, ...] = ("nice", "benefits", "apply")
PARTS: tuple[Zone, ...] = ("duties", "requirements", "conditions", *OFFERING)


def kind_of_paper(document: Document) -> Kind:
    """Return what a paper surely is, empty where it could be anything.

    A résumé names a person to reach and at least two dated roles. A posting has two of its parts
    at least and no dated role; where it tells whom to reach, one part is what no résumé has. A
    letter has no such parts, greets and closes.
    """
    paper = read_resume(document)
    reached = bool(paper.contact.email or paper.contact.phone)
    if reached and dated(paper) >= FEWEST_DATED:
        return "résumé"
    headings = [line.text for line in document.lines if not line.bullet]
    zones = {zone for text in headings if (zone := heading_zone(text)) in PARTS}
    offers = not reached or not zones.isdisjoint(OFFERING)
    if len(zones) >= FEWEST_PARTS and offers and not dated(paper):
        return "posting"
    return "letter" if is_letter(document) and len(zones) < FEWEST_PARTS else ""


def is_letter(document: Document) -> bool:
    """Tell whether a paper greets and closes, with words between, and holds nothing else."""
    greeted, closed = first(document.lines, "greeting"), first(document.lines, "closing")
    if greeted is None or closed is None or greeted >= closed:
        return False
    whole = words_of(document.lines)
    rest, letter = split(document)
    return whole >= FEWEST_WORDS and (letter is None or words_of(rest.lines) < FEWEST_WORDS)


def dated(paper: Resume) -> int:
    """Return how many roles of a paper have a period."""
    return sum(role.period is not None for role in paper.roles)
