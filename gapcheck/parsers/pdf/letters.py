"""What each glyph says: ligatures unfolded, icons and doubles dropped, accents put on letters."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from gapcheck.data import wording
from gapcheck.parsers.pdf.canvas import UNKNOWN, Glyph

Sign = tuple[str, str]

BULLET = "•"
FEWEST_ITEMS = 3
FEWEST_LETTERS = 5
SHORTEST_ITEM = 24
SAME_PLACE = 0.12
COMBINING = (
    "\u0300\u0301\u0302\u0302\u0308\u0303\u0303\u0304\u0306\u0307\u030a\u030b\u030c\u0327\u0328"
)
ACCENTS = dict(zip("`´^ˆ¨˜~¯˘˙˚˝ˇ¸˛", COMBINING, strict=True))
HYPHENS = dict.fromkeys(map(ord, "\u00ad\u2010\u2011"), "-")
PRESENTATION = re.compile("[\ufb00-\ufb4f\ufe70-\ufefc\uff01-\uffee]+")
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")


@dataclass(frozen=True, slots=True)
class Letters:
    """A page's glyphs with clean text; `doubles` of them were painted over their like."""

    glyphs: tuple[Glyph, ...]
    doubles: int


def letters_of(pages: Sequence[Sequence[Glyph]]) -> list[Letters]:
    """Return each page's glyphs with clean text; what says nothing is left out."""
    shifted = shifted_fonts(glyph for page in pages for glyph in page)
    marks = list_icons(pages)
    read: list[Letters] = []
    for page in pages:
        cleaned = clean(page, shifted, marks)
        kept = single(cleaned)
        read.append(Letters(tuple(accented(kept)), len(cleaned) - len(kept)))
    return read


def shifted_fonts(glyphs: Iterable[Glyph]) -> frozenset[str]:
    """Return the fonts that put plain letters into the private area, 0xF000 too high."""
    letters: defaultdict[str, set[str]] = defaultdict(set)
    for glyph in glyphs:
        for sign in glyph.text:
            if "\uf020" <= sign <= "\uf0ff":
                letters[glyph.style.font].add(chr(ord(sign) - 0xF000))
    return frozenset(
        font
        for font, found in letters.items()
        if sum(sign.isalpha() for sign in found) >= FEWEST_LETTERS and not kind_of(font)
    )


@cache
def kind_of(font: str) -> str:
    """Return "picture" or "symbol" for fonts that hold no letters, "" for any other."""
    name = re.sub(r"[\W_]+", "", font.casefold())
    if any(part in name for part in wording("layout")["picture_fonts"]):
        return "picture"
    return "symbol" if any(part in name for part in wording("layout")["symbol_fonts"]) else ""


def list_icons(pages: Iterable[Sequence[Glyph]]) -> frozenset[Sign]:
    """Return the icons that begin the items of lists, not the ones beside dates or addresses."""
    lengths: defaultdict[Sign, list[int]] = defaultdict(list)
    for page in pages:
        begun: Glyph | None = None
        for glyph in page:
            if kind_of(glyph.style.font) == "picture":
                begun = glyph
                lengths[begun.text, begun.style.font].append(0)
            elif begun and abs(glyph.y - begun.y) < 0.5 * glyph.style.size:
                lengths[begun.text, begun.style.font][-1] += 1
            else:
                begun = None
    return frozenset(
        sign
        for sign, found in lengths.items()
        if len(found) >= FEWEST_ITEMS and sorted(found)[len(found) // 2] >= SHORTEST_ITEM
    )


def clean(glyphs: Iterable[Glyph], shifted: frozenset[str], marks: frozenset[Sign]) -> list[Glyph]:
    """Return the glyphs with readable text, those without any left out."""
    known: dict[Sign, str] = dict.fromkeys(marks, BULLET)
    kept: list[Glyph] = []
    for glyph in glyphs:
        key = (glyph.text, glyph.style.font)
        if key not in known:
            known[key] = said(*key, shifted=key[1] in shifted)
        if known[key]:
            kept.append(glyph if known[key] == glyph.text else glyph._replace(text=known[key]))
    return kept


def said(text: str, font: str, *, shifted: bool) -> str:
    """Return what a glyph of `font` says: "" for an icon, a bullet for a symbol."""
    kind = kind_of(font)
    if text.isspace():
        return " "
    if kind:
        return BULLET if kind == "symbol" else ""
    if shifted:
        text = re.sub("[\uf020-\uf0ff]", lambda sign: chr(ord(sign[0]) - 0xF000), text)
    if PRIVATE.search(text):
        return BULLET if text in wording("layout")["symbol_bullets"] else ""
    text = PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return UNSEEN.sub("", text.translate(HYPHENS))


def single(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Return the glyphs with those dropped that are painted over their like (fake bold)."""
    kept: list[Glyph] = []
    places: defaultdict[tuple[str, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        near = SAME_PLACE * glyph.style.size
        row = round(glyph.y / 4)
        doubles = (
            twin
            for key in (row - 1, row, row + 1)
            for twin in places[(glyph.text, key)]
            if abs(twin.x0 - glyph.x0) <= near and abs(twin.y - glyph.y) <= near
        )
        if glyph.text == " " or not next(doubles, None):
            kept.append(glyph)
            places[(glyph.text, row)].append(glyph)
    return kept


def accented(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Return the glyphs with accents that were painted apart joined to their letters."""
    kept: list[Glyph] = []
    for glyph in glyphs:
        last = kept[-1] if kept else None
        if last and last.text in ACCENTS and over(last, glyph):
            text = unicodedata.normalize("NFC", glyph.text + ACCENTS[last.text])
            kept[-1] = glyph._replace(text=text, order=last.order)
        elif last and glyph.text in ACCENTS and over(glyph, last):
            text = unicodedata.normalize("NFC", last.text + ACCENTS[glyph.text])
            kept[-1] = last._replace(text=text)
        else:
            kept.append(glyph)
    return kept


def over(accent: Glyph, letter: Glyph) -> bool:
    """Return whether an accent stands over a letter."""
    middle = (accent.x0 + accent.x1) / 2
    near = abs(accent.y - letter.y) < 0.6 * letter.style.size
    return near and letter.text.isalpha() and letter.x0 <= middle <= letter.x1


def unknown_share(glyphs: Iterable[Glyph]) -> float:
    """Return the share of glyphs whose font does not tell what they say (0 to 1)."""
    counts = Counter(UNKNOWN in glyph.text for glyph in glyphs if glyph.text != " ")
    return counts[True] / max(1, counts.total())
