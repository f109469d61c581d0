"""Papers given in another's place: told, for what is compared with the wrong paper misleads."""

from collections.abc import Mapping
from itertools import combinations

from gapcheck.errors import CouldNotCheckError
from gapcheck.model import Document
from gapcheck.outline.kind_of_paper import Kind, kind_of_paper

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


def refuse_mistaken(papers: Mapping[str, Document]) -> None:
    """Raise CouldNotCheckError where a paper surely is another than what it was given as."""
    kinds = {name: kind_of_paper(paper) for name, paper in papers.items()}
    resume, job = papers["resume"].name, papers["job"].name
    if kinds["job"] == "résumé" and kinds["resume"] != "résumé":
        raise CouldNotCheckError(
            f"{job} reads as a résumé and {resume} does not.",
            f"Give the résumé first: gapcheck {job} {resume}",
        )
    for one, other in combinations(papers, 2):
        if papers[one].text == papers[other].text:
            raise CouldNotCheckError(
                f"{papers[other].name}, given {NAMES[other]}, is the paper given {NAMES[one]}.",
                RIGHT,
            )
    for name, kind in kinds.items():
        if kind in NOT[name]:
            raise CouldNotCheckError(
                f"{papers[name].name} was given {NAMES[name]}, yet it reads as a {kind}.", RIGHT
            )
