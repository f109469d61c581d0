"""Years of work that the papers claim, against the dates of the résumé."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.checks.bullets import summary
from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.quoting import quote_within, sentences_of
from gapcheck.checks.same_employer import named_in
from gapcheck.data import wording
from gapcheck.model import Finding, Month, Papers, Quote, Role
from gapcheck.outline.resume.spans import YEAR, union_months

SLACK = 6  # months, for years are rounded
LONGEST = 60
CLAUSE = re.compile(r"(?:[^:;–—]|(?<! )[–—])+")
OWN = re.compile(r"\b(?:I|I['’]ve|my)\b")


def claimed_years(papers: Papers, today: Month) -> Iterator[Finding]:
    """Readers add up the dates; where the sum does not come out, they wonder which is right."""
    resume = papers.resume
    jobs = [role for role in resume.roles if role.kind == "work" and role.period]
    if not jobs:
        raise DoesNotApplyError
    for sentence, years, claim in claims(papers):
        there = named_in(clause_of(sentence, claim), jobs)
        if not named_in(sentence.text, jobs) and not speaks_of_work(sentence.text):
            continue
        least = months(there or jobs, today)
        if years * YEAR > least + SLACK:
            where = f"at {there[0].employer}" if there else "of all jobs together"
            yield Finding(
                f"“{claim.text}”, yet the dates {where} make {least // YEAR} years and "
                f"{least % YEAR} months at most.",
                "Mend whichever is wrong; if earlier work counts, let the résumé show it.",
                (claim, *(role.period.quote for role in (there or jobs)[:2] if role.period)),
            )


def clause_of(sentence: Quote, claim: Quote) -> str:
    """Return the part of a sentence, between its colons and the like, in which a claim stands."""
    at = claim.place.start - sentence.place.start
    parts = ((part.start(), part.end()) for part in CLAUSE.finditer(sentence.text))
    return next((sentence.text[a:b] for a, b in parts if a <= at < b), sentence.text)


def claims(papers: Papers) -> Iterator[tuple[Quote, int, Quote]]:
    """Yield the sentences that claim years of the person's work, with the years and the words."""
    sentences = list(summary(papers.resume))
    if papers.letter:
        written = sentences_of(papers.letter.body, papers.letter.document.name)
        sentences += [sentence for sentence in written if OWN.search(sentence.text)]
    for sentence in sentences:
        for match in pattern().finditer(sentence.text):
            years = number_of(match["number"])
            if 0 < years < LONGEST:
                yield sentence, years, quote_within(sentence, *match.span())


def speaks_of_work(text: str) -> bool:
    """Tell whether a sentence speaks of work rather than of the rest of life."""
    return bool(re.search(wording("claims")["work"], text, re.IGNORECASE))


def pattern() -> re.Pattern[str]:
    """Return the pattern of a claim such as "for the past eleven years" or "8 years of"."""
    words = "|".join(wording("numbers")["words"])
    number = rf"(?P<number>\d{{1,2}}|{words})"
    return re.compile(wording("claims")["years"].replace("NUMBER", number), re.IGNORECASE)


def number_of(text: str) -> int:
    """Return a number in figures or words."""
    return int(text) if text.isdigit() else int(wording("numbers")["words"][text.lower()])


def months(roles: Sequence[Role], today: Month) -> int:
    """Return the months that some roles may cover at most."""
    return union_months([role.period for role in roles if role.period], today)[1]
