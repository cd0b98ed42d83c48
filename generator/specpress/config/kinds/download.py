"""Methods that store the file behind a URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.ir.features import Path
    from specpress.pointer import Pointer


class DownloadConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A method that fetches the file behind a URL of a response."""

    where: Pointer
    name: str
    operation: str
    url: Path
    expires: Path | None
    size: Path | None
    file_name: Path | None


def read(key: str, item: Item) -> DownloadConfig:
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
