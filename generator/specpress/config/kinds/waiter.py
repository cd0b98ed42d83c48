"""Methods that ask until something is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.ir.features import Path
    from specpress.pointer import Pointer

# Seconds; for the work of minutes that waiting is usually for.
_INTERVAL, _MAX_INTERVAL, _TIMEOUT = 2.0, 30.0, 3600.0


class WaiterConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A method that asks until a property reaches a value. Times in seconds."""

    where: Pointer
    name: str
    operation: str
    state: Path
    until: tuple[str, ...]
    fail: tuple[str, ...]
    interval: float
    max_interval: float
    timeout: float


def read(key: str, item: Item) -> WaiterConfig:
    """An entry of ``waiters``."""
    table = item.table("operation", "state", "until", "fail", "interval", "max_interval", "timeout")
    interval = table.get("interval", Item.seconds) or _INTERVAL
    longest = table.get("max_interval", Item.seconds) or max(interval, _MAX_INTERVAL)
    if longest < interval:
        item.refuse("max_interval is shorter than interval", "let the interval grow", value=longest)
    return WaiterConfig(
        where=item.where,
        name=item.name(key),
        fail=table.each("fail", Item.text),
        interval=interval,
        max_interval=longest,
        timeout=table.get("timeout", Item.seconds) or _TIMEOUT,
        operation=table.need("operation", Item.text),
        state=table.need("state", Item.path),
        until=table.need("until", Item.texts),
    )
