"""Waiters: the property that they look at, and its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.property_types import is_text
from specpress.ir.features import Waiter

if TYPE_CHECKING:
    from specpress.config.kinds.waiter import WaiterConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, statement: WaiterConfig) -> Waiter | None:
    """A method that waits."""
    operation = checks.catalog.operation(statement.operation, statement.where / "operation")
    place = statement.where / "state"
    if operation is None or not checks.leads(operation, statement.state, place, "text", is_text):
        return None
    kinds = checks.catalog.follow(operation, statement.state, place)
    values = [
        *((statement.where / "until" / index, text) for index, text in enumerate(statement.until)),
        *((statement.where / "fail" / index, text) for index, text in enumerate(statement.fail)),
    ]
    if not all(checks.is_value(kinds, text, statement.state[-1], at) for at, text in values):
        return None
    return Waiter(
        name=statement.name,
        operation=operation.key,
        state=statement.state,
        until=statement.until,
        fail=statement.fail,
        interval=statement.interval,
        max_interval=statement.max_interval,
        timeout=statement.timeout,
    )
