"""Documents understood: the posting, the résumé, the letter and the other papers."""

from gapcheck.outline.bundle import split
from gapcheck.outline.letter import read_letter
from gapcheck.outline.linkedin import read_linkedin
from gapcheck.outline.mistaken import doubts, refuse_mistaken, refuse_resume
from gapcheck.outline.posting.furniture import without_furniture
from gapcheck.outline.posting.job import read_job, read_sentences
from gapcheck.outline.posting.namings import read_namings
from gapcheck.outline.posting.notes import read_notes
from gapcheck.outline.posting.several import one_posting
from gapcheck.outline.references import read_references
from gapcheck.outline.resume.reader import read_resume

__all__ = [
    "doubts",
    "one_posting",
    "read_job",
    "read_letter",
    "read_linkedin",
    "read_namings",
    "read_notes",
    "read_references",
    "read_resume",
    "read_sentences",
    "refuse_mistaken",
    "refuse_resume",
    "split",
    "without_furniture",
]
