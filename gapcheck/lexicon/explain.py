"""What is known about a word: its skill, its names, what it implies, and where that is written."""

from collections.abc import Sequence
from pathlib import Path

from gapcheck.lexicon.compile import name_key, names_of
from gapcheck.lexicon.entries import line_of
from gapcheck.lexicon.index import Lexicon
from gapcheck.lexicon.load import lexicon_files


def explain(word: str, lexicon: Lexicon, extra: Sequence[Path] = ()) -> str:
    """Return what the lexicon knows about `word`, empty if nothing."""
    key = name_key(word)
    owners = lexicon.names.get(key) or lexicon.names.get(key.replace(" ", ""), ())
    return "\n".join(explain_skill(owner, lexicon, extra) for owner, _, _ in owners)


def explain_skill(name: str, lexicon: Lexicon, extra: Sequence[Path]) -> str:
    """Return what the lexicon knows about the skill `name`, a row a kind of knowledge."""
    skill = lexicon.skill(name)
    implied_by = sorted(other for other in lexicon.skills if skill.name in lexicon.implied_by(other))
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
        text = file.read_text(encoding="utf-8")
        if f'"{name}"' in text:
            return f"{file}:{line_of(text, name)}"
    return "no file"
