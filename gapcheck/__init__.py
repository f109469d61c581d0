"""gapcheck: what a posting asks, what a résumé shows, and what to do about the difference."""

__version__ = "0.1.0"
