"""The sentences of the advice, from templates/advice/ and the person's own folder."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter

import click

from gapcheck.data import data_dir
from gapcheck.errors import SettingsError
from gapcheck.model import Quote, Step

Sentences = Mapping[str, Mapping[str, str | int]]
HINT = "docs/advice.md tells how sentences can be replaced; without the file the shipped ones hold."


def file_of(name: str) -> Path:
    """Return the shipped file of sentences `name`."""
    return data_dir("templates") / "advice" / f"{name}.toml"


def own_file(name: str) -> Path:
    """Return the file in which a person may put sentences of their own."""
    return Path(click.get_app_dir("gapcheck")) / "advice" / f"{name}.toml"


def sentences(name: str) -> Sentences:
    """Return the sentences of `name`, the person's own in place of the shipped ones.

    Raises SettingsError where a person's own file breaks a rule.
    """
    return read_sentences(file_of(name), own_file(name))


@cache
def read_sentences(shipped: Path, own: Path) -> Sentences:
    """Return the sentences of a shipped file, those of `own` in their place."""
    known: Sentences = tomllib.loads(shipped.read_text(encoding="utf-8"))
    if not own.is_file():
        return known
    try:
        changed = tomllib.loads(own.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{own} cannot be read: {error}.", HINT) from error
    for kind, parts in changed.items():
        check(own, kind, parts, known)
    return {kind: {**parts, **changed.get(kind, {})} for kind, parts in known.items()}


def check(own: Path, kind: str, parts: object, known: Sentences) -> None:
    """Raise SettingsError where a person's own sentences do not fit the shipped ones."""
    if kind not in known or not isinstance(parts, dict):
        raise SettingsError(f"{own}: there is no table [{kind}] to replace.", HINT)
    for part, text in parts.items():
        place = f"{own}: [{kind}] {part}"
        shipped = known[kind].get(part)
        if shipped is None:
            raise SettingsError(f"{place}: there is no such sentence to replace.", HINT)
        if type(text) is not type(shipped):
            expected = "a number" if isinstance(shipped, int) else "a text"
            raise SettingsError(f"{place} must be {expected}.", HINT)
        unknown = fields_of(str(text), place) - fields_of(str(shipped), place)
        if unknown:
            raise SettingsError(f"{place}: nothing is known for {{{min(unknown)}}}.", HINT)


def fields_of(text: str, place: str) -> set[str]:
    """Return the names in braces in a sentence; raise SettingsError where a brace stands alone."""
    try:
        return {field for _, field, _, _ in Formatter().parse(text) if field is not None}
    except ValueError as error:
        raise SettingsError(f"{place}: {error}.", HINT) from error


def say(name: str, kind: str, part: str, **values: str) -> str:
    """Return one sentence with its values filled in."""
    return str(sentences(name)[kind][part]).format(**values)


def number(name: str, kind: str, part: str) -> int:
    """Return a number that stands among the sentences."""
    return int(sentences(name)[kind][part])


def step(  # noqa: PLR0913 - a step has these parts
    kind: str,
    key: str,
    quotes: tuple[Quote, ...] = (),
    *,
    minutes: int | None = None,
    points: tuple[str, ...] = (),
    draft: str = "",
    **values: str,
) -> Step:
    """Return the step `kind`; `key` tells it apart from others of its kind.

    `minutes` takes the place of the rough effort that the sentences name.
    """
    title, why, how = (say("steps", kind, part, **values) for part in ("title", "why", "how"))
    effort = minutes if minutes is not None else number("steps", kind, "minutes")
    name = f"{kind}-{key}".lower().replace(" ", "-")
    return Step(name, title, why, how, effort, quotes, points, draft)
