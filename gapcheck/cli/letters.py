"""Which files of a folder are letters that go with another file, told by their names."""

import re
from collections.abc import Sequence
from pathlib import Path

LETTER = re.compile(r"[-_ .]+(?:cover(?:ing)?[-_ ]?)?letter$", re.IGNORECASE)
PAPER = re.compile(r"[-_ .]+(?:resume|résumé|cv|job|posting)$", re.IGNORECASE)


def letters_of(papers: Sequence[Path]) -> dict[Path, Path]:
    """Return the letter that goes with each paper that has one.

    `maya-letter.docx` goes with `maya.pdf`, and with `maya-cv.pdf`. A letter beside which no such
    paper lies is none of them: it stays a paper, which is then told to be a letter.
    """
    letters = {owner(path): path for path in papers if LETTER.search(path.stem)}
    others = [path for path in papers if not LETTER.search(path.stem)]
    return {path: letters[owner(path)] for path in others if owner(path) in letters}


def owner(path: Path) -> str:
    """Return the part of a file's name that tells whose paper it is, in small letters."""
    return PAPER.sub("", LETTER.sub("", path.stem)).casefold()
