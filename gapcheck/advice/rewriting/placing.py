"""Where in a line the posting's name goes: before the person's own, in its place or behind it."""

import re
from functools import cache

from gapcheck.advice.rewriting.drafts import Edit
from gapcheck.advice.rewriting.grammar import article_before, capital, is_past_verb
from gapcheck.advice.rewriting.short_forms import SHORT_FORM, is_short_for
from gapcheck.data import wording
from gapcheck.words import key_of


def renamed(asked: str, own: str, span: tuple[int, int], text: str) -> Edit:
    """Return the edit that gives both names.

    The full one stands before the short one, a proper name before another; anything else comes
    in brackets after the person's own words.
    """
    start, end = span
    if f" {key_of(asked)}".endswith(f" {key_of(own)}"):
        return replaced(asked, start, end, text)
    named = own[:1].isupper() and asked[:1].isupper() and not SHORT_FORM.fullmatch(asked)
    fits = named and (" " not in asked or follower_of(end, text) is None)
    if (fits or is_short_for(own, asked)) and not within_brackets(text, start):
        return replaced(f"{asked} ({own})", start, end, text)
    return placed(asked, span, text)


def replaced(put: str, start: int, end: int, text: str) -> Edit:
    """Return the edit that puts a name in place of another, with its article and capital."""
    put = capital(put) if not text[:start].strip() else put
    start, put = article_before(text, start, put)
    return Edit(start, end, put)


def placed(asked: str, span: tuple[int, int], text: str) -> Edit:
    """Return the edit that puts the posting's name in brackets after the person's own.

    Where the words go on with an object or a noun, the brackets come after it: "Retouched
    portraits (image editing)", "packaging icons (packaging design)".
    """
    start, end = span
    if within_brackets(text, start):
        return Edit(end, end, f", {asked}")
    follower = follower_of(end, text)
    if follower:
        verb = is_past_verb(text[start:end].rsplit(maxsplit=1)[-1])
        found = clause_end(with_of=not verb).search(text, end + follower.end())
        end = found.start() if found else len(text.rstrip())
    return Edit(end, end, f" ({asked})")


def follower_of(end: int, text: str) -> re.Match[str] | None:
    """Return the word after a name that belongs to it, an object or a noun, None without one."""
    follower = re.match(r"\s+([^\W_]+)", text[end:])
    stops = wording("rewriting")["naming"]["stops"]
    return follower if follower and follower.group(1).casefold() not in stops else None


@cache
def clause_end(*, with_of: bool) -> re.Pattern[str]:
    """Return the pattern of what ends the words that belong to a name, "of" too if so wished."""
    words = wording("rewriting")["naming"]["stops"]
    stops = "|".join(word for word in words if with_of or word != "of")
    return re.compile(rf"(?i)[,;.:)](?=\s|$)|\s[(–—-]|\s(?:{stops})\s|$")


def within_brackets(text: str, start: int) -> bool:
    """Tell whether a place lies within round brackets."""
    return text.count("(", 0, start) > text.count(")", 0, start)


def capital_like(own: str, asked: str) -> str:
    """Return `asked` with a capital where the person's own word has one."""
    return capital(asked) if own[:1].isupper() else asked
