"""The sentences of the advice, from templates/advice/."""

import tomllib
from collections.abc import Mapping
from functools import cache

from gapcheck.data import data_dir
from gapcheck.model import Quote, Step


@cache
def sentences(name: str) -> Mapping[str, Mapping[str, str | int]]:
    """Return the sentences of templates/advice/`name`.toml."""
    path = data_dir("templates") / "advice" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def say(name: str, kind: str, part: str, **values: str) -> str:
    """Return one sentence with its values filled in."""
    return str(sentences(name)[kind][part]).format(**values)


def step(
    kind: str,
    key: str,
    quotes: tuple[Quote, ...] = (),
    *,
    minutes: int | None = None,
    **values: str,
) -> Step:
    """Return the step `kind`; `key` tells it apart from others of its kind.

    `minutes` takes the place of the rough effort that the sentences name.
    """
    title, why, how = (say("steps", kind, part, **values) for part in ("title", "why", "how"))
    effort = minutes if minutes is not None else int(sentences("steps")[kind]["minutes"])
    return Step(f"{kind}-{key}".lower().replace(" ", "-"), title, why, how, effort, quotes)
