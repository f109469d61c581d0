"""The one sentence that says why a requirement has its status."""

import tomllib
from functools import cache

from gapcheck.data import data_dir
from gapcheck.model import Evidence, Status

SECTIONS = {
    "head": "heading",
    "other": "résumé",
    "certificates": "certificates section",
    "letter": "letter",
}


@cache
def sentences() -> dict[str, str]:
    """Return the sentences of templates/why.toml by their names."""
    return tomllib.loads((data_dir("templates") / "why.toml").read_text(encoding="utf-8"))


def why(status: Status, evidence: Evidence | None, skill: str) -> str:
    """Return the sentence for a status and the best evidence for it."""
    if evidence is None:
        return sentences()[f"{status}_none"]
    key = f"{status}_{evidence.how}"
    if status == "missing":
        key = "missing_denied" if evidence.name.casefold() == skill.casefold() else "missing_close"
    return say(key, section=section_name(evidence), name=evidence.name, skill=skill)


def say(key: str, **values: str) -> str:
    """Return the sentence `key` with its values filled in."""
    return sentences()[key].format(**values)


def section_name(evidence: Evidence) -> str:
    """Return what to call the section in a sentence."""
    return SECTIONS.get(evidence.section, f"{evidence.section} section")
