"""Pages: the parameters and properties that they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.property_types import is_count, is_list
from specpress.ir.features import Pagination

if TYPE_CHECKING:
    from specpress.config.kinds.pagination import PaginationConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, said: PaginationConfig) -> Pagination | None:
    """Pages of one operation."""
    operation = checks.catalog.operation(said.operation, said.where)
    if operation is None:
        return None
    fits = (
        checks.is_query(operation, said.page, said.where / "page"),
        said.size is None or checks.is_query(operation, said.size, said.where / "size"),
        checks.leads(operation, said.items, said.where / "items", "an array", is_list),
        checks.leads(operation, said.total, said.where / "total", "a number", is_count),
    )
    if not all(fits):
        return None
    return Pagination(
        operation=operation.key,
        page=said.page,
        size=said.size,
        items=said.items,
        total=said.total,
        first_page=said.first_page,
    )
