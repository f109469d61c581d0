"""A posting understood: what it asks, of whom, in whose words."""

from collections.abc import Iterable, Sequence

from gapcheck.lexicon import Lexicon, find_in_all, find_skills
from gapcheck.model import Document, Job, Requirement
from gapcheck.outline.posting.also import also_asked
from gapcheck.outline.posting.conditions import APPLICATION
from gapcheck.outline.posting.cues import posting_cues
from gapcheck.outline.posting.marks import marked
from gapcheck.outline.posting.names import read_company, read_title
from gapcheck.outline.posting.requirements import read_requirements
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.outline.posting.statements import read_statements
from gapcheck.outline.posting.zones import stands_out, zoned
from gapcheck.words import fold, key_of

RANK = {"must": 0, "asked": 1, "nice": 2}


def read_job(document: Document, lexicon: Lexicon, read: Sequence[Sentence] = ()) -> Job:
    """Return the posting understood; its requirements stand in the order of the posting.

    `read` are its sentences, where somebody has read them before.
    """
    title, company = read_title(document), read_company(document)
    sentences = read or read_sentences(document, lexicon)
    told = [need for sentence in sentences for need in read_requirements(sentence, lexicon)]
    also = also_asked(sentences, told, lexicon)
    found = [
        need
        for need in (*told, *also)
        if not names_company(need, company) and not names_post(need, title)
    ]
    asked = [r for r in found if r.level not in APPLICATION]
    return Job(
        document,
        title,
        company,
        once(asked),
        once(r for r in found if r.level in APPLICATION),
    )


def read_sentences(document: Document, lexicon: Lexicon) -> tuple[Sentence, ...]:
    """Return the sentences of a posting that are no headings, with all that was found in them."""
    statements = marked(read_statements(document, lambda name: key_of(name) in lexicon.names))
    finder = posting_cues()
    cues = [finder.find(statement.text) for statement in statements]
    headings = {s.text for s in statements if stands_out(s) and not find_skills(s.text, lexicon)}
    placed = tuple(zoned(statements, cues, headings, read_company(document)))
    hits = find_in_all([statement.text for statement, _, _, _ in placed], lexicon)
    return tuple(
        Sentence(statement, document.name, cues, found, zone, by_heading)
        for (statement, cues, zone, by_heading), found in zip(placed, hits, strict=True)
    )


def once(requirements: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """Return the requirements with each thing asked once, where the posting wants it most."""
    best: dict[tuple[object, ...], Requirement] = {}
    for requirement in requirements:
        key = identity(requirement)
        kept = best.get(key)
        if kept is None:
            best[key] = requirement
        elif RANK[requirement.priority] < RANK[kept.priority]:
            del best[key]
            best[key] = requirement
    return tuple(sorted(best.values(), key=lambda r: (r.quote.place.line, r.quote.place.start)))


def identity(requirement: Requirement) -> tuple[object, ...]:
    """Return what makes two requirements the same thing asked."""
    if requirement.kind == "condition":
        return ("condition", requirement.level, *map(fold, requirement.text.split()))
    if requirement.kind == "experience" or not requirement.skills:
        return (requirement.kind, tuple(map(fold, requirement.text.split())), requirement.years)
    return ("skill", requirement.skills)


def names_post(requirement: Requirement, title: str) -> bool:
    """Tell whether a requirement is only a part of the post's own title, as a sentence names it."""
    post = title.partition("(")[0].strip().casefold()
    said, text = requirement.quote.text.casefold(), requirement.text.casefold()
    part = bool(post) and text != post and text in post
    return part and post in said and text not in said.replace(post, " ")


def names_company(requirement: Requirement, company: str) -> bool:
    """Tell whether a requirement is only the company's own name, or stands within it."""
    name = company.partition(",")[0]
    if not name or not (name.casefold() + " ").startswith(requirement.text.casefold() + " "):
        return name in requirement.quote.text and requirement.text in name
    return requirement.text[:1] == name[:1]
