"""Whether a referee can speak for what the posting asks first."""

from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.same_employer import roles_at
from gapcheck.model import Finding, Match, Quote, References, Resume, Role

MOST_NAMED = 3


def referees_saw_the_work(
    references: References, resume: Resume, matches: tuple[Match, ...]
) -> Iterator[Finding]:
    """A referee who saw the work that is asked for is worth two who did not."""
    musts = [
        m for m in matches if m.requirement.priority == "must" and m.requirement.kind == "skill"
    ]
    proven = {m.requirement.text: role for m in musts for e in m.evidence if (role := e.role)}
    if not proven or not references.referees:
        raise DoesNotApplyError
    seen = [r for referee in references.referees for r in roles_of(referee.employer, resume)]
    if not any(role in seen for role in proven.values()) and not any(
        e.role in seen for m in musts for e in m.evidence
    ):
        places = ", ".join(dict.fromkeys(r.employer or r.title for r in proven.values()))
        asked = ", ".join(list(proven)[:MOST_NAMED])
        yield Finding(
            f"No referee is from where the résumé shows {asked}.",
            f"Ask somebody from {places}.",
            tuple(referee.name for referee in references.referees),
        )


def roles_of(employer: Quote | None, resume: Resume) -> tuple[Role, ...]:
    """Return the roles at a referee's employer."""
    return roles_at(employer.text, resume) if employer else ()
