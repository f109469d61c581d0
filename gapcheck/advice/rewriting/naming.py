"""Rewrites that name a thing in the posting's words: other names, slips, what is implied."""

import re
from collections.abc import Iterator

from gapcheck.advice.rewriting.drafts import Edit, Material, draft, word_at
from gapcheck.advice.rewriting.placing import capital_like, placed, renamed, within_brackets
from gapcheck.advice.rewriting.posting_names import posting_name
from gapcheck.advice.rewriting.short_forms import is_short_for
from gapcheck.data import wording
from gapcheck.matcher.weights import stem
from gapcheck.model import Evidence, How, Match, Requirement, Rewrite
from gapcheck.words import key_of, read_words

LONG_NAME = 5  # letters from which on a name is found within the one that begins with it
JOINED = tuple("-'’/")


def names(match: Match, material: Material) -> Iterator[Rewrite]:
    """Yield the rewrite that puts the posting's word into the line that proves it."""
    told = any(e.role and e.how in ("named", "alias", "form") for e in match.evidence)
    for evidence in match.evidence:
        if told and evidence.how == "implied":
            continue
        found = named_in(match, evidence, material)
        if found:
            yield found
            return
        if evidence.how == "named":
            return


def named_in(match: Match, evidence: Evidence, material: Material) -> Rewrite | None:
    """Return the rewrite of one line, None where nothing is to be said or it cannot be."""
    mention = material.mention(evidence.quote)
    asked = posting_name(match.requirement, material)
    text, own, how = evidence.quote.text, evidence.name, evidence.how
    span = word_at(own, text)
    if not mention or not asked or not span or how not in ("alias", "form", "slip", "implied"):
        return None
    if how == "implied" and (is_title(own, material) or is_kind_of(asked, own)):
        return None
    if how == "slip":
        kind, edit = "slip", Edit(*span, capital_like(own, asked))
    elif not can_be_named(text, span, own, asked, how):
        return None
    elif how == "implied" or not same_thing(own, match.requirement, material):
        kind, edit = "name", placed(asked, span, text)
    else:
        kind = kind_of(asked, own)
        paper = match.requirement.kind == "certification" and kind == "alias"
        edit = placed(asked, span, text) if paper else renamed(asked, own, span, text)
    if edit.text.startswith(" (") and text[edit.end :].lstrip().startswith("("):
        return None
    sure = kind != "name"
    return draft(kind, evidence.quote, [edit], sure=sure, match=match, asked=asked, own=own)


def is_title(own: str, material: Material) -> bool:
    """Tell whether words name a post: in a line about work it is somebody else's."""
    owners = {skill for skill, _ in material.lexicon.owners(key_of(own))}
    return any(material.lexicon.skill(skill).kind == "title" for skill in owners)


def is_kind_of(name: str, own: str) -> bool:
    """Tell whether a name only tells the kind of a thing that says it itself.

    A payroll system is not named behind Sage 50 Payroll.
    """
    words = [word.key for word in read_words(name)]
    kind = any(word in wording("rewriting")["naming"]["kinds"] for word in words[-1:])
    return kind and bool(stems(name) & stems(own))


def same_thing(own: str, requirement: Requirement, material: Material) -> bool:
    """Tell whether the person's words are a name of the very skill that is asked for."""
    owners = {skill for skill, _ in material.lexicon.owners(key_of(own))}
    return bool(owners & set(requirement.skills[:1]))


def can_be_named(text: str, span: tuple[int, int], own: str, asked: str, how: How) -> bool:
    """Tell whether the posting's name is new to a line and has room in it."""
    crowded = how == "implied" and within_brackets(text, span[0])
    return stands_free(text, span) and not crowded and not says_already(text, own, asked)


def says_already(text: str, own: str, asked: str) -> bool:
    """Tell whether a line says the posting's name already, or in other forms of its words.

    "GitHub" begins with Git.
    """
    longer, shorter = (key_of(name).replace(" ", "") for name in (own, asked))
    begun = " " not in own + asked and len(shorter) >= LONG_NAME and longer.startswith(shorter)
    begun = begun or (own.startswith(asked) and own[len(asked) : len(asked) + 1].isupper())
    return longer == shorter or begun or stems(asked) <= stems(text) or opens_with(asked, own)


def stems(text: str) -> set[str]:
    """Return the stems of the words of a text."""
    return {stem(word.key) for word in read_words(text)}


def stands_free(text: str, span: tuple[int, int]) -> bool:
    """Tell whether words are no part of a longer one ("SEO-friendly", "client's", "Inc. group")."""
    start, end = span
    shortened = re.match(r"\.\s*[a-z]", text[end:])
    joined = text[end : end + 1] in JOINED or text[max(0, start - 1) : start] in JOINED
    return not joined and not shortened


def opens_with(asked: str, own: str) -> bool:
    """Tell whether the posting's name only goes on where the person's ends ("packaging design")."""
    return f"{key_of(asked)} ".startswith(f"{key_of(own)} ")


def kind_of(asked: str, own: str) -> str:
    """Return "abbreviation" where one name is short for the other, else "alias"."""
    return "abbreviation" if is_short_for(own, asked) or is_short_for(asked, own) else "alias"
