import json
import sys
from pathlib import Path

HERE = Path(__file__).parent / "eval"
sys.path.insert(0, str(HERE))

from evaluate import own_advice, own_figures  # noqa: E402 - lies beside the labels
from papers import lexicon  # noqa: E402 - follows the path above
from scoring import Asked, count, figures  # noqa: E402 - the same


def test_no_figure_falls_below_its_floor() -> None:
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    reached = own_figures(lexicon())
    assert {
        name: (reached[name], floor) for name, floor in floors.items() if reached[name] < floor
    } == {}


def test_the_advice_answers_every_gap_and_invents_nothing() -> None:
    counts = own_advice(lexicon())
    assert counts["missing"] > 10
    assert counts["forked"] == counts["missing"]
    assert counts["listed"] > 0
    assert counts["prompted"] == counts["listed"]
    assert counts["rewrites"] > 10
    assert counts["inventions"] == 0
    assert counts["evenings"] > 10
    assert counts["overlong"] == 0
    assert counts["retold"] == 0


def test_a_perfect_report_scores_one_and_an_empty_one_nothing() -> None:
    labels = [
        Asked(("Welding",), "skill", "must", "missing"),
        Asked(("SQL",), "skill", "nice", "shown"),
    ]
    assert set(figures(count(labels, labels)).values()) == {1.0}
    assert figures(count(labels, []))["requirement recall"] == 0


def test_an_invented_gap_costs_precision() -> None:
    labels = [Asked(("SQL",), "skill", "must", "shown")]
    said = [*labels, Asked(("Juggling",), "skill", "must", "missing")]
    scored = figures(count(labels, said))
    assert (scored["requirement precision"], scored["gap precision"]) == (0.5, 0)
