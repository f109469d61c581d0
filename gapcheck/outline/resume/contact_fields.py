"""E-mail addresses, phone numbers, links and places in the head of a résumé."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Line, Place, Quote
from gapcheck.outline.resume.dates import read_periods
from gapcheck.outline.resume.heading_names import known_kind
from gapcheck.outline.resume.places import POSTCODE, is_capitalised, is_place, is_posted
from gapcheck.outline.resume.words import score

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
PHONE = re.compile(
    r"(?<![\w/.,+-])(?:\+|00)?\(?[\d*]++\)?"
    r"(?:(?:\s?[-–]\s?|[./]|\s?\(\s?|\s|(?<=\)))[\d*]++\)?){0,8}(?![\w@/]|\.\d|-[^\W\d])"
)
LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>|,;()]+|(?<![\w@./-])(?:[\w-]+\.)+[a-z]{2,}/[^\s<>|,;()]+"
    r"|(?<![\w@./-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|fr|es|it|nl|se|no|pt|eu|info"
    r"|design|art|studio|blog|site|tech|ai|app)(?![\w@.-])",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"\t+|\s{2,}|\s*[|•·●▪‧∙¦]\s*|\s+[-–—/]\s+|\s*;\s*")
EDGES = " \t,;:|•·●▪–—-/"
FEWEST_DIGITS, MOST_DIGITS, BARE_DIGITS = 7, 15, 9


def quote(line: Line, start: int, end: int, document_name: str) -> Quote:
    """Return the words of `line` from `start` to `end` with their place."""
    return Quote(line.text[start:end], Place(document_name, line.page, line.number, start, end))


def find_emails(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the e-mail addresses of a line stand."""
    return (match.span() for match in EMAIL.finditer(line.text))


def find_links(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the web addresses of a line stand."""
    for match in LINK.finditer(line.text):
        yield match.start(), match.start() + len(match[0].rstrip(".,:"))


def find_phones(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the phone numbers of a line stand; dates and postcodes are none."""
    for match in PHONE.finditer(line.text):
        number = match[0].strip()
        digits = sum(sign.isdigit() or sign == "*" for sign in number)
        parted = (
            number.startswith(("+", "00"))
            or not number.isdigit()
            or label_before(line, match.start())
        )
        right = FEWEST_DIGITS <= digits <= MOST_DIGITS and (parted or digits > BARE_DIGITS)
        if right and not any(read_periods(number)):
            yield match.start(), match.start() + len(number)


def label_before(line: Line, position: int) -> bool:
    """Return whether a word such as "Tel." stands before `position`."""
    match = re.search(r"([^\W\d_][^\W\d_ -]*)[.: ]*$", line.text[:position])
    word = match[1].casefold() if match else ""
    return word in wording("contact")["labels"]["phone"]


@cache
def labelled() -> re.Pattern[str]:
    """Return the pattern of a label at the start of a text; the group tells of what."""
    fields = wording("contact")["labels"].items()
    names = (
        f"(?P<{field}>{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"
        for field, words in fields
    )
    return re.compile(
        rf"\W*(?:{'|'.join(names)})\.?(?:\s*[:=]+\s*[-–]?\s*|\s+(?=[+(\d]))", re.IGNORECASE
    )


def segments(line: Line) -> Iterator[tuple[str, int, int]]:
    """Yield label, start and end of what a line holds besides addresses and numbers."""
    taken = sorted({*find_emails(line), *find_links(line), *find_phones(line)})
    masked = line.text
    for start, end in taken:
        masked = f"{masked[:start]}{'|' * (end - start)}{masked[end:]}"
    start = 0
    for match in (*BETWEEN.finditer(masked), None):
        end = match.start() if match else len(masked)
        yield from segment(masked[start:end], start)
        start = match.end() if match else end


def segment(text: str, offset: int) -> Iterator[tuple[str, int, int]]:
    """Yield label, start and end of one segment, if more than marks is left of it."""
    label = labelled().match(text)
    begin = label.end() if label else len(text) - len(text.lstrip(EDGES))
    end = len(text.rstrip(EDGES))
    if begin < end:
        yield (str(label.lastgroup) if label else "", offset + begin, offset + end)


def find_locations(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where a line tells a place, from its street on."""
    for label, start, end in segments(line):
        address = address_start(line.text[start:end])
        if label == "location":
            yield start, end
        elif not label and address is not None:
            yield start + address, end


def find_towns(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the names that may be towns, as they stand beside an e-mail address or a number."""
    if any(find_emails(line)) or any(find_phones(line)):
        for label, start, end in segments(line):
            text = line.text[start:end]
            known = known_kind(text) or score("titles", text)
            if not label and is_capitalised(text) and not known:
                yield start, end


def address_start(text: str) -> int | None:
    """Return where in `text` an address begins that runs to its end, or None."""
    parts = [(match.start(), match[0]) for match in re.finditer(r"[^,\s][^,]*", text)]
    if not parts or not (is_place(parts[-1][1]) or is_delivered(parts)):
        return 0 if len(parts) > 1 and is_place(text) else None
    begin = len(parts) - 1
    while begin and (is_street(parts[begin - 1][1]) or is_capitalised(parts[begin - 1][1])):
        before = parts[begin - 1][1]
        if not is_street(before) and (score("titles", before) or score("employers", before)):
            break
        begin -= 1
    return parts[begin][0]


def is_delivered(parts: Sequence[tuple[int, str]]) -> bool:
    """Return whether the last of several parts ends an address with a postcode.

    One of figures alone needs a street before it, for a year looks like it.
    """
    last = parts[-1][1].strip()
    lettered = any(sign.isalpha() for sign in "".join(POSTCODE.findall(last)))
    streets = (is_street(part) for _, part in parts[:-1])
    return is_posted(last) and (lettered or any(streets))


def is_street(text: str) -> bool:
    """Return whether `text` is a street with its number, or a flat, a box and the like."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    ends = wording("places")["streets"]
    return bool(re.search(r"\d", text)) and (len(words) <= 4 or any(word in ends for word in words))  # noqa: PLR2004
