"""Whether addresses can be both read and followed."""

from collections.abc import Iterator

from gapcheck.model import Finding, Resume
from gapcheck.outline.resume.contact import bare

LINKING = ("pdf", "docx", "odt")
MOST_SHOWN = 3


def contact_links(resume: Resume) -> Iterator[Finding]:
    """A reader on a screen follows a link; a program and a print-out have only the written text."""
    document, contact = resume.document, resume.contact
    if document.kind not in LINKING:
        return
    links = {link.casefold() for link in document.links}
    email = contact.email
    if email and not any(email.text.casefold() in link for link in links):
        yield Finding(
            "Your e-mail address cannot be clicked.",
            f"Make it a link to mailto:{email.text}.",
            (email,),
        )
    text = "".join(document.text.casefold().split())
    unwritten = [
        link
        for link in contact.links
        if link.casefold() in links and bare(link).partition("?")[0] not in text
    ]
    if unwritten:
        yield Finding(
            f"What leads to {', '.join(unwritten[:MOST_SHOWN])} is a link whose address"
            " is not written out.",
            "Write the address itself, without https://, and keep the link.",
        )
