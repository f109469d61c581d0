"""An earlier report read back from its JSON, alone or within its page."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from gapcheck.errors import CouldNotCheckError
from gapcheck.model import Place, Quote, Status
from gapcheck.report.as_json import FORMAT

EMBEDDED = re.compile(r'<script type="application/json" id="report-data">(.*?)</script>', re.DOTALL)
HINT = "Give a report that gapcheck wrote as JSON or HTML, such as gap-report.json."


@dataclass(frozen=True, slots=True)
class EarlierMatch:
    """A verdict of the earlier report with its best evidence."""

    kind: str
    text: str
    status: Status
    asked: Quote
    proof: Quote | None


@dataclass(frozen=True, slots=True)
class EarlierFinding:
    """A finding of the earlier report."""

    check: str
    message: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier report, as far as a later one is compared with it."""

    resume: str
    version: str
    matches: tuple[EarlierMatch, ...]
    findings: tuple[EarlierFinding, ...]


def read_earlier(content: bytes, name: str) -> Earlier:
    """Return the report in `content`; raise CouldNotCheckError where it is none."""
    try:
        text = content.decode("utf-8")
        embedded = EMBEDDED.search(text)
        data = json.loads(embedded[1] if embedded else text)
    except (ValueError, RecursionError) as error:
        raise CouldNotCheckError(f"{name} is not an earlier report.", HINT) from error
    found = data.get("format") if isinstance(data, dict) else None
    if found != FORMAT:
        raise CouldNotCheckError(
            f"{name} is not an earlier report of format {FORMAT} (found: {found}).", HINT
        )
    try:
        return earlier(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CouldNotCheckError(f"{name} is not a whole report: {error!r}.", HINT) from error


def earlier(data: Mapping[str, Any]) -> Earlier:
    """Return the report in plain data; raise KeyError, TypeError or ValueError."""
    return Earlier(
        resume=str(data["resume"]["document"]["name"]),
        version=str(data["version"]),
        matches=tuple(earlier_match(need) for need in data["requirements"]),
        findings=tuple(
            EarlierFinding(
                str(result["check"]),
                str(finding["message"]),
                tuple(quote_of(quote) for quote in finding["quotes"]),
            )
            for result in data["checks"]
            for finding in result["findings"]
        ),
    )


def earlier_match(data: Mapping[str, Any]) -> EarlierMatch:
    """Return one verdict in plain data; raise KeyError, TypeError or ValueError."""
    if data["status"] not in get_args(Status):
        raise ValueError(data["status"])
    place = data["place"]
    return EarlierMatch(
        kind=str(data["kind"]),
        text=str(data["text"]),
        status=data["status"],
        asked=quote_of({**place, "quote": data["line"][place["start"] : place["end"]]}),
        proof=quote_of(data["evidence"][0]) if data["evidence"] else None,
    )


def quote_of(data: Mapping[str, Any]) -> Quote:
    """Return a quote in plain data; raise KeyError, TypeError or ValueError."""
    numbers = (int(data[key]) for key in ("page", "line", "start", "end"))
    return Quote(str(data["quote"]), Place(str(data["document"]), *numbers))
