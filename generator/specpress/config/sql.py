"""The API as tables: what of it no document says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.pointer import Pointer


class TableMethodConfig(msgspec.Struct, frozen=True, kw_only=True):
    """An operation that answers rows. ``key``: column → parameter; ``lacks``: columns.

    ``is_absent_empty``: whether a 404 says that there is no such row.
    """

    where: Pointer
    operation: str
    key: tuple[tuple[str, str], ...] = ()
    lacks: tuple[str, ...] = ()
    is_absent_empty: bool = False


class RangeConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Parameters that limit a column."""

    where: Pointer
    column: str
    start: str | None
    end: str | None


class OrderConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter, and its value, that sort by a column; another one turns the direction."""

    where: Pointer
    column: str
    parameter: str
    value: str
    direction: str | None


class TableConfig(msgspec.Struct, frozen=True, kw_only=True):
    """One table."""

    where: Pointer
    name: str
    list: TableMethodConfig | None = None
    get: TableMethodConfig | None = None
    ranges: tuple[RangeConfig, ...] = ()
    order: tuple[OrderConfig, ...] = ()
    execs: tuple[tuple[str, str], ...] = ()


class SqlConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the client has SQL, and what its tables are beyond what the document shows."""

    is_on: bool = True
    provider: str | None = None
    tables: tuple[TableConfig, ...] = ()


def read(item: Item) -> SqlConfig:
    """``sql``: true, false, or what there is to say."""
    if isinstance(item.value, bool):
        return SqlConfig(is_on=item.value)
    table = item.table("provider", "tables")
    return SqlConfig(
        provider=table.get("provider", Item.identifier),
        tables=table.entries("tables", _table),
    )


def _table(key: str, item: Item) -> TableConfig:
    table = item.table("list", "get", "ranges", "order", "exec")
    for part in key.split("."):
        item.name(part)
    return TableConfig(
        where=item.where,
        name=key,
        list=table.get("list", _method),
        get=table.get("get", _method),
        ranges=table.entries("ranges", _range),
        order=table.entries("order", _order),
        execs=table.entries("exec", lambda name, each: (each.name(name), each.text())),
    )


def _method(item: Item) -> TableMethodConfig:
    table = item.table("operation", "key", "lacks", "absent")
    return TableMethodConfig(
        where=item.where,
        operation=table.need("operation", Item.text),
        key=table.entries("key", lambda name, each: (name, each.text())),
        lacks=table.each("lacks", Item.text),
        is_absent_empty=bool(table.get("absent", _absent)),
    )


def _absent(item: Item) -> bool:
    text = item.text()
    if text not in {"empty", "error"}:
        item.refuse("it is none of empty, error", "write `absent: empty`, or leave it out")
    return text == "empty"


def _range(key: str, item: Item) -> RangeConfig:
    table = item.table("from", "to")
    return RangeConfig(
        where=item.where,
        column=key,
        start=table.get("from", Item.text),
        end=table.get("to", Item.text),
    )


def _order(key: str, item: Item) -> OrderConfig:
    said = dict(item.entries(lambda name, each: (name, each.text())))
    direction = said.pop("direction", None)
    if len(said) != 1:
        item.refuse("it has to name one parameter", "write for example {sort_by: created}")
    ((parameter, value),) = said.items()
    return OrderConfig(
        where=item.where, column=key, parameter=parameter, value=value, direction=direction
    )
