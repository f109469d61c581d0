"""The trained weights, read once, and what they make of a token's facts."""

import gzip
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from gapcheck.data import data_dir
from gapcheck.vocabulary.decode import Score, Transitions
from gapcheck.vocabulary.features import SCHEMA, Fact, features_of

WEIGHTS = "open_vocabulary/weights.json.gz"
KEPT = 50_000  # facts whose sums are kept, some twenty postings' worth


@dataclass(frozen=True, slots=True)
class Model:
    """What the features weigh: for a name to begin and to go on at a token, against neither.

    `transitions` are the weights from one label to the next; `about` is how the model was made,
    `version` a short hash of its file.
    """

    weights: Mapping[str, Sequence[float]]
    transitions: Transitions
    about: Mapping[str, object]
    version: str = ""
    _sums: dict[Fact, Score] = field(default_factory=dict, init=False, repr=False, compare=False)

    def score(self, facts: Iterable[Fact]) -> Score:
        """Return what the facts of a token weigh in all."""
        begin = inside = 0.0
        sums = self._sums
        for fact in facts:
            pair = sums.get(fact) or self.weigh(fact)
            begin += pair[0]
            inside += pair[1]
        return begin, inside

    def weigh(self, fact: Fact) -> Score:
        """Return what the features of a fact weigh, and keep it."""
        pairs = [self.weights[name] for name in features_of(fact) if name in self.weights]
        if len(self._sums) >= KEPT:
            self._sums.clear()
        total = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
        self._sums[fact] = total
        return total


@cache
def load_model() -> Model:
    """Return the model that ships with the package."""
    return read_model(data_dir("skill_lexicons") / WEIGHTS)


def read_model(path: Path) -> Model:
    """Return the model of a file; raise ValueError where its features are not ours."""
    packed = path.read_bytes()
    content = json.loads(gzip.decompress(packed))
    about = content["about"]
    if about["schema"] != SCHEMA:
        raise ValueError(f"{path}: schema {about['schema']}, not {SCHEMA}; train the model anew.")
    version = hashlib.blake2b(packed, digest_size=6).hexdigest()
    return Model(content["weights"], tuple(map(tuple, content["transitions"])), about, version)
