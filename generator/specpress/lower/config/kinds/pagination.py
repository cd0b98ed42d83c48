"""Pages: the parameters and properties that they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.property_types import is_count, is_list
from specpress.ir.features import Pagination

if TYPE_CHECKING:
    from specpress.config.kinds.pagination import PaginationConfig
    from specpress.lower.config.checks import Checks


def lower(checks: Checks, statement: PaginationConfig) -> Pagination | None:
    """Pages of one operation."""
    operation = checks.catalog.operation(statement.operation, statement.where)
    if operation is None:
        return None
    fits = (
        checks.is_query(operation, statement.page, statement.where / "page"),
        statement.size is None
        or checks.is_query(operation, statement.size, statement.where / "size"),
        checks.leads(operation, statement.items, statement.where / "items", "an array", is_list),
        checks.leads(operation, statement.total, statement.where / "total", "a number", is_count),
    )
    if not all(fits):
        return None
    return Pagination(
        operation=operation.key,
        page=statement.page,
        size=statement.size,
        items=statement.items,
        total=statement.total,
        first_page=statement.first_page,
    )
