"""Degrees that the letter or the profile claims and the résumé does not show."""

import re
from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.quoting import quote_line, quote_within, sentences_of
from gapcheck.data import wording
from gapcheck.model import Finding, Papers, Quote
from gapcheck.outline.degree_levels import degrees_in, level_of

LOWEST = 5  # short-cycle tertiary, ISCED 2011: below, words such as "diploma" are too many


def same_degrees(papers: Papers) -> Iterator[Finding]:
    """Schools confirm degrees to those who ask; a degree in one paper only makes a reader ask."""
    if papers.letter is None and papers.linkedin is None:
        raise DoesNotApplyError
    lines = [line.text for line in papers.resume.document.lines]
    own = [level for text in lines for cue in degrees_in(text) if (level := int(cue.kind))]
    for where, quote, level in claims(papers):
        if level >= LOWEST and level > max(own, default=0):
            yield Finding(
                f"The {where} claims “{quote.text}”; the résumé shows no degree of that level.",
                "Add it to the résumé with school and year, or name it for what it is.",
                (quote,),
            )


def claims(papers: Papers) -> Iterator[tuple[str, Quote, int]]:
    """Yield the degrees of the other papers, with the paper's name and the level."""
    if papers.letter:
        pattern = re.compile(wording("claims")["degree"], re.IGNORECASE)
        for sentence in sentences_of(papers.letter.body, papers.letter.document.name):
            for match in pattern.finditer(sentence.text):
                if level := level_of(match["degree"]):
                    yield "letter", quote_within(sentence, *match.span("degree")), level
    if papers.linkedin:
        sections = [s for s in papers.linkedin.sections if s.kind == "education"]
        for line in (line for section in sections for line in section.lines):
            if level := level_of(line.text):
                yield "profile", quote_line(line, papers.linkedin.document.name), level
