"""Lists any one of which is enough: "Python or Go", "one of the following", "or similar"."""

import re
from collections.abc import Sequence

from gapcheck.cues import Cue
from gapcheck.lexicon import Hit
from gapcheck.outline.posting.stretches import JOINT, Stretch, split

# "At least one language (Go, Rust)" and "one of Go, Rust": any one of what follows is enough.
ONE_OF = re.compile(r"(?i)\b(?:at least one|one or more|one|any|either)\b[\w\s]{0,40}[:(]\s*$")
# "A high hazard environment (chemical, nuclear)": to have worked in one of them is enough.
SETTINGS = re.compile(r"(?i)\b(?:environment|sector|industry|setting)s?\s*\(\s*$")
ANY_OF = re.compile(r"(?i)\b(?:one|any|one or more) of\b(?! (?:it\b|them\b|our|the (?!following)))")
# "(e.g. Stampli, Concur)": any one of examples is enough.
EXAMPLES = re.compile(r"(?i)(?:\be\.?g\.?|\bfor (?:example|instance))[,:]?\s*$")
# "Bilingual English/Spanish" asks for both.
BOTH = re.compile(r"(?i)\b(?:bi|tri|multi)lingual\b")
EITHER = re.compile(r"\bor\b|/")


def alternatives(text: str, clause: Stretch, hits: Sequence[Hit]) -> int | None:
    """Return the start of a clause whose items are alternatives, None where all are asked."""
    joints = [
        match.group()
        for match in JOINT.finditer(text, clause.start, clause.end)
        if not any(hit.start < match.end() and match.start() < hit.end for hit in hits)
    ]
    either = [joint for joint in joints if EITHER.search(joint)]
    plain = [joint for joint in joints if joint.strip() != "," and not EITHER.search(joint)]
    before = text[: clause.start]
    one_of = one_is_enough(before) or ANY_OF.search(text, clause.start, clause.end)
    both = BOTH.search(text, clause.start, clause.end)
    return clause.start if one_of or (either and not plain and not both) else None


def one_is_enough(before: str) -> bool:
    """Tell whether the words before a list say that any one of it is enough."""
    return any(opening.search(before) for opening in (ONE_OF, EXAMPLES, SETTINGS))


def is_open(text: str, clause: Stretch, phrases: Sequence[Cue], hits: Sequence[Hit]) -> bool:
    """Tell whether a list ends with "or similar", so that any one of it is enough."""
    ends = [cue for cue in phrases if cue.kind == "similar" and 0 <= cue.start - clause.end <= 1]
    opened = any(text[cue.start : cue.start + 2].lower() == "or" for cue in ends)
    parts = list(split(text, clause, JOINT, hits))
    return opened and len(parts) > 1 and not re.search(r"\band\b", text[clause.start : clause.end])
