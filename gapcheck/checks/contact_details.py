"""Whether the résumé says how to reach the person."""

from collections.abc import Iterator

from gapcheck.model import Finding, Resume


def contact_details(resume: Resume) -> Iterator[Finding]:
    """Nobody can invite a person whom they cannot reach."""
    if resume.contact.email is None:
        yield Finding(
            "No e-mail address was found in the résumé.", "Put it under your name, as text."
        )
    if resume.contact.name is None:
        yield Finding(
            "No name was found at the top.", "Put your name on the first line, by itself."
        )
