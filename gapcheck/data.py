"""Where the data that ships with the package lies, and the word lists among it."""

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any


def data_dir(name: str) -> Path:
    """Return the folder `name` ("templates" or "skill_lexicons"), shipped or in a checkout."""
    shipped = Path(str(files("gapcheck") / name))
    return shipped if shipped.is_dir() else Path(__file__).parents[1] / name


@cache
def wording(name: str) -> dict[str, Any]:
    """Return the word lists of skill_lexicons/wording/`name`.toml; not to be changed."""
    with (data_dir("skill_lexicons") / "wording" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def wordings(folder: str) -> dict[str, Any]:
    """Return the tables of all files in skill_lexicons/wording/`folder`; not to be changed."""
    files = sorted((data_dir("skill_lexicons") / "wording" / folder).glob("*.toml"))
    return {key: table for file in files for key, table in wording(f"{folder}/{file.stem}").items()}
