import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from gapcheck.lexicon import load_lexicon
from gapcheck.vocabulary.decode import NEVER

TOOL = Path(__file__).parents[1] / "tools" / "train_vocabulary.py"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train_vocabulary", TOOL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("spans", "labels"),
    [
        ([], "OOO"),
        ([(0, 4)], "BOO"),
        ([(5, 12)], "OBI"),
        ([(0, 4), (5, 8)], "BBO"),
        ([(6, 7)], "OBO"),
    ],
)
def test_labels_follow_the_marked_spans(
    tool: ModuleType, spans: list[tuple[int, int]], labels: str
) -> None:
    assert "".join(tool.labels_of([(0, 4), (5, 8), (9, 12)], spans)) == labels


def test_a_posting_teaches_its_marked_words(tool: ModuleType, tmp_path: Path) -> None:
    span = {"start": 13, "end": 19, "label": "Knowledge"}
    rows = [
        {"id": "a-1-000", "text": "Requirements", "spans": []},
        {"id": "a-1-001", "text": "Knowledge of Corvex", "spans": [span]},
        {"id": "a-2-000", "text": "We are a family firm.", "spans": []},
    ]
    file = tmp_path / "train.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    first, second = tool.postings(file)
    taught = list(tool.rows_of(first, load_lexicon(), "Knowledge"))
    assert [row.labels for row in taught] == [["O", "O", "B"]]
    assert "here.w=corvex" in taught[0].features[2]
    assert "left.w=of" in taught[0].features[2]
    assert [set(row.labels) for row in tool.rows_of(second, load_lexicon(), "Knowledge")] == [{"O"}]


def test_weights_are_averaged_against_those_of_no_name(tool: ModuleType) -> None:
    models = [
        SimpleNamespace(state_features={("f", "O"): 1.0, ("f", "B"): 3.0}, transitions={}),
        SimpleNamespace(
            state_features={("f", "B"): 1.0, ("g", "I"): 0.02}, transitions={("B", "I"): 2.0}
        ),
    ]
    made = tool.average(models, {"weights": {"smallest": 0.02}})
    assert made["weights"] == {"f": [1.5, -0.5]}
    assert made["transitions"] == [[0, 0, NEVER], [0, 0, 1.0], [0, 0, 0]]


def test_other_data_are_refused(
    tool: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "other.jsonl"
    file.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["train_vocabulary.py", str(file)])
    with pytest.raises(SystemExit):
        tool.main()
    assert "sha256" in capsys.readouterr().err
