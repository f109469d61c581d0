"""Marks what postings name: python tools/predict_vocabulary.py POSTINGS.jsonl > SPANS.jsonl.

A line of either file is a posting: {"id", "text"} in, {"id", "spans": [{"start", "end"}]} out.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from gapcheck.lexicon import Lexicon, load_lexicon
from gapcheck.model import Document, Line
from gapcheck.outline.posting.mentions import read_mentions


def spans_of(text: str, lexicon: Lexicon) -> list[dict[str, Any]]:
    """Return what a posting names, by character offsets in the whole text."""
    begins = [0]
    for line in text.split("\n"):
        begins.append(begins[-1] + len(line) + 1)
    lines = tuple(Line(line, 1, n) for n, line in enumerate(text.split("\n")) if line.strip())
    return [
        {
            "start": begins[place.line.number] + place.start + mention.start,
            "end": begins[place.line.number] + place.start + mention.end,
            "skill": mention.skill,
            "confidence": mention.confidence,
        }
        for place, found in read_mentions(Document("text", "", lines), lexicon)
        for mention in found
    ]


def main() -> None:
    """Print the spans of each posting."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("postings", type=Path)
    lexicon = load_lexicon()
    for text in parser.parse_args().postings.read_text(encoding="utf-8").splitlines():
        row = json.loads(text)
        print(json.dumps({"id": row["id"], "spans": spans_of(row["text"], lexicon)}))


if __name__ == "__main__":
    main()
