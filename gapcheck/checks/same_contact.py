"""Name, e-mail and phone that differ between the person's own papers."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.naming import key_words
from gapcheck.checks.quoting import quote_line, quote_part
from gapcheck.model import Contact, Document, Finding, Job, Line, Papers, Quote
from gapcheck.outline.resume.contact_fields import find_emails, find_phones
from gapcheck.outline.resume.contact_name import is_name

DIGITS = 7  # of a phone number, the last ones, whatever stands before


def same_contact(papers: Papers) -> Iterator[Finding]:
    """If one of two addresses is old, the answer may go there."""
    if papers.letter is None and papers.linkedin is None:
        raise DoesNotApplyError
    for paper, email, phone, name in others(papers):
        mine = papers.resume.contact
        for kind, theirs, own in (
            ("e-mail address", email, mine.email),
            ("phone number", phone, mine.phone),
            ("name", name, mine.name),
        ):
            if theirs and own and not same(kind, theirs.text, own.text):
                yield Finding(
                    f"The {kind} in the {paper} is “{theirs.text}”, in the résumé “{own.text}”.",
                    "Use one in all papers, the one that you read or answer daily.",
                    (theirs, own),
                )


def others(papers: Papers) -> Iterator[tuple[str, Quote | None, Quote | None, Quote | None]]:
    """Yield what the other papers tell of how to reach the person, with the paper's name."""
    if papers.letter:
        letter = papers.letter
        lines = [*before_company(letter.head, papers.job), *letter.foot]
        yield (
            "letter",
            *own_data(lines, papers, letter.document),
            signature(letter.foot, letter.document),
        )
    if papers.linkedin:
        contact: Contact = papers.linkedin.contact
        yield "profile", contact.email, contact.phone, contact.name


def before_company(head: Sequence[Line], job: Job) -> Iterator[Line]:
    """Yield the lines above the one that names the reader's company, whose address follows."""
    company = key_words(job.company)
    return takewhile(lambda line: not company or not company <= key_words(line.text), head)


def own_data(
    lines: Sequence[Line], papers: Papers, document: Document
) -> tuple[Quote | None, Quote | None]:
    """Return the first e-mail address and phone number that are not the posting's."""
    asked = papers.job.document.text
    company = {word for word in key_words(papers.job.company) if len(word) > 3}  # noqa: PLR2004 - no short words
    emails = (quote_part(x, *at, document.name) for x in lines for at in find_emails(x))
    phones = (quote_part(x, *at, document.name) for x in lines for at in find_phones(x))
    return (
        next(
            (
                q
                for q in emails
                if q.text not in asked
                and not any(word in q.text.partition("@")[2].casefold() for word in company)
            ),
            None,
        ),
        next((q for q in phones if q.text not in asked), None),
    )


def signature(foot: Sequence[Line], document: Document) -> Quote | None:
    """Return the name below the closing."""
    named = (x for x in foot[1:3] if is_name(re.split(r",", x.text)[0].strip(), 2))
    return next((quote_line(line, document.name) for line in named), None)


def same(kind: str, theirs: str, own: str) -> bool:
    """Tell whether two pieces of contact data are one."""
    if kind == "phone number":
        one, two = (re.sub(r"\D", "", text) for text in (theirs, own))
        return one[-DIGITS:] == two[-DIGITS:] or min(len(one), len(two)) < DIGITS
    if kind == "name":
        one_words, two_words = key_words(theirs.split(",", maxsplit=1)[0]), key_words(own)
        return bool(one_words <= two_words or two_words <= one_words or starts_alike(theirs, own))
    return theirs.casefold() == own.casefold()


def starts_alike(theirs: str, own: str) -> bool:
    """Tell whether two names share their last word and the letter they begin with."""
    one, two = (name.casefold().partition(",")[0].split() for name in (theirs, own))
    return one[-1] == two[-1] and one[0][0] == two[0][0]
