"""Operations whose answers are pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.config.table import Item

if TYPE_CHECKING:
    from specpress.ir.features import Path
    from specpress.pointer import Pointer


class PaginationConfig(msgspec.Struct, frozen=True, kw_only=True):
    """Numbered pages. ``page`` and ``size`` are query parameters."""

    where: Pointer
    operation: str
    page: str
    size: str | None
    items: Path
    total: Path | None
    first_page: int


def read(key: str, item: Item) -> PaginationConfig:
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
