"""Where in a text file the lines of its document stand, as an editor counts them."""

import re

from gapcheck.model import Document

WORD = re.compile(r"[^\W_]+(?:['’.+@/-][^\W_]+)*")
FIRST_WORDS = 8
# Between two words: marks, and the address of a link, which the document does not show.
BETWEEN = r"(?>\]\([^()\n]{,1000}\)|[\W_])*?"


def source_lines(document: Document, source: str) -> dict[int, int]:
    """Return the line of `source`, from 1, for the number of each line that is found in it.

    A line of the document may stand wrapped and with marks in the file; its first words are
    looked for, each after those of the line before. What is not found has no place.
    """
    found: dict[int, int] = {}
    position = 0
    for line in document.lines:
        words = WORD.findall(line.text)[:FIRST_WORDS]
        match = words and re.compile(BETWEEN.join(map(re.escape, words))).search(source, position)
        if match:
            found[line.number] = source.count("\n", 0, match.start()) + 1
            position = match.end()
    return found
