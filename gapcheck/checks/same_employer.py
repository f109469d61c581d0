"""Which roles of a résumé are at an employer that another paper names."""

from collections.abc import Sequence

from gapcheck.checks.naming import key_words
from gapcheck.model import Resume, Role


def roles_at(employer: str, resume: Resume) -> tuple[Role, ...]:
    """Return the roles at an employer, as far as its telling words show."""
    words = key_words(employer)
    return tuple(
        role
        for role in resume.roles
        if (own := key_words(role.employer)) and (own <= words or words <= own) and words
    )


def named_in(text: str, roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return the roles whose employer a text names in full."""
    said = key_words(text)
    return tuple(
        role
        for role in roles
        if (own := key_words(role.employer)) and own <= said and is_name(role)
    )


def is_name(role: Role) -> bool:
    """Tell whether a role's employer is named rather than described."""
    return role.employer[:1].isupper()
