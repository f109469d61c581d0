"""What the posting calls a skill, in words that a line of the person's own could hold."""

from gapcheck.advice.rewriting.drafts import Material
from gapcheck.advice.rewriting.grammar import gerunds, inline, is_base_verb
from gapcheck.data import wording
from gapcheck.lexicon import find_skills
from gapcheck.model import Requirement
from gapcheck.words import key_of

LONGEST_NAME = 4


def posting_name(requirement: Requirement, material: Material) -> str | None:
    """Return what the posting calls the skill, as it stands within a sentence.

    None where the posting has no name for it that a line could hold.
    """
    hits = find_skills(requirement.text, material.lexicon)
    hit = next((h for h in hits if h.skill in requirement.skills[:1]), None)
    if hit is None:
        return None
    name = requirement.text[hit.start : hit.end]
    entry = material.lexicon.skill(hit.skill)
    if len(name.split()) > LONGEST_NAME or (name != entry.name and is_deed(name)):
        return None
    exact = next((known for known in entry.exact if key_of(known) == key_of(name)), None)
    if exact:
        return exact
    texts = (material.papers.job.document.text, material.papers.resume.document.text)
    first, _, rest = name.partition(" ")
    common = {first.lower()} if rest and not is_name(first, material) else set()
    return inline(name, material.ordinary | common, *texts)


def is_name(word: str, material: Material) -> bool:
    """Tell whether a word is by itself the name of a skill, in this very form."""
    owners = (material.lexicon.skill(name) for name, _ in material.lexicon.owners(key_of(word)))
    names = (name for entry in owners for name in (entry.name, *entry.aliases, *entry.exact))
    return any(name.casefold() == word.casefold() for name in names)


def is_deed(name: str) -> bool:
    """Tell whether words tell a deed or a quality, not a thing ("writing code", "keep stock")."""
    words = name.casefold().split()
    deed = len(words) > 1 and (words[0] in gerunds() or is_base_verb(words[0]))
    return deed or words[-1] in wording("rewriting")["naming"]["qualities"]
