"""What the person says of the words of the résumé: these are what the posting asks for."""

import re
from collections.abc import Iterator, Mapping, Sequence

from gapcheck.lexicon import Lexicon
from gapcheck.matcher.grades import graded
from gapcheck.matcher.mentions import Mention, read_mentions
from gapcheck.model import Evidence, Match, Requirement, Resume


def with_own_words(
    matches: Sequence[Match], resume: Resume, lexicon: Lexicon, own: Mapping[str, str]
) -> tuple[Match, ...]:
    """Return the verdicts, those in `own` by the lines that have the words it holds for them.

    `own` maps what is asked, in lower case, to words of the résumé. What is shown stays as it is,
    what the résumé has no such words for too, and years, which no words but dates can show.
    """
    if not own:
        return tuple(matches)
    mentions = read_mentions(resume, lexicon)
    return tuple(by_own_words(each, resume, mentions, own) for each in matches)


def unheeded(matches: Sequence[Match], own: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each of the person's words that prove nothing, with the reason."""
    for match in matches:
        need, words = match.requirement, words_for(match.requirement, own)
        if words and match.status not in ("shown", "listed"):
            why = "only dates show years" if need.years else "the résumé does not have these words"
            yield f"gapcheck.toml holds “{words}” for “{need.text}”, but {why}."


def words_for(need: Requirement, own: Mapping[str, str]) -> str:
    """Return the person's words for a requirement, "" where there are none.

    Years are meant only by their whole text: the skill of which they are asked is asked apart.
    """
    names = (need.text, *(() if need.years else need.skills))
    return next((own[name.casefold()] for name in names if name.casefold() in own), "")


def by_own_words(
    match: Match, resume: Resume, mentions: Sequence[Mention], own: Mapping[str, str]
) -> Match:
    """Return a verdict by the lines that have the person's words for it and do not deny them."""
    need, words = match.requirement, words_for(match.requirement, own)
    if not words or match.status == "shown" or need.years:
        return match
    found = lines_with(words, resume, mentions)
    return graded(need, found) if found else match


def lines_with(words: str, resume: Resume, mentions: Sequence[Mention]) -> list[Evidence]:
    """Return the lines that have the words, in any case and spacing, as evidence."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    sought = re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)
    hits = [(mention, sought.search(mention.line.text)) for mention in mentions]
    return [
        mention.evidence(resume.document.name, "own", hit.group())
        for mention, hit in hits
        if hit and not mention.denies(hit.start())
    ]
