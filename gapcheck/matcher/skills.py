"""Verdicts on skills and on phrases: shown, listed, implied or missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gapcheck.lexicon import Hit, Lexicon
from gapcheck.matcher.mentions import IN_USE, Mention, by_skill
from gapcheck.matcher.phrases import likenesses, meaning
from gapcheck.matcher.slips import find_slip
from gapcheck.matcher.why import why
from gapcheck.model import Evidence, How, Match, Requirement, Resume, Status
from gapcheck.words import key_of

DESCRIBES = 3


@dataclass(frozen=True, slots=True)
class SkillIndex:
    """A résumé made ready to be asked about skills."""

    mentions: tuple[Mention, ...]
    named: Mapping[str, tuple[tuple[Mention, Hit], ...]]
    lexicon: Lexicon
    document: str

    @classmethod
    def of(cls, mentions: tuple[Mention, ...], resume: Resume, lexicon: Lexicon) -> "SkillIndex":
        """Return the index of a résumé's mentions."""
        return cls(mentions, by_skill(mentions), lexicon, resume.document.name)

    def evidence(self, skill: str, text: str) -> list[Evidence]:
        """Return the places that name `skill` without denying it; `text` is the posting's word."""
        return [
            mention.evidence(
                self.document, how(mention, hit, text), mention.line.text[hit.start : hit.end]
            )
            for name in (skill, *self.versions(skill))
            for mention, hit in self.named.get(name, ())
            if not mention.denies(hit.start)
        ]

    def versions(self, skill: str) -> tuple[str, ...]:
        """Return the skills of the résumé whose names hold the name of `skill`, as GA4 does."""
        key = f" {key_of(skill)} "
        return tuple(
            other
            for other in self.named
            if key in f" {key_of(other)} " and skill in self.lexicon.implied_by(other)
        )

    def denied(self, skill: str) -> list[Evidence]:
        """Return the places that name `skill` as something not there or wished for."""
        return [
            mention.evidence(self.document, "named", mention.line.text[hit.start : hit.end])
            for mention, hit in self.named.get(skill, ())
            if mention.denies(hit.start)
        ]

    def implying(self, skill: str) -> list[Evidence]:
        """Return the places that name something of which `skill` is a part or kind."""
        return [
            mention.evidence(self.document, "implied", mention.line.text[hit.start : hit.end])
            for other, places in self.named.items()
            if skill in self.lexicon.implied_by(other)
            for mention, hit in places
            if not mention.denies(hit.start)
        ]

    def close(self, skill: str) -> list[Evidence]:
        """Return the places that name a relative of `skill`, which never counts as having it."""
        related = self.lexicon.related_to(skill)
        found = (place for other in related for place in self.evidence(other, other))
        return [*self.denied(skill), *found]

    def slips(self, skill: str) -> list[Evidence]:
        """Return the place where a word looks like `skill` with a slip, if there is one."""
        entry = self.lexicon.skill(skill)
        found = find_slip((entry.name, *entry.aliases), self.mentions, self.lexicon)
        if found is None or found[0].denies(found[1].start):
            return []
        return [found[0].evidence(self.document, "slip", found[1].text)]


def how(mention: Mention, hit: Hit, asked: str) -> How:
    """Tell how the résumé's words for a skill compare with the posting's."""
    written = mention.line.text[hit.start : hit.end].casefold()
    if written == asked.casefold():
        return "named"
    return "form" if written[:4] == asked.casefold()[:4] else "alias"


def match_skills(requirement: Requirement, index: SkillIndex) -> Match:
    """Return the verdict on a requirement whose skill the lexicon knows."""
    skill = requirement.skills[0]
    direct = index.evidence(skill, requirement.text) or index.slips(skill)
    by_words = not any(in_use(e) for e in direct) and not is_ambiguous(requirement, index.lexicon)
    phrases = phrase_evidence(requirement, index) if by_words else []
    implied = index.implying(skill)
    if direct or phrases:
        used = [proof for proof in implied if in_use(proof)]
        return graded(requirement, best_first([*direct, *phrases, *used]), index)
    if implied:
        return Match(requirement, "implied", best_first(implied), why("implied", implied[0], skill))
    return nothing(requirement, index.close(skill))


def is_ambiguous(requirement: Requirement, lexicon: Lexicon) -> bool:
    """Tell whether a lone word needs the guards of its skill, so that "go" is not Go.

    A guarded name that the posting writes small is meant as the ordinary word.
    """
    entry, text = lexicon.skill(requirement.skills[0]), requirement.text
    return " " not in text and bool(entry.exact or (entry.guarded and text != text.lower()))


def match_phrase(requirement: Requirement, index: SkillIndex) -> Match:
    """Return the verdict on words that no lexicon knows.

    A phrase that is no proper name describes: where no line holds the same words it may still
    be there in others, so the verdict is "unknown", not "missing".
    """
    found = phrase_evidence(requirement, index)
    if found:
        return graded(requirement, best_first(found), index)
    near = [like for like in likenesses(requirement.text, index.mentions) if like.share < 1]
    if near:
        evidence = tuple(
            like.mention.evidence(index.document, "words", requirement.text) for like in near
        )
        return Match(
            requirement, "implied", evidence[:3], why("implied", evidence[0], requirement.text)
        )
    if not is_name(requirement):
        return Match(requirement, "unknown", (), why("unknown", None, requirement.text))
    return nothing(requirement, [])


def is_name(requirement: Requirement) -> bool:
    """Tell whether a phrase names something by its proper name, with a capital or a figure."""
    inner = (
        requirement.text
        if not requirement.quote.text.startswith(requirement.text)
        else requirement.text[1:]
    )
    return len(meaning(requirement.text)) < DESCRIBES and inner != inner.lower()


def phrase_evidence(requirement: Requirement, index: SkillIndex) -> list[Evidence]:
    """Return the lines that hold every meaning word of the requirement."""
    return [
        like.mention.evidence(index.document, "words", requirement.text)
        for like in likenesses(requirement.text, index.mentions)
        if like.share == 1 and not like.mention.denied
    ]


def graded(requirement: Requirement, evidence: tuple[Evidence, ...], index: SkillIndex) -> Match:
    """Return "shown" or "listed", by the best place found."""
    status: Status = "shown" if in_use(evidence[0]) else "listed"
    skill = requirement.skills[0] if requirement.skills else requirement.text
    close = tuple(index.denied(skill))
    return Match(requirement, status, evidence, why(status, evidence[0], skill), close)


def nothing(requirement: Requirement, close: Sequence[Evidence]) -> Match:
    """Return "missing", with what comes nearest."""
    return Match(
        requirement,
        "missing",
        (),
        why("missing", close[0] if close else None, requirement.text),
        tuple(close),
    )


def best_first(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return evidence in order of proof: in use, named, with a result; each line once."""
    once = {item.quote.place.line: item for item in reversed(evidence)}
    order = sorted(
        once.values(),
        key=lambda e: (
            not in_use(e),
            e.how == "implied",
            not (in_use(e) and e.result),
            e.quote.place.line,
        ),
    )
    return tuple(order)


def in_use(evidence: Evidence) -> bool:
    """Tell whether a place shows a skill in a job, project or course."""
    return evidence.role is not None or evidence.section in IN_USE
