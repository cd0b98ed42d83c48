"""Methods with some arguments decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.kinds.values import arguments
from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.ir.types import JsonScalar
    from specpress.pointer import Pointer


class ShortcutConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A method that calls an operation with some arguments fixed."""

    where: Pointer
    name: str
    operation: str
    arguments: tuple[tuple[str, JsonScalar], ...]


def read(key: str, item: Item) -> ShortcutConfig:
    """An entry of ``shortcuts``."""
    table = item.table("operation", "arguments")
    return ShortcutConfig(
        where=item.where,
        name=item.name(key),
        operation=table.need("operation", Item.text),
        arguments=table.need("arguments", arguments),
    )
