"""What is known about a word: its skill, its names, what it implies, and where that is written."""

from collections.abc import Sequence
from pathlib import Path

from gapcheck.lexicon.compile import names_of
from gapcheck.lexicon.entries import lines_of
from gapcheck.lexicon.index import Lexicon
from gapcheck.lexicon.load import lexicon_files
from gapcheck.words import key_of


def explain(word: str, lexicon: Lexicon, extra: Sequence[Path] = ()) -> str:
    """Return what the lexicon knows about `word`, empty if nothing."""
    key = key_of(word)
    owners = lexicon.owners(key) or lexicon.owners(key.replace(" ", ""))
    return "\n".join(explain_skill(owner, lexicon, extra) for owner, _ in owners)


def explain_skill(name: str, lexicon: Lexicon, extra: Sequence[Path]) -> str:
    """Return what the lexicon knows about the skill `name`, a row a kind of knowledge."""
    skill = lexicon.skill(name)
    implied_by = sorted(
        other for other in lexicon.skills if skill.name in lexicon.implied_by(other)
    )
    rows = (
        ("also called", names_of(skill)[1:]),
        ("implies", lexicon.implied_by(skill.name)),
        ("implied by", implied_by),
        ("related", lexicon.related_to(skill.name)),
        ("counts only as written", skill.exact),
        ("counts only near", skill.context if skill.guarded or skill.exact else ()),
        ("not in", skill.unless),
    )
    head = f"{skill.name} ({skill.field}, {skill.kind})"
    body = [f"  {label}: {', '.join(names)}" for label, names in rows if names]
    return "\n".join([head, *body, f"  written in {where(skill.name, extra)}"])


def where(name: str, extra: Sequence[Path]) -> str:
    """Return the file and line of the entry `name`; the last one counts."""
    for file in reversed(lexicon_files(extra)):
        lines = lines_of(file.read_text(encoding="utf-8"))
        if name in lines:
            return f"{file}:{lines[name]}"
    return "no file"
