"""Shortcuts: the arguments that are decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.features import Shortcut

if TYPE_CHECKING:
    from specpress.config.kinds.shortcut import ShortcutConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, said: ShortcutConfig) -> Shortcut | None:
    """A method with some arguments fixed."""
    operation = checks.catalog.operation(said.operation, said.where / "operation")
    if operation is None:
        return None
    if not checks.are_values(operation, said.arguments, said.where / "arguments"):
        return None
    return Shortcut(name=said.name, operation=operation.key, arguments=said.arguments)
