"""A profile that LinkedIn wrote to a file, read as a résumé."""

import re
from dataclasses import replace

from gapcheck.model import Document, Resume
from gapcheck.outline.resume.reader import read_resume

PAGE_FOOTER = re.compile(r"^\s*Page \d+ of \d+\s*$", re.IGNORECASE)
DURATION = re.compile(r"\s*\((?:\d+ years?)?\s*(?:\d+ months?)?\)\s*$", re.IGNORECASE)
TOTAL = re.compile(r"^\s*(?:\d+ years?)?\s*(?:\d+ months?)?\s*$", re.IGNORECASE)


def read_linkedin(document: Document) -> Resume:
    """Return the profile understood, without page footers and the durations that LinkedIn adds.

    Line numbers stay those of the file.
    """
    lines = tuple(
        replace(line, text=DURATION.sub("", line.text))
        for line in document.lines
        if not PAGE_FOOTER.match(line.text) and not TOTAL.match(line.text)
    )
    return read_resume(replace(document, lines=lines))
