"""Values that several kinds of methods have in the config: arguments and statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.config.table import Item, Table
    from specpress.ir.types import JsonScalar

ABSENT = (404,)
"""The statuses of a look-up that there is nothing."""


def arguments(item: Item) -> tuple[tuple[str, JsonScalar], ...]:
    """Arguments of an operation, wire name → value."""
    return item.entries(lambda name, value: (name, value.scalar()))


def statuses(table: Table, key: str, usual: tuple[int, ...]) -> tuple[int, ...]:
    """Statuses that may be none at all."""
    given = table.get(key, lambda item: item.each(_status))
    return usual if given is None else given


def some_statuses(item: Item) -> tuple[int, ...]:
    """At least one status."""
    return item.each(_status) or item.refuse("it is empty", "name at least one status")


def _status(item: Item) -> int:
    status = item.whole()
    if not 400 <= status < 500:
        item.refuse("only 4xx says what is there and what is not", "write for example 404")
    return status
