"""What the model reads: a stretch of a posting with its place in it, and its tokens."""

from collections.abc import Sequence
from dataclasses import dataclass

from gapcheck.lexicon import Hit, Lexicon
from gapcheck.words import Word, read_marks

KINDS = {"certification": "C", "language": "L", "degree": "D", "study": "D", "soft": "O"}
KINDS |= {"skill": "S", "title": "T"}
NOT_KNOWN = "-"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or bullet of a posting, the part it stands in and the known names in it.

    `before` is the passage that stands before it, without headings; `listed` tells that it is a
    bullet or a short line rather than a sentence of prose.
    """

    text: str
    zone: str
    listed: bool
    hits: tuple[Hit, ...]
    before: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of a passage; `tag` tells its place in a known name, and of what kind.

    `after_comma` tells that a comma stands before it.
    """

    word: Word
    tag: str
    skill: str
    after_comma: bool


def read_passage(passage: Passage, lexicon: Lexicon) -> tuple[Token, ...]:
    """Return the tokens of a passage, without its commas.

    The texts that the model learnt from have lost theirs, so it is never shown one; a comma
    parts two names all the same (decode.py).
    """
    tokens: list[Token] = []
    comma = False
    for word in read_marks(passage.text):
        if word.text == ",":
            comma = True
            continue
        tokens.append(Token(word, *tag_of(word, passage.hits, lexicon), comma))
        comma = False
    return tuple(tokens)


def tag_of(word: Word, hits: Sequence[Hit], lexicon: Lexicon) -> tuple[str, str]:
    """Return the tag of a word and the skill it is part of the name of."""
    for hit in hits:
        if hit.start <= word.start < hit.end:
            first = "B" if word.start == hit.start else "I"
            last = "L" if word.end == hit.end else ""
            return first + last + KINDS.get(lexicon.skill(hit.skill).kind, "S"), hit.skill
    return NOT_KNOWN, ""
