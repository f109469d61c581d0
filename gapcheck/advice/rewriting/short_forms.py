"""Names that are short for others: "SEO", "A/P", "K8s"."""

import re

from gapcheck.advice.rewriting.drafts import holds

SHORT_FORM = re.compile(r"[A-Z][A-Z&/]{1,6}\d*s?|[a-zA-Z]\d+[a-zA-Z]")


def is_short_for(short: str, name: str) -> bool:
    """Tell whether `short` is an abbreviation of `name`: mostly capitals, its letters in order."""
    looks = bool(SHORT_FORM.fullmatch(short)) and len(short) < len(name)
    letters = [mark for mark in short.casefold().removesuffix("s") if mark.isalpha()]
    rest = iter(name.casefold())
    in_order = letters[:1] == [name[:1].casefold()] and all(mark in rest for mark in letters)
    return looks and in_order and not holds(name, short)
