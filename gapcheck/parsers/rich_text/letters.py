"""How the letters of an RTF file look: told by marks that go through striprtf like letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from gapcheck.parsers.drafts import Draft, paragraph_drafts
from gapcheck.parsers.looks import Look, ParagraphLook, Piece

CONTROL = re.compile(r"\\([a-z]{1,32})(-?\d{1,6})? ?|\\[^a-z]|[{}]", re.IGNORECASE)
# Private-use characters of the highest plane: no text in an RTF file has them.
FIRST_MARK, LAST_MARK = 0x10_0000, 0x10_FFFD
MARKS = re.compile(f"([{chr(FIRST_MARK)}-{chr(LAST_MARK)}])")
PLAIN_SIZE = 12.0  # points; what "plain" means in the RTF specification 1.9.1
BODY_LEVEL = 9
SWITCHES = {"b": "bold", "caps": "capitals", "scaps": "capitals", "ul": "underlined"}


@dataclass(frozen=True, slots=True)
class State:
    """How the letters look at one point of the source, and the level of their paragraph."""

    look: Look
    level: int


PLAIN = State(Look(PLAIN_SIZE), 0)


def marked(source: str) -> tuple[str, list[State]]:
    """Return an RTF source with a mark wherever letters begin to look another way.

    A mark is the character FIRST_MARK plus the number of the state in the list.
    """
    states, numbers = [PLAIN], {PLAIN: 0}
    groups: list[State] = []
    parts: list[str] = []
    now, end = PLAIN, 0
    for match in CONTROL.finditer(source):
        before, now = now, state_after(match, now, groups)
        if now is before or now == before:
            continue
        if numbers.setdefault(now, len(states)) == len(states):
            states.append(now)
        parts += [source[end : match.end()], chr(min(FIRST_MARK + numbers[now], LAST_MARK))]
        end = match.end()
    return "".join([*parts, source[end:]]), states


def state_after(match: re.Match[str], now: State, groups: list[State]) -> State:
    """Return the state after one control word or brace; `groups` keeps those to return to."""
    if match[0] == "{":
        groups.append(now)
    if match[0] == "}":
        return groups.pop() if groups else PLAIN
    return told(match[1], int(match[2]) if match[2] else None, now) if match[1] else now


@lru_cache(4096)
def told(word: str, number: int | None, now: State) -> State:
    """Return the state after a control word, kept for the few that come again and again."""
    return State(look_after(word, number, now.look), level_after(word, number, now.level))


def level_after(word: str, number: int | None, level: int) -> int:
    """Return the outline level of a paragraph, from 1 or 0 for none, after a control word."""
    if word == "outlinelevel":
        return (number or 0) + 1 if (number or 0) < BODY_LEVEL else 0
    return 0 if word == "pard" else level


def look_after(word: str, number: int | None, look: Look) -> Look:
    """Return the look of letters after a control word."""
    if word in SWITCHES:
        switched: dict[str, Any] = {SWITCHES[word]: number != 0}
        return replace(look, **switched)
    if word == "fs" and number and number > 0:
        return replace(look, size=number / 2)
    if word == "ulnone":
        return replace(look, underlined=False)
    return PLAIN.look if word == "plain" else look


def drafts_of(text: str, states: list[State]) -> Iterator[Draft]:
    """Yield the lines of a text whose letters look as its marks say, a line a paragraph."""
    state = states[0]
    for row in text.splitlines():
        first, pieces = state, list[Piece]()
        for part in MARKS.split(row):
            if MARKS.fullmatch(part):
                state = states[ord(part) - FIRST_MARK]
                first = first if any(piece.text.strip() for piece in pieces) else state
            elif part:
                pieces.append(Piece(part, state.look))
        yield from paragraph_drafts(pieces, ParagraphLook(first.look, first.level), "body")
