"""Right-to-left writing: from the order the eye meets it, left to right, to the order one reads."""

import re
import unicodedata

RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
RUN = re.compile(f"[{RIGHT}](?:[{RIGHT}\\s.,:;'\"\u2019-]*[{RIGHT}])?")
LEFT_RUN = re.compile(f"[^\\W{RIGHT}](?:[^{RIGHT}\\s]*[^\\W{RIGHT}])?")
MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def logical(text: str) -> str:
    """Return a line's text in the order it is read, given its signs from left to right."""
    letters = [sign for sign in text if sign.isalpha()]
    right = sum(is_right(sign) for sign in letters)
    if not right:
        return text
    if right * 2 < len(letters):
        return RUN.sub(lambda run: run[0][::-1], text)
    turned = text[::-1].translate(MIRRORED)
    return LEFT_RUN.sub(lambda run: run[0][::-1], turned)


def is_right(sign: str) -> bool:
    """Return whether a sign belongs to a script written from right to left."""
    return unicodedata.bidirectional(sign) in {"R", "AL"}
