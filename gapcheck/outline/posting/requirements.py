"""The requirements of one sentence: known skills, and phrases that no lexicon knows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gapcheck.cues import Cue
from gapcheck.lexicon import Hit, Lexicon
from gapcheck.model import Requirement
from gapcheck.outline.posting.alternatives import EITHER
from gapcheck.outline.posting.bodies import names_body
from gapcheck.outline.posting.conditions import read_conditions
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.deeds import deed
from gapcheck.outline.posting.degrees import read_degrees
from gapcheck.outline.posting.denials import asked_hits, is_refused, only_denies
from gapcheck.outline.posting.experience import experience
from gapcheck.outline.posting.heads import shared_heads
from gapcheck.outline.posting.items import read_items
from gapcheck.outline.posting.leading import led_people
from gapcheck.outline.posting.named import (
    alone_in,
    asked_for,
    in_list,
    in_passing,
    known,
    qualifies,
    within,
)
from gapcheck.outline.posting.phrases import (
    is_idle,
    is_phrase,
    kind_of_phrase,
    only_ranks,
    tells_temper,
)
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.outline.posting.stretches import Item

ASKING = ("duties", "requirements", "personal", "nice")
ASIDE = re.compile(r"\s*\([^()]*\)")
REMARK = re.compile(r"(?<=\s)[–—-]\s[^–—]{3,120}?\s[–—-](?=\s)")
OF_EMPLOYER = re.compile(r"(?:\s[–—-]\s|\()(?i:we|we['’](?:re|ve|ll)|our)\s[^()]*")
SURROUNDINGS = re.compile(r"\s(?:in|at(?! least)|for|during|from|among|between)\s")


def read_requirements(sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield what one sentence asks, in the order of its words."""
    cues = outside_names(sentence)
    people = tuple(h for h in sentence.hits if names_body(h, sentence.text, cues))
    seeks = max((cue.end for cue in of_table(sentence.cues, "seek")), default=0)
    hits = tuple(hit for hit in asked_hits(sentence, people) if hit.start >= seeks)
    sentence = replace(sentence, hits=hits, people=people)
    conditions = tuple(
        read_conditions(
            sentence.statement,
            sentence.cues,
            sentence.zone,
            sentence.document,
            by_heading=sentence.by_heading,
        )
    )
    yield from conditions
    if sentence.zone in ASKING and not only_denies(sentence):
        degrees = tuple(read_degrees(sentence, lexicon))
        years = tuple(experience(sentence))
        for need in years:
            yield from skills_of(need, sentence, lexicon)
            yield need
        yield from degrees
        held = [h for h in sentence.hits if lexicon.skill(h.skill).kind == "certification"]
        rest = without_parts(
            sentence, (*years, *degrees, *conditions), keep=held if degrees else ()
        )
        duty = sentence.zone == "duties"
        taken = spans_of(sentence, (*years, *degrees, *(conditions if duty else ())))
        yield from things(rest, lexicon, taken, phrases=duty or not conditions)


def outside_names(sentence: Sentence) -> tuple[Cue, ...]:
    """Return the cues of a sentence that are no part of a name ("Step Functions")."""
    return tuple(
        cue
        for cue in sentence.cues
        if not any(hit.start < cue.start and cue.end <= hit.end for hit in sentence.hits)
    )


