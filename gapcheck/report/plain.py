"""The model's types as plain data: dictionaries, lists, texts and numbers in a fixed order."""

from dataclasses import fields, is_dataclass
from typing import Any

from gapcheck.model import Month, Period, Quote


def plain(value: object) -> Any:  # noqa: ANN401 - plain data has no narrower type
    """Return `value` as plain data: months as text, quotes with their place beside the words."""
    match value:
        case Month():
            return month_text(value)
        case Quote():
            return {"quote": value.text, **plain(value.place)}
        case Period():
            return period_data(value)
        case tuple():
            return [plain(item) for item in value]
        case _ if is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value


def month_text(month: Month) -> str:
    """Return YYYY-MM, or YYYY where no month is known."""
    return f"{month.year:04}-{month.month:02}" if month.month else f"{month.year:04}"


def period_data(period: Period) -> dict[str, Any]:
    """Return a period with the words that tell it."""
    return {
        "text": period.quote.text,
        "start": plain(period.start),
        "end": plain(period.end),
        "current": period.current,
    }
