"""Whether the dates of jobs and studies are written in one form."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.model import Finding, Quote, Resume
from gapcheck.outline.resume.date_forms import month_names, one_of


@cache
def forms() -> dict[str, re.Pattern[str]]:
    """Return the forms that a month or a short year is written in; the first that fits counts."""
    return {
        "month in words": re.compile(one_of(month_names()), re.IGNORECASE),
        "year first": re.compile(r"\b\d{4}[-/.]\d{1,2}\b(?!\d)"),
        "month in figures": re.compile(r"\b\d{1,2}\s?[-/.]\s?\d{4}\b"),
        "year in two figures": re.compile(r"['’]\d\d\b|\b\d{1,2}/\d\d\b(?!/)"),
    }


def date_formats(resume: Resume) -> Iterator[Finding]:
    """A program that has learnt one form of date from a page may misread the others."""
    found: dict[str, Quote] = {}
    for role in resume.roles:
        form = form_of(role.period.quote.text) if role.period else ""
        if form and role.period:
            found.setdefault(form, role.period.quote)
    if len(found) > 1:
        yield Finding(
            f"Dates are written in {len(found)} forms: {' and '.join(found)}.",
            "Choose one for all, such as “Mar 2019 – Present”.",
            tuple(found.values()),
        )


def form_of(text: str) -> str:
    """Return the form of the dates in a period, empty where only years are told."""
    return next((name for name, pattern in forms().items() if pattern.search(text)), "")
