"""What an engine is: one exchange over HTTP and nothing else.

Retries, redirects, content decoding, event loops and processes are dealt with above it, once. An
engine is a module of ``engines``, and imported when the first request is sent through it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..request.prepared import PreparedRequest
    from .answer import AsyncAnswer, SyncAnswer

__all__ = ["AsyncEngine", "Limits", "SyncEngine"]

Limits: TypeAlias = "Mapping[str, float | None]"
"""The time limits of one attempt, in seconds, by phase: connect, read, write, pool."""


class SyncEngine(Protocol):
    """Sends one request at a time for each thread, over connections that the threads share."""

    def send(
        self, request: PreparedRequest, limits: Limits, *, deadline: float | None, stream: bool
    ) -> SyncAnswer:
        """Send a request once, and follow no redirect.

        Args:
            request: What is sent.
            limits: How long each phase may take.
            deadline: When all must be over, the body of a stream included; on the monotonic clock.
            stream: Whether the body is left on its way; otherwise the answer has it in ``raw``.

        Raises:
            TransportFailure: No complete answer arrived.
        """
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncEngine(Protocol):
    """Sends requests in one event loop; as ``SyncEngine``, awaited."""

    async def send(
        self, request: PreparedRequest, limits: Limits, *, deadline: float | None, stream: bool
    ) -> AsyncAnswer:
        """Send a request once, and follow no redirect."""
        ...

    async def close(self) -> None:
        """Close all connections."""
        ...
