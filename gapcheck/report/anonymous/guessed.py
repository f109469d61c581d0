"""What tells who the person is by its looks: short names, towns, houses and projects."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from urllib.parse import urlsplit

from gapcheck.model import Role
from gapcheck.outline.resume.places import is_region, is_town
from gapcheck.outline.resume.split import COMMA
from gapcheck.outline.resume.words import SURE, score
from gapcheck.report.anonymous.labels import labels

SHORTEST = 4  # letters of a first word, or of a project, that stands for the whole


def short_names(house: str, papers: str) -> Iterator[str]:
    """Yield how people shorten a house's name: "Elm Abbey" and "Elm" of "Elm Abbey Garden".

    A first word stands for the whole where only kinds of houses follow it, and where no paper
    writes it in small letters, as it does an ordinary word.
    """
    first, *rest = house.split() or [""]
    if len(rest) > 1 and rest[0][:1].isupper() and first not in labels()["small"]:
        yield f"{first} {rest[0]}"
    proper = len(first) >= SHORTEST and first[0].isupper() and first.isalpha()
    kinds = rest and all(score("employers", word) == SURE for word in rest)
    if proper and kinds and not re.search(rf"\b{re.escape(first.lower())}\b", papers):
        yield first


def towns_of(role: Role) -> Iterator[str]:
    """Yield the towns in which a role was; a state or a country tells little."""
    for part in COMMA.split(role.place):
        if is_town(part) and not is_region(part) and part.casefold() not in labels()["no_town"]:
            yield part


def houses_in(text: str) -> Iterator[str]:
    """Yield the charities, clubs and the like that a text names."""
    return (match[0] for match in houses().finditer(text))


@cache
def houses() -> re.Pattern[str]:
    """Return the pattern of a name that ends with what kind of house it is."""
    kinds = "|".join(map(re.escape, labels()["houses"]))
    return re.compile(rf"\b(?:[A-Z][\w'’.-]*\s+(?:&\s+|of\s+)?){{1,4}}(?:{kinds})\b")


def projects_of(links: Sequence[str]) -> Iterator[str]:
    """Yield the names of what the second step of web addresses leads to: "github.com/me/name"."""
    for link in links:
        steps = urlsplit(link if "//" in link else f"//{link}").path.strip("/").split("/")
        if len(steps) > 1 and len(steps[1]) >= SHORTEST:
            yield steps[1]
