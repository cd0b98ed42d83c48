"""The base classes of generated resources, and the raw and streaming views of their methods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeAlias, TypeVar, cast

from .published import public_names
from .response.managers import AsyncResponseManager, ResponseManager

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Self

    from .client import AsyncClient, SyncClient
    from .description.operation import Arguments, Operation
    from .options import RequestOptions
    from .response.response import APIResponse, AsyncAPIResponse

__all__ = ["AsyncResource", "SyncResource", "async_raw", "async_streamed", "raw", "streamed"]

T = TypeVar("T")
P = ParamSpec("P")
Mode: TypeAlias = Literal["parsed", "raw", "streamed"]


def _shown(resource: object, base_url: str) -> str:
    """Return the ``repr`` of a resource."""
    return f"<{type(resource).__name__} {base_url}>"


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

    def __repr__(self) -> str:
        """Show what the group is called and where its client talks to."""
        return _shown(self, self._client.base_url)

    def __dir__(self) -> list[str]:
        """Name what is for users."""
        return public_names(object.__dir__(self))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle and copy with the client."""
        return type(self), (self._client, self._mode)

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

    def __repr__(self) -> str:
        """Show what the group is called and where its client talks to."""
        return _shown(self, self._client.base_url)

    def __dir__(self) -> list[str]:
        """Name what is for users."""
        return public_names(object.__dir__(self))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle and copy with the client."""
        return type(self), (self._client, self._mode)

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
