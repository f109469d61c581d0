"""What a rewrite says that neither the résumé nor the posting nor a template holds."""

import re
from collections import Counter
from collections.abc import Iterator

from gapcheck.advice.rewriting.grammar import finite, gerunds
from gapcheck.advice.wording import sentences
from gapcheck.data import wording
from gapcheck.matcher.weights import stem
from gapcheck.model import Report, Rewrite
from gapcheck.words import fold, read_words

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
ARTICLES = {"a", "an"}


def said(rewrite: Rewrite) -> str:
    """Return the words of a suggestion that claim something: all but its questions."""
    return "".join(span.text for span in rewrite.after if span.kind != "blank")


def inventions(report: Report) -> tuple[str, ...]:
    """Return what is invented or changed that must not be, each as a sentence; none if all is well.

    Content words come from the résumé, the posting or the templates; titles, employers, dates
    and figures stay; what is safe asks nothing.
    """
    known = allowed(report) | ARTICLES
    headings = {line.number for role in report.papers.resume.roles for line in role.heading}
    return tuple(
        f"{fault}: {said(rewrite)}"
        for rewrite in report.rewrites
        for fault in faults(rewrite, known, headings, figures(report.papers.job.document.text))
    )


def faults(
    rewrite: Rewrite, known: set[str], headings: set[int], posted: Counter[str]
) -> Iterator[str]:
    """Yield what is wrong with one rewrite."""
    before, after = rewrite.before.text, said(rewrite)
    new = stems(after) - known - forms_of_verbs(before)
    if new:
        yield f"new words {sorted(new)}"
    if rewrite.safety == "safe" and any(span.kind == "blank" for span in rewrite.after):
        yield "a question in what is safe"
    if rewrite.kind == "summary":
        return
    if rewrite.before.place.line in headings:
        yield "a title, employer or date is touched"
    if not figures(before) <= figures(after) <= figures(before) + posted:
        yield "figures changed"


def figures(text: str) -> Counter[str]:
    """Return the figures of a text."""
    return Counter(FIGURE.findall(text))


def stems(text: str) -> set[str]:
    """Return the stems of the words of a text."""
    return {stem(word.key) for word in read_words(text)}


def allowed(report: Report) -> set[str]:
    """Return the stems of the résumé, the posting, the templates and what stands for filler."""
    papers = report.papers
    texts = [
        papers.resume.document.text,
        papers.job.document.text,
        *(str(text) for parts in sentences("rewrites").values() for text in parts.values()),
        *wording("rewriting")["filler"].values(),
        *(skill for match in report.matches for skill in match.requirement.skills),
    ]
    return set().union(*map(stems, texts))


def forms_of_verbs(text: str) -> set[str]:
    """Return the stems of the finite forms that the -ing forms of a text may become."""
    words = {word.casefold() for word in re.findall(r"\w+ing\b", text)} & gerunds().keys()
    return {stem(fold(finite(word, past=past))) for word in words for past in (True, False)}
