"""A résumé made ready to be asked: what it names, what that implies, what its lines say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gapcheck.lexicon import Hit, Lexicon
from gapcheck.matcher.bare_names import bare_names
from gapcheck.matcher.mentions import Mention, bears_title, by_skill, read_mentions
from gapcheck.matcher.phrases import WordIndex
from gapcheck.matcher.slips import find_slip
from gapcheck.matcher.weights import HEAVY, weights
from gapcheck.model import Evidence, How, Resume, SectionKind
from gapcheck.words import key_of

CLAIMING: tuple[SectionKind, ...] = ("head", "summary", "skills")
SEVERAL = 2
TOLD_IN_WORDS = ("skill", "study", "title")
Places = tuple[tuple[Mention, Hit], ...]


@dataclass(frozen=True, slots=True)
class ResumeIndex:
    """The lines of a résumé with the skills they name, imply and tell of."""

    mentions: tuple[Mention, ...]
    named: Mapping[str, Places]
    implied: Mapping[str, Places]
    words: WordIndex
    lexicon: Lexicon
    document: str

    @classmethod
    def of(cls, resume: Resume, lexicon: Lexicon) -> "ResumeIndex":
        """Return the index of a résumé."""
        mentions = read_mentions(resume, lexicon)
        named = by_skill(mentions)
        implied = implied_by(named, lexicon)
        return cls(mentions, named, implied, WordIndex.of(mentions), lexicon, resume.document.name)

    def evidence(self, skill: str, text: str) -> list[Evidence]:
        """Return the places that name `skill` without denying it; `text` is the posting's word."""
        return [
            mention.evidence(self.document, how(mention, hit, text), words(mention, hit))
            for name in (skill, *self.versions(skill))
            for mention, hit in self.named.get(name, ())
            if not mention.denies(hit.start)
        ]

    def versions(self, skill: str) -> tuple[str, ...]:
        """Return the skills of the résumé whose names hold the name of `skill`, as GA4 does."""
        key = f" {key_of(skill)} "
        others = dict.fromkeys(hit.skill for _, hit in self.implied.get(skill, ()))
        return tuple(other for other in others if key in f" {key_of(other)} ")

    def denied(self, skill: str) -> list[Evidence]:
        """Return the places that name `skill` as something not there or wished for."""
        return [
            mention.evidence(self.document, "named", words(mention, hit))
            for mention, hit in self.named.get(skill, ())
            if mention.denies(hit.start)
        ]

    def implying(self, skill: str) -> list[Evidence]:
        """Return the places that name something of which `skill` is a part or kind."""
        return [
            mention.evidence(self.document, "implied", words(mention, hit))
            for mention, hit in self.implied.get(skill, ())
            if not mention.denies(hit.start)
        ]

    def telling(self, skill: str) -> list[Evidence]:
        """Return the lines of roles whose conduct tells of a skill, or of a kind or part of it."""
        return [
            mention.evidence(self.document, "conduct", skill)
            for mention in self.mentions
            if mention.role and not mention.denied and self.tells(mention, skill)
        ]

    def tells(self, mention: Mention, skill: str) -> bool:
        """Tell whether the conduct in a line shows `skill`, or one that implies it."""
        told = mention.stance.tells
        return skill in told or any(skill in self.lexicon.implied_by(other) for other in told)

    def in_words(self, skill: str, text: str) -> list[Evidence]:
        """Return the lines that hold the words of a name of `skill`, though not as that name.

        `text` is the posting's name for it. A certificate, a language or a soft skill goes by its
        names alone. Where a name is guarded, only names of several words that weigh.
        """
        entry = self.lexicon.skill(skill)
        if entry.kind not in TOLD_IN_WORDS:
            return []
        fewest = SEVERAL if entry.guarded or entry.exact else 1
        names = [name for name in (entry.name, *entry.aliases) if len(weights(name)) >= fewest]
        return self.saying([text, *names] if HEAVY in weights(text).values() else names)

    def claiming(self, skill: str, text: str) -> list[Evidence]:
        """Return the lines outside roles that claim a soft skill in another form of its name."""
        entry = self.lexicon.skill(skill)
        said = self.saying((text, entry.name, *entry.aliases))
        return [piece for piece in said if piece.role is None and piece.section in CLAIMING]

    def saying(self, names: Iterable[str]) -> list[Evidence]:
        """Return the lines that hold all words of one of `names`."""
        return [
            mention.evidence(self.document, "words", said)
            for name in names
            for mention, said in self.words.holding(name)
        ]

    def close(self, skill: str) -> list[Evidence]:
        """Return the places that name a relative of `skill`, which never counts as having it."""
        related = self.lexicon.related_to(skill)
        found = (place for other in related for place in self.evidence(other, other))
        return [*self.denied(skill), *found]

    def bare(self, skill: str) -> list[Evidence]:
        """Return the places where a guarded name of `skill` stands alone in a list."""
        entry = self.lexicon.skill(skill)
        found = bare_names(entry, self.mentions)
        return [mention.evidence(self.document, "named", name) for mention, name in found]

    def slips(self, skill: str) -> list[Evidence]:
        """Return the place where a word looks like `skill` with a slip, if there is one."""
        entry = self.lexicon.skill(skill)
        found = find_slip((entry.name, *entry.aliases), self.mentions, self.lexicon)
        if found is None or found[0].denies(found[1].start):
            return []
        return [found[0].evidence(self.document, "slip", found[1].text)]


def implied_by(named: Mapping[str, Places], lexicon: Lexicon) -> Mapping[str, Places]:
    """Return for each skill implied by one that is named the places that name it."""
    found: dict[str, list[tuple[Mention, Hit]]] = {}
    for skill, places in named.items():
        own = [place for place in places if bears_title(*place, lexicon)]
        for other in lexicon.implied_by(skill) if own else ():
            found.setdefault(other, []).extend(own)
    return {skill: tuple(places) for skill, places in found.items()}


def words(mention: Mention, hit: Hit) -> str:
    """Return the words of a hit."""
    return mention.line.text[hit.start : hit.end]


def how(mention: Mention, hit: Hit, asked: str) -> How:
    """Tell how the résumé's words for a skill compare with the posting's."""
    written = words(mention, hit).casefold()
    if written == asked.casefold():
        return "named"
    return "form" if written[:4] == asked.casefold()[:4] else "alias"
