"""Resources with a method whose answers are pages. Needed by those, and by no others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..resource import AsyncResource, SyncResource
from .pagination import AsyncPager, begin

if TYPE_CHECKING:
    from ..description.operation import Arguments
    from ..options import RequestOptions
    from .pagination import Pages

__all__ = ["AsyncPagedResource", "SyncPagedResource"]

T = TypeVar("T")


class SyncPagedResource(SyncResource):
    """A group of operations with a method whose answers are pages."""

    def _page(self, pages: Pages[T, Any], arguments: Arguments, options: RequestOptions) -> T:
        page = self._call(pages.operation, arguments, options)
        if self._mode == "parsed":
            named = pages.operation.by_name(arguments)
            fetch = partial(self._call, pages.operation, options=options)
            begin(page, pages, named, fetch, self._sender.config.on_deviation)
        return page


class AsyncPagedResource(AsyncResource):
    """A group of operations with a method whose answers are pages; awaited."""

    def _pager(
        self, pages: Pages[Any, T], arguments: Arguments, options: RequestOptions
    ) -> AsyncPager[T, Any]:
        return AsyncPager(partial(self._page, pages, arguments, options))

    async def _page(self, pages: Pages[Any, T], arguments: Arguments, options: RequestOptions) -> T:
        page = await self._call(pages.twin, arguments, options)
        if self._mode == "parsed":
            named = pages.twin.by_name(arguments)
            fetch = partial(self._call, pages.twin, options=options)
            begin(page, pages, named, fetch, self._sender.config.on_deviation)
        return page
