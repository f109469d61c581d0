"""Whether words name a town, a region or a country, by wording/places.toml."""

import re
from functools import cache

from gapcheck.data import wording
from gapcheck.outline.resume.words import score

POSTCODE = re.compile(r"\s*\b(?:\d{4,6}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})\b\s*")
WIDE_GAP = re.compile(r"\w\s{2,}\w")
TOWN_AND_CODE = re.compile(r"^[^\W\d_][\w.'’ -]*[\s,]\s*\(?([A-Z]{2,3})\)?$")


@cache
def place_names() -> frozenset[str]:
    """Return the names of all places and of what is said in their place, without case."""
    tables = ("countries", "regions", "towns", "elsewhere")
    return frozenset(name.casefold() for table in tables for name in wording("places")[table])


def is_place(text: str) -> bool:
    """Return whether `text` is a place: known by name, or by its state, region or country."""
    bare = POSTCODE.sub(" ", text).strip(" ()[].,;|•·")
    if not bare or len(bare) > 60 or "@" in bare or WIDE_GAP.search(text.strip()):  # noqa: PLR2004 - longer is a sentence
        return False
    if bare.casefold() in place_names() or is_region(bare) or is_area(bare):
        return True
    coded = TOWN_AND_CODE.match(bare)
    if coded and coded[1] in wording("places")["codes"]:
        return True
    *towns, last = re.split(r"\s*[,/]\s*|\s+[-–—]\s+", bare)
    known = all(town.casefold() in place_names() for town in towns[:-1])
    return is_region(last) and bool(towns) and known and is_town(towns[-1])


def is_posted(text: str) -> bool:
    """Return whether `text` is a postcode, or a town with one."""
    code = POSTCODE.search(text)
    town = POSTCODE.sub(" ", text).strip(" ()[].,;|•·")
    return bool(code) and (not town or is_capitalised(town)) and (bool(town) or not text.isdigit())


def is_region(text: str) -> bool:
    """Return whether `text` is a state, region or country, which a town may stand before."""
    bare = POSTCODE.sub("", text).strip(" .")
    return bare in wording("places")["codes"] or bare.casefold() in region_names()


@cache
def region_names() -> frozenset[str]:
    """Return the names of states, regions and countries, without case."""
    tables = ("regions", "countries")
    return frozenset(name.casefold() for table in tables for name in wording("places")[table])


def is_site(text: str) -> bool:
    """Return whether `text` names a street or a park, as "Elm Park" does."""
    last = text.casefold().rpartition(" ")[2]
    street = last in wording("places")["streets"] and not score("units", text)
    return street and " " in text and is_capitalised(text)


def is_area(bare: str) -> bool:
    """Return whether `bare` is "Greater Boston Area" or the like."""
    words = bare.casefold()
    areas = wording("places")["area"]
    core = next(
        (words.removesuffix(f" {area}") for area in areas if words.endswith(f" {area}")), words
    )
    return core.removeprefix("greater ") in place_names()


def is_town(text: str) -> bool:
    """Return whether `text` could be a town: a name, and no employer's."""
    return is_capitalised(text) and not score("employers", text)


def is_capitalised(text: str) -> bool:
    """Return whether `text` is a name of up to four words, none in small letters first."""
    words = text.split()
    return 0 < len(words) <= 4 and words[0][:1].isupper() and not re.search(r"\d", text)  # noqa: PLR2004
