"""`gapcheck skills`: what is known about a word."""

from pathlib import Path

import click

from gapcheck.cli.options import extra_lexicons, some_words
from gapcheck.errors import GapcheckError


@click.command()
@click.argument("word", callback=some_words)
@extra_lexicons
def skills(word: str, extra: tuple[Path, ...]) -> None:
    """Show what the lexicons know about WORD, and from which file and line."""
    from gapcheck.lexicon import load_lexicon  # noqa: PLC0415 - --help stays instant
    from gapcheck.lexicon.explain import explain  # noqa: PLC0415 - the same

    known = explain(word, load_lexicon(extra), extra)
    if not known:
        raise GapcheckError(
            f"No lexicon knows “{word}”.", "Add it in one line: skill_lexicons/README.md shows how."
        )
    click.echo(known)
