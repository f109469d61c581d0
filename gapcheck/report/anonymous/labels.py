"""The words of templates/anonymous.toml."""

import tomllib
from functools import cache
from typing import Any

from gapcheck.data import data_dir


@cache
def labels() -> dict[str, Any]:
    """Return the words of templates/anonymous.toml."""
    return tomllib.loads((data_dir("templates") / "anonymous.toml").read_text(encoding="utf-8"))
