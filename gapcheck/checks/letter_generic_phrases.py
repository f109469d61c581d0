"""Phrases that stand in ten thousand letters."""

from collections.abc import Iterator
from functools import cache

from gapcheck.checks.quoting import quote_within, sentences_of
from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Finding, Job, Letter

FEWEST_OF_A_FIELD = 2


@cache
def finder(fields: frozenset[str]) -> CueFinder:
    """Return the finder of generic phrases, those of some fields of work among them."""
    return CueFinder({kind: entry["says"] for kind, entry in table(fields).items()})


def table(fields: frozenset[str]) -> dict[str, dict[str, str]]:
    """Return the generic phrases by kind, those of some fields of work among them."""
    generic = wording("letters")["generic"]
    everywhere = {kind: entry for kind, entry in generic.items() if kind != "field"}
    return everywhere | {
        kind: generic["field"][kind] for kind in generic["field"] if kind in fields
    }


def letter_generic_phrases(letter: Letter, job: Job, lexicon: Lexicon) -> Iterator[Finding]:
    """What stands in every letter tells nothing of you."""
    fields = fields_of(job, lexicon)
    said: set[str] = set()
    for sentence in sentences_of(letter.body, letter.document.name):
        cues = sorted(finder(fields).find(sentence.text), key=lambda cue: (cue.start, -cue.end))
        if cues and sentence.text.casefold() not in said:
            said.add(sentence.text.casefold())
            phrase = quote_within(sentence, cues[0].start, cues[0].end)
            yield Finding(
                f"“{phrase.text}” could stand in anybody's letter.",
                table(fields)[cues[0].kind]["fix"],
                (sentence,),
            )


def fields_of(job: Job, lexicon: Lexicon) -> frozenset[str]:
    """Return the fields of work of which the posting asks several skills."""
    skills = [skill for r in job.requirements for skill in r.skills if skill in lexicon.skills]
    fields = [lexicon.skill(skill).field for skill in skills]
    return frozenset(field for field in fields if fields.count(field) >= FEWEST_OF_A_FIELD)
