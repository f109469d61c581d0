"""Prints the share of labelled skill mentions in postings that the lexicons know.

`make lexicons` runs it. Where no labelled postings lie beside the project it says so. A mention is
known where a name of any lexicon lies over part of it; labels are "Knowledge" (tools, fields,
degrees) and "Skill" (competences in whole phrases).
"""

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from gapcheck.lexicon import Lexicon, find_skills, load_lexicon  # noqa: E402 - the checkout's own

LABELLED = ROOT.parent / "shared" / "eval" / "skills"


def known(lines: list[str], lexicon: Lexicon) -> Counter[tuple[str, bool]]:
    """Return how many mentions of each label are known, and how many are not."""
    counts: Counter[tuple[str, bool]] = Counter()
    for row in map(json.loads, lines):
        hits = find_skills(row["text"], lexicon)
        for span in row["spans"]:
            over = any(hit.start < span["end"] and span["start"] < hit.end for hit in hits)
            counts[span["label"], over] += 1
    return counts


def shares(path: Path, lexicon: Lexicon) -> str:
    """Return a line a label: the share that is known, and of how many."""
    counts = known(path.read_text(encoding="utf-8").splitlines(), lexicon)
    totals = {label: counts[label, True] + counts[label, False] for label, _ in sorted(counts)}
    return "\n".join(
        f"{path.name:32}{label:12}{counts[label, True] / total:>7.1%} of {total:,}"
        for label, total in totals.items()
    )


def main() -> None:
    """Print the shares of every labelled file of sentences."""
    files = sorted(LABELLED.glob("*.sent.jsonl"))
    if not files:
        print("No labelled postings beside the project.")
        return
    lexicon = load_lexicon()
    for path in files:
        print(shares(path, lexicon))


if __name__ == "__main__":
    main()
