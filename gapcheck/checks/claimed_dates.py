"""Years that the letter gives for an employer, against the dates of the résumé."""

import re
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_within, sentences_of
from gapcheck.checks.same_employer import named_in
from gapcheck.data import wording
from gapcheck.model import Finding, Letter, Month, Resume, Role


def claimed_dates(letter: Letter, resume: Resume, today: Month) -> Iterator[Finding]:
    """Two dates for one thing make a reader wonder which of your dates to trust."""
    jobs = [role for role in resume.roles if role.period]
    pattern = re.compile(wording("claims")["dates"], re.IGNORECASE)
    for sentence in sentences_of(letter.body, letter.document.name):
        if re.search(wording("claims")["other_years"], sentence.text, re.IGNORECASE):
            continue
        there = named_in(sentence.text, jobs)
        for match in pattern.finditer(sentence.text) if there else ():
            year = int(match["year"])
            if not any(covers(role, year, today) for role in there):
                yield Finding(
                    f"The letter says “{match[0]}” of {there[0].employer}; the résumé has "
                    f"other dates.",
                    "Mend whichever is wrong.",
                    (
                        quote_within(sentence, *match.span()),
                        *(role.period.quote for role in there[:2] if role.period),
                    ),
                )


def covers(role: Role, year: int, today: Month) -> bool:
    """Tell whether a role's dates may hold a year."""
    if role.period is None:
        return True
    start = role.period.start.year if role.period.start else 0
    end = role.period.end.year if role.period.end else today.year
    return start <= year <= end
