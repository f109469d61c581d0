"""Conduct that tells of a skill without its name."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from gapcheck.data import data_dir
from gapcheck.lexicon import load_lexicon
from gapcheck.matcher.stances import stance_of

CASES = Path(__file__).parent / "cases" / "conduct"
FILES = sorted((data_dir("skill_lexicons") / "wording" / "conduct").glob("*.toml"))
ROWS = [
    pytest.param(skill, line, kind, id=f"{path.stem}: {line[:50]}")
    for path in sorted(CASES.glob("*.toml"))
    for skill, examples in tomllib.loads(path.read_text(encoding="utf-8")).items()
    for kind, lines in examples.items()
    for line in lines
]


@pytest.mark.parametrize(("skill", "line", "kind"), ROWS)
def test_what_a_line_tells(skill: str, line: str, kind: str) -> None:
    assert (skill in stance_of(line).tells) is (kind == "tells")


def test_every_key_is_a_skill_of_the_lexicons_and_stands_once() -> None:
    lexicon = load_lexicon()
    keys = [key for file in FILES for key in tomllib.loads(file.read_text(encoding="utf-8"))]
    assert [key for key in keys if key not in lexicon.skills] == []
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_hard_skills_have_examples_of_both_kinds(file: Path) -> None:
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    path = CASES / file.name
    examples = tomllib.loads(path.read_text(encoding="utf-8"))
    wanted = examples if file.stem == "manner" else told
    assert examples
    assert [
        s for s in wanted if not all(examples.get(s, {}).get(k) for k in ("tells", "silent"))
    ] == []
