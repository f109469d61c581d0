"""Whether the letter is of a length that is read."""

from collections.abc import Iterator

from gapcheck.model import Finding, Letter

FEWEST, MOST = 80, 450  # words between greeting and closing; 450 fill a page


def letter_length(letter: Letter) -> Iterator[Finding]:
    """Half a page to a page is usual: room for two proofs and a reason."""
    words = sum(len(line.text.split()) for line in letter.body)
    if words < FEWEST:
        yield Finding(
            f"The letter has {words} words.",
            "Add your best proof for what they ask first, and why you want to work for them.",
        )
    elif words > MOST:
        yield Finding(
            f"The letter has {words} words, more than a page.",
            "Keep the two strongest proofs and the reason; the rest is in the résumé.",
        )
