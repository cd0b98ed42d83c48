"""Waiters: the property that they look at, and its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.property_types import is_text
from specpress.ir.features import Waiter

if TYPE_CHECKING:
    from specpress.config.kinds.waiter import WaiterConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, said: WaiterConfig) -> Waiter | None:
    """A method that waits."""
    operation = checks.catalog.operation(said.operation, said.where / "operation")
    place = said.where / "state"
    if operation is None or not checks.leads(operation, said.state, place, "text", is_text):
        return None
    kinds = checks.catalog.follow(operation, said.state, place)
    values = [
        *((said.where / "until" / index, text) for index, text in enumerate(said.until)),
        *((said.where / "fail" / index, text) for index, text in enumerate(said.fail)),
    ]
    if not all(checks.is_value(kinds, text, said.state[-1], at) for at, text in values):
        return None
    return Waiter(
        name=said.name,
        operation=operation.key,
        state=said.state,
        until=said.until,
        fail=said.fail,
        interval=said.interval,
        max_interval=said.max_interval,
        timeout=said.timeout,
    )
