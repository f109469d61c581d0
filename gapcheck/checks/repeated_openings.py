"""Whether bullets keep beginning with the same word."""

from collections.abc import Iterator
from itertools import groupby

from gapcheck.checks.bullets import told
from gapcheck.checks.past_tense import first_word
from gapcheck.model import Finding, Quote, Resume

IN_A_ROW, SHARE, FEWEST = 3, 0.3, 5
SHORTEST = 3  # letters: "A" and "In" are no openings to vary


def repeated_openings(resume: Resume) -> Iterator[Finding]:
    """The same verb at the head of every line makes different work look alike."""
    lines = [line for line in told(resume) if len(first_word(line.text)) >= SHORTEST]
    for word in dict.fromkeys(first_word(line.text) for line in lines):
        same = [line for line in lines if first_word(line.text) == word]
        if longest_run(lines, word) >= IN_A_ROW or len(same) >= max(FEWEST, len(lines) * SHARE):
            yield Finding(
                f"{len(same)} lines begin with “{same[0].text.split()[0]}”.",
                "Give each the verb for what was done there; join those that tell the same.",
                tuple(same[:IN_A_ROW]),
            )


def longest_run(lines: list[Quote], word: str) -> int:
    """Return how many lines in a row begin with `word` at most."""
    runs = groupby(lines, key=lambda line: first_word(line.text) == word)
    return max((len(list(run)) for same, run in runs if same), default=0)
