"""Lines as the case files write them, so that an example reads like the page."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from gapcheck.model import Line

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> list[Any]:
    """Return the cases of cases/NAME.toml as pytest parameters, each with its own title."""
    content = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))
    return [pytest.param(case, id=title) for title, case in content.items()]


def noted(lines: Iterable[Line]) -> str:
    """Return lines as text: "# " a heading, "* " a list item, "[header] " a region."""
    return "\n".join(note(line) for line in lines)


def note(line: Line) -> str:
    region = "" if line.region == "body" else f"[{line.region}] "
    return region + ("# " if line.heading else "") + ("* " if line.bullet else "") + line.text
