"""Documents understood: the posting, the résumé and the letter."""

from gapcheck.outline.letter import read_letter
from gapcheck.outline.posting.job import read_job
from gapcheck.outline.resume.reader import read_resume
from gapcheck.outline.swapped import are_swapped

__all__ = ["are_swapped", "read_job", "read_letter", "read_resume"]
