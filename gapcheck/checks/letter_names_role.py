"""Whether the letter applies for the post of the posting."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.naming import is_slip
from gapcheck.checks.quoting import quote_line, quote_part
from gapcheck.data import wording
from gapcheck.matcher.posts import plain_title
from gapcheck.model import Finding, Job, Letter, Quote
from gapcheck.outline.resume.words import SURE, score
from gapcheck.words import fold, read_words


@cache
def role_slots() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of the places in a letter that name the post applied for."""
    return tuple(re.compile(slot) for slot in wording("names")["letter"]["role_slots"])


def letter_names_role(letter: Letter, job: Job) -> Iterator[Finding]:
    """The post is the first thing a reader looks for in a letter; many posts are open at once."""
    if not job.title:
        raise DoesNotApplyError
    for quote in named_roles(letter):
        if score("titles", quote.text) and is_another(quote.text, job):
            yield Finding(
                f"The letter applies as “{quote.text}”; "
                f"the posting is for “{plain_title(job.title)}”.",
                "Name the post as the posting does.",
                (quote, *title_line(job)),
            )


def named_roles(letter: Letter) -> Iterator[Quote]:
    """Yield the posts named in subject and body, each place once."""
    subject = {letter.subject.place.line} if letter.subject else set()
    body = {line.number for line in letter.body}
    for line in letter.document.lines:
        if line.number not in subject | body:
            continue
        seen: set[int] = set()
        for slot in role_slots():
            for match in slot.finditer(line.text):
                if match.start("role") not in seen:
                    seen.add(match.start("role"))
                    yield quote_part(line, *match.span("role"), letter.document.name)


def is_another(role: str, job: Job) -> bool:
    """Tell whether a post shares no telling word with the posting's, or is another by its rank."""
    asked, said = telling(job.title), telling(role)
    ranks = wording("names")["letter"]["ranks"]
    wanted = {ranks[word] for word in asked if word in ranks}
    named = {ranks[word] for word in said if word in ranks}
    if wanted and named and not wanted & named:
        return True
    if said <= telling(job.document.text):
        return False
    rest, wish = said - set(ranks), asked - set(ranks)
    shared = {word for word in rest if any(word == w or is_slip(word, w) for w in wish)}
    head = fold(role.rsplit(maxsplit=1)[-1])
    parted = shared <= {head} and len(rest) > 1 and len(wish) > 1
    return bool(rest) and (not shared or parted or is_other_title(role, job.title))


def is_other_title(role: str, title: str) -> bool:
    """Tell whether both hold words of titles, and not one in common: "Lead", "Supervisor"."""
    one, other = title_words(role), title_words(title)
    return bool(one and other) and not one & other


def title_words(text: str) -> set[str]:
    """Return the folded words of a post's name that are titles by themselves."""
    return {fold(word.text) for word in read_words(text) if score("titles", word.text) == SURE}


def telling(text: str) -> set[str]:
    """Return the folded words of a title that tell it apart."""
    return {word.key for word in read_words(text)} - set(wording("names")["letter"]["small_words"])


def title_line(job: Job) -> tuple[Quote, ...]:
    """Return the first line of the posting that holds its title."""
    lines = (line for line in job.document.lines if job.title in line.text)
    return tuple(quote_line(line, job.document.name) for line in list(lines)[:1])
