"""Documents understood: the posting, the résumé and the letter."""

from gapcheck.outline.job import read_job
from gapcheck.outline.letter import read_letter
from gapcheck.outline.resume import read_resume

__all__ = ["read_job", "read_letter", "read_resume"]
