"""Reads what the config adds to operations: pagination, waiters, shortcuts, downloads, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.model import (
    DownloadConfig,
    FindOrCreateConfig,
    FindThenActConfig,
    PaginationConfig,
    ShortcutConfig,
    WaiterConfig,
)
from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.config.table import Table
    from specpress.ir.types import JsonScalar

# Seconds; for the work of minutes that waiting is usually for.
_INTERVAL, _MAX_INTERVAL, _TIMEOUT = 2.0, 30.0, 3600.0
# Statuses.
_ABSENT, _GONE, _CONFLICT = (404,), (404, 409, 410), (409,)


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
        arguments=table.need("arguments", _arguments),
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


def read_find_then_act(key: str, item: Item) -> FindThenActConfig:
    """An entry of ``find_then_act``."""
    table = item.table("find", "act", "arguments", "found", "absent", "gone")
    return FindThenActConfig(
        where=item.where,
        name=item.name(key),
        arguments=table.get("arguments", _arguments) or (),
        found=table.entries("found", lambda name, path: (name, path.path())),
        absent=table.get("absent", _some_statuses) or _ABSENT,
        gone=_statuses(table, "gone", _GONE),
        find=table.need("find", Item.text),
        act=table.need("act", Item.text),
    )


def read_find_or_create(key: str, item: Item) -> FindOrCreateConfig:
    """An entry of ``find_or_create``."""
    table = item.table("find", "create", "arguments", "match", "absent", "conflict")
    return FindOrCreateConfig(
        where=item.where,
        name=item.name(key),
        arguments=table.get("arguments", _arguments) or (),
        match=table.entries("match", lambda name, other: (name, other.text())),
        absent=table.get("absent", _some_statuses) or _ABSENT,
        conflict=_statuses(table, "conflict", _CONFLICT),
        find=table.need("find", Item.text),
        create=table.need("create", Item.text),
    )


def _arguments(item: Item) -> tuple[tuple[str, JsonScalar], ...]:
    return item.entries(lambda name, value: (name, value.scalar()))


def _statuses(table: Table, key: str, usual: tuple[int, ...]) -> tuple[int, ...]:
    said = table.get(key, lambda item: item.each(_status))
    return usual if said is None else said


def _some_statuses(item: Item) -> tuple[int, ...]:
    return item.each(_status) or item.refuse("it is empty", "name at least one status")


def _status(item: Item) -> int:
    status = item.whole()
    if not 400 <= status < 500:
        item.refuse("only 4xx says what is there and what is not", "write for example 404")
    return status
