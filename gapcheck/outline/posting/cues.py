"""The cues of postings, found once a sentence."""

from functools import cache

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording


@cache
def posting_cues() -> CueFinder:
    """Return the finder of every cue that the wording files know, named "table.kind"."""
    tables = {
        f"{table}.{kind}": cues
        for table, kinds in wording("posting_cues").items()
        for kind, cues in kinds.items()
    }
    conditions = {
        f"condition.{name}": topic["asks"] for name, topic in wording("conditions").items()
    }
    perks = {
        f"perk.{name}": topic["unless"]
        for name, topic in wording("conditions").items()
        if "unless" in topic
    }
    phrases = {
        f"phrase.{name}": wording("phrases")[name]
        for name in ("lead", "trail", "examples", "similar", "opens")
    }
    return CueFinder(tables | conditions | perks | phrases)


def of_table(cues: tuple[Cue, ...], table: str) -> tuple[Cue, ...]:
    """Return the cues of one table with the bare kind, in order."""
    prefix = f"{table}."
    bare = len(prefix)
    return tuple(
        Cue(cue.kind[bare:], cue.start, cue.end) for cue in cues if cue.kind.startswith(prefix)
    )
