"""Says what is going on while the person waits."""

import sys

import click


class said:  # noqa: N801 - reads as a sentence where it is used
    """Says on standard error what is going on, where somebody watches."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        self.sentence = sentence

    def __enter__(self) -> None:
        """Say it on a terminal."""
        if sys.stderr.isatty():
            click.echo(self.sentence, err=True, nl=False)

    def __exit__(self, *_: object) -> None:
        """Wipe the line again."""
        if sys.stderr.isatty():
            click.echo("\r" + " " * len(self.sentence) + "\r", err=True, nl=False)
