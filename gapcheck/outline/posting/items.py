"""Coordination taken apart: the single things that a sentence of a posting asks for."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.lexicon import Hit
from gapcheck.outline.posting.alternatives import alternatives, is_open
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.emptiness import all_verbs, is_empty
from gapcheck.outline.posting.stretches import (
    JOINT,
    Item,
    Stretch,
    free,
    inside,
    next_word,
    split,
    trimmed_span,
    words_of,
)
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold

CLAUSE = re.compile(r";\s|:\s|\s[–—-]\s|[()]|\.$|!|\?")
COMMA = re.compile(r",\s*(?:(?:and|then|or)\s+)?(?=(\w+)\b)")
BEFORE_NOUN = re.compile(r"(?:required|preferred|desired)$")
NOUN = re.compile(
    r"\s(?!(?:to|for|in|by|with|at|on|of|as|and|or|but|from|within|where|when|if|upon)\b)[a-z]"
)
BY_RULES = re.compile(r"(?i)in accordance|in line with|according to|in compliance")
# "Draw frames in SolidWorks": what is done, and with what.
BY_TOOL = re.compile(r"\s+(?:in|with|using|via)\s+(?:an?\s+|the\s+|our\s+)?$")


def read_items(text: str, cues: tuple[Cue, ...], hits: Sequence[Hit]) -> tuple[Item, ...]:
    """Return the items of a sentence in order; names that the lexicon knows are never cut."""
    phrases = of_table(cues, "phrase")
    items: list[Item] = []
    for clause in clauses(text, phrases, hits):
        either = alternatives(text, clause, hits)
        if either is None and is_open(text, clause, phrases, hits):
            either = clause.start
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
    first, _, last = words.rpartition(" ")
    plural = words.partition(" ")[0].endswith("s") or (last.endswith("s") and is_empty(first))
    if known or (words and not is_empty(words) and (plural or not all_verbs(words))):
        return item
    whole = Stretch(*trimmed_span(text, stretch.start, stretch.end))
    lone = text[whole.start : whole.end]
    return (
        whole if named and lone.endswith("ing") and lone.isalpha() and not is_empty(lone) else None
    )


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
                start = of_the_kind(text, cue, stretch, hits) if cue.kind == "similar" else cue.end
        yield from without_trails(text, Stretch(start, stretch.end), phrases, hits)


def of_the_kind(text: str, cue: Cue, stretch: Stretch, hits: Sequence[Hit]) -> int:
    """Return where a clause goes on behind "or a similar methodology": nothing new is named."""
    ends = (joint.start() for joint in JOINT.finditer(text, cue.end + 1, stretch.end))
    end = next(ends, stretch.end)
    return cue.end if any(cue.end <= hit.start < end for hit in hits) else end


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
    doing = BY_RULES.match(text, end) is not None
    commas = COMMA.finditer(text, end, clause.end)
    again = next((m.end() for m in commas if takes_up(m[1], doing=doing)), None)
    if again:
        yield from without_trails(text, Stretch(again, clause.end), phrases, hits)


def takes_up(word: str, *, doing: bool) -> bool:
    """Tell whether the word behind a comma is a verb of duty in its plain form.

    Where one is `doing` all by some rules, the form in -ing goes on as well ("in accordance with
    the law, writing risk assessments").
    """
    going_on = doing and word.endswith("ing") and fold(word) in verb_forms()
    return word in wording("verbs")["verbs"] or going_on


def is_trail(cue: Cue, text: str) -> bool:
    """Tell whether a cue opens a subordinate clause.

    A capital is a name ("After Effects"), and of "required reports" the reports are the thing.
    """
    said = BEFORE_NOUN.match(text, cue.start, cue.end) and NOUN.match(text, cue.end)
    return cue.kind == "trail" and text[cue.start].islower() and not said


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
        if at in leads and text[leads[at] : leads[at] + 1] != "-":
            start = next_word(tokens, leads[at], stretch.end)
        elif fold(word) in verb_forms() and at == tokens[0][1] and text[end : end + 1] != "-":
            start, deed = next_word(tokens, end, stretch.end), True
        elif word[-1].isalnum() and (
            text[end : end + 1] == "-"
            or fold(word) not in verb_forms()
            or end != tokens[-1][2]
            or (deed and word.endswith("s"))
        ):
            break
        else:
            start = next_word(tokens, end, stretch.end)
    return Stretch(*trimmed_span(text, start, stretch.end))
