"""Phrases that no lexicon knows: which of them name a thing that can be asked for."""

import re
from functools import cache

from gapcheck.data import wording
from gapcheck.model import RequirementKind
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.emptiness import is_half, is_hollow
from gapcheck.outline.posting.headings import Zone
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.outline.posting.stretches import Item
from gapcheck.outline.resume.places import is_place
from gapcheck.words import fold, read_tokens

LONGEST_PHRASE = 12
# What follows one of these says more of the thing that stands before it.
ADDITION = re.compile(r"(?<=\w)\s+(?:of|at|in|for|from|with|during|between)\s")
GRADE = re.compile(r"[ABC][12]")  # of a language, by the Common European Framework
SHORTEST_THING = 4  # letters of a small word
SHORT_LINE = 8  # words
QUANTITY = re.compile(r"\d[\d.,]*\+?\s[a-z]+")  # "4160 volts"
LONG_LIST = 2  # commas, or one and the last "and"
MARKS = re.compile(r",(?!\s+(?:and|or)\b)|\b(?:and|or)\b")


def is_phrase(item: Item, sentence: Sentence) -> bool:
    """Tell whether words that no lexicon knows name one thing that can be asked for.

    People are nothing to ask for, yet experience with them is ("experience with children").
    """
    text = sentence.text[item.start : item.end]
    asked_with_experience = (
        sentence.zone != "duties"
        and "experience" in sentence.text[item.asks : item.start].casefold()
    )
    words = [fold(word) for word, _, _ in read_tokens(text)]
    listed = sentence.statement.listed or bool(of_table(sentence.cues, "priority"))
    listed = listed or tells_duties(sentence)
    if not listed or len(words) > LONGEST_PHRASE or not breakers(sentence.zone).isdisjoint(words):
        return False
    if not asked_with_experience and named_by(text) in people_words():
        return False
    if (
        QUANTITY.fullmatch(text)
        or is_half(item, sentence.text)
        or is_hollow(item, sentence.text)
        or is_place(text)
    ):
        return False
    return len(text.split()) > 1 or asked_with_experience or is_lone_thing(text, sentence)


def named_by(phrase: str) -> str:
    """Return the folded word that a phrase is about: "team" for "the team of designers"."""
    words = read_tokens(ADDITION.split(phrase, maxsplit=1)[0])
    return fold(words[-1][0]) if words else ""


def tells_duties(sentence: Sentence) -> bool:
    """Tell whether a sentence of prose lists duties of the reader ("you will order stock, …")."""
    told = any(cue.kind == "duties" for cue in of_table(sentence.cues, "zone"))
    return sentence.zone == "duties" and told and sentence.text.count(",") >= LONG_LIST


def is_idle(item: Item, sentence: Sentence) -> bool:
    """Tell whether an item says to whom one answers, or when, and so asks for nothing."""
    starts = (item.asks, item.start)
    texts = (sentence.text[start : item.end].strip().casefold() for start in starts)
    return any(text.startswith(tuple(wording("phrases")["idle"])) for text in texts)


def only_ranks(item: Item, sentence: Sentence) -> bool:
    """Tell whether an item only says how much something is wanted ("is a big plus")."""
    ranks = of_table(sentence.cues, "priority")
    return any(cue.start <= item.start and item.end <= cue.end for cue in ranks)


def tells_temper(item: Item, sentence: Sentence) -> bool:
    """Tell whether an item is of a temper, not of a thing ("allergic to vanity metrics")."""
    words = [fold(word) for word, _, _ in read_tokens(sentence.text[item.start : item.end])]
    return not {fold(word) for word in wording("phrases")["attitudes"]}.isdisjoint(words)


def is_lone_thing(word: str, sentence: Sentence) -> bool:
    """Tell whether a single unknown word is a thing asked for, as in a short line or a long list.

    A lone word says too little among duties and in a sentence, and a quality is no thing anywhere.
    """
    endings = tuple(wording("phrases")["qualities"])
    ends = word.casefold().endswith(endings) and not word.endswith("ment")
    quality = word[1:].islower() and ends
    named = word != word.lower() and not sentence.text.startswith(word)
    little = bool(GRADE.fullmatch(word)) or (word.islower() and len(word) < SHORTEST_THING)
    short = len(sentence.text.split()) <= SHORT_LINE
    listed = len(MARKS.findall(sentence.text)) >= LONG_LIST
    thing = not quality and not little and sentence.zone != "duties"
    return thing and (named or short or listed)


@cache
def people_words() -> frozenset[str]:
    """Return the folded words that name people: a phrase that ends in one asks for nothing."""
    return frozenset(map(fold, wording("phrases")["people"]))


@cache
def clause_words() -> frozenset[str]:
    """Return the folded words that make a clause of a phrase."""
    return frozenset(map(fold, wording("phrases")["breakers"]))


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
