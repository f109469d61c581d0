"""What changed since an earlier report."""

from gapcheck.report.since.changes import since
from gapcheck.report.since.earlier import read_earlier

__all__ = ["read_earlier", "since"]
