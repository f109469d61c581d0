"""Trains the model of gapcheck/vocabulary: python tools/train_vocabulary.py TRAIN.jsonl.

Needs the `train` extra. docs/vocabulary.md tells where the data come from and what is done.
"""

import argparse
import gzip
import hashlib
import json
import sys
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from gapcheck.lexicon import Lexicon, load_lexicon  # noqa: E402 - the checkout's own package
from gapcheck.model import Document, Line  # noqa: E402 - the same
from gapcheck.outline.posting.job import read_sentences  # noqa: E402 - the same
from gapcheck.outline.posting.passages import passages_of  # noqa: E402 - the same
from gapcheck.vocabulary.decode import NEVER  # noqa: E402 - the same
from gapcheck.vocabulary.features import facts_of, features_of  # noqa: E402 - the same
from gapcheck.vocabulary.mentions import named_in  # noqa: E402 - the same
from gapcheck.vocabulary.passage import read_passage  # noqa: E402 - the same

FOLDER = ROOT / "skill_lexicons" / "open_vocabulary"
LABELS = ("O", "B", "I")


class Row(NamedTuple):
    """A passage to learn from: the features and the label of each token."""

    features: list[list[str]]
    labels: list[str]


def postings(path: Path) -> Iterator[list[dict[str, Any]]]:
    """Yield the sentences of each posting of the data."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for text in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(text)
        found[row["id"].rpartition("-")[0]].append(row)
    yield from found.values()


def rows_of(sentences: Sequence[dict[str, Any]], lexicon: Lexicon, label: str) -> Iterator[Row]:
    """Yield what one posting has to teach."""
    lines = {n: row for n, row in enumerate(sentences, 1) if row["text"].strip()}
    document = Document("text", "", tuple(Line(row["text"], 1, n) for n, row in lines.items()))
    sentences = read_sentences(document, lexicon)
    passages = passages_of(sentences)
    named = named_in(passages)
    for sentence, passage in zip(sentences, passages, strict=True):
        tokens, place = read_passage(passage, lexicon), sentence.statement
        spans = [
            (span["start"] - place.start, span["end"] - place.start)
            for span in lines[place.line.number]["spans"]
            if span["label"] == label
        ]
        facts = facts_of(passage, tokens, named, lexicon)
        features = [[name for fact in row for name in features_of(fact)] for row in facts]
        yield Row(features, labels_of([(t.word.start, t.word.end) for t in tokens], spans))


def labels_of(tokens: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> list[str]:
    """Return the label of each token under the marked spans."""
    labels = ["O"] * len(tokens)
    for start, end in spans:
        inside = [n for n, token in enumerate(tokens) if token[0] < end and start < token[1]]
        for n in inside:
            labels[n] = "B" if n == inside[0] else "I"
    return labels


def group(name: str) -> str:
    """Return the group that a feature belongs to."""
    return name.partition("=")[0]


def train(rows: Sequence[Row], seed: int, config: dict[str, Any]) -> Any:  # noqa: ANN401 - no types
    """Return what one model learnt that sees a share of the groups of features."""
    import pycrfsuite  # noqa: PLC0415 - only training needs the extra

    rng = Random(seed)  # noqa: S311 - no secret
    groups = sorted({group(name) for row in rows for names in row.features for name in names})
    seen = {name for name in groups if rng.random() < config["bags"]["share"]}
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(config["training"] | {"feature.possible_transitions": True})
    for row in rows:
        features = [[name for name in names if group(name) in seen] for names in row.features]
        trainer.append(features, row.labels)
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "model")
        trainer.train(file)
        tagger = pycrfsuite.Tagger()
        tagger.open(file)
        info = tagger.info()
        tagger.close()
    return info


def average(models: Sequence[Any], config: dict[str, Any]) -> dict[str, Any]:
    """Return the mean of the weights, against those of no name, and of the transitions."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    steps = [[0.0] * 3 for _ in LABELS]
    for model in models:
        for (name, label), weight in model.state_features.items():
            sums[name][LABELS.index(label)] += weight / len(models)
        for (first, then), weight in model.transitions.items():
            steps[LABELS.index(first)][LABELS.index(then)] += weight / len(models)
    steps[0][2] = NEVER
    pairs = {name: (w[1] - w[0], w[2] - w[0]) for name, w in sorted(sums.items())}
    least = config["weights"]["smallest"]
    return {
        "transitions": [[round(weight, 2) for weight in row] for row in steps],
        "weights": {
            name: [round(weight, 2) for weight in pair]
            for name, pair in pairs.items()
            if max(map(abs, pair)) >= least
        },
    }


def main() -> None:
    """Train and write the weights; refuse other data than the configured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=FOLDER / "weights.json.gz")
    asked = parser.parse_args()
    config = tomllib.loads((FOLDER / "config.toml").read_text(encoding="utf-8"))
    digest = hashlib.sha256(asked.data.read_bytes()).hexdigest()
    if digest != config["data"]["sha256"]:
        parser.error(f"{asked.data}: sha256 {digest} is not that of {FOLDER / 'config.toml'}.")
    lexicon = load_lexicon()
    rows = [
        row
        for sentences in postings(asked.data)
        for row in rows_of(sentences, lexicon, config["data"]["label"])
    ]
    models = [train(rows, config["seed"] + n, config) for n in range(config["bags"]["models"])]
    content = {"about": config} | average(models, config)
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    asked.output.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{asked.output}: {len(content['weights'])} features")


if __name__ == "__main__":
    main()
