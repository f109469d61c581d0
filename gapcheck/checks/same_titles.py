"""Titles that differ between the person's own papers."""

import re
from collections.abc import Iterator

from rapidfuzz.fuzz import token_set_ratio

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.quoting import quote_line, quote_within, sentences_of
from gapcheck.checks.same_employer import roles_at
from gapcheck.data import wording
from gapcheck.model import Finding, Papers, Quote, Resume, Role
from gapcheck.outline.resume.words import score
from gapcheck.words import fold

ALIKE = 75  # of 100, as rapidfuzz compares sets of words


def same_titles(papers: Papers) -> Iterator[Finding]:
    """A title is the easiest thing to ask a former employer about."""
    if papers.letter is None and papers.linkedin is None:
        raise DoesNotApplyError
    own = [role for role in papers.resume.roles if role.kind == "work" and role.title]
    for role in own:
        there = [other for other in own if other.employer == role.employer]
        for where, title, quote in titles_elsewhere(role, papers):
            if role is there[0] and not any(alike(title, other.title) for other in there):
                yield Finding(
                    f"{role.employer}: “{title}” in the {where}, “{role.title}” in the résumé.",
                    "Use one title in all papers, the one that the employer would confirm.",
                    (quote, heading(role, papers.resume)),
                )


def titles_elsewhere(role: Role, papers: Papers) -> Iterator[tuple[str, str, Quote]]:
    """Yield the titles that letter and profile give for the employer of a role, with the paper."""
    if papers.letter and role.employer:
        pattern = wording("claims")["title"].replace("EMPLOYER", re.escape(role.employer))
        said = sentences_of(papers.letter.body, papers.letter.document.name)
        for sentence in said:
            for match in re.finditer(pattern, sentence.text, re.IGNORECASE):
                if score("titles", match["title"]):
                    yield "letter", match["title"], quote_within(sentence, *match.span("title"))
    if papers.linkedin:
        for other in roles_at(role.employer, papers.linkedin):
            if other.title and other.heading and other.kind == "work":
                yield "profile", other.title, heading(other, papers.linkedin)


def alike(title: str, other: str) -> bool:
    """Tell whether two titles may be of one post: the one is no higher than the other."""
    one, two = ([fold(word) for word in text.split()] for text in (title, other))
    ranks, below = (set(wording("names")["letter"][key]) for key in ("ranks", "below"))
    promoted = set(one) & ranks - set(two) or set(two) & below - set(one)
    return not promoted and token_set_ratio(" ".join(one), " ".join(two)) >= ALIKE


def heading(role: Role, resume: Resume) -> Quote:
    """Return the line of a role that holds its title."""
    line = next((line for line in role.heading if role.title in line.text), role.heading[0])
    return quote_line(line, resume.document.name)
