"""Operations whose answers are pages: the classes of the pages, and how they hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, py
from specpress.emit.views.codes import PAGES_UNSUPPORTED
from specpress.emit.views.operations.property_paths import follow
from specpress.emit.views.scope.json_shapes import is_open
from specpress.ir.aliases import struct_of, without_aliases
from specpress.ir.api import Location
from specpress.ir.types import ListOf, Named, TypeRef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.scope.methods import Method
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.features import Features, Pagination

# What pages can do beyond their models; a property of such a name could not be reached.
_TAKEN = frozenset({"get_next_page", "has_next_page", "iter_pages"})


class Paged(msgspec.Struct, frozen=True, kw_only=True):
    """An operation with pages. ``items`` and ``total`` are attribute paths, ``item`` is a type."""

    page: str
    async_page: str
    model: Named
    item: TypeRef
    argument: str
    items: tuple[str, ...]
    total: tuple[str, ...] | None
    first: int

    def arguments(self, operation: Code) -> Code:
        """What ``Pages`` is called with."""
        return fill(
            "{operation}, lambda: types.{page}, lambda: types.{twin}, argument={argument},"
            " items={items}{total}{first}",
            operation=operation,
            page=ident(self.page),
            twin=ident(self.async_page),
            argument=py(self.argument),
            items=py(self.items),
            total=fill(", total={total}", total=py(self.total)) if self.total else Code(),
            first=fill(", first={first}", first=py(self.first)) if self.first != 1 else Code(),
        )


def paged_operations(
    scope: Scope, features: Features, answers: Mapping[str, Answer]
) -> Mapping[str, Paged]:
    """The operations with pages, by key; reports those whose answers cannot be pages."""
    statements = {item.operation: item for item in features.pagination}
    found: dict[str, Paged] = {}
    for resource in scope.resources:
        for method in resource.methods:
            key = method.operation.key
            if key not in statements:
                continue
            paged = _paged(scope, statements[key], method, answers[key])
            if paged is None:
                scope.report(PAGES_UNSUPPORTED, method.operation)
            else:
                found[key] = paged
    return found


def _paged(scope: Scope, statement: Pagination, method: Method, answer: Answer) -> Paged | None:
    case = answer.single
    if case is None or case.type is None:
        return None
    model, struct = without_aliases(scope.api, case.type), struct_of(scope.api, case.type)
    items = follow(scope, case.type, statement.items)
    total = None if statement.total is None else follow(scope, case.type, statement.total)
    if struct is None or is_open(struct) or not isinstance(model, Named) or items is None:
        return None
    if not isinstance(items.type, ListOf) or (total is None and statement.total is not None):
        return None
    if any(scope.names.attribute(struct, field) in _TAKEN for field in scope.fields(struct)):
        return None
    published = scope.names.published(method.operation, "Response") or f"{method.stem}Response"
    stem = published.removesuffix("Response")
    return Paged(
        page=scope.names.free(f"{stem}Page"),
        async_page=scope.names.free(f"Async{stem}Page"),
        model=model,
        item=items.type.item,
        argument=scope.names.argument(method.operation, Location.QUERY, statement.page),
        items=items.attributes,
        total=None if total is None else total.attributes,
        first=statement.first_page,
    )
