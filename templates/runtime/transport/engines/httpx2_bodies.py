"""The body of a response that must be over in time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, final

import httpx2

from ...forks import importing
from .deadlines import Task

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

__all__ = ["AbandonableBody", "DeadlineBody"]


@final
class DeadlineBody(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A response body that ends with the call's deadline, however steadily it drips."""

    def __init__(self, stream: Any, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline
        self._left = False

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body."""
        pieces = iter(self._stream)
        while True:
            task = Task(lambda: next(pieces, None), self._stream.close, self._deadline)
            try:
                piece: bytes | None = task.run()
            except TimeoutError:
                self._left = True
                raise
            if piece is None:
                return
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the body."""
        with importing:
            from anyio import fail_after  # noqa: PLC0415  # asyncio is slow to import

        pieces = aiter(self._stream)
        while True:
            with fail_after(max(0.0, self._deadline - time.monotonic())):
                piece: bytes | None = await anext(pieces, None)
            if piece is None:
                return
            yield piece

    def close(self) -> None:
        """Close what is underneath, unless a thread still reads there: it does so in the end."""
        if not self._left:
            self._stream.close()

    async def aclose(self) -> None:
        """Close what is underneath."""
        await self._stream.aclose()


@final
class AbandonableBody(httpx2.SyncByteStream):
    """A response body that is read by a task, and no further once nobody waits for it."""

    def __init__(self, stream: Any, check: Callable[[], None]) -> None:
        self._stream = stream
        self._check = check

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body."""
        for chunk in self._stream:
            self._check()
            yield chunk

    def close(self) -> None:
        """Close what is underneath."""
        self._stream.close()
