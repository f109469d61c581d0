"""Scores the labelled cases: `make eval` prints, tests/test_eval.py holds the floors.

The labels of each sample stand in labels/<sample>.toml. Where the shared evaluation data lies
beside the project, its own scorers are run and printed too; nothing depends on it.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE), str(HERE.parent)]

from advice import count_advice, told  # noqa: E402 - beside this file
from scoring import Asked, count, figures  # noqa: E402 - beside this file

from gapcheck.lexicon import Lexicon, load_lexicon  # noqa: E402 - the checkout's own package
from gapcheck.model import Document, Line, Month, Report  # noqa: E402 - the same
from gapcheck.outline import read_namings  # noqa: E402 - the same
from gapcheck.outline.posting.job import read_sentences  # noqa: E402 - the same
from gapcheck.report.as_json import as_json  # noqa: E402 - the same
from gapcheck.review import review  # noqa: E402 - the same

TODAY = Month(2026, 11)
SHARED = ROOT.parent / "shared" / "eval"
Find = Callable[[Document, str], Iterable[tuple[int, int]]]
# Where a posting asks, and which entries are Knowledge as the shared labels mean it.
WHERE = ("duties", "requirements", "personal", "nice", "conditions")
NAMED = ("skill", "certification", "language", "degree", "study")


def report_on(folder: Path, lexicon: Lexicon) -> Report:
    """Return the report on the résumé and posting of a folder."""
    resume = next(path for path in sorted(folder.glob("resume.*")) if "reference" not in path.name)
    job = folder / "job.txt"
    return review((resume.read_bytes(), resume.name), (job.read_bytes(), job.name), lexicon, TODAY)


def labels_of(path: Path) -> list[Asked]:
    """Return the labels of one case."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["requirements"]
    return [labelled(row) for row in rows]


def labelled(row: list[Any]) -> Asked:
    """Return a label from its row: name, kind, priority, status, more names, perhaps a group."""
    more = [name for name in row[4:] if isinstance(name, str)]
    group = row[-1]["group"] if isinstance(row[-1], dict) else None
    return Asked((row[0], *more), row[1], row[2], row[3], group)


def reported(report: Report) -> list[Asked]:
    """Return the verdicts of a report in the form of labels."""
    return [
        Asked(
            (m.requirement.text, *m.requirement.skills),
            m.requirement.kind,
            m.requirement.priority,
            m.status,
            m.requirement.group,
        )
        for m in report.matches
    ]


def own_figures(lexicon: Lexicon) -> dict[str, float]:
    """Return the figures over all labelled cases of the project."""
    return figures(sum(own_counts(lexicon).values(), Counter()))


def own_counts(lexicon: Lexicon) -> dict[str, Counter[str]]:
    """Return the counts of each labelled case of the project, by its name."""
    return {
        path.stem: counts_of(path, lexicon) for path in sorted((HERE / "labels").glob("*.toml"))
    }


def counts_of(path: Path, lexicon: Lexicon) -> Counter[str]:
    """Return the counts of the case that the labels in `path` are of."""
    case = HERE / "cases" / path.stem
    folder = case if case.is_dir() else ROOT / "samples" / path.stem
    return count(labels_of(path), reported(report_on(folder, lexicon)))


def own_advice(lexicon: Lexicon) -> Counter[str]:
    """Return the counts of the advice over all labelled cases of the project."""
    total: Counter[str] = Counter()
    for path in sorted((HERE / "labels").glob("*.toml")):
        total += count_advice(report_on(folder_of(path.stem), lexicon), labels_of(path))
    return total


def shared_advice(lexicon: Lexicon) -> Counter[str]:
    """Return the counts of the advice over the shared pairs."""
    total: Counter[str] = Counter()
    for folder in sorted((SHARED / "pairs").glob("D*")):
        rows = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["requirements"]
        labels = [
            Asked((row["phrase"], *row["also"]), row["kind"], row["priority"], row["status"])
            for row in rows
        ]
        total += count_advice(report_on(folder, lexicon), labels)
    return total


def folder_of(name: str) -> Path:
    """Return the folder of a labelled case: its own, else that of the sample."""
    case = HERE / "cases" / name
    return case if case.is_dir() else ROOT / "samples" / name


def shared_pairs(lexicon: Lexicon) -> str:
    """Return what the shared scorer says of its pairs."""
    with tempfile.TemporaryDirectory() as out:
        for folder in sorted((SHARED / "pairs").glob("D*")):
            (Path(out) / f"{folder.name}.json").write_text(
                as_json(report_on(folder, lexicon)), encoding="utf-8"
            )
        command = [
            sys.executable,
            str(SHARED / "pairs" / "score_pairs.py"),
            str(SHARED / "pairs"),
            out,
        ]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def shared_skills(find: Find) -> str:
    """Return what the shared scorer says of the skills that `find` finds in its postings."""
    gold = SHARED / "skills" / "skillspan_dev.docs.jsonl"
    with tempfile.TemporaryDirectory() as out:
        rows = map(json.loads, gold.read_text(encoding="utf-8").splitlines())
        found = [json.dumps({"id": row["id"], "spans": spans(row["text"], find)}) for row in rows]
        (Path(out) / "found.jsonl").write_text("\n".join(found), encoding="utf-8")
        command = [sys.executable, SHARED / "skills" / "score.py", f"{out}/found.jsonl", gold]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return "\n".join(row for row in told.splitlines() if "Knowledge" in row or "source" in row)


def spans(text: str, find: Find) -> list[dict[str, int]]:
    """Return the places of the skills that a posting names."""
    lines = tuple(Line(line, 1, n) for n, line in enumerate(text.split("\n"), 1) if line.strip())
    return [{"start": a, "end": b} for a, b in find(Document("text", "posting.txt", lines), text)]


def by_lexicons(lexicon: Lexicon) -> Find:
    """Return what finds skills by the lexicons alone, where a posting asks for them."""

    def find(document: Document, text: str) -> Iterator[tuple[int, int]]:
        starts = [0, *(n + 1 for n, mark in enumerate(text) if mark == "\n")]
        for sentence in read_sentences(document, lexicon):
            begin = starts[sentence.statement.line.number - 1] + sentence.statement.start
            for hit in sentence.hits if sentence.zone in WHERE else ():
                if lexicon.skill(hit.skill).kind in NAMED:
                    yield begin + hit.start, begin + hit.end

    return find


def by_both(lexicon: Lexicon) -> Find:
    """Return what finds skills by the lexicons and the trained model together."""
    return lambda document, text: ((n.start, n.end) for n in read_namings(document, text, lexicon))


def main() -> None:
    """Print the figures beside their floors, and those of the shared data where it is there."""
    lexicon = load_lexicon()
    counts = own_counts(lexicon)
    for case, found in counts.items():
        print(f"{case:22}", *(f"{figure:6.2f}" for figure in figures(found).values()))
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    for name, figure in figures(sum(counts.values(), Counter())).items():
        print(f"{name:24} {figure:6.3f}  (floor {floors[name]:.3f})")
    print(f"\nThe advice on the project's own cases:\n{told(own_advice(lexicon))}")
    if SHARED.is_dir():
        print(shared_pairs(lexicon))
        print(f"The lexicons alone:\n{shared_skills(by_lexicons(lexicon))}")
        print(f"Lexicons and open vocabulary:\n{shared_skills(by_both(lexicon))}")
        print(f"The advice on the shared pairs:\n{told(shared_advice(lexicon))}")


if __name__ == "__main__":
    main()
