"""Whether the dates of jobs and studies are written in one form."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.model import Finding, Quote, Resume
from gapcheck.outline.resume.date_forms import month_names, one_of

MONTH = r"(?:0?[1-9]|1[0-2])"


@cache
def forms() -> dict[str, re.Pattern[str]]:
    """Return the forms that a month or a short year is written in; the first that fits counts."""
    return {
        "month in words": re.compile(one_of(month_names()), re.IGNORECASE),
        "year first": re.compile(rf"(?<![\d/.-])\d{{4}}[-/.]{MONTH}(?:[-/.]\d\d?)?(?![-/.]?\d)"),
        "month in figures": re.compile(rf"\b{MONTH}\s?[-/.]\s?\d{{4}}\b"),
        "year in two figures": re.compile(r"['’]\d\d\b|\b\d{1,2}/\d\d\b(?!/)"),
    }


def date_formats(resume: Resume) -> Iterator[Finding]:
    """Dates in one form look careful, and a reader can run down them without stopping."""
    found: dict[str, list[Quote]] = {}
    for role in resume.roles:
        form = form_of(role.period.quote.text) if role.period else ""
        if form and role.period:
            found.setdefault(form, []).append(role.period.quote)
    if len(found) > 1:
        model = max(found.values(), key=len)[0].text
        yield Finding(
            f"Dates are written in {len(found)} forms: {' and '.join(found)}.",
            f"Choose one for all, such as “{model}”.",
            tuple(quotes[0] for quotes in found.values()),
        )


def form_of(text: str) -> str:
    """Return the form of the dates in a period, empty where only years are told."""
    return next((name for name, pattern in forms().items() if pattern.search(text)), "")
