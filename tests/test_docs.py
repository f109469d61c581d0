import re
from pathlib import Path

import click
import pytest

from gapcheck.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands_of_the_readme() -> list[str]:
    return re.findall(r"<!-- \w+ command -->\n```sh\n(.+?)\n```", README)


def test_the_readme_opens_with_two_commands() -> None:
    demo, test = commands_of_the_readme()
    assert "gap-report.html" in demo
    assert test.endswith("-m pytest -q")
    assert README.index(test) < README.index("## Use")


def test_the_demo_reads_files_that_are_there() -> None:
    demo, _ = commands_of_the_readme()
    names = re.findall(r"samples/\S+", demo)
    assert names
    assert [name for name in names if not (ROOT / name).is_file()] == []


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_and_is_in_the_readme(name: str) -> None:
    command = main.commands[name]
    assert isinstance(command, click.Command)
    assert command.help
    assert f"gapcheck {name}" in README or name == "check"


def test_links_of_the_papers_lead_somewhere() -> None:
    for paper in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("skill_lexicons/*.md")):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", paper.read_text(encoding="utf-8")):
            assert (paper.parent / target).exists(), f"{paper.name}: {target}"


def test_pictures_are_small_and_each_is_shown_somewhere() -> None:
    papers = "".join(p.read_text("utf-8") for p in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))
    pictures = sorted((ROOT / "docs" / "pictures").iterdir())
    assert pictures
    assert [p.name for p in pictures if p.stat().st_size >= 150_000] == []
    assert [p.name for p in pictures if f"pictures/{p.name}" not in papers] == []
