"""What an earlier report makes of a result: the `baselineState` of SARIF (section 3.27.24)."""

from dataclasses import dataclass, field

from gapcheck.model import Change, Since, Turn

NEW: frozenset[Turn] = frozenset({"reopened", "asked_anew"})
UPDATED: frozenset[Turn] = frozenset({"nearer", "weaker"})
GONE: frozenset[Turn] = frozenset({"closed", "proven", "dropped", "mended"})


@dataclass(frozen=True, slots=True)
class Baseline:
    """What changed since an earlier report; nothing is known of a report that is the first."""

    known: bool = False
    turns: dict[str, Turn] = field(default_factory=dict)
    found: frozenset[str] = frozenset()
    gone: tuple[Change, ...] = ()

    def of_requirement(self, text: str) -> dict[str, str]:
        """Return the state of an open requirement, nothing without an earlier report."""
        turn = self.turns.get(text)
        return self.state("new" if turn in NEW else "updated" if turn in UPDATED else "unchanged")

    def of_finding(self, text: str) -> dict[str, str]:
        """Return the state of a check's finding, nothing without an earlier report."""
        return self.state("new" if text in self.found else "unchanged")

    def state(self, name: str) -> dict[str, str]:
        """Return a state as a result holds it."""
        return {"baselineState": name} if self.known else {}


def baseline(since: Since | None) -> Baseline:
    """Return what changed since an earlier report, ready to be asked."""
    if since is None:
        return Baseline()
    return Baseline(
        known=True,
        turns={change.text: change.turn for change in since.changes if change.now},
        found=frozenset(change.text for change in since.changes if change.turn == "found"),
        gone=tuple(change for change in since.changes if change.turn in GONE),
    )
