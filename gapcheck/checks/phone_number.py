"""Whether the résumé has a phone number."""

from collections.abc import Iterator

from gapcheck.model import Finding, Resume


def phone_number(resume: Resume) -> Iterator[Finding]:
    """Many who invite, invite by phone; others have the e-mail address."""
    if resume.contact.phone is None:
        yield Finding(
            "No phone number was found in the résumé.",
            "Put one beside the e-mail address, if you are content to be rung.",
        )
