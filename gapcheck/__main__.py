"""Lets `python -m gapcheck` do what `gapcheck` does."""

from gapcheck.cli import main

main()
