"""Advice: rewrites of the person's own lines, and the new game plan."""

from gapcheck.advice.plan import plan
from gapcheck.advice.rewriting import rewrites

__all__ = ["plan", "rewrites"]