def skills_of(years: Requirement, sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield the skills of which years are asked, for they may be there when the years are not.

    Behind an "or" stand only the surroundings that will do ("in retail or hospitality").
    """
    start = sentence.text.find(years.text)
    either = EITHER.search(years.text)
    end = start + (either.start() if either else len(years.text))
    hits = [hit for hit in sentence.hits if start <= hit.start and hit.end <= end]
    for hit in hits if not either or len(hits) == len(years.skills) else ():
        if lexicon.skill(hit.skill).kind == "skill":
            yield known(sentence, hit, None, lexicon)


def without_parts(sentence: Sentence, read: Sequence[Requirement], keep: Sequence[Hit]) -> Sentence:
    """Return a sentence without the skills that only say what years or a degree are to be in.

    A certificate that stands beside a degree is asked as such: `keep` are those.
    """
    spans = spans_of(sentence, read)
    free = (
        h
        for h in sentence.hits
        if h in keep or not any(a <= h.start and h.end <= b for a, b in spans)
    )
    return replace(sentence, hits=tuple(free))


def spans_of(sentence: Sentence, read: Sequence[Requirement]) -> list[tuple[int, int]]:
    """Return where in a sentence the words of requirements read from it stand.

    What follows a degree or a condition in brackets is of it ("registration (NMC or HCPC)").
    """
    spans = [(start, start + len(r.text)) for r in read for start in [sentence.text.find(r.text)]]
    asides = [
        ASIDE.match(sentence.text, end) if need.kind in ("degree", "condition") else None
        for need, (_, end) in zip(read, spans, strict=True)
    ]
    return [
        (start, aside.end() if aside else end)
        for (start, end), aside in zip(spans, asides, strict=True)
    ]


def things(
    sentence: Sentence, lexicon: Lexicon, taken: Sequence[tuple[int, int]], *, phrases: bool
) -> Iterator[Requirement]:
    """Yield the skills that a sentence names and its phrases, if any may be, not `taken` yet."""
    items = read_items(sentence.text, sentence.cues, sentence.hits)
    shared = tuple(shared_heads(sentence.text, sentence.hits, lexicon))
    led = tuple(led_people(sentence.text, sentence.hits))
    yield from (known(sentence, hit, None, lexicon) for hit in (*shared, *led))
    halves = {hit.start for hit in shared}
    taken = (*taken, *((hit.start, hit.end) for hit in led), *remarks(sentence))
    for item in (*items, *in_passing(items, sentence)):
        if not any(item.start <= start < item.end for start in halves):
            apart = not any(a < item.end and item.start < b for a, b in taken)
            free = phrases and apart and not is_refused(sentence.text, item.start)
            yield from asked_in(item, sentence, lexicon, free=free)


def remarks(sentence: Sentence) -> list[tuple[int, int]]:
    """Return where remarks stand, whose unknown words ask for nothing.

    Those are what dashes set apart within a duty, and what dashes or brackets add of the employer
    ("nice to have - we send most of it out").
    """
    within = REMARK.finditer(sentence.text) if sentence.zone == "duties" else ()
    return [found.span() for found in (*within, *OF_EMPLOYER.finditer(sentence.text))]


def asked_in(
    item: Item, sentence: Sentence, lexicon: Lexicon, *, free: bool
) -> Iterator[Requirement]:
    """Yield the skills that an item names, or if it is `free` for one the phrase that it is.

    A name that only says of what kind the phrase is counts where that asks for nothing itself.
    """
    hits = within(item, sentence.hits)
    named = [hit for hit in hits if asked_for(hit, item, sentence, lexicon)]
    inside = [hit for hit in named if not qualifies(hit, item, sentence, lexicon)]
    if free and not hits:
        inside = alone_in(item, sentence, lexicon)
    titled = len(named) < len(hits)
    span = None if inside or not free else unknown(item, sentence, titled=titled)
    for hit in inside or (() if span or tells_temper(item, sentence) else named):
        either = item.either if in_list(hit, item, inside or named) else None
        yield known(sentence, hit, either, lexicon)
    if span:
        kind = kind_of_phrase(sentence, item)
        yield requirement(sentence, span, kind, (), either=item.either)


def unknown(item: Item, sentence: Sentence, *, titled: bool) -> tuple[int, int] | None:
    """Return the span of what an item asks that no lexicon knows, None where it asks nothing."""
    if within(item, sentence.people) or is_idle(item, sentence) or only_ranks(item, sentence):
        return None
    if not titled and is_phrase(item, sentence):
        return item.start, short_of(item, sentence.text)
    return deed(item, sentence)


def short_of(item: Item, text: str) -> int:
    """Return where the name of a thing ends, before the words that only tell of its surroundings.

    "Small installations in homes" is about small installations.
    """
    tail = SURROUNDINGS.search(text, item.start, item.end)
    return tail.start() if tail and " " in text[item.start : tail.start()] else item.end
