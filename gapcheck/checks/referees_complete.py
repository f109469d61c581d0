"""Whether the sheet tells all that one needs to ask a referee."""

from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.model import Finding, Referee, References


def referees_complete(references: References) -> Iterator[Finding]:
    """Who wants to ring a referee should not have to ask you first who that is."""
    if not references.referees:
        raise DoesNotApplyError
    for referee in references.referees:
        lacking = [name for name, there in wanted(referee) if not there]
        if lacking:
            yield Finding(
                f"{referee.name.text}: the sheet does not tell {' or '.join(lacking)}.",
                "Add it in a line below the name.",
                (referee.name,),
            )


def wanted(referee: Referee) -> tuple[tuple[str, object], ...]:
    """Return what a sheet should tell of a referee, with what it tells."""
    return (
        ("how you worked together", referee.relation or referee.period),
        ("the role", referee.role),
        ("the employer", referee.employer),
        ("an e-mail address or phone number", referee.email or referee.phone),
    )
