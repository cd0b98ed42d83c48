"""Drives the client through its public surface, sync and async alike, and keeps what it sends."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

import httpx2

from oracle.requests import Captured
from realtimekit_recordings import AsyncCloudflare, Cloudflare

if TYPE_CHECKING:
    from types import TracebackType

Side = Literal["sync", "async"]
SIDES: tuple[Side, ...] = ("sync", "async")

ACCOUNT = "9f2c47d1b08e4a35c6d7e1f0a4b3c825"
APP = "2b6d9e04-7c1a-4f83-9d52-e8a0c3b5f617"
MEETING = "5b0e6f1c-9d57-4b3a-8c61-0f2d7a94e813"
RECORDING = "8e47a0f5-2c3b-4d1e-a7f6-5b90d8c1e24a"
TOKEN = "token-of-the-tests"

# operationId → the published method
METHODS = {
    "get_all_recordings": "get_recordings",
    "start_recording": "start_recordings",
    "get_active_recording": "get_active_recordings",
    "get_one_recording": "get_one_recording",
    "pause_resume_stop_recording": "pause_resume_stop_recording",
    "startTrackRecordingForAMeeting": "start_track_recording",
}

# method → a call that needs nothing but the client's account and app
CALLS: dict[str, dict[str, Any]] = {
    "get_recordings": {},
    "start_recordings": {"meeting_id": MEETING},
    "get_active_recordings": {"meeting_id": MEETING},
    "get_one_recording": {"recording_id": RECORDING},
    "pause_resume_stop_recording": {"recording_id": RECORDING, "action": "stop"},
    "start_track_recording": {"meeting_id": MEETING, "layers": {}},
}

Reply = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]


def answer(
    status: int = 200, json: Any = None, *, content: bytes | None = None, **headers: str
) -> Reply:
    """A reply with a fresh response for every request; header names with ``_`` for ``-``."""
    spelled = {name.replace("_", "-"): value for name, value in headers.items()}

    def reply(_: httpx2.Request) -> httpx2.Response:
        if content is not None:
            return httpx2.Response(status, content=content, headers=spelled)
        return httpx2.Response(status, json=json, headers=spelled)

    return reply


class Session:
    """A client over a transport that answers from ``replies``; async calls are run to their end.

    The last reply is repeated. ``requests`` holds every request that left the client.
    """

    def __init__(self, side: Side, *replies: Reply, **options: Any) -> None:
        self.side = side
        self.replies: Sequence[Reply] = replies
        self.requests: list[Captured] = []
        self._runner = asyncio.Runner() if side == "async" else None
        transport = httpx2.MockTransport(self._handle)
        self._http: Any  # an httpx2.Client or an httpx2.AsyncClient
        options = {"api_token": TOKEN, "account_id": ACCOUNT, "app_id": APP, **options}
        self.client: Any
        if side == "sync":
            self._http = httpx2.Client(transport=transport)
            self.client = Cloudflare(http_client=self._http, **options)
        else:
            self._http = httpx2.AsyncClient(transport=transport)
            self.client = AsyncCloudflare(http_client=self._http, **options)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.settle(self.client.close())
        self.settle(self._http.close() if self.side == "sync" else self._http.aclose())
        if self._runner is not None:
            self._runner.close()

    @property
    def request(self) -> Captured:
        """The only request that was sent."""
        (request,) = self.requests
        return request

    @property
    def recordings(self) -> Any:
        """The resource under test."""
        return self.client.realtime_kit.recordings

    def settle(self, value: Any) -> Any:
        """The value itself, or what it turns into when it is awaited."""
        if not inspect.isawaitable(value):
            return value
        assert self._runner is not None, "the sync client answered an awaitable"

        async def wait() -> Any:
            return await value

        return self._runner.run(wait())

    def call(self, method: str, *args: Any, on: Any = None, **kwargs: Any) -> Any:
        """Calls a method of the recordings, or of ``on`` (a raw view, a copy's resource)."""
        target = self.recordings if on is None else on
        return self.settle(getattr(target, method)(*args, **kwargs))

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        number = len(self.requests)
        self.requests.append(capture(request))
        reply = self.replies[min(number, len(self.replies) - 1)]
        if isinstance(reply, Exception):
            raise reply
        return reply(request) if callable(reply) else reply


def capture(request: httpx2.Request) -> Captured:
    """What the transport was given."""
    return Captured(
        method=request.method,
        url=str(request.url),
        headers={name.lower(): value for name, value in request.headers.items()},
        content=request.content,
    )
