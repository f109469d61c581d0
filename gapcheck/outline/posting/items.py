"""Coordination taken apart: the single things that a sentence of a posting asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.lexicon import Hit
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold, read_tokens

CLAUSE = re.compile(r";\s|:\s|\s[–—-]\s|[()]|\.$|!|\?")
JOINT = re.compile(
    r"\s*,\s*(?:and/or|and|or|as well as|&)\s+|\s*,\s*|\s+(?:and/or|and|or|as well as|&|plus)\s+"
    r"|(?<=\w)\s*/\s*(?=\w)|\s\+\s"
)
COMMA = re.compile(r",\s*(?:(?:and|then|or)\s+)?(?=(\w+)\b)")
# A joint, and behind it a word that is a part of a longer name.
GOES_ON = re.compile(r"\s*(?:\b(?:and/or|and|or)\b|[/&])\s*[\w-]+ [a-z]")
# "At least one language (Go, Rust)" and "one of Go, Rust": any one of what follows is enough.
ONE_OF = re.compile(r"(?i)\b(?:at least one|one or more|one|any|either)\b[\w\s]{0,40}[:(]\s*$")
ANY_OF = re.compile(r"(?i)\b(?:one|any|one or more) of\b(?! (?:our|the (?!following)))")
# "Draw frames in SolidWorks": what is done, and with what.
BY_TOOL = re.compile(r"\s+(?:in|with|using|via)\s+(?:an?\s+|the\s+|our\s+)?$")
EITHER = re.compile(r"\bor\b|/")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing asked: character offsets in the sentence, and its list of alternatives if any.

    `asks` is the start of the words before it that were taken off ("experience with").
    """

    start: int
    end: int
    asks: int
    either: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sentence, by character offsets."""

    start: int
    end: int


def read_items(text: str, cues: tuple[Cue, ...], hits: Sequence[Hit]) -> tuple[Item, ...]:
    """Return the items of a sentence in order; names that the lexicon knows are never cut."""
    phrases = of_table(cues, "phrase")
    items: list[Item] = []
    for clause in clauses(text, phrases, hits):
        either = alternatives(text, clause, hits)
        named = False
        stretches = split(text, clause, JOINT, hits)
        for stretch in (s for whole in stretches for s in by_tool(text, whole, phrases, hits)):
            item = thing(text, stretch, phrases, hits, named=named)
            if item:
                named = True
                items.append(Item(item.start, item.end, stretch.start, either))
    return tuple(items)


def by_tool(
    text: str, stretch: Stretch, phrases: Sequence[Cue], hits: Sequence[Hit]
) -> Iterator[Stretch]:
    """Yield a stretch in two where it says what is done, and then with what known thing."""
    first = next((hit.start for hit in hits if stretch.start < hit.start < stretch.end), None)
    tool = first and BY_TOOL.search(text, stretch.start, first)
    done = Stretch(stretch.start, tool.start() if tool else stretch.start)
    thing = bare(text, done, phrases, hits)
    if tool and " " in text[thing.start : thing.end] and thing.start > done.start:
        yield done
        yield Stretch(tool.end(), stretch.end)
    else:
        yield stretch


def thing(
    text: str, stretch: Stretch, phrases: Sequence[Cue], hits: Sequence[Hit], *, named: bool
) -> Stretch | None:
    """Return the thing that a part of a list names, None where it names nothing.

    A lone verb form is a thing only behind another ("content creation, posting"); before one it
    shares what follows ("planning, scoping and implementing projects").
    """
    item = bare(text, stretch, phrases, hits)
    words = text[item.start : item.end]
    known = any(item.start <= hit.start and hit.end <= item.end for hit in hits)
    plural = words.partition(" ")[0].endswith("s")
    if known or (words and not is_empty(words) and (plural or not all_verbs(words))):
        return item
    whole = Stretch(*trimmed_span(text, stretch.start, stretch.end))
    lone = text[whole.start : whole.end]
    return (
        whole if named and lone.endswith("ing") and lone.isalpha() and not is_empty(lone) else None
    )


def all_verbs(text: str) -> bool:
    """Tell whether a stretch holds only verbs and words that name nothing."""
    words = [fold(word) for word, _, _ in read_tokens(text) if word[-1].isalnum()]
    return len(words) > 1 and all(word in verb_forms() or word in empty_words() for word in words)


def clauses(text: str, phrases: Sequence[Cue], hits: Sequence[Hit]) -> Iterator[Stretch]:
    """Yield the clauses of a sentence: examples and brackets apart, without what trails."""
    for stretch in split(text, Stretch(0, len(text)), CLAUSE, hits):
        cuts = [
            cue
            for cue in phrases
            if cue.kind in ("examples", "similar", "opens") and inside(cue, stretch)
        ]
        start = stretch.start
        for cue in cuts:
            if cue.start >= start:
                yield from without_trails(text, Stretch(start, cue.start), phrases, hits)
                start = cue.end
        yield from without_trails(text, Stretch(start, stretch.end), phrases, hits)


def without_trails(
    text: str, clause: Stretch, phrases: Sequence[Cue], hits: Sequence[Hit]
) -> Iterator[Stretch]:
    """Yield a clause without the subordinate ones that cues open in it.

    One ends where, behind a comma, a verb takes up what is to be done ("…, look after stock").
    """
    begin = bare(text, clause, phrases, hits).start
    ends = [
        cue.start
        for cue in phrases
        if is_trail(cue, text) and begin < cue.start < clause.end and free(cue, hits)
    ]
    end = min(ends, default=clause.end)
    yield Stretch(clause.start, end)
    again = next((m.end() for m in COMMA.finditer(text, end, clause.end) if takes_up(m[1])), None)
    if again:
        yield from without_trails(text, Stretch(again, clause.end), phrases, hits)


def takes_up(words: str) -> bool:
    """Tell whether the words behind a comma begin with a verb of duty in its plain form."""
    return words in wording("verbs")["verbs"]


def is_trail(cue: Cue, text: str) -> bool:
    """Tell whether a cue opens a subordinate clause; a capital is a name ("After Effects")."""
    return cue.kind == "trail" and text[cue.start].islower()


def split(
    text: str, within: Stretch, mark: re.Pattern[str], hits: Sequence[Hit]
) -> Iterator[Stretch]:
    """Yield the parts of a stretch between the marks that stand in no known name."""
    start = within.start
    for match in mark.finditer(text, within.start, within.end):
        if not any(hit.start < match.end() and match.start() < hit.end for hit in hits):
            yield Stretch(start, match.start())
            start = match.end()
    yield Stretch(start, within.end)


def bare(text: str, stretch: Stretch, phrases: Sequence[Cue], hits: Sequence[Hit]) -> Stretch:
    """Return a stretch without the verbs and phrases that lead up to the thing itself."""
    leads = {cue.start: cue.end for cue in phrases if cue.kind == "lead" and cue.end <= stretch.end}
    start, tokens = stretch.start, words_of(text, stretch)
    known = {hit.start for hit in hits}
    deed = False
    for word, at, end in tokens:
        if at < start:
            continue
        if at in known:
            break
        if at in leads:
            start = next_word(tokens, leads[at], stretch.end)
        elif fold(word) in verb_forms() and at == tokens[0][1]:
            start, deed = next_word(tokens, end, stretch.end), True
        elif word[-1].isalnum() and (
            fold(word) not in verb_forms() or end != tokens[-1][2] or (deed and word.endswith("s"))
        ):
            break
        else:
            start = next_word(tokens, end, stretch.end)
    return Stretch(*trimmed_span(text, start, stretch.end))


def words_of(text: str, stretch: Stretch) -> list[tuple[str, int, int]]:
    """Return the tokens of a stretch with offsets in the sentence."""
    tokens = read_tokens(text[stretch.start : stretch.end])
    return [(word, stretch.start + start, stretch.start + end) for word, start, end in tokens]


def next_word(tokens: Sequence[tuple[str, int, int]], after: int, otherwise: int) -> int:
    """Return where the first token at or after a place begins."""
    return next((start for _, start, _ in tokens if start >= after), otherwise)


def trimmed_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without blanks and marks at its ends."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" ,.;:-–—\"'“”‘’*"))
    right = len(piece.rstrip(" ,.;:-–—\"'“”‘’*/&"))
    return start + left, max(start + left, start + right)


def inside(cue: Cue, stretch: Stretch) -> bool:
    """Tell whether a cue lies in a stretch."""
    return stretch.start <= cue.start and cue.end <= stretch.end


def free(cue: Cue, hits: Sequence[Hit]) -> bool:
    """Tell whether a cue stands in no known name."""
    return not any(hit.start < cue.end and cue.start < hit.end for hit in hits)


def alternatives(text: str, clause: Stretch, hits: Sequence[Hit]) -> int | None:
    """Return the start of a clause whose items are alternatives, None where all are asked."""
    joints = [
        match.group()
        for match in JOINT.finditer(text, clause.start, clause.end)
        if not any(hit.start < match.end() and match.start() < hit.end for hit in hits)
    ]
    either = [joint for joint in joints if EITHER.search(joint)]
    plain = [joint for joint in joints if joint.strip() != "," and not EITHER.search(joint)]
    one_of = ONE_OF.search(text[: clause.start]) or ANY_OF.search(text, clause.start, clause.end)
    return clause.start if one_of or (either and not plain) else None


@cache
def empty_words() -> frozenset[str]:
    """Return the folded words that name nothing by themselves."""
    return frozenset(fold(word) for word in wording("phrases")["empty"])


def is_empty(text: str) -> bool:
    """Tell whether a stretch of text names nothing that one could show."""
    words = [
        fold(word) for word, _, _ in read_tokens(text) if word[-1].isalnum() or word[-1] in "+#"
    ]
    return all(word in empty_words() or word.isdecimal() for word in words)


def is_half(item: Item, text: str) -> bool:
    """Tell whether an item is one word of a name that goes on behind "and".

    "Sort damaged and donated stock" is about stock, and so "damaged" is nothing by itself.
    """
    lone = text[item.start : item.end]
    whole = " " in lone or lone.endswith(("s", "ing")) or not lone.islower()
    return not whole and bool(GOES_ON.match(text, item.end))
