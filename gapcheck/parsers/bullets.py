"""The marks that begin the items of a list."""

import re

# Glyphs drawn as bullets, private-use ones of symbol fonts among them; "o", "§", "Ø", "v" and "ü"
# are what the Wingdings and Courier bullets of Word become as plain text.
GLYPH = "[•◦‣⁃∙·●○◉■□▪▫◆◇◘▶►▸▹▷➢➣➤➔→⇒❖❑❒✓✔✗✦✧★☆⦁⚫»›\ue000-\uf8ff]"
LETTER = r"\(?(?:[a-z]|[ivx]{1,4})[.)]\s+(?=[A-Z])|\(?\d{1,2}\)\s+"
DASH = r"\\?[-–—−*]{1,2}\s+|\+\s+(?=\D)|[-–—](?=[A-ZÀ-Þ][a-zà-ÿ]+\s)"
MARK = re.compile(rf"\s*(?:{GLYPH}+\s*|{DASH}|[oØ§vü]\s+(?=[A-Z\d])|{LETTER})")
NUMBER = re.compile(r"\s*\d{1,2}\.\s+\S")


def unbulleted(text: str) -> tuple[str, bool]:
    """Return `text` without the mark of a list item, and whether it is one.

    A number with a full stop stays: it may be a date's day, or a place in a contest.
    """
    mark = MARK.match(text)
    if mark and any(character.isalnum() for character in text[mark.end() :]):
        return text[mark.end() :], True
    return text, NUMBER.match(text) is not None


def only_mark(text: str) -> bool:
    """Return whether `text` is a mark whose item stands elsewhere."""
    return bool(text.strip()) and re.fullmatch(rf"\s*(?:{GLYPH}|[-–—o§*])\s*", text) is not None
