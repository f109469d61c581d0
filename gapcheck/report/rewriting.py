"""The rewrites made ready: before and after, and the words to copy."""

from dataclasses import dataclass

from gapcheck.model import Rewrite, Span
from gapcheck.report.excerpts import Excerpt, Paper, PaperKey, excerpt, paper_of


@dataclass(frozen=True, slots=True)
class RewriteView:
    """A rewrite as it is shown; `copy` is the suggestion with its blanks in brackets."""

    rewrite: Rewrite
    before: Excerpt
    after: tuple[Span, ...]
    copy: str
    blanks: int
    asked: Excerpt | None


def rewrite_view(rewrite: Rewrite, papers: dict[PaperKey, Paper]) -> RewriteView:
    """Return one rewrite made ready."""
    after = tuple(bare(span) for span in rewrite.after)
    asked = rewrite.asked
    return RewriteView(
        rewrite=rewrite,
        before=excerpt(rewrite.before, paper_of(rewrite.before.place, papers)),
        after=after,
        copy="".join(f"[{s.text}]" if s.kind == "blank" else s.text for s in after),
        blanks=sum(span.kind == "blank" for span in after),
        asked=excerpt(asked, papers["posting"]) if asked else None,
    )


def bare(span: Span) -> Span:
    """Return a blank without brackets of its own, any other span as it is."""
    if span.kind != "blank":
        return span
    return Span(span.text.strip().removeprefix("[").removesuffix("]"), "blank")
