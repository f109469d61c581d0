"""The requirements of one sentence: known skills, and phrases that no lexicon knows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.lexicon import Hit, Lexicon, find_skills
from gapcheck.model import Requirement, RequirementKind, Years
from gapcheck.outline.degree_levels import degrees_in
from gapcheck.outline.posting.bodies import names_body
from gapcheck.outline.posting.conditions import read_conditions
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.headings import Zone
from gapcheck.outline.posting.items import EITHER, Item, read_items
from gapcheck.outline.posting.priority import priority_of
from gapcheck.outline.posting.statements import Statement
from gapcheck.outline.posting.years import read_years
from gapcheck.words import fold, read_tokens

KINDS: dict[str, RequirementKind] = {
    "skill": "skill",
    "soft": "soft",
    "degree": "degree",
    "certification": "certification",
    "language": "language",
    "title": "experience",
    "study": "degree",
}
ASKING = ("duties", "requirements", "personal", "nice")
LONGEST_PHRASE = 12
NEXT_WORD = re.compile(r",\s*(?:(?:and|plus|with|a|an)\s+)*([\w-]+)")
REACH_OF_NO = 25


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement with what was found in it; `people` are names of teams and departments."""

    statement: Statement
    document: str
    cues: tuple[Cue, ...]
    hits: tuple[Hit, ...]
    zone: Zone
    by_heading: bool
    people: tuple[Hit, ...] = ()

    @property
    def text(self) -> str:
        """The words."""
        return self.statement.text


