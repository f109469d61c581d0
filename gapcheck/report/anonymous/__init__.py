"""The report without what tells who the person is."""

from gapcheck.report.anonymous.report import anonymous

__all__ = ["anonymous"]
