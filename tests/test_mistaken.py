"""A paper given in another's place is told; what could be right is compared."""

import pytest

from gapcheck import parsers
from gapcheck.errors import CouldNotCheckError
from gapcheck.model import Document
from gapcheck.outline.kind_of_paper import kind_of_paper
from gapcheck.outline.mistaken import doubts, refuse_mistaken
from gapcheck.outline.resume.reader import read_resume

PAPERS = {
    "résumé": """
Ana Example
ana@example.com
Experience
Clerk, Kite Works, Leeds, 2019 - present
- Filed 300 letters a week
Porter, Elm Hotel, Leeds, 2016 - 2019
- Carried bags
""",
    "posting": """
Clerk
Kite Works, Leeds
What you will do
- File letters
Requirements
- Microsoft Excel
What we offer
- 28 days of holiday
Write to jobs@kite.example.com.
""",
    "letter": """
Dear Ms Vale,
I would like to apply for the post of clerk. At Elm Hotel I kept the books and filed three hundred
letters a week, and in seven years I lost none of them. Your archive of plans is what I like best
about this post, and I would gladly show you how I order such things.
Kind regards,
Ana Example
""",
    "": """
Ana Example
ana@example.com
Skills
- Filing
Responsibilities
- Filed letters in a small office
""",
}


def paper(kind: str, name: str = "paper.txt") -> Document:
    return parsers.read(PAPERS[kind].strip().encode(), name)


@pytest.mark.parametrize("kind", PAPERS)
def test_kinds(kind: str) -> None:
    assert kind_of_paper(paper(kind)) == kind


def test_a_letter_that_describes_a_post_is_a_posting() -> None:
    text = f"Hi Ana,\n{PAPERS['posting']}\nKind regards,\nTom\n"
    assert kind_of_paper(parsers.read(text.encode(), "mail.txt")) == "posting"


@pytest.mark.parametrize(
    ("resume", "job", "others", "told"),
    [
        ("résumé", "résumé", {}, "job.txt, given as the posting, is the paper given as the résumé"),
        ("posting", "résumé", {}, "job.txt reads as a résumé and resume.txt does not"),
        ("posting", "", {}, "resume.txt was given as the résumé, yet it reads as a posting"),
        ("letter", "posting", {}, "resume.txt was given as the résumé, yet it reads as a letter"),
        ("", "posting", {"letter": "résumé"}, "letter.txt was given with --letter, yet"),
        ("résumé", "posting", {"letter": "posting"}, "given with --letter, is the paper given as"),
        ("résumé", "", {"references": "posting"}, "given with --references, yet it reads as a"),
        ("résumé", "posting", {"linkedin": "letter"}, "given with --linkedin, yet it reads as a"),
    ],
)
def test_a_mistaken_paper_is_told(resume: str, job: str, others: dict[str, str], told: str) -> None:
    given = {"resume": resume, "job": job, **others}
    with pytest.raises(CouldNotCheckError, match=told):
        refuse_mistaken({name: paper(kind, f"{name}.txt") for name, kind in given.items()})


@pytest.mark.parametrize("resume", ["résumé", ""])
@pytest.mark.parametrize("references", ["letter"])
def test_papers_in_place_pass(resume: str, references: str) -> None:
    given = {"resume": resume, "job": "posting", "references": references}
    refuse_mistaken({name: paper(kind) for name, kind in given.items()})


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("Lorem ipsum dolor sit amet", True),
        ("Buy milk\nRing the plumber\nFeed the cat", True),
        (PAPERS[""].strip(), False),
        ("Clerk, Kite Works, 2019 - present", False),
        ("Ana Example\nana@example.com\nClerk", False),
    ],
)
def test_a_paper_without_section_date_and_contact_reads_as_no_resume(
    text: str, *, doubted: bool
) -> None:
    found = doubts(read_resume(parsers.read(text.encode(), "own.txt")))
    assert ["own.txt reads as no résumé" in doubt for doubt in found] == [True] * doubted
