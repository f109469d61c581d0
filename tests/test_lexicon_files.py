import os
from pathlib import Path

import pytest

from gapcheck.errors import LexiconError
from gapcheck.lexicon.entries import read_entries
from gapcheck.lexicon.lint import lint, standing
from gapcheck.lexicon.load import KEPT, cache_file, keep, lexicon_files, load_lexicon

FEWEST_SKILLS, FEWEST_FIELDS = 9000, 35


def written(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_lexicons_keep_the_rules() -> None:
    entries = [entry for file in lexicon_files() for entry in read_entries(file)]
    assert [str(problem) for problem in lint(entries)] == []


def test_the_shipped_lexicons_are_broad() -> None:
    skills = [
        e.skill for file in lexicon_files() for e in read_entries(file) if e.skill.kind == "skill"
    ]
    assert len(skills) >= FEWEST_SKILLS
    assert len({skill.field for skill in skills}) >= FEWEST_FIELDS


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[skills]\n"A1x" = { alias = ["b"] }\n', "own.toml:2: \"A1x\": unexpected 'alias'"),
        ('[skills]\n"A1x" = { aliases = "b" }\n', 'own.toml:2: "A1x": aliases must be a list'),
        ('[skills]\n"A1x" = 3\n', "own.toml:2"),
        ("title = 1\n", "own.toml:1: has no [skills] table"),
        ("[skills\n", "own.toml"),
    ],
)
def test_a_broken_line_is_named(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(LexiconError) as caught:
        load_lexicon([written(tmp_path, text)])
    assert message in caught.value.message


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ('"Bxa" = {}\n"Axa" = {}', '3: "Axa" comes before "Bxa" in the alphabet'),
        ('"Axa1" = {}\n"Bxa1" = { aliases = ["axa1"] }', '3: "Bxa1" has the name "axa1"'),
        ('"Axa1" = { implies = ["Cxa1"] }', '2: "Axa1" implies "Cxa1", which no file has'),
        (
            '"Axa1" = { implies = ["Bxa1"] }\n"Bxa1" = { implies = ["Axa1"] }',
            "implies itself in a circle",
        ),
        ('"Abc" = {}', 'has the short name "Abc"'),
        ('"Abcd" = { guarded = ["Abcd"] }', "is guarded, so it needs context words"),
    ],
)
def test_the_linter_names_each_broken_rule(lines: str, message: str, tmp_path: Path) -> None:
    problems = lint(list(read_entries(written(tmp_path, f"[skills]\n{lines}\n"))))
    assert any(message in str(problem) for problem in problems)


def test_a_later_file_overrides_an_earlier_one(tmp_path: Path) -> None:
    path = written(tmp_path, '[skills]\n"Typography" = { aliases = ["Qblixography"] }\n')
    assert load_lexicon([path]).skill("Typography").aliases == ("Qblixography",)


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    path = written(tmp_path, '[skills]\n"Qblix" = {}\n')
    assert "Qblix" in load_lexicon([path]).skills
    written(tmp_path, '[skills]\n"Zront" = {}\n')
    assert "Qblix" not in load_lexicon([path]).skills


def test_only_the_newest_compiled_forms_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gapcheck.lexicon.load.cache_folder", lambda: tmp_path / "cache")
    files = [
        written(tmp_path, f"title = '{n}'\n") and cache_file([tmp_path / "own.toml"])
        for n in range(KEPT + 2)
    ]
    for age, file in enumerate(files):
        keep(file, {})
        os.utime(file, (age, age))
    assert set((tmp_path / "cache").iterdir()) == set(files[-KEPT:])


def test_a_line_of_ones_own_replaces_a_shipped_one_without_a_problem(tmp_path: Path) -> None:
    own = written(tmp_path, '[skills]\n"Typography" = { aliases = ["Qblixography"] }\n')
    entries = [entry for file in lexicon_files([own]) for entry in read_entries(file)]
    held = standing(entries)
    assert [entry.file for entry in held if entry.skill.name == "Typography"] == [own]
    assert not [str(problem) for problem in lint(held) if problem.file == own]


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("click.get_app_dir", lambda name: str(tmp_path / name))
    folder = tmp_path / "gapcheck" / "lexicons"
    folder.mkdir(parents=True)
    return folder


def test_a_file_in_the_persons_folder_is_read_by_itself(own_folder: Path) -> None:
    written(own_folder, '[skills]\n"Qblix" = { aliases = ["Qblix Studio"] }\n')
    assert load_lexicon().skill("Qblix").aliases == ("Qblix Studio",)


def test_a_named_file_overrides_the_persons_folder(own_folder: Path, tmp_path: Path) -> None:
    written(own_folder, '[skills]\n"Qblix" = { aliases = ["Qblix One"] }\n')
    named = written(tmp_path, '[skills]\n"Qblix" = { aliases = ["Qblix Two"] }\n')
    assert load_lexicon([named]).skill("Qblix").aliases == ("Qblix Two",)


def test_a_broken_line_in_the_persons_folder_is_named(own_folder: Path) -> None:
    path = written(own_folder, '[skills]\n"Qblix" = { nick = "Q" }\n')
    with pytest.raises(LexiconError) as caught:
        load_lexicon()
    assert caught.value.message.startswith(f'{path}:2: "Qblix": unexpected')
