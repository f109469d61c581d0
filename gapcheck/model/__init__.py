"""The things that pass between the floors: all frozen, all plain data."""

from gapcheck.model.document import Document, Flag, Line, Place, Quote, Region
from gapcheck.model.job import Job, Priority, Requirement, RequirementKind, Skill, Years
from gapcheck.model.report import Papers, Plan, Question, Report, Rewrite, Span, Step
from gapcheck.model.resume import (
    Contact,
    Letter,
    Month,
    Period,
    Referee,
    References,
    Resume,
    Role,
    Section,
    SectionKind,
)
from gapcheck.model.verdict import Evidence, Finding, How, Match, Result, Status, Tally

__all__ = [
    "Contact",
    "Document",
    "Evidence",
    "Finding",
    "Flag",
    "How",
    "Job",
    "Letter",
    "Line",
    "Match",
    "Month",
    "Papers",
    "Period",
    "Place",
    "Plan",
    "Priority",
    "Question",
    "Quote",
    "Referee",
    "References",
    "Region",
    "Report",
    "Requirement",
    "RequirementKind",
    "Result",
    "Resume",
    "Rewrite",
    "Role",
    "Section",
    "SectionKind",
    "Skill",
    "Span",
    "Status",
    "Step",
    "Tally",
    "Years",
]
