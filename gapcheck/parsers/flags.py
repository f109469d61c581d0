"""Flags that any format may earn."""

from gapcheck.model import Flag
from gapcheck.parsers.limits import LARGE_FILE


def size_flags(data: bytes) -> tuple[Flag, ...]:
    """Return a flag for a file larger than application systems take."""
    if len(data) <= LARGE_FILE:
        return ()
    megabytes = len(data) / 1_000_000
    return (Flag("large_file", f"The file has {megabytes:.1f} MB; some systems take only 2.5."),)
