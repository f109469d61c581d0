"""Names of posts: as they stand within a sentence, and whether two are of one trade."""

import re
from functools import cache

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.weights import LIGHT, stemmed, weights

ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
VOWEL = re.compile(r"(?i)[aeiouy]")


def plain_title(title: str) -> str:
    """Return a post's name for a sentence: without what stands in brackets, no word shouted."""
    bare = ASIDE.sub("", title).strip(" -–,") or title
    return PART.sub(lambda part: quietly(part[0], part.start()), bare) if bare.isupper() else bare


def quietly(word: str, start: int) -> str:
    """Return a word written in capitals as a title has it: an acronym stays as it is."""
    posts = wording("seniority")["posts"]
    if start and word.casefold() in posts["small"]:
        return word.casefold()
    acronym = word in wording("craft")["acronyms"]["known"] or not VOWEL.search(word)
    return word if acronym else word.capitalize()


def are_alike(asked: str, own: str, lexicon: Lexicon) -> bool:
    """Tell whether two titles are of one trade: the same in the lexicon, or most of its words.

    Half of them are enough where the post asked for names its trade beside a word such as
    "officer".
    """
    asked, own = plain_title(asked), plain_title(own)
    wanted, held = heavy_words(asked) - general(), heavy_words(own) - general()
    if not wanted:
        wanted, held = heavy_words(asked), heavy_words(own)
    shared = len(wanted & held) * 2
    same = titles_in(asked, lexicon) & titles_in(own, lexicon)
    last = [stem for stem, _, _ in stemmed(asked)][-1:]
    half = not wanted.intersection(last) and shared >= len(wanted) > 0
    return bool(same) or half or shared > len(wanted)


def is_same(asked: str, own: str) -> bool:
    """Tell whether two titles are one, however they are written."""
    one, other = ([s for s, _, _ in stemmed(plain_title(each))] for each in (asked, own))
    return one == other


def heavy_words(title: str) -> set[str]:
    """Return the stems of a title that are more than words of any trade."""
    return {stem for stem, weight in weights(title).items() if weight > LIGHT}


@cache
def general() -> frozenset[str]:
    """Return the stems of words of titles that tell no trade (wording/seniority.toml)."""
    words = wording("seniority")["posts"]
    return frozenset(
        stem for key in ("ranks", "general") for word in words[key] for stem, _, _ in stemmed(word)
    )


def titles_in(text: str, lexicon: Lexicon) -> set[str]:
    """Return the job titles of the lexicon that a text names, with those they imply."""
    named = {hit.skill for hit in find_skills(text, lexicon)}
    found = named.union(*(lexicon.implied_by(skill) for skill in named))
    return {skill for skill in found if lexicon.skill(skill).kind == "title"}


def level_of(title: str) -> int:
    """Return the level that a title names, 2 where it names none (wording/seniority.toml)."""
    cues = CueFinder(wording("seniority")["levels"]).find(title)
    return max((int(cue.kind) for cue in cues), default=2)
