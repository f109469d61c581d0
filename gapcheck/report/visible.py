"""Text that shows what it holds: nothing in it steers the screen or the terminal."""

LINE_ENDS = {ord(mark): " " for mark in "\t\n\r\v\f\x85\u2028\u2029"}
STEERING = {
    code: "\ufffd"
    for first, last in (
        (0x00, 0x1F),  # control characters, the terminal's escape among them
        (0x7F, 0x9F),
        (0x202A, 0x202E),  # embeddings and overrides of the writing direction
        (0x2066, 0x2069),
        (0xD800, 0xDFFF),  # halves of a character, which no encoding can write
        (0xFFFE, 0xFFFF),
    )
    for code in range(first, last + 1)
}
TABLE = STEERING | LINE_ENDS


def visible(text: str) -> str:
    """Return `text` on one line with its steering characters replaced, one for one.

    The length stays the same, so that places within the text still hold.
    """
    return text.translate(TABLE)
