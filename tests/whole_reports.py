"""Whole reports for tests: the samples, the labelled pairs, papers that fit badly."""

from functools import cache
from pathlib import Path

from papers import TODAY, lexicon

from gapcheck.model import Report
from gapcheck.review import review

HERE = Path(__file__).parent
SAMPLES, PAIRS = HERE.parent / "samples", HERE / "eval" / "cases"
FOLDERS = {path.name: path for path in sorted((*SAMPLES.iterdir(), *PAIRS.iterdir()))}
NAMES = (*FOLDERS, "nothing-fits")


@cache
def whole_report(name: str) -> Report:
    """Return the report on the papers of one folder, or of a nurse who would be a designer."""
    if name == "nothing-fits":
        return review(file_in("nurse", "resume"), file_in("ux-designer", "job"), lexicon(), TODAY)
    letter = file_in(name, "letter") if any(FOLDERS[name].glob("letter.*")) else None
    return review(file_in(name, "resume"), file_in(name, "job"), lexicon(), TODAY, letter=letter)


def file_in(name: str, stem: str) -> tuple[bytes, str]:
    """Return a paper as bytes and name."""
    file = next(FOLDERS[name].glob(f"{stem}.*"))
    return file.read_bytes(), file.name
