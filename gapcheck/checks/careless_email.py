"""Whether the e-mail address is one to put before a stranger."""

import re
from collections.abc import Iterator

from gapcheck.data import wording
from gapcheck.model import Finding, Resume

SHORTEST = 4


def careless_email(resume: Resume) -> Iterator[Finding]:
    """The address stands at the top; a plain one with your name draws no eye."""
    email = resume.contact.email
    if email is None:
        return
    data = wording("craft")["email"]
    local, _, domain = email.text.partition("@")
    if re.search(data["careless"], without_name(local, resume), re.IGNORECASE):
        yield Finding(
            "The address looks like one among friends.",
            "Take one that is made of your name.",
            (email,),
        )
    elif re.search(data["many_digits"], local):
        yield Finding(
            "The address holds a long number, which is easily mistyped.",
            "Take one that is made of your name.",
            (email,),
        )
    if employer := owner(domain, resume):
        yield Finding(
            f"The address seems to belong to {employer}.",
            "Take a private one: a present employer may read it, a former one may close it.",
            (email,),
        )


def without_name(local: str, resume: Resume) -> str:
    """Return the local part of an address without the person's own name."""
    name = resume.contact.name.text if resume.contact.name else ""
    for word in name.split():
        local = re.sub(re.escape(word), "", local, flags=re.IGNORECASE)
    return local


def owner(domain: str, resume: Resume) -> str:
    """Return the employer whose name a domain spells, empty where none does."""
    spelt = re.sub(r"[\W_]", "", domain.casefold().rpartition(".")[0])
    for role in resume.roles:
        words = re.findall(r"[^\W\d_]+", role.employer.casefold())[:2]
        if role.kind == "work" and len("".join(words)) > SHORTEST and "".join(words) in spelt:
            return role.employer
    return ""
