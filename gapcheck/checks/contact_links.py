"""Whether addresses can be read on paper, and lead where they say."""

from collections.abc import Iterator

from gapcheck.model import Finding, Resume
from gapcheck.outline.resume.contact import bare

LINKING = ("pdf", "docx", "odt")
MOST_SHOWN = 3
MAIL = "mailto:"


def contact_links(resume: Resume) -> Iterator[Finding]:
    """A print-out and a program have only the written address, a reader on a screen the link."""
    if resume.document.kind in LINKING:
        yield from other_mail(resume)
        yield from unwritten(resume)


def other_mail(resume: Resume) -> Iterator[Finding]:
    """Yield a finding where the written e-mail address opens a message to another one."""
    email, text = resume.contact.email, resume.document.text.casefold()
    links = [link for link in resume.document.links if link.casefold().startswith(MAIL)]
    addresses = [link[len(MAIL) :].partition("?")[0].strip() for link in links]
    if email is None or any(email.text.casefold() == each.casefold() for each in addresses):
        return
    for address in addresses:
        if address and address.casefold() not in text:
            yield Finding(
                f"The page says {email.text}; a click writes to {address}.",
                "Let the link lead to the address that is written, the one that you read daily.",
                (email,),
            )


def unwritten(resume: Resume) -> Iterator[Finding]:
    """Yield a finding on links of which neither the address nor its last part is written."""
    links = {link.casefold() for link in resume.document.links}
    text = "".join(resume.document.text.casefold().split())
    hidden = [
        link
        for link in resume.contact.links
        if link.casefold() in links and not is_written(link, text)
    ]
    if hidden:
        yield Finding(
            f"What leads to {', '.join(hidden[:MOST_SHOWN])} is a link whose address"
            " is not written out.",
            "Write the address itself, without https://, and keep the link.",
        )


def is_written(link: str, text: str) -> bool:
    """Tell whether a text without blanks holds an address, or the name at the end of its path."""
    address = bare(link).partition("?")[0].casefold().rstrip("/")
    handle = address.rpartition("/")[2] if "/" in address else ""
    return address in text or (bool(handle) and handle in text)
