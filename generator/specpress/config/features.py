"""Reads the config's pagination, waiters, shortcuts and downloads."""

from __future__ import annotations

from specpress.config.model import (
    DownloadConfig,
    PaginationConfig,
    ShortcutConfig,
    WaiterConfig,
)
from specpress.config.table import Item

# Seconds; for the work of minutes that waiting is usually for.
_INTERVAL, _MAX_INTERVAL, _TIMEOUT = 2.0, 30.0, 3600.0


def read_pagination(key: str, item: Item) -> PaginationConfig:
    """An entry of ``pagination``."""
    table = item.table("page", "size", "items", "total", "first_page")
    first_page = table.get("first_page", Item.whole)
    return PaginationConfig(
        where=item.where,
        operation=key,
        size=table.get("size", Item.text),
        total=table.get("total", Item.path),
        first_page=1 if first_page is None else first_page,
        page=table.need("page", Item.text),
        items=table.need("items", Item.path),
    )


def read_waiter(key: str, item: Item) -> WaiterConfig:
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


def read_shortcut(key: str, item: Item) -> ShortcutConfig:
    """An entry of ``shortcuts``."""
    table = item.table("operation", "arguments")
    return ShortcutConfig(
        where=item.where,
        name=item.name(key),
        operation=table.need("operation", Item.text),
        arguments=table.need(
            "arguments", lambda it: it.entries(lambda name, value: (name, value.scalar()))
        ),
    )


def read_download(key: str, item: Item) -> DownloadConfig:
    """An entry of ``downloads``."""
    table = item.table("operation", "url", "expires", "size", "file_name")
    return DownloadConfig(
        where=item.where,
        name=item.name(key),
        expires=table.get("expires", Item.path),
        size=table.get("size", Item.path),
        file_name=table.get("file_name", Item.path),
        operation=table.need("operation", Item.text),
        url=table.need("url", Item.path),
    )
