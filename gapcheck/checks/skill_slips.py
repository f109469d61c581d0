"""Skill names that look misspelt."""

from collections.abc import Iterator

from gapcheck.model import Finding, Match


def skill_slips(matches: tuple[Match, ...]) -> Iterator[Finding]:
    """A search for the right name may not find a misspelt one."""
    for match in matches:
        for evidence in match.evidence:
            if evidence.how == "slip":
                yield Finding(
                    f"“{evidence.name}” looks like a slip for “{match.requirement.text}”.",
                    "Mend the spelling.",
                    (evidence.quote,),
                )
