"""The report as SARIF 2.1.0, for people who keep their papers in a repository.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from gapcheck.model import Papers, Quote, Report, Result
from gapcheck.report.environment import environment
from gapcheck.report.requirements import Row
from gapcheck.report.sarif_baseline import Baseline, baseline
from gapcheck.report.sarif_places import Plain, Source, location, message
from gapcheck.report.view import view
from gapcheck.report.visible import visible

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVEL = {"fail": "error", "warn": "warning"}
NOT_RULED = frozenset({"soft", "condition"})


def as_sarif(report: Report, sources: Mapping[str, Source]) -> str:
    """Return findings and open requirements as SARIF: the same report, the same text.

    `sources` tells of a document, by its name, where its file is; without, its name is taken.
    """
    state = baseline(report.since)
    results = [
        *requirement_results(report, sources, state),
        *check_results(report, sources, state),
        *gone_results(report, sources, state),
    ]
    rules = [*verdict_rules(state), *map(check_rule, report.results)]
    driver = {"name": "gapcheck", "version": visible(report.version), "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def verdict_rules(state: Baseline) -> Iterator[Plain]:
    """Yield a rule for each verdict that leaves a requirement open, and for what is gone."""
    words: Any = environment("terminal", str).get_template("report/words.jinja").module
    for status, name in words.STATUS.items():
        if status != "shown":
            yield rule(f"requirement-{status}", name, words.STATUS_MEANS[status])
    for turn in dict.fromkeys(change.turn for change in state.gone):
        yield rule(f"since-{turn}", words.TURN[turn], words.TURN[turn])


def check_rule(result: Result) -> Plain:
    """Return the rule of a check."""
    return rule(result.check, result.title, result.why)


def rule(name: str, short: str, full: str) -> Plain:
    """Return a rule as SARIF describes it."""
    return {"id": name, "shortDescription": message(short), "fullDescription": message(full)}


def requirement_results(
    report: Report, sources: Mapping[str, Source], state: Baseline
) -> Iterator[Plain]:
    """Yield what the posting asks and the papers do not show, at the nearest line of the papers."""
    resume = report.papers.resume.document.name
    for row in view(report).rows:
        need, match = row.match.requirement, row.match
        if match.status == "shown" or row.enough or need.kind in NOT_RULED:
            continue
        yield {
            "ruleId": f"requirement-{match.status}",
            "level": "warning" if need.priority == "must" else "note",
            "message": message(f"{need.text}: {match.why}"),
            "locations": [location(nearest(row), resume, sources)],
            "relatedLocations": [location(need.quote, "", sources)],
            "partialFingerprints": fingerprint("requirement", need.text),
            **state.of_requirement(need.text),
        }


def nearest(row: Row) -> Quote | None:
    """Return the quote that comes nearest to a requirement, None where there is none."""
    pieces = (*row.match.evidence, *row.match.close)
    return pieces[0].quote if pieces else None


def check_results(
    report: Report, sources: Mapping[str, Source], state: Baseline
) -> Iterator[Plain]:
    """Yield the findings of the checks."""
    for result in report.results:
        name = paper_name(result.group, report.papers)
        for finding in result.findings:
            first, *others = finding.quotes or (None,)
            yield {
                "ruleId": result.check,
                "level": LEVEL.get(result.status, "note"),
                "message": message(f"{finding.message} {finding.fix}".strip()),
                "locations": [location(first, name, sources)],
                "relatedLocations": distinct(location(quote, name, sources) for quote in others),
                "partialFingerprints": fingerprint(result.check, finding.message),
                **state.of_finding(finding.message),
            }


def gone_results(report: Report, sources: Mapping[str, Source], state: Baseline) -> Iterator[Plain]:
    """Yield what an earlier report told and this one does not, as nothing to mend."""
    resume = report.papers.resume.document.name
    for change in state.gone:
        yield {
            "ruleId": f"since-{change.turn}",
            "kind": "informational",
            "level": "none",
            "message": message(change.text),
            "locations": [location(change.after, resume, sources)],
            "partialFingerprints": fingerprint("since", change.turn, change.text),
            "baselineState": "absent",
        }


def paper_name(group: str, papers: Papers) -> str:
    """Return the name of the file that a group of checks looks at, else the résumé's."""
    paper = {
        "letter": papers.letter,
        "references": papers.references,
        "linkedin": papers.linkedin,
        "posting": papers.job,
    }.get(group)
    return (paper or papers.resume).document.name


def distinct(places: Iterable[Plain]) -> list[Plain]:
    """Return places without those that stand there already, as the standard wants them."""
    found: list[Plain] = []
    for place in places:
        if place not in found:
            found.append(place)
    return found


def fingerprint(*parts: str) -> Plain:
    """Return what makes a result the same from run to run, wherever its line has gone."""
    words = "\0".join(parts).encode("utf-8", "replace")
    return {"gapcheck/v1": hashlib.sha256(words).hexdigest()[:32]}
