"""`client.realtime_kit`."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.resource import AsyncResource, SyncResource
from .recordings import AsyncRecordings, Recordings

__all__ = [
    "AsyncRealtimeKit",
    "RealtimeKit",
]


class RealtimeKit(SyncResource):
    """Realtime kit."""

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings of RealtimeKit meetings."""
        return Recordings(self._client)


class AsyncRealtimeKit(AsyncResource):
    """Realtime kit."""

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Recordings of RealtimeKit meetings."""
        return AsyncRecordings(self._client)
