import time
import tomllib
from pathlib import Path

import pytest

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills, load_lexicon

CASES = Path(__file__).parent / "cases" / "skills"


def examples(kind: str) -> list[tuple[str, str]]:
    return [
        (skill, sentence)
        for path in sorted(CASES.glob("*.toml"))
        for skill, rows in tomllib.loads(path.read_text(encoding="utf-8")).items()
        for sentence in rows.get(kind, ())
    ]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.mark.parametrize(("skill", "sentence"), examples("finds"))
def test_guarded_skills_are_found(skill: str, sentence: str, lexicon: Lexicon) -> None:
    assert skill in {hit.skill for hit in find_skills(sentence, lexicon)}


@pytest.mark.parametrize(("skill", "sentence"), examples("ignores"))
def test_other_meanings_are_ignored(skill: str, sentence: str, lexicon: Lexicon) -> None:
    assert skill not in {hit.skill for hit in find_skills(sentence, lexicon)}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    path = tmp_path_factory.mktemp("lexicon") / "small.toml"
    path.write_text(
        """
[skills]
"Qblix" = { aliases = ["Qblix Studio"] }
"Zront & Vilm" = {}
"Front-zet work" = {}
"Plonk" = { exact = ["Plonk"], context = ["zibbleware"], unless = ["Plonk down"] }
"Go-like" = { guarded = ["Gnu"], exact = ["Gnu"], context = ["herding"] }
""",
        encoding="utf-8",
    )
    return load_lexicon([path])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("qblix studios and QBLIX", ["qblix studios", "QBLIX"]),
        (
            "Zront and Vilm; zront & vilm; Zront Vilm",
            ["Zront and Vilm", "zront & vilm", "Zront Vilm"],
        ),
        ("front zet work", ["front zet work"]),
        ("Zront. Vilm", []),
        ("Plonk is not plonk", ["Plonk"]),
        ("plonk our zibbleware", ["plonk"]),
        ("Plonk down the box", []),
        ("Größe: Plonk down the box", []),
        ("Plonk down, Plonk downhill", ["Plonk"]),
        ("A Gnu ran", []),
        ("Gnu", ["Gnu"]),
        ("Gnu herding", ["Gnu"]),
        ("Qblix, Gnu", ["Qblix", "Gnu"]),
        ("Qblix was there. A Gnu ran", ["Qblix"]),
    ],
)
def test_names_are_found_as_the_guards_allow(text: str, found: list[str], small: Lexicon) -> None:
    assert [text[hit.start : hit.end] for hit in find_skills(text, small)] == found


def test_no_place_is_a_skill(lexicon: Lexicon) -> None:
    places = wording("places")
    named = [name for kind in ("countries", "regions", "towns") for name in places[kind]]
    sentences = [f"Our office is in {name}, and we need SQL and LEED" for name in named]
    found = {s: [hit.skill for hit in find_skills(s, lexicon)] for s in sentences}
    assert len(named) > 500
    assert {s: skills for s, skills in found.items() if skills != ["SQL", "LEED"]} == {}


def test_a_name_said_again_and_again_is_found_soon(small: Lexicon) -> None:
    text = "plonk our zibbleware, " * 10_000
    begin = time.process_time()
    assert len(find_skills(text, small)) == 10_000
    assert time.process_time() - begin < 10