def read_requirements(sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield what one sentence asks, in the order of its words."""
    people = tuple(h for h in sentence.hits if names_body(h, sentence.text, sentence.cues))
    sentence = replace(sentence, hits=asked_hits(sentence, people), people=people)
    conditions = tuple(
        read_conditions(sentence.statement, sentence.cues, sentence.zone, sentence.document)
    )
    yield from conditions
    if sentence.zone in ASKING and not only_denies(sentence):
        degrees = tuple(read_degrees(sentence, lexicon))
        years = tuple(experience(sentence))
        yield from years
        yield from degrees
        settings = [r for r in years if EITHER.search(r.text)]
        rest = without_parts(sentence, (*settings, *degrees))
        yield from things(rest, lexicon, alone=not (conditions or degrees))


def asked_hits(sentence: Sentence, people: Sequence[Hit]) -> tuple[Hit, ...]:
    """Return the skills named in a sentence, without `people`, denials and conditions."""
    denied = of_table(sentence.cues, "negation")
    stated = of_table(sentence.cues, "condition")
    return tuple(
        hit
        for hit in sentence.hits
        if hit not in people
        and not any(cue.start <= hit.end and hit.start <= cue.end + REACH_OF_NO for cue in denied)
        and not any(cue.start < hit.end and hit.start < cue.end for cue in stated)
    )


def only_denies(sentence: Sentence) -> bool:
    """Tell whether a sentence only says what is not needed."""
    return bool(of_table(sentence.cues, "negation")) and not sentence.hits


def experience(sentence: Sentence) -> Iterator[Requirement]:
    """Yield a requirement for the span of years that a sentence asks for."""
    for cue in of_table(sentence.cues, "years")[:1]:
        years = read_years(sentence.text[cue.start : cue.end])
        end = min(clause_end(sentence, cue.end), new_start(sentence.text, cue.end))
        start = cue.start - (sentence.text[: cue.start].endswith("+"))
        near = tuple(hit.skill for hit in sentence.hits if start <= hit.start < end)
        yield requirement(sentence, (start, end), "experience", near, years=years)


def new_start(text: str, after: int) -> int:
    """Return the comma behind which something else begins, the length of the text if none does."""
    commas = (match for match in NEXT_WORD.finditer(text, after))
    again = wording("phrases")["restart"]
    return next((m.start() for m in commas if m[1].casefold() in again), len(text))


def without_parts(sentence: Sentence, read: Sequence[Requirement]) -> Sentence:
    """Return a sentence without the skills that only say what years or a degree are to be in."""
    spans = [(start, start + len(r.text)) for r in read for start in [sentence.text.find(r.text)]]
    free = (h for h in sentence.hits if not any(a <= h.start and h.end <= b for a, b in spans))
    return replace(sentence, hits=tuple(free))


def read_degrees(sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield the degree that a sentence asks for, with its fields of study."""
    held = [h for h in sentence.hits if lexicon.skill(h.skill).kind == "certification"]
    cues = degrees_in(sentence.text)
    found = [c for c in cues if not any(h.start < c.end and c.start < h.end for h in held)]
    if found:
        first, end = found[0], clause_end(sentence, found[-1].end)
        studies = (h.start for h in sentence.hits if h.start < first.start < h.end)
        start = min([first.start, *studies])
        yield requirement(sentence, (start, end), "degree", ())


def clause_end(sentence: Sentence, after: int) -> int:
    """Return where the clause that goes on at `after` ends."""
    trails = [
        c.start for c in of_table(sentence.cues, "phrase") if c.kind == "trail" and c.start > after
    ]
    marks = [n for n, mark in enumerate(sentence.text) if n > after and mark in ";(."]
    return min([*trails, *marks], default=len(sentence.text))


def things(sentence: Sentence, lexicon: Lexicon, *, alone: bool) -> Iterator[Requirement]:
    """Yield the skills and, where nothing else was read from the sentence, the phrases it names."""
    phrases = alone and not of_table(sentence.cues, "years")
    for item in read_items(sentence.text, sentence.cues, sentence.hits):
        inside = within(item, sentence.hits)
        if phrases and not inside:
            inside = alone_in(item, sentence, lexicon)
        yield from (
            known(sentence, hit, item, lexicon)
            for hit in inside
            if asked_for(hit, item, sentence, lexicon)
        )
        words = sentence.text[item.start : item.end]
        named = inside or within(item, sentence.people)
        if phrases and not named and is_phrase(words, sentence):
            kind = kind_of_phrase(sentence, item)
            yield requirement(sentence, (item.start, item.end), kind, (), either=item.either)


def within(item: Item, hits: Sequence[Hit]) -> list[Hit]:
    """Return the names that stand in an item."""
    return [hit for hit in hits if item.start <= hit.start and hit.end <= item.end]


def alone_in(item: Item, sentence: Sentence, lexicon: Lexicon) -> list[Hit]:
    """Return the guarded name that is all there is of an item that is asked for, if it is one.

    "Budgets" says too little in passing, yet as an item of its own it is what is asked.
    """
    if sentence.zone == "duties" or within(item, sentence.people):
        return []
    words = sentence.text[item.start : item.end]
    found = [hit for hit in find_skills(words, lexicon) if hit.end - hit.start == len(words)]
    return [replace(hit, start=item.start, end=item.end) for hit in found]


def asked_for(hit: Hit, item: Item, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a name is asked of the applicant; a job title only as experience in it."""
    if lexicon.skill(hit.skill).kind != "title":
        return True
    before = sentence.text[item.asks : item.start].casefold()
    return "experience" in before and not of_table(sentence.cues, "years")


def known(sentence: Sentence, hit: Hit, item: Item, lexicon: Lexicon) -> Requirement:
    """Return the requirement for a name that the lexicon knows, in the posting's words."""
    kind = KINDS.get(lexicon.skill(hit.skill).kind, "skill")
    return requirement(sentence, (hit.start, hit.end), kind, (hit.skill,), either=item.either)


def is_phrase(text: str, sentence: Sentence) -> bool:
    """Tell whether words that no lexicon knows name one thing that can be asked for.

    A lone unknown word says too little among duties, and a quality is no thing anywhere.
    """
    words = [fold(word) for word, _, _ in read_tokens(text)]
    listed = sentence.statement.listed or bool(of_table(sentence.cues, "priority"))
    if not listed or len(words) > LONGEST_PHRASE or not breakers(sentence.zone).isdisjoint(words):
        return False
    lone = len(text.split()) == 1
    quality = lone and text.casefold().endswith(tuple(wording("phrases")["qualities"]))
    return not quality and not (lone and sentence.zone == "duties")


@cache
def breakers(zone: Zone) -> frozenset[str]:
    """Return the folded words that make a phrase of a zone no name of a thing."""
    lists = ("breakers", "attitudes", *(["particular"] if zone == "duties" else []))
    return frozenset(fold(word) for name in lists for word in wording("phrases")[name])


def kind_of_phrase(sentence: Sentence, item: Item) -> RequirementKind:
    """Return what sort of thing a phrase is, by the words taken off before it and its part."""
    if sentence.zone == "personal":
        return "soft"
    return (
        "experience"
        if "experience" in sentence.text[item.asks : item.start].casefold()
        else "skill"
    )


def requirement(  # noqa: PLR0913 - the parts of a requirement
    sentence: Sentence,
    span: tuple[int, int],
    kind: RequirementKind,
    skills: tuple[str, ...],
    *,
    either: int | None = None,
    years: Years | None = None,
) -> Requirement:
    """Return a requirement; `span` is its words, and its quote the whole sentence."""
    text = sentence.text[slice(*span)].strip(" .;,")
    priority = priority_of(*span, sentence.cues, sentence.zone, by_heading=sentence.by_heading)
    statement = sentence.statement
    quote = statement.quote(sentence.document, 0, len(sentence.text))
    place = f"line {statement.line.number}, {statement.start + (either or 0)}"
    return Requirement(
        text, quote, kind, priority, skills, place if either is not None else None, years
    )
