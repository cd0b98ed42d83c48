"""Context managers around a request: what ``with_streaming_response`` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, final

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType

    from .response import APIResponse, AsyncAPIResponse

__all__ = ["AsyncResponseManager", "ResponseManager"]

T = TypeVar("T")


@final
class ResponseManager(Generic[T]):
    """Sends the request on entering and gives the connection back on leaving."""

    __slots__ = ("_response", "_send")

    def __init__(self, send: Callable[[], APIResponse[T]]) -> None:
        self._send = send
        self._response: APIResponse[T] | None = None

    def __enter__(self) -> APIResponse[T]:
        """Send the request."""
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response."""
        if self._response is not None:
            self._response.close()


@final
class AsyncResponseManager(Generic[T]):
    """Sends the request on entering and gives the connection back on leaving."""

    __slots__ = ("_response", "_send")

    def __init__(self, send: Callable[[], Coroutine[Any, Any, AsyncAPIResponse[T]]]) -> None:
        self._send = send
        self._response: AsyncAPIResponse[T] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        """Send the request."""
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the response."""
        if self._response is not None:
            await self._response.close()
