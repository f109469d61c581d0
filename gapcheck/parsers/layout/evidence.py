"""Whether a gap parts columns, or only keeps dates, labels or cells away from their text."""

from gapcheck.parsers.layout.rows import Row, alignment, level_with
from gapcheck.parsers.layout.sides import (
    FEW_WORDS,
    Sides,
    are_dates,
    are_notes,
    beside,
    heads,
    is_apart,
    is_dense,
    is_large,
    is_long,
    rests,
    words_a_row,
)

FEWEST = 2
FEW_HOPS = 3
UNEVEN = 0.5
LABELS = 0.6
FEWEST_WRAPS = 3


def parts_columns(sides: Sides) -> bool:
    """Return whether the text on two sides is read one side after the other."""
    side_by_side = min(beside(sides.left, sides.right), beside(sides.right, sides.left))
    if side_by_side < FEWEST or has_labels(sides) or has_notes(sides):
        return False
    if has_strange_top(sides) or has_strange_foot(sides):
        return False
    if sides.heads_left and sides.heads_right:
        return not is_table(sides)
    return is_painted_apart(sides) or is_set_apart(sides) or runs_apart(sides)


def has_labels(sides: Sides) -> bool:
    """Return whether the left side only names what stands right of it, as headings in a margin."""
    if not sides.heads_left or sides.heads_right:
        return False
    below = [row for row in sides.left if row.y >= sides.heads_left[0].y]
    return len(sides.heads_left) >= LABELS * len(below)


def has_notes(sides: Sides) -> bool:
    """Return whether one side holds but short notes on the other, such as dates.

    Other notes than dates are a column where they were painted at once.
    """
    if not sides.heads_right and are_dates(sides.left, sides.heads_left):
        return True
    if not sides.heads_right and are_dates(sides.right, []):
        return True
    right = not sides.heads_right and are_notes(sides.right, sides.left)
    left = not sides.heads_left and are_notes(sides.left, sides.right)
    return (left or right) and not is_painted_apart(sides)


def has_strange_top(sides: Sides) -> bool:
    """Return whether the right side begins with dates that belong to the text above it."""
    first = next(iter(sides.heads_right), sides.right[0])
    above = [row for row in sides.right if row.y < first.y]
    if not above or any(is_large(row, sides.look) for row in above):
        return False
    return are_notes(above, sides.left) and is_apart(above[-1], first, sides.right)


def has_strange_foot(sides: Sides) -> bool:
    """Return whether the sides end with a section that belongs to the text below them."""
    begun = sides.right[0].y >= sides.left[0].y
    return any(is_strange_from(head, sides) for head in sides.heads_left[1 if begun else 0 :])


def is_strange_from(head: Row, sides: Sides) -> bool:
    """Return whether from a heading of the left side on, the right holds nothing of its own."""
    top = head.y - 0.5 * head.size
    after = [row for row in sides.right if row.y > top]
    before = [row for row in sides.right if row.y <= top]
    if not after:
        rest = [row for row in sides.left if row.y > head.y]
        return sides.closed and not any(is_long(row, sides.left) for row in rest)
    if not before or heads(after, sides.look):
        return False
    return are_notes(after, sides.left) and is_apart(before[-1], after[0], sides.right)


def is_table(sides: Sides) -> bool:
    """Return whether two sides with a heading on top are short columns of one table."""
    if any(is_large(row, sides.look) for row in (*sides.heads_left, *sides.heads_right)):
        return False
    paired = len(sides.left) == len(sides.right) and alignment(sides.left, sides.right) == 1.0
    by_row = sides.hops >= 2 * len(sides.left) - 1
    return paired and by_row and max(map(words_a_row, (sides.left, sides.right))) <= FEW_WORDS


def is_painted_apart(sides: Sides) -> bool:
    """Return whether one side was painted after the other."""
    return sides.hops <= min(FEW_HOPS, sides.fewest // 2) and sides.fewest > FEWEST


def is_set_apart(sides: Sides) -> bool:
    """Return whether two texts stand on baselines of their own."""
    level = max(alignment(sides.right, sides.left), alignment(sides.left, sides.right))
    return level < UNEVEN and is_dense(sides.left) and is_dense(sides.right)


def runs_apart(sides: Sides) -> bool:
    """Return whether text runs on over several rows on both sides, each in its own rhythm.

    In a table both cells of a row begin together: none begins where the other goes on.
    """
    rests_left, rests_right = rests(sides.left), rests(sides.right)
    if min(len(rests_left), len(rests_right)) < FEWEST_WRAPS:
        return False
    fresh = [row for row in sides.left if row not in rests_left]
    return sum(level_with(row, rests_right) for row in fresh) >= FEWEST
