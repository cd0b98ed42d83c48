"""A client on real connections; async calls are run to their end in one event loop."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from oracle.driving import ACCOUNT, APP, TOKEN, Side
from realtimekit_recordings import AsyncCloudflare, Cloudflare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType


class Live:
    """A client for ``base_url`` that makes its own HTTP client."""

    def __init__(self, side: Side, base_url: str, **options: Any) -> None:
        self.side = side
        self._runner = asyncio.Runner() if side == "async" else None
        kind: Any = Cloudflare if side == "sync" else AsyncCloudflare
        given = {"api_token": TOKEN, "account_id": ACCOUNT, "app_id": APP, **options}
        self.client: Any = kind(base_url=base_url, **given)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.settle(self.client.close())
        if self._runner is not None:
            self._runner.close()

    def settle(self, value: Any) -> Any:
        """The value itself, or what it turns into when it is awaited."""
        if not inspect.isawaitable(value):
            assert self.side == "sync" or not inspect.iscoroutine(value)
            return value
        assert self._runner is not None, "the sync client answered an awaitable"

        async def wait() -> Any:
            return await value

        return self._runner.run(wait())

    def call(self, method: str, *args: Any, view: str | None = None, **kwargs: Any) -> Any:
        """Calls a method of the recordings, or of a view such as ``with_raw_response``."""
        target = self.client.realtime_kit.recordings
        if view is not None:
            target = getattr(target, view)
        return self.settle(getattr(target, method)(*args, **kwargs))

    @contextmanager
    def stream(self, method: str, *args: Any, **kwargs: Any) -> Iterator[Any]:
        """Enters ``with_streaming_response.METHOD(…)``."""
        view = self.client.realtime_kit.recordings.with_streaming_response
        manager = getattr(view, method)(*args, **kwargs)
        if self.side == "sync":
            with manager as response:
                yield response
            return
        response = self.settle(manager.__aenter__())
        try:
            yield response
        finally:
            self.settle(manager.__aexit__(None, None, None))

    @contextmanager
    def entered(self, view: str, recording_id: str) -> Iterator[Any]:
        """The response to one call, raw or streaming."""
        if view == "with_raw_response":
            yield self.call("get_one_recording", recording_id, view=view)
            return
        with self.stream("get_one_recording", recording_id) as response:
            yield response

    def pieces(self, iterator: Any) -> Iterable[bytes]:
        """Everything that ``iterator`` yields, sync or async."""
        if self.side == "sync":
            return list(iterator)

        async def collect() -> list[bytes]:
            return [piece async for piece in iterator]

        assert self._runner is not None
        return self._runner.run(collect())
