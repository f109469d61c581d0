"""Where the data that ships with the package lies."""

from importlib.resources import files
from pathlib import Path


def data_dir(name: str) -> Path:
    """Return the folder `name` ("templates" or "skill_lexicons"), shipped or in a checkout."""
    shipped = Path(str(files("gapcheck") / name))
    return shipped if shipped.is_dir() else Path(__file__).parents[1] / name
