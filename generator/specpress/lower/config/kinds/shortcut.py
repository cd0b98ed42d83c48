"""Shortcuts: the arguments that are decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.features import Shortcut

if TYPE_CHECKING:
    from specpress.config.kinds.shortcut import ShortcutConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, statement: ShortcutConfig) -> Shortcut | None:
    """A method with some arguments fixed."""
    operation = checks.catalog.operation(statement.operation, statement.where / "operation")
    if operation is None:
        return None
    if not checks.are_values(operation, statement.arguments, statement.where / "arguments"):
        return None
    return Shortcut(name=statement.name, operation=operation.key, arguments=statement.arguments)
