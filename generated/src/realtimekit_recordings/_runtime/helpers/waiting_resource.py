"""Resources with a method that waits. Needed by those, and by no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..resource import AsyncResource, SyncResource
from .waiting import wait, wait_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..options import RequestOptions
    from .waiting import Patience, Waiter

__all__ = ["AsyncWaitingResource", "SyncWaitingResource"]

T = TypeVar("T")


class SyncWaitingResource(SyncResource):
    """A group of operations with a method that waits."""

    def _wait(
        self,
        waiter: Waiter[T],
        arguments: Mapping[str, object],
        options: RequestOptions,
        patience: Patience,
    ) -> T:
        return wait(self._sender, waiter, arguments, options, patience)


class AsyncWaitingResource(AsyncResource):
    """A group of operations with a method that waits; awaited."""

    async def _wait(
        self,
        waiter: Waiter[T],
        arguments: Mapping[str, object],
        options: RequestOptions,
        patience: Patience,
    ) -> T:
        return await wait_async(self._sender, waiter, arguments, options, patience)
