"""The checks as the person wants them: some off, some with another severity."""

from collections.abc import Mapping
from dataclasses import replace

from gapcheck.checks.check import Check
from gapcheck.errors import SettingsError
from gapcheck.settings import Wish, nearest


def chosen(checks: tuple[Check, ...], wishes: Mapping[str, Wish]) -> tuple[Check, ...]:
    """Return the checks that are not off, with the severity wished for; raise SettingsError."""
    known = {check.id for check in checks}
    unknown = sorted(set(wishes) - known)
    if unknown:
        near = nearest(unknown[0], sorted(known))
        raise SettingsError(
            f"[checks] in gapcheck.toml: there is no check {unknown[0]}.",
            f"{f'Perhaps you mean {near}; ' if near else ''}`gapcheck checks` lists them all.",
        )
    wished = ((check, wishes.get(check.id, check.severity)) for check in checks)
    return tuple(
        replace(check, severity=severity) for check, severity in wished if severity != "off"
    )
