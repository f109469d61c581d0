"""The report with everything that identifies the person replaced, its places still right."""

from dataclasses import is_dataclass, replace
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from gapcheck.model import Place, Quote, Report
from gapcheck.report.anonymous.identity import documents_of, file_names, identity
from gapcheck.report.anonymous.labels import labels
from gapcheck.report.anonymous.mask import Mask

# Names that the program gives and goes by, beside the words it chooses from a fixed list.
OWN_NAMES = frozenset({"check", "code", "group", "level"})


@cache
def free_fields(kind: type) -> tuple[str, ...]:
    """Return the fields of a dataclass that may hold a person's text."""
    hints = get_type_hints(kind)
    return tuple(name for name, hint in hints.items() if name not in OWN_NAMES and is_free(hint))


def is_free(hint: object) -> bool:
    """Return whether a type allows more than the words of a fixed list."""
    return get_origin(hint) is not Literal and not (
        get_args(hint) and all(get_origin(part) is Literal for part in get_args(hint))
    )


def anonymous(report: Report) -> Report:
    """Return `report` with name, contact, employers, schools, referees and file names replaced.

    Quotes stand where their places say, in the papers so changed. A limit says what was done.
    """
    hidden: Report = Disguise(report).of(report)
    return replace(hidden, limits=(*hidden.limits, str(labels()["limit"])))


class Disguise:
    """Replaces what identifies the person in any part of a report."""

    def __init__(self, report: Report) -> None:
        """Find what is to be replaced."""
        papers = report.papers
        self.files = file_names(papers)
        if report.since:
            self.files.setdefault(report.since.resume, str(labels()["earlier"]))
        self.mask = Mask(identity(papers) | self.files, str(labels()["email"]))
        self.lines = {
            (document.name, line.number): line.text
            for document in documents_of(papers).values()
            for line in document.lines
        }
        self.done: dict[int, tuple[object, Any]] = {}

    def of(self, value: Any) -> Any:  # noqa: ANN401 - walks through every type of the model
        """Return `value` with everything in it replaced; the same part is made once."""
        if id(value) not in self.done:
            self.done[id(value)] = value, self.made(value)
        return self.done[id(value)][1]

    def made(self, value: Any) -> Any:  # noqa: ANN401 - the same
        """Return `value` made anew."""
        match value:
            case str():
                return self.mask.text(value)
            case tuple():
                return tuple(self.of(item) for item in value)
            case Quote():
                return self.quote(value)
            case Place():
                return self.place(value)
            case _ if is_dataclass(value) and not isinstance(value, type):
                free = free_fields(type(value))
                return replace(value, **{name: self.of(getattr(value, name)) for name in free})
            case _:
                return value

    def place(self, place: Place) -> Place:
        """Return where the same words stand now."""
        line = self.lines.get((place.document, place.line), "")
        start, end = self.mask.span(line, place.start, place.end)
        name = self.files.get(place.document, place.document)
        return replace(place, document=name, start=start, end=end)

    def quote(self, quote: Quote) -> Quote:
        """Return the words that now stand at the place of a quote."""
        place = self.place(quote.place)
        line = self.lines.get((quote.place.document, quote.place.line), "")
        if line[quote.place.start : quote.place.end] != quote.text:
            return Quote(self.mask.text(quote.text), place)
        return Quote(self.mask.text(line)[place.start : place.end], place)
