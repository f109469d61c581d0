"""Rewrites that ask for proof: where a listed skill was used, and what came of a duty."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from gapcheck.advice.rewriting.drafts import Edit, Material, at_end, draft, is_open
from gapcheck.advice.rewriting.grammar import is_base_verb, is_past_verb
from gapcheck.advice.rewriting.naming import stands_free
from gapcheck.advice.rewriting.posting_names import posting_name
from gapcheck.advice.wording import file_of, say
from gapcheck.data import wording
from gapcheck.lexicon import Hit, Lexicon
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Evidence, Match, Rewrite, Role
from gapcheck.outline.resume.figures import find_figures
from gapcheck.outline.resume.time_off import is_time_off

WORKED = ("work", "project", "volunteering")
# A time by the time in which it comes, as "a day a week".
TIME_SAVED = re.compile(
    r"(?i)\b(?:a|an|one|half an?) (?:minute|hour|day|week|month|shift)s? (?:a|an|per|each|every) \w"
)
LONGEST_ASKED = 8  # words
RELATED, AKIN, SAME_FIELD = 4, 3, 1


def proofs(match: Match, material: Material) -> Iterator[Rewrite]:
    """Yield the question where a skill that is only listed was used: in the nearest line."""
    skill, asked = match.requirement.skills[:1], posting_name(match.requirement, material)
    line = nearest_line(skill[0], material) if skill else None
    if match.requirement.kind != "skill" or not line or not asked:
        return
    kin = max(line.hits, key=lambda hit: kinship(hit.skill, skill[0], material.lexicon))
    part = how_near(kin, skill[0], material.lexicon)
    blank = say("rewrites", "prove", part, asked=asked)
    edits = beside(kin, blank, line) if part != "end" else None
    edits = edits or at_end(line.line.text, say("rewrites", "prove", "end", asked=asked))
    yield draft("prove", material.quote(line), edits, sure=False, match=match, asked=asked)


def touching(match: Match, material: Material) -> Iterator[Rewrite]:
    """Yield the question whether a line that touches on a must-have is about the same."""
    asked = match.requirement.text
    must = match.requirement.priority == "must"
    if match.status != "unknown" or not must or len(asked.split()) > LONGEST_ASKED:
        return
    for piece in match.close[:1]:
        mention = material.mention(piece.quote)
        if piece.how == "words" and mention and mention.deed and not mention.denied:
            blank = say("rewrites", "touch", "blank", asked=asked)
            edits = at_end(mention.line.text, blank)
            quote = material.quote(mention)
            yield draft("touch", quote, edits, sure=False, match=match, asked=asked)


def how_near(kin: Hit, skill: str, lexicon: Lexicon) -> str:
    """Return how to ask: for a part of its neighbour, for a relative beside it, or at the end."""
    if skill in lexicon.implied_by(kin.skill):
        return "part"
    return "beside" if kinship(kin.skill, skill, lexicon) >= RELATED else "end"


def beside(kin: Hit, blank: str, line: Mention) -> tuple[Edit, ...] | None:
    """Return the question right after a neighbour, None where the place does not allow it."""
    text, end = line.line.text, kin.end
    if not stands_free(text, (kin.start, end)):
        return None
    return (Edit(end, end, " ", "kept"), Edit(end, end, f"[{blank}]", "blank"))


def nearest_line(skill: str, material: Material) -> Mention | None:
    """Return the line of the likeliest role in which a skill was used, None where none is akin.

    The role whose lines name most of the skill's kin, the latest of equals; in it, the line with
    the nearest kin.
    """
    roles: dict[int, tuple[int, Mention]] = {}
    totals: dict[int, int] = {}
    order = {id(role): number for number, role in enumerate(material.papers.resume.roles)}
    for mention in material.mentions:
        role, score = mention.role, nearness(mention, skill, material.lexicon)
        if role is None or role.kind not in WORKED or is_time_off(role):
            continue
        if not score or not is_open(mention):
            continue
        number = order.get(id(role), 0)
        totals[number] = totals.get(number, 0) + score
        if score > roles.get(number, (0, mention))[0]:
            roles[number] = (score, mention)
    best = max(totals, key=lambda number: (totals[number], -number), default=None)
    return roles[best][1] if best is not None and totals[best] >= AKIN else None


def nearness(mention: Mention, skill: str, lexicon: Lexicon) -> int:
    """Return how near the skills of a line are to `skill`, 0 where none is akin."""
    return max((kinship(hit.skill, skill, lexicon) for hit in mention.hits), default=0)


def kinship(other: str, skill: str, lexicon: Lexicon) -> int:
    """Return how near two skills are: relatives, one within the other, or of one field."""
    if other in lexicon.related_to(skill) or skill in lexicon.related_to(other):
        return RELATED
    mine, theirs = {skill, *lexicon.implied_by(skill)}, {other, *lexicon.implied_by(other)}
    if mine & theirs:
        return AKIN
    return SAME_FIELD if lexicon.skill(skill).field == lexicon.skill(other).field else 0


def results(match: Match, material: Material) -> Iterator[Rewrite]:
    """Yield the question for a result in the best line of a skill that shows none."""
    if match.requirement.kind != "skill" or match.status != "shown":
        return
    if any(counts(e.quote.text) for e in match.evidence):
        return
    asked = posting_name(match.requirement, material)
    for evidence in match.evidence:
        if asked and evidence.role and is_duty(evidence, evidence.role, material):
            blank = question_for(evidence.quote.text)
            edits = at_end(evidence.quote.text, blank)
            yield draft("result", evidence.quote, edits, sure=False, match=match, asked=asked)
            return


def is_duty(evidence: Evidence, role: Role, material: Material) -> bool:
    """Tell whether a line tells a duty that may have had a result.

    It begins with a deed: of a licence, a course or a thing nobody can say what came of it.
    """
    mention = material.mention(evidence.quote)
    named = evidence.how in ("named", "alias", "form") and role.kind in WORKED
    return named and mention is not None and not mention.denied and is_deed(mention)


def is_deed(mention: Mention) -> bool:
    """Tell whether a line begins with something done, not with something held, learnt or named."""
    first, _, rest = mention.line.text.partition(" ")
    verb, after = first.casefold().strip(",.;:"), rest.casefold()
    words = no_result()
    learnt = verb in words["taught"] and after.startswith(words["after"])
    named = any(hit.start == 0 and hit.end > len(first) for hit in mention.hits)
    thing = named or after.startswith(words["thing"]) or verb in words["states"]
    return (is_past_verb(verb) or is_base_verb(verb)) and not learnt and not thing


def counts(text: str) -> bool:
    """Tell whether a line holds a figure that tells a size, or a number in words."""
    small = {word for word in wording("numbers")["words"] if word not in ("a", "an", "one")}
    sizes = small.union(wording("craft")["figures"]["words"])
    words = re.findall(r"[a-z]+", text.casefold())
    return any(find_figures(text)) or bool(sizes & {*words}) or bool(TIME_SAVED.search(text))


@cache
def no_result() -> dict[str, tuple[str, ...]]:
    """Return the words with which lines begin that tell of no deed."""
    table = tomllib.loads(file_of("results").read_text(encoding="utf-8"))["no_result"]
    return {name: tuple(words) for name, words in table.items()}


@cache
def questions() -> tuple[tuple[frozenset[str], str], ...]:
    """Return the questions for a result, each with the verbs that it fits."""
    rows = tomllib.loads(file_of("results").read_text(encoding="utf-8"))["question"]
    return tuple((frozenset(row["verbs"]), str(row["blank"])) for row in rows)


def question_for(text: str) -> str:
    """Return the question for a result that fits the verb of a line."""
    first = text.split(maxsplit=1)[0].casefold().strip(",.;:") if text.split() else ""
    return next(blank for verbs, blank in questions() if first in verbs or not verbs)
