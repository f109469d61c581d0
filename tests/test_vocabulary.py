import gzip
import itertools
import json
import math
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gapcheck.data import data_dir
from gapcheck.lexicon import Lexicon, load_lexicon
from gapcheck.model import Document, Line
from gapcheck.outline.posting.mentions import read_mentions
from gapcheck.vocabulary import Passage, load_model, mentions
from gapcheck.vocabulary.decode import BEGIN, INSIDE, NEVER, OUTSIDE, best_labels, outside
from gapcheck.vocabulary.features import FEATURES, SCHEMA, cue_before, shape
from gapcheck.vocabulary.model import WEIGHTS, read_model

CASES = tomllib.loads(
    (Path(__file__).parent / "cases" / "vocabulary.toml").read_text(encoding="utf-8")
)["posting"]
TRANSITIONS = ((0.3, -0.2, NEVER), (-0.5, 0.4, 0.9), (0.1, -0.7, 0.2))
WEIGHT = st.floats(-8, 8)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def posting(text: str) -> Document:
    rows = [row for row in text.splitlines() if row]
    lines = (
        Line(row.removeprefix("- "), 1, n, bullet="- " in row) for n, row in enumerate(rows, 1)
    )
    return Document("text", "job.txt", tuple(lines))


def named(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(m.text, m.skill or "") for _, ms in read_mentions(posting(text), lexicon) for m in ms]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_a_posting_names(case: dict[str, object], lexicon: Lexicon) -> None:
    found = named(str(case["text"]), lexicon)
    wanted = [tuple(name) for name in case["names"]]  # type: ignore[attr-defined]
    assert [name for name in found if name in wanted] == wanted
    if not wanted:
        assert found == []
    for word in case.get("absent", ()):  # type: ignore[attr-defined]
        assert not any(str(word) in text for text, _ in found)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(
            st.sampled_from(["Java", "of", "Corvex", ",", " ", "and", "/", "é", "C++", "\n"])
        ).map("".join),
        max_size=4,
    )
)
def test_a_mention_quotes_its_passage(texts: list[str]) -> None:
    lexicon = load_lexicon()
    passages = [Passage(text, "requirements", True, ()) for text in texts]  # noqa: FBT003 - listed
    first = mentions(passages, lexicon, load_model())
    assert first == mentions(passages, lexicon, load_model())
    assert len(first) == len(passages)
    for passage, found in zip(passages, first, strict=True):
        ends = [0]
        for mention in found:
            assert passage.text[mention.start : mention.end] == mention.text
            assert ends[-1] <= mention.start < mention.end
            assert 0 <= mention.confidence <= 1
            assert "," not in mention.text
            assert mention.text[0].isalnum()
            assert (mention.source == "lexicon") == bool(mention.skill)
            ends.append(mention.end)


def weight(labels: tuple[int, ...], scores: list[tuple[float, float]]) -> float:
    own = sum((0.0, *score)[label] for label, score in zip(labels, scores, strict=True))
    steps = sum(TRANSITIONS[a][b] for a, b in itertools.pairwise(labels))
    return own + steps + (NEVER if labels[0] == INSIDE else 0)


@given(st.lists(st.tuples(WEIGHT, WEIGHT), min_size=1, max_size=5))
def test_the_decoder_agrees_with_trying_every_reading(scores: list[tuple[float, float]]) -> None:
    readings = list(itertools.product((OUTSIDE, BEGIN, INSIDE), repeat=len(scores)))
    weights = [math.exp(weight(labels, scores)) for labels in readings]
    best = tuple(best_labels(scores, TRANSITIONS))
    assert weight(best, scores) == pytest.approx(max(weight(r, scores) for r in readings))
    for n, found in enumerate(outside(scores, TRANSITIONS)):
        share = sum(w for w, labels in zip(weights, readings, strict=True) if not labels[n])
        assert found == pytest.approx(share / sum(weights))


@pytest.mark.parametrize(
    ("word", "look"),
    [("Java", "Xx"), ("C++", "X++"), ("A", "X1"), ("HTML5", "X0"), ("e.g.", "x.x."), ("é", "é")],
)
def test_the_look_of_a_word(word: str, look: str) -> None:
    assert shape(word) == look


def test_the_nearest_cue_counts() -> None:
    keys = ["<", "<", "experience", "with", "our", "corvex"]
    assert cue_before(keys, 5) == ("with", 0)
    assert cue_before(keys, 2) == ("", 0)


def test_the_model_is_the_one_that_the_configuration_trains() -> None:
    folder = data_dir("skill_lexicons") / "open_vocabulary"
    model = load_model()
    assert model.about == tomllib.loads((folder / "config.toml").read_text(encoding="utf-8"))
    assert model.about["schema"] == SCHEMA
    assert {name.partition(".")[0] for name in model.weights} == set(FEATURES)
    assert "MIT" in (folder / "NOTICE.md").read_text(encoding="utf-8")


def test_weights_for_other_features_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "weights.json.gz"
    with gzip.open(data_dir("skill_lexicons") / WEIGHTS, "rt", encoding="utf-8") as shipped:
        content = json.load(shipped)
    content["about"]["schema"] = SCHEMA + 1
    file.write_bytes(gzip.compress(json.dumps(content).encode()))
    with pytest.raises(ValueError, match="train the model anew"):
        read_model(file)
