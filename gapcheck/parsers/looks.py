"""How the letters and paragraphs of a word processor's file look."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gapcheck.parsers.clean import clean

DEFAULT_SIZE = 10.0
INVISIBLE_SIZE = 2.0


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look; `size` is in points."""

    size: float = DEFAULT_SIZE
    bold: bool = False
    capitals: bool = False
    underlined: bool = False
    vanished: bool = False
    white: bool = False
    shaded: bool = False
    font: str = ""

    @property
    def hidden(self) -> bool:
        """Whether a reader of the page would not see the letters at all."""
        return self.vanished or self.size <= INVISIBLE_SIZE


@dataclass(frozen=True, slots=True)
class Piece:
    """Some letters of one look."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """How a paragraph looks: its letters, its outline level from 1 (0 for none), its list."""

    letters: Look
    level: int = 0
    list_item: bool = False
    indent: float = 0.0


def set_aside(pieces: Sequence[Piece], hidden: Callable[[Look], bool]) -> tuple[list[Piece], str]:
    """Return the pieces that can be seen, and the words of those that are hidden."""
    words = clean("".join(piece.text for piece in pieces if hidden(piece.look))).strip()
    return [piece for piece in pieces if not hidden(piece.look)], words
