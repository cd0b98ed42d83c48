"""Methods that call an operation whose answers are pages, over which callers can iterate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from specpress.emit.code import Code, fill, ident
from specpress.emit.views.methods.constants.calls import ConstantView
from specpress.emit.views.methods.facts import TYPES, operation_name
from specpress.emit.views.methods.kinds.kind import GeneratedMethod
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import imported, subscript
from specpress.emit.views.python.imports import Import

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import MethodTypes
    from specpress.emit.views.methods.kinds.kind import Entry
    from specpress.emit.views.methods.module import MethodView, ResourceModule
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.scope.methods import Method

IMPORTED = frozenset(("AsyncPager", "Pages"))


class _Plain(GeneratedMethod, Protocol):
    def view(self, module: ResourceModule) -> MethodView: ...


class PagedMethod:
    """A method that calls an operation, with what makes its answers pages."""

    def __init__(self, plain: _Plain, method: Method, paged: Paged) -> None:
        self._plain = plain
        self._method = method
        self._paged = paged
        self.name = plain.name
        self.origin = plain.origin

    @property
    def _constant(self) -> Code:
        return operation_name(self._method) + Code("__PAGES")  # "list_pages" may be a method, too

    def constants(self, module: ResourceModule) -> Iterator[ConstantView]:
        """The operation, and how its answers hang together."""
        yield from self._plain.constants(module)
        module.imports |= {TYPES, Import(runtime.PAGINATION, "Pages")}
        paged = self._paged
        page, twin = ident(paged.page), ident(paged.async_page)
        yield ConstantView(
            name=self._constant,
            type=fill("Pages[types.{page}, types.{twin}]", page=page, twin=twin),
            function=Code("Pages"),
            arguments=paged.arguments(operation_name(self._method)),
        )

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method, which returns a page; its twin can be awaited or iterated over."""
        types, paged = module.types, self._paged
        pager = imported(runtime.PAGINATION, "AsyncPager")
        returned = subscript(pager, (types.public(paged.async_page), types.output(paged.item)))
        plain = msgspec.structs.replace(
            self._plain.view(module),
            constant=self._constant,
            call=Code("self._page"),
            returns=types.public(paged.page).code,
        )
        call = Code("self._pager")
        return plain, msgspec.structs.replace(plain, call=call, returns=module.use(returned))

    def entry(self, types: MethodTypes) -> Entry:
        """As the operation has it, but that it returns a page."""
        entry = self._plain.entry(types)
        return msgspec.structs.replace(entry, returns=types.public(self._paged.page).code)

    def call(self, examples: Examples) -> Call | None:
        """A plain call."""
        return self._plain.call(examples)
