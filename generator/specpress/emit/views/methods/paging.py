"""Operations whose answers are pages: the classes of the pages, and how they hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, py
from specpress.emit.views.codes import PAGES_UNSUPPORTED
from specpress.emit.views.methods.property_paths import reach, seen_through, struct_of
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import TypeExpr, imported, subscript
from specpress.emit.views.types.items import ClassView, Item
from specpress.emit.views.types.json_shapes import is_open
from specpress.ir.api import Location
from specpress.ir.types import ListOf, Named, TypeRef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.methods.answers import Answer
    from specpress.emit.views.methods.methods import Method
    from specpress.emit.views.python.expressions import Output
    from specpress.emit.views.scope import Scope
    from specpress.emit.views.types.items import ModuleBuilder
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
    said = {item.operation: item for item in features.pagination}
    found: dict[str, Paged] = {}
    for resource in scope.resources:
        for method in resource.methods:
            key = method.operation.key
            if key not in said:
                continue
            paged = _paged(scope, said[key], method, answers[key])
            if paged is None:
                scope.report(PAGES_UNSUPPORTED, method.operation)
            else:
                found[key] = paged
    return found


def _paged(scope: Scope, said: Pagination, method: Method, answer: Answer) -> Paged | None:
    case = answer.single
    if case is None or case.type is None:
        return None
    model, struct = seen_through(scope, case.type), struct_of(scope, case.type)
    items = reach(scope, case.type, said.items)
    total = None if said.total is None else reach(scope, case.type, said.total)
    if struct is None or is_open(struct) or not isinstance(model, Named) or items is None:
        return None
    if not isinstance(items.type, ListOf) or (total is None and said.total is not None):
        return None
    if any(scope.attribute(struct, field) in _TAKEN for field in scope.fields(struct)):
        return None
    published = scope.published(method.operation, "Response") or f"{method.stem}Response"
    stem = published.removesuffix("Response")
    return Paged(
        page=scope.free(f"{stem}Page"),
        async_page=scope.free(f"Async{stem}Page"),
        model=model,
        item=items.type.item,
        argument=scope.argument(method.operation, Location.QUERY, said.page),
        items=items.attributes,
        total=None if total is None else total.attributes,
        first=said.first_page,
    )


def add_pages(builder: ModuleBuilder, paged: Paged, model: TypeExpr, output: Output) -> None:
    """Put the classes of an operation's pages into the module of its types."""
    rows = (
        (paged.page, "SyncPage", "Iterating over it walks all pages that follow."),
        (paged.async_page, "AsyncPage", "Iterating over it (`async for`) walks all that follow."),
    )
    for name, base, text in rows:
        builder.hint = f"_{name}Item"
        generic = subscript(imported(runtime.PAGINATION, base), (output(paged.item),))
        builder.use(generic, model)
        # A page has a place in a walk, which the garbage collector has to see, unlike other models.
        bases = fill("{page}, {model}, kw_only=True, gc=True", page=generic.code, model=model.code)
        said = docstring(f"A page of what `{model.code}` holds.\n\n{text}", indent=4)
        view = ClassView(
            name=ident(name), bases=bases, docstring=said, variables=Code(), body=Code()
        )
        builder.add(name, Item(cls=view))
