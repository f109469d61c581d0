"""The little grammar that rewrites need: articles, forms of verbs, capitals."""

import re
from functools import cache

from gapcheck.data import wording
from gapcheck.outline.resume.words import past_verbs, regular_past

VOWELS = "aeiou"
SPELT_WITH_VOWEL = "AEFHILMNORSX"
ARTICLE = re.compile(r"(?i)\b(an?) $")
COORDINATE = re.compile(r"(?i)(?:,| and|, and) (\w+ing)\b(?: (\w+))?")


def article_for(word: str) -> str:
    """Return "a" or "an", by the sound with which `word` begins."""
    first = re.split(r"[\s-]", word)[0]
    sounds = wording("rewriting")["article"]
    if len(first) > 1 and first.isupper() and not first.casefold().startswith(("uni", "uk")):
        return "an" if first[0] in SPELT_WITH_VOWEL else "a"
    if first.casefold().startswith(tuple(sounds["an"])):
        return "an"
    if first.casefold().startswith(tuple(sounds["a"])):
        return "a"
    return "an" if first[:1].casefold() in tuple(VOWELS) else "a"


def article_before(text: str, start: int, word: str) -> tuple[int, str]:
    """Return where to begin and what to put so that the article before `word` fits it.

    The start is moved back only where the article has to change.
    """
    found = ARTICLE.search(text[:start])
    if not found:
        return start, word
    fitting = article_for(word)
    if found.group(1).casefold() == fitting:
        return start, word
    fitting = fitting.capitalize() if found.group(1)[0].isupper() else fitting
    return found.start(), f"{fitting} {word}"


@cache
def bases() -> frozenset[str]:
    """Return the base forms of the verbs with which lines begin."""
    more = wording("rewriting")
    return frozenset({*wording("verbs")["verbs"], *more["past"], *more["openings"]["verbs"]})


@cache
def gerunds() -> dict[str, str]:
    """Return the base of each -ing form of the verbs with which lines begin."""
    return {form: base for base in sorted(bases()) for form in gerund_forms(base)}


@cache
def past_forms() -> frozenset[str]:
    """Return the past forms of the verbs with which lines begin."""
    regular = (form for base in bases() for form in regular_past(base))
    return past_verbs() | {*regular, *wording("rewriting")["past"].values()}


def gerund_forms(base: str) -> tuple[str, ...]:
    """Return the -ing forms that a verb may have."""
    stem = re.sub(r"(?<=[^eoy])e$", "", base)
    return tuple(dict.fromkeys((f"{stem}ing", f"{base}{base[-1]}ing")))


def past_of(gerund: str) -> str:
    """Return the past form of a verb given in -ing."""
    base = gerunds()[gerund]
    irregular: str | None = wording("rewriting")["past"].get(base)
    return irregular or re.sub(r"(?<=[^aeiou])y(?=ed$)", "i", gerund.removesuffix("ing") + "ed")


def finite(gerund: str, *, past: bool) -> str:
    """Return an -ing form as the past or the base form."""
    return past_of(gerund) if past else gerunds()[gerund]


def verbs_begun(text: str) -> tuple[tuple[int, int], ...] | None:
    """Return where the -ing forms stand that share the beginning of `text`.

    None where it does not begin with a known one, or where a later one may be a thing
    ("managing stock, ordering and cleaning").
    """
    first = re.match(r"(?i)\w+ing\b", text)
    if not first or first.group().casefold() not in gerunds():
        return None
    if is_thing(re.match(r"\W*(\w*)", text[first.end() :])):
        return None
    found = [first.span()]
    for joint in COORDINATE.finditer(text, first.end()):
        follower = (joint.group(2) or "").casefold()
        clear = follower and follower not in wording("rewriting")["openings"]["things"]
        if joint.group(1).casefold() not in gerunds() or not clear or follower.endswith("ing"):
            return None
        found.append(joint.span(1))
    return tuple(found)


def is_thing(after: re.Match[str] | None) -> bool:
    """Tell whether the words after an -ing form show that it names a thing ("planning of")."""
    things = wording("rewriting")["openings"]["things"]
    return after is None or not after.group(1) or after.group(1).casefold() in {"of", *things[:3]}


def is_past_verb(word: str) -> bool:
    """Tell whether a word is a past form with which people tell what they did."""
    return word.casefold() in past_forms()


def is_base_verb(word: str) -> bool:
    """Tell whether a word is the base form of a verb with which lines begin."""
    return word.casefold() in bases()


def capital(text: str) -> str:
    """Return `text` with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def inline(name: str, ordinary: frozenset[str], *texts: str) -> str:
    """Return a name as it stands within a sentence: an ordinary phrase begins small.

    It is ordinary where its first word is one of `ordinary`, or where one of `texts` writes it
    small, or where a single word has the ending of an ordinary one.
    """
    first, _, rest = name.partition(" ")
    if not first[:1].isupper() or first[1:] != first[1:].lower() or rest != rest.lower():
        return name
    small = first.lower()
    word = re.compile(rf"(?<![\w.@/-]){re.escape(small)}(?![\w.@/-])")
    endings = tuple(wording("rewriting")["naming"]["endings"])
    common = "-" in small or small in ordinary or (not rest and small.endswith(endings))
    return f"{small}{name[len(first) :]}" if common or any(map(word.search, texts)) else name
