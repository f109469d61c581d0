"""The requirements of one sentence: known skills, and phrases that no lexicon knows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gapcheck.data import wording
from gapcheck.lexicon import Hit, Lexicon, find_skills
from gapcheck.model import Requirement, RequirementKind
from gapcheck.outline.language_levels import level_near
from gapcheck.outline.posting.attainments import experience, read_degrees
from gapcheck.outline.posting.bodies import names_body
from gapcheck.outline.posting.conditions import read_conditions
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.deeds import deed
from gapcheck.outline.posting.items import EITHER, Item, is_half, read_items
from gapcheck.outline.posting.phrases import is_phrase, kind_of_phrase
from gapcheck.outline.posting.sentence import Sentence, requirement
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
REACH_OF_NO = 25


def read_requirements(sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield what one sentence asks, in the order of its words."""
    people = tuple(h for h in sentence.hits if names_body(h, sentence.text, sentence.cues))
    sentence = replace(sentence, hits=asked_hits(sentence, people), people=people)
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
        yield from years
        yield from degrees
        settings = [r for r in years if len(r.skills) == 1 or EITHER.search(r.text)]
        rest = without_parts(sentence, (*settings, *degrees))
        duty = sentence.zone == "duties"
        taken = spans_of(sentence, (*years, *degrees, *(conditions if duty else ())))
        yield from things(rest, lexicon, taken, phrases=duty or not conditions)


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


def without_parts(sentence: Sentence, read: Sequence[Requirement]) -> Sentence:
    """Return a sentence without the skills that only say what years or a degree are to be in."""
    spans = spans_of(sentence, read)
    free = (h for h in sentence.hits if not any(a <= h.start and h.end <= b for a, b in spans))
    return replace(sentence, hits=tuple(free))


def spans_of(sentence: Sentence, read: Sequence[Requirement]) -> list[tuple[int, int]]:
    """Return where in a sentence the words of requirements read from it stand."""
    return [(start, start + len(r.text)) for r in read for start in [sentence.text.find(r.text)]]


def things(
    sentence: Sentence, lexicon: Lexicon, taken: Sequence[tuple[int, int]], *, phrases: bool
) -> Iterator[Requirement]:
    """Yield the skills that a sentence names and its phrases, if any may be, not `taken` yet."""
    items = read_items(sentence.text, sentence.cues, sentence.hits)
    for item in (*items, *in_passing(items, sentence)):
        free = phrases and not any(a < item.end and item.start < b for a, b in taken)
        inside = [
            hit
            for hit in within(item, sentence.hits)
            if not qualifies(hit, item, sentence, lexicon)
        ]
        if free and not inside:
            inside = alone_in(item, sentence, lexicon)
        asked = [hit for hit in inside if asked_for(hit, item, sentence, lexicon)]
        yield from (known(sentence, hit, item, lexicon) for hit in asked)
        span = None if asked or not free else unknown(item, sentence, titled=bool(inside))
        if span:
            kind = kind_of_phrase(sentence, item)
            yield requirement(sentence, span, kind, (), either=item.either)


def unknown(item: Item, sentence: Sentence, *, titled: bool) -> tuple[int, int] | None:
    """Return the span of what an item asks that no lexicon knows, None where it asks nothing."""
    if within(item, sentence.people):
        return None
    if not titled and is_phrase(item, sentence):
        return item.start, item.end
    return deed(item, sentence)


def in_passing(items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """Yield an item for each proper name that stands in none, as in a clause that trails behind."""
    for hit in sentence.hits:
        named = (
            sentence.zone != "duties"
            or sentence.text[hit.start : hit.end].lower() != (sentence.text[hit.start : hit.end])
        )
        if named and not any(item.start <= hit.start and hit.end <= item.end for item in items):
            yield Item(hit.start, hit.end, hit.start)


def within(item: Item, hits: Sequence[Hit]) -> list[Hit]:
    """Return the names that stand in an item."""
    return [hit for hit in hits if item.start <= hit.start and hit.end <= item.end]


def qualifies(hit: Hit, item: Item, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a name is one small word that only says of what kind the thing behind it is.

    "Pump housings" are no pumps; "React components" are React, for that is a name.
    """
    word, behind = sentence.text[hit.start : hit.end], sentence.text[hit.end : item.end]
    small = word.islower() or lexicon.skill(hit.skill).kind == "soft"
    words = [fold(other) for other, _, _ in read_tokens(behind)]
    little = wording("likeness")
    told = [other for other in words if other not in little["silent"] + little["light"]]
    return small and word.isalpha() and words == told != []


def alone_in(item: Item, sentence: Sentence, lexicon: Lexicon) -> list[Hit]:
    """Return the guarded name that is all there is of an item that is asked for, if it is one.

    "Budgets" says too little in passing, yet as an item of its own it is what is asked.
    """
    if sentence.zone == "duties" or within(item, sentence.people) or is_half(item, sentence.text):
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
    need = requirement(sentence, (hit.start, hit.end), kind, (hit.skill,), either=item.either)
    cue = level_near(sentence.text, hit.start, hit.end) if kind == "language" else None
    return replace(need, level=sentence.text[cue.start : cue.end]) if cue else need
