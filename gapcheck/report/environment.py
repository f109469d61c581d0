"""The templates' surroundings: every value that is filled in is made safe for its form."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from gapcheck import __version__
from gapcheck.data import data_dir
from gapcheck.report.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment, FileSystemBytecodeCache
    from markupsafe import Markup


def environment(form: str, escape: Callable[[str], str]) -> "Environment":
    """Return an environment in which `escape` is applied to each value exactly once.

    What a macro or block has written is already safe and stays as it is. `form` names the
    escaping, since templates are kept compiled with it.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - heavy
    from markupsafe import Markup  # noqa: PLC0415 - heavy

    def safe(value: object) -> "Markup":
        if isinstance(value, Markup):
            return value
        return Markup(escape(visible(str(value))))  # noqa: S704 - escaped in this very line

    return Environment(
        loader=FileSystemLoader(data_dir("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=safe,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=compiled_templates(form),
    )


def compiled_templates(form: str) -> "FileSystemBytecodeCache | None":
    """Return where compiled templates are kept, None where nothing can be kept.

    Jinja finds them by name and takes them only for the very text they were made from.
    """
    from jinja2 import FileSystemBytecodeCache  # noqa: PLC0415 - heavy

    from gapcheck.lexicon.load import cache_folder  # noqa: PLC0415 - only needed here

    folder = cache_folder() / "templates"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder), f"{form}-{__version__}-%s.cache")
