"""The base classes of generated resources, and the raw and streaming views of their methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeAlias, TypeVar, cast

from .helpers.pagination import AsyncPager, begin
from .helpers.recipes import follow, follow_async
from .helpers.waiting import wait, wait_async
from .response.response import AsyncResponseManager, ResponseManager

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from pathlib import Path
    from typing import Self

    from .client import AsyncClient, SyncClient
    from .description.operation import Arguments, Operation
    from .helpers.download import Download, Progress, Target
    from .helpers.pagination import Pages
    from .helpers.recipes import Recipe
    from .helpers.waiting import Patience, Waiter
    from .options import RequestOptions
    from .response.response import APIResponse, AsyncAPIResponse
    from .response.streams import AsyncEventStream, AsyncStream, EventStream, Stream

__all__ = ["AsyncResource", "SyncResource", "async_raw", "async_streamed", "raw", "streamed"]

T = TypeVar("T")
P = ParamSpec("P")
Mode: TypeAlias = Literal["parsed", "raw", "streamed"]


class SyncResource:
    """A group of operations.

    Args:
        client: Whose settings and connections they use.
        mode: ``parsed`` returns values. The other two return responses in their stead, which the
            views below, and only they, make known to type checkers.
    """

    def __init__(self, client: SyncClient, mode: Mode = "parsed") -> None:
        self._client = client
        self._mode: Mode = mode
        self._sender = client.__sender__

    def _call(self, operation: Operation[T], arguments: Arguments, options: RequestOptions) -> T:
        stream = self._mode == "streamed"
        response = self._sender.request(operation, arguments, options, stream=stream)
        return response.parse() if self._mode == "parsed" else cast("T", response)

    def _stream(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> Stream[T]:
        # What is typed as an answer is an item here: the stream is made of the response.
        response = self._sender.request(operation, arguments, options, stream=True)
        return cast("Stream[T]", response.parse() if self._mode == "parsed" else response)

    def _events(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> EventStream[T]:
        return cast("EventStream[T]", self._stream(operation, arguments, options))

    def _page(self, pages: Pages[T, Any], arguments: Arguments, options: RequestOptions) -> T:
        page = self._call(pages.operation, arguments, options)
        if self._mode == "parsed":
            named = pages.operation.named(arguments)
            fetch = partial(self._call, pages.operation, options=options)
            begin(page, pages, named, fetch, self._sender.config.on_deviation)
        return page

    def _wait(
        self,
        waiter: Waiter[T],
        arguments: Mapping[str, object],
        options: RequestOptions,
        patience: Patience,
    ) -> T:
        return wait(self._sender, waiter, arguments, options, patience)

    def _follow(
        self,
        recipe: Recipe[T],
        finding: Mapping[str, object],
        calling: Mapping[str, object],
        options: RequestOptions,
    ) -> T:
        return follow(self._sender, recipe, finding, calling, options)

    def _download(
        self,
        said: Download[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
        *,
        to: Target,
        progress: Progress | None,
    ) -> Path:
        from .helpers.downloads import download  # noqa: PLC0415  # few programs need it

        return download(self._sender, said, arguments, options, to=to, progress=progress)

    def _raw(self) -> Self:
        return type(self)(self._client, "raw")

    def _streamed(self) -> Self:
        return type(self)(self._client, "streamed")


class AsyncResource:
    """A group of operations; as ``SyncResource``, awaited."""

    def __init__(self, client: AsyncClient, mode: Mode = "parsed") -> None:
        self._client = client
        self._mode: Mode = mode
        self._sender = client.__sender__

    async def _call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> T:
        stream = self._mode == "streamed"
        response = await self._sender.request(operation, arguments, options, stream=stream)
        return await response.parse() if self._mode == "parsed" else cast("T", response)

    async def _stream(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> AsyncStream[T]:
        response = await self._sender.request(operation, arguments, options, stream=True)
        parsed = self._mode == "parsed"
        return cast("AsyncStream[T]", await response.parse() if parsed else response)

    async def _events(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions
    ) -> AsyncEventStream[T]:
        return cast("AsyncEventStream[T]", await self._stream(operation, arguments, options))

    def _pager(
        self, pages: Pages[Any, T], arguments: Arguments, options: RequestOptions
    ) -> AsyncPager[T, Any]:
        return AsyncPager(partial(self._page, pages, arguments, options))

    async def _page(self, pages: Pages[Any, T], arguments: Arguments, options: RequestOptions) -> T:
        page = await self._call(pages.twin, arguments, options)
        if self._mode == "parsed":
            named = pages.twin.named(arguments)
            fetch = partial(self._call, pages.twin, options=options)
            begin(page, pages, named, fetch, self._sender.config.on_deviation)
        return page

    async def _wait(
        self,
        waiter: Waiter[T],
        arguments: Mapping[str, object],
        options: RequestOptions,
        patience: Patience,
    ) -> T:
        return await wait_async(self._sender, waiter, arguments, options, patience)

    async def _follow(
        self,
        recipe: Recipe[T],
        finding: Mapping[str, object],
        calling: Mapping[str, object],
        options: RequestOptions,
    ) -> T:
        return await follow_async(self._sender, recipe, finding, calling, options)

    async def _download(
        self,
        said: Download[Any],
        arguments: Mapping[str, object],
        options: RequestOptions,
        *,
        to: Target,
        progress: Progress | None,
    ) -> Path:
        from .helpers.downloads import download_async  # noqa: PLC0415  # few programs need it

        return await download_async(
            self._sender, said, arguments, options, to=to, progress=progress
        )

    def _raw(self) -> Self:
        return type(self)(self._client, "raw")

    def _streamed(self) -> Self:
        return type(self)(self._client, "streamed")


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """View a method of a ``raw`` resource as what it is there."""
    return cast("Callable[P, APIResponse[T]]", method)


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, AsyncAPIResponse[T]]]:
    """View a method of a ``raw`` resource as what it is there."""
    return cast("Callable[P, Coroutine[Any, Any, AsyncAPIResponse[T]]]", method)


def streamed(method: Callable[P, T]) -> Callable[P, ResponseManager[T]]:
    """Make a method of a ``streamed`` resource return a context manager of the response."""

    def open_later(*args: P.args, **kwargs: P.kwargs) -> ResponseManager[T]:
        return ResponseManager(partial(raw(method), *args, **kwargs))

    return open_later


def async_streamed(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, AsyncResponseManager[T]]:
    """Make a method of a ``streamed`` resource return a context manager of the response."""

    def open_later(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseManager[T]:
        return AsyncResponseManager(partial(async_raw(method), *args, **kwargs))

    return open_later
