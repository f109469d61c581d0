"""A sheet of references understood: who can speak for the person, and how to reach them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.model import Document, Line, Quote, Referee, References
from gapcheck.outline.resume.contact_fields import find_emails, find_phones, quote
from gapcheck.outline.resume.contact_name import is_name
from gapcheck.outline.resume.dates import find_periods
from gapcheck.outline.resume.words import score

PIECE = re.compile(r"[^,|·•;\t–—(){}]+")
# A sentence, or what stands before "at" in one: a full stop after fewer letters shortens a word.
PART = re.compile(r"(?:(?!\s(?:at|of the)\s|(?<=[^\W\d_]{4})\.\s).)+")
NUMBER = re.compile(r"\s*(?:\(?\d{1,2}[.):]|#\d{1,2}:?)\s+")
LABEL = re.compile(r"^\s*(?:[A-Z][a-z]+ ?){1,3}:\s*")


def read_references(document: Document) -> References:
    """Return the referees of a sheet, in its order; each begins with a name."""
    return References(
        document, tuple(read_referee(block, document.name) for block in blocks(document.lines))
    )


def blocks(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each referee: from one name to the next; the person's own come not."""
    starts = [at for at, line in enumerate(lines) if name_in(line.text)]
    for start, end in pairwise([*starts, len(lines)]):
        block = tuple(lines[start:end])
        if start > 0 or tells_a_relation(block):
            yield block


def tells_a_relation(block: Sequence[Line]) -> bool:
    """Tell whether lines hold a role or a relation, as those of a referee do."""
    relations = CueFinder({"relation": wording("references")["relations"]})
    return any(relations.find(line.text) or score("titles", line.text) for line in block)


def name_in(text: str) -> tuple[int, int] | None:
    """Return where the name that begins a line stands, or None where none does."""
    number = NUMBER.match(text)
    first = number.end() if number else 0
    label = LABEL.match(text, first)
    start = label.end() if label else first
    piece = PIECE.match(text, start)
    words = piece[0].strip() if piece else ""
    titled = words.split(" ", 1)
    titles = wording("contact")["credentials"]["titles"]
    bare = titled[-1] if titled[0].strip(".").lower() in titles else words
    labelled = label is None or "name" in label[0].lower() or "referee" in label[0].lower()
    least = 1 if bare != words else 2
    if labelled and bare and is_name(bare, least) and not is_other(bare):
        return start, start + len(words)
    return None


def is_other(text: str) -> bool:
    """Tell whether words of a name's form are a post, a firm or the sheet's heading."""
    looks = score("titles", text) or score("employers", text) or score("schools", text)
    return bool(looks) or bool(re.search(r"\breference|referee", text, re.IGNORECASE))


def read_referee(block: tuple[Line, ...], document: str) -> Referee:
    """Return what some lines tell of a referee, the name in the first of them."""
    start, end = name_in(block[0].text) or (0, len(block[0].text))
    told = list(pieces(block, end, document))
    relation = first_quote(block, document, "relations")
    role = next((q for q in told if score("titles", q.text) and not within(relation, q)), None)
    periods = [period for line in block for period in find_periods(line, document)]
    return Referee(
        quote(block[0], start, end, document),
        block,
        relation,
        role,
        employer_of(told, role, relation),
        next((quote(x, *at, document) for x in block for at in find_emails(x)), None),
        next((quote(x, *at, document) for x in block for at in find_phones(x)), None),
        periods[0] if periods else None,
    )


def pieces(block: Sequence[Line], start: int, document: str) -> Iterator[Quote]:
    """Yield what stands between the marks of some lines, from `start` of the first on."""
    for number, line in enumerate(block):
        reach = start if number == 0 else len(label[0]) if (label := LABEL.match(line.text)) else 0
        for piece in PIECE.finditer(line.text, reach):
            for part in PART.finditer(piece[0]):
                words = part[0].strip(" .").removeprefix("at ").strip()
                if words:
                    at = line.text.index(words, piece.start() + part.start())
                    yield quote(line, at, at + len(words), document)


def first_quote(block: Sequence[Line], document: str, cues: str) -> Quote | None:
    """Return the first words of a referee's lines that a list of cues holds."""
    finder = CueFinder({cues: wording("references")[cues]})
    found = (quote(x, cue.start, cue.end, document) for x in block for cue in finder.find(x.text))
    return next(found, None)


def employer_of(told: Sequence[Quote], role: Quote | None, relation: Quote | None) -> Quote | None:
    """Return the firm: words that look like one, else those that follow the role."""
    names = [q for q in told if is_firm_like(q) and q != role and not within(relation, q)]
    firms = [q for q in names if score("employers", q.text) or score("schools", q.text)]
    after = told[told.index(role) + 1 :] if role in told and role else []
    following = [q for q in after[:1] if q in names]
    return next(iter([*firms, *following]), None)


def is_firm_like(piece: Quote) -> bool:
    """Tell whether words could name a firm: a capital, no number, no address."""
    text = piece.text
    return text[:1].isupper() and "@" not in text and not re.search(r"\d", text)


def within(inner: Quote | None, outer: Quote) -> bool:
    """Tell whether a quote stands in another."""
    return (
        inner is not None
        and inner.place.line == outer.place.line
        and outer.place.start <= inner.place.start < outer.place.end
    )
