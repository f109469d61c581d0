"""Papers given in another's place: told, for what is compared with the wrong paper misleads."""

from collections.abc import Mapping
from itertools import combinations

from gapcheck.errors import MistakenPaperError
from gapcheck.model import Document, Resume
from gapcheck.outline.kind_of_paper import Kind, kind_of_paper
from gapcheck.outline.resume.dates import find_periods

NAMES = {
    "resume": "as the résumé",
    "job": "as the posting",
    "letter": "with --letter",
    "references": "with --references",
    "linkedin": "with --linkedin",
}
# What each paper surely is not: a posting may come as a letter, as a reference may.
NOT: dict[str, tuple[Kind, ...]] = {
    "resume": ("posting", "letter"),
    "job": ("résumé",),
    "letter": ("posting", "résumé"),
    "references": ("posting", "résumé"),
    "linkedin": ("posting", "letter"),
}

RIGHT = (
    "Give the résumé first and the posting second, other papers by their option: "
    "gapcheck resume.pdf job.txt --letter letter.pdf"
)


def refuse_resume(posting: Document) -> None:
    """Raise MistakenPaperError where a paper given as the posting surely is a résumé."""
    if kind_of_paper(posting) == "résumé":
        raise MistakenPaperError(
            f"{posting.name} reads as a résumé, not as a posting.",
            "Name the posting. To hold a résumé against it: gapcheck resume.pdf job.txt",
        )


def refuse_mistaken(papers: Mapping[str, Document]) -> None:
    """Raise MistakenPaperError where a paper surely is another than what it was given as."""
    kinds = {name: kind_of_paper(paper) for name, paper in papers.items()}
    resume, job = papers["resume"].name, papers["job"].name
    if kinds["job"] == "résumé" and kinds["resume"] != "résumé":
        raise MistakenPaperError(
            f"{job} reads as a résumé and {resume} does not.",
            f"Give the résumé first: gapcheck {job} {resume}",
        )
    for one, other in combinations(papers, 2):
        if papers[one].text == papers[other].text:
            raise MistakenPaperError(
                f"{papers[other].name}, given {NAMES[other]}, is the paper given {NAMES[one]}.",
                RIGHT,
            )
    for name, kind in kinds.items():
        if kind in NOT[name]:
            raise MistakenPaperError(
                f"{papers[name].name} was given {NAMES[name]}, yet it reads as a {kind}.", RIGHT
            )


def doubts(resume: Resume) -> tuple[str, ...]:
    """Return a sentence where nothing in a paper is as in a résumé: section, date or contact."""
    document, contact = resume.document, resume.contact
    sections = any(section.kind not in ("head", "other") for section in resume.sections)
    dates = any(find_periods(line, document.name) for line in document.lines)
    if sections or dates or contact.email or contact.phone or contact.location or contact.links:
        return ()
    told = (
        f"{document.name} reads as no résumé: no section, no date and no way to reach anybody was "
        "found in it. Check that it is the right file; `gapcheck text FILE` shows what was read."
    )
    return (told,)
