"""Duties that name no known thing: a verb and what it is done to ("Mentor two apprentices")."""

from gapcheck.data import wording
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.emptiness import is_empty, is_half, is_hollow
from gapcheck.outline.posting.phrases import clause_words
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.outline.posting.stretches import Item
from gapcheck.outline.posting.verbs import vague_forms, verb_forms
from gapcheck.words import fold, read_tokens

LONGEST_DEED = 9  # words


def deed(item: Item, sentence: Sentence) -> tuple[int, int] | None:
    """Return the span of the verb and its object where an item tells one to be shown, else None.

    A bullet of duties begins with the verb; prose tells it of the reader ("you will order stock").
    """
    told = sentence.statement.listed or of_table(sentence.cues, "zone")
    if sentence.zone != "duties" or not told or not is_object(item, sentence.text):
        return None
    words = [(fold(w), a) for w, a, _ in read_tokens(sentence.text[: item.end]) if a >= item.asks]
    verbs = (at for word, at in words if word in verb_forms() and begins(at, sentence.text))
    begin = next(verbs, item.start)
    said = [word for word, at in words if at >= begin]
    whole = clause_words().isdisjoint(said) and set(wording("phrases")["pointers"]).isdisjoint(said)
    shown = begin < item.start and len(said) <= LONGEST_DEED and whole
    return (begin, item.end) if shown and said[0] not in vague_forms() else None


def begins(at: int, text: str) -> bool:
    """Tell whether a word may be what is done; a capital within a sentence is of a name."""
    return at == 0 or text[at].islower()


def is_object(item: Item, text: str) -> bool:
    """Tell whether an item names something that can be done something with."""
    empty = is_empty(text[item.start : item.end])
    return not (empty or is_half(item, text) or is_hollow(item, text))
