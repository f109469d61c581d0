"""Job titles: what they name besides the post, as "SEO" in "SEO Specialist"."""

from collections.abc import Iterator, Sequence

from gapcheck.lexicon import Hit, Lexicon, find_skills


def with_titles(text: str, hits: Sequence[Hit], lexicon: Lexicon) -> tuple[Hit, ...]:
    """Return `hits` with the skills that the words of a job title name, in order."""
    inner = {found for hit in hits for found in inside_title(text, hit, lexicon)}
    return tuple(sorted((*hits, *inner), key=lambda hit: (hit.start, -hit.end)))


def inside_title(text: str, title: Hit, lexicon: Lexicon) -> Iterator[Hit]:
    """Yield the skills named by a title without its last or first word ("Head of Marketing")."""
    words = text[title.start : title.end]
    if " " not in words or lexicon.skill(title.skill).kind != "title":
        return
    for start, end in ((0, words.rindex(" ")), (words.index(" ") + 1, len(words))):
        for hit in find_skills(words[start:end], lexicon):
            if lexicon.skill(hit.skill).kind == "skill":
                first = title.start + start
                yield Hit(hit.skill, first + hit.start, first + hit.end)
