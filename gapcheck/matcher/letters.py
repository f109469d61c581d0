"""What the letter says and the résumé does not: answers to conditions, and what to bring over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.conditions import is_answer
from gapcheck.matcher.mentions import Mention
from gapcheck.matcher.phrases import FEWEST, WordIndex, heavy_in, phrase_evidence
from gapcheck.matcher.stances import stance_of
from gapcheck.matcher.weights import weights
from gapcheck.matcher.why import say
from gapcheck.model import Evidence, Letter, Match, Place, Quote, Requirement
from gapcheck.words import sentences

KINDS = ("skill", "experience", "certification", "language")
OF_THEIRS = re.compile(r"\byours?\b", re.IGNORECASE)


@cache
def wishes() -> CueFinder:
    """Return the finder of words with which a letter speaks of what is not there yet."""
    return CueFinder({"wish": wording("letters")["wish"]["says"]})


@dataclass(frozen=True, slots=True)
class Said:
    """What a letter says of its writer: sentence by sentence, and by its words."""

    sentences: tuple[tuple[Mention, Quote], ...]
    words: WordIndex

    @classmethod
    def of(cls, letter: Letter, lexicon: Lexicon) -> "Said":
        """Return what a letter says."""
        found = tuple(own_sentences(letter, lexicon))
        return cls(found, WordIndex.of([mention for mention, _ in found]))

    def evidence(self, piece: Evidence) -> Evidence:
        """Return evidence with its place in the letter."""
        place = next(quote for m, quote in self.sentences if m.line.text == piece.quote.text)
        return replace(piece, quote=place, section="letter")


def with_letter(
    matches: Sequence[Match], letter: Letter | None, lexicon: Lexicon
) -> tuple[Match, ...]:
    """Return the verdicts: a condition that the letter answers is "listed", no other changes.

    Of what the résumé does not show and the letter says, its words stand first in `close`.
    """
    if letter is None:
        return tuple(matches)
    said = Said.of(letter, lexicon)
    return tuple(of_letter(match, said) for match in matches)


def of_letter(match: Match, said: Said) -> Match:
    """Return one verdict with what the letter says to it."""
    need = match.requirement
    if match.status not in ("missing", "unknown"):
        return match
    if need.kind == "condition":
        return answered(match, said) if match.status == "unknown" else match
    denied = any(stance_of(piece.quote.text).denied for piece in match.close)
    found = None if denied or need.years else next(naming(need, said), None)
    if need.kind not in KINDS or found is None:
        return match
    why = say("letter_only", line=str(found.quote.place.line))
    return replace(match, close=(found, *match.close), why=why)


def answered(match: Match, said: Said) -> Match:
    """Return the verdict on a condition, "listed" where a sentence of the letter answers it."""
    need = match.requirement
    for mention, quote in said.sentences:
        if is_answer(need, mention):
            told = said.evidence(mention.evidence(quote.place.document, "words", need.text))
            return Match(need, "listed", (told,), say("condition_stated", section="letter"))
    return match


def naming(need: Requirement, said: Said) -> Iterator[Evidence]:
    """Yield the sentences that name what is asked, by a name of it or by its words."""
    for mention, quote in said.sentences:
        for hit in mention.hits:
            if hit.skill in need.skills and not mention.denies(hit.start):
                name = mention.line.text[hit.start : hit.end]
                yield said.evidence(mention.evidence(quote.place.document, "named", name))
    if heavy_in(weights(need.text)) >= FEWEST:
        for piece in phrase_evidence(need.text, said.words, "letter"):
            yield said.evidence(piece)


def own_sentences(letter: Letter, lexicon: Lexicon) -> Iterator[tuple[Mention, Quote]]:
    """Yield the sentences that tell of the writer: nothing of the reader's, no wish."""
    for line in letter.body:
        for start, end in sentences(line.text):
            text = line.text[start:end].rstrip()
            if text and not OF_THEIRS.search(text) and not wishes().find(text):
                place = Place(
                    letter.document.name, line.page, line.number, start, start + len(text)
                )
                part = replace(line, text=text)
                hits, stance = find_skills(text, lexicon), stance_of(text)
                yield Mention(part, "other", None, hits, stance), Quote(text, place)
