"""Text as it can be quoted: no ligatures, no invisible characters, no private-use glyphs."""

import re
import unicodedata

# Ligatures, Roman numerals, full-width and presentation forms, and the mathematical letters that
# pass for bold on social networks. Superscripts and fractions stay: m² is not m2.
COMPATIBLE = re.compile(r"[ﬀ-ﷻﹰ-ﻼ\uff00-\uffefⅠ-ↈ\U0001d400-\U0001d7ff]+")
BLANK = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164]")
HYPHEN = re.compile("[\u2010\u2011]")
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
    # Joiners spell words in Persian and the Indian scripts, but only hide in Latin ones.
    "|(?<![\u0600-\u0dff])[\u200c\u200d]"
)
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\U000f0000-\U0010ffff]")
SURROGATE = re.compile("[\ud800-\udfff]")
GAP = re.compile(r" *\t[\t ]*| {2,}")


def clean(text: str) -> str:
    """Return `text` without what cannot be seen; a gap between two blocks becomes two blanks."""
    text = SURROGATE.sub("\ufffd", text)
    text = COMPATIBLE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    text = HYPHEN.sub("-", BLANK.sub(" ", INVISIBLE.sub("", text)))
    text = UNPRINTABLE.sub(" ", unicodedata.normalize("NFC", text))
    return GAP.sub("  ", text)
