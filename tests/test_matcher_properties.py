"""What must hold of every verdict, whatever the papers say."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import report_on

from gapcheck.matcher.tally import ORDER
from gapcheck.model import Report, Status, Tally

JOB = """
Warehouse Team Leader

Requirements
- 3 years of experience in warehouse work
- Counterbalance forklift licence
- SAP EWM or Manhattan WMS
- Stock control
- Microsoft Excel
- Leadership

Nice to have
- Polish
- Kaizen
"""
HEAD = "# Ana Example\n\nana@example.com\n"
SECTIONS = (
    """
## Experience
Warehouse Operative, Gull Logistics
Mar 2018 - Dec 2022
- Booked pallets in with SAP EWM
- Counted stock every Friday, 99 % right
""",
    """
## Skills
- Excel
- Polish
""",
    """
## Certificates
- First aid, 2024
""",
)
PROOFS = (
    "- Led a team of twelve on nights",
    "- Ran Kaizen weeks on two lines",
    "- Stock control for 4,000 places",
    "- Stock lists in Microsoft Excel",
    "- Moved the site to Manhattan WMS",
)
LEAST = "Warehouse Operative, Gull Logistics\nMar 2018 - Dec 2022\n"


def resume(*sections: str) -> str:
    return HEAD + "".join(sections)


def with_proofs(proofs: list[str]) -> str:
    return resume(*SECTIONS).replace(LEAST, LEAST + "".join(f"{proof}\n" for proof in proofs))


def statuses(report: Report) -> dict[str, Status]:
    return {match.requirement.text: match.status for match in report.matches}


@pytest.fixture(scope="module")
def plain() -> Report:
    return report_on(resume(*SECTIONS), JOB)


@given(order=st.permutations(SECTIONS))
@settings(max_examples=6, deadline=None)
def test_the_order_of_sections_changes_no_verdict(plain: Report, order: list[str]) -> None:
    assert statuses(report_on(resume(*order), JOB)) == statuses(plain)


@given(mark=st.sampled_from("*+-"))
@settings(max_examples=3, deadline=None)
def test_the_mark_of_a_bullet_changes_no_verdict(plain: Report, mark: str) -> None:
    marked = re.sub(r"^-", mark, resume(*SECTIONS), flags=re.MULTILINE)
    assert statuses(report_on(marked, JOB)) == statuses(plain)


@given(times=st.integers(min_value=2, max_value=40))
@settings(max_examples=5, deadline=None)
def test_a_skill_said_often_gains_nothing(plain: Report, times: int) -> None:
    stuffed = resume(*SECTIONS).replace("- Excel", "- " + ", ".join(["Excel"] * times))
    assert statuses(report_on(stuffed, JOB)) == statuses(plain)
    assert report_on(stuffed, JOB).tally == plain.tally


@given(
    benefits=st.lists(
        st.sampled_from(["Free Spanish lessons", "A gym on site", "Thirty days of holiday"]),
        max_size=3,
    )
)
@settings(max_examples=5, deadline=None)
def test_what_the_employer_offers_changes_no_verdict(plain: Report, benefits: list[str]) -> None:
    offered = JOB + "\nBenefits\n" + "".join(f"- {benefit}\n" for benefit in benefits)
    assert statuses(report_on(resume(*SECTIONS), offered)) == statuses(plain)


@given(proofs=st.lists(st.sampled_from(PROOFS), unique=True), more=st.sampled_from(PROOFS))
@settings(max_examples=12, deadline=None)
def test_true_evidence_never_lowers_a_verdict(proofs: list[str], more: str) -> None:
    before = statuses(report_on(with_proofs(proofs), JOB))
    after = statuses(report_on(with_proofs([*proofs, more]), JOB))
    assert {
        text for text in before if ORDER.index(after[text]) > ORDER.index(before[text])
    } == set()


def test_capitals_change_no_verdict(plain: Report) -> None:
    loud = resume(*SECTIONS).replace("Booked pallets in with", "BOOKED PALLETS IN WITH")
    assert statuses(report_on(loud, JOB)) == statuses(plain)


def test_alternatives_count_once(plain: Report) -> None:
    group = [m for m in plain.matches if m.requirement.group]
    assert {m.requirement.text for m in group} == {"SAP EWM", "Manhattan WMS"}
    assert total(plain.tally) == len(plain.matches) - 1 - uncounted(plain)


def total(tally: Tally) -> int:
    return sum(sum(row.values()) for row in (tally.must, tally.asked, tally.nice))


def uncounted(report: Report) -> int:
    return sum(m.requirement.kind in ("soft", "condition") for m in report.matches)
