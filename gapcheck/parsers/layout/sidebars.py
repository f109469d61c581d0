"""Sidebars over several pages: each column is read to its end before the other begins."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from gapcheck.parsers.layout.order import Strip

Numbered = tuple[int, Strip]


def columns_together(pages: Sequence[Sequence[Strip]]) -> Iterator[Numbered]:
    """Yield the strips of all pages with their page numbers, a column's parts together.

    A sidebar that ends on its page, with nothing after it, is read where it stands.
    """
    numbered = [[(number, strip) for strip in page] for number, page in enumerate(pages, 1)]
    for barred, run in groupby(numbered, key=has_sidebar):
        group = list(run)
        more = len(group) > 1 or group[-1] is not numbered[-1]
        if barred and more:
            yield from sidebars_first(group)
        else:
            yield from (strip for page in group for strip in page)


def has_sidebar(page: Sequence[Numbered]) -> bool:
    """Return whether a page has a sidebar."""
    return any(strip.region == "sidebar" for _, strip in page)


def sidebars_first(pages: Sequence[Sequence[Numbered]]) -> Iterator[Numbered]:
    """Yield what stands above the first sidebar, all sidebars, and then the rest."""
    strips = [strip for page in pages for strip in page]
    first = next(strip for _, strip in strips if strip.region == "sidebar")
    above = [
        (number, strip)
        for number, strip in pages[0]
        if strip.region != "sidebar" and strip.rows[-1].y <= first.rows[0].y
    ]
    yield from above
    yield from (one for one in strips if one[1].region == "sidebar")
    yield from (one for one in strips if one[1].region != "sidebar" and one not in above)
