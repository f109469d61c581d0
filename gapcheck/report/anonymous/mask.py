"""Texts with what identifies the person replaced, and where each of their characters went."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from gapcheck.outline.resume.contact_fields import EMAIL
from gapcheck.report.anonymous.labels import labels


@dataclass(frozen=True)
class Mask:
    """What is replaced by what; `email` takes the place of every e-mail address."""

    found: Mapping[str, str]
    email: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern of all that is replaced, the longest first; a group each."""
        names = "|".join(f"(?P<n{n}>{pattern_of(text)})" for n, (text, _) in enumerate(self.order))
        return re.compile(f"(?P<email>{EMAIL.pattern})" + (f"|{names}" if names else ""))

    @cached_property
    def order(self) -> list[tuple[str, str]]:
        """The texts with what replaces them, the longest first."""
        return sorted(self.found.items(), key=lambda item: (-len(item[0]), item[0]))

    def label(self, match: re.Match[str]) -> str:
        """Return what replaces a match."""
        group = str(match.lastgroup)
        return self.email if group == "email" else self.order[int(group[1:])][1]

    def text(self, text: str) -> str:
        """Return `text` with everything replaced."""
        return self.pattern.sub(self.label, text)

    def span(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Return where the characters of `text` from `start` to `end` stand in the new text."""
        return self.moved(text, start, at_end=False), self.moved(text, end, at_end=True)

    def moved(self, text: str, position: int, *, at_end: bool) -> int:
        """Return where a position went; within something replaced, to its start or its end."""
        shift = 0
        for match in self.pattern.finditer(text):
            if match.end() <= position:
                shift += len(self.label(match)) - len(match[0])
            elif match.start() < position:
                length = len(self.label(match)) if at_end else 0
                return match.start() + shift + length
        return position + shift


def pattern_of(text: str) -> str:
    """Return the pattern of a text as whole words, in any case and with any spaces.

    A name of ordinary words ("Will", "Target") needs its capital.
    """
    words = r"\s+".join(map(re.escape, text.split()))
    before = r"(?<!\w)" if text[0].isalnum() else ""
    after = r"(?!\w)" if text[-1].isalnum() else ""
    ordinary = set(text.casefold().split()) <= set(labels()["ordinary"])
    capital = "(?=[A-Z])" if ordinary else ""
    return rf"{before}{capital}(?i:{words}){after}"
