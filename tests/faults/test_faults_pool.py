"""Connections that are kept, stale and spoilt ones too, and places in the pool."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import time
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

import aiohttp
import httpx2
import pytest

from faults.catalogue import body_for, good
from faults.engines import ASYNC_SIDES, SIDES, Side, new_client
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer, Step, message
from forking import WELL, fork, status_of
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from oracle.fixtures import fixture
from realtimekit_recordings import (
    APIConnectionError,
    AsyncCloudflare,
    Cloudflare,
    CloudflareError,
    Timeout,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture(autouse=True)
def hasty() -> Iterator[None]:
    with short_waits:
        yield


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(good) as opened:
        yield opened


def options(server: FaultServer, **more: Any) -> dict[str, Any]:
    given = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP, "base_url": server.url}
    return {**given, "on_deviation": "ignore", "timeout": 5.0, **more}


def until(true: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 5
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.005)


class Caller:
    """A client of either kind that makes one call after the other."""

    def __init__(
        self, side: Side, server: FaultServer, own: Callable[[], Any] | None = None, **more: Any
    ) -> None:
        self._runner = asyncio.Runner()
        self._side = side
        self.own: Any = None
        if own is not None:
            self.own = more["http_client"] = self._made(own)
        self.client: Any = new_client(side, **options(server, **more))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for each in (self.client, self.own):
            self.close(each)
        self._runner.close()

    def _made(self, make: Callable[[], Any]) -> Any:
        async def made() -> Any:
            return make()

        return make() if self._side == "sync" else self._runner.run(made())

    def close(self, closable: Any) -> None:
        if closable is None:
            return
        close = getattr(closable, "aclose", None) or closable.close

        async def closing() -> None:
            await close()

        if self._side == "sync":
            close()
        else:
            self._runner.run(closing())

    def call(self, method: str, *args: Any, **given: Any) -> Any:
        called = getattr(self.client.realtime_kit.recordings, method)
        if self._side == "sync":
            return called(*args, **given)

        async def wait() -> Any:
            return await called(*args, **given)

        return self._runner.run(wait())

    def get(self) -> Any:
        return self.call("get_one_recording", RECORDING)

    def start(self) -> Any:
        return self.call("start_recordings", meeting_id=MEETING)


# --- stale and spoilt connections ------------------------------------------------------------


@each_side
def test_a_start_on_a_connection_that_was_closed_while_idle_arrives_once(
    server: FaultServer, side: Side
) -> None:
    def last_one(exchange: Exchange) -> None:
        good(exchange)
        exchange.hang_up()

    with Caller(side, server, max_retries=0) as caller:
        for _ in range(5):
            server.play([Step(last_one), Step(good)])
            caller.get()
            until(lambda: server.connections == 0)
            assert caller.start().data.id
            assert [each.method for each in server.arrivals] == ["GET", "POST"]


@each_side
def test_a_start_on_a_connection_that_closes_under_it_is_not_sent_again(
    server: FaultServer, side: Side
) -> None:
    with Caller(side, server, max_retries=5) as caller:
        for act in (Exchange.hang_up, Exchange.reset):
            server.play([Step(good), Step(act)])
            caller.get()
            with pytest.raises(APIConnectionError, match="get_active_recordings") as caught:
                caller.start()
            assert caught.value.outcome_unknown
            assert [each.method for each in server.arrivals] == ["GET", "POST"]


@each_side
def test_bytes_that_come_too_late_cost_the_next_call_nothing(
    server: FaultServer, side: Side
) -> None:
    def more_than_said(exchange: Exchange) -> None:
        good(exchange)
        time.sleep(0.05)
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    with Caller(side, server, max_retries=0) as caller:
        server.play([Step(more_than_said), Step(good)])
        caller.get()
        time.sleep(0.2)
        assert caller.start().data.id  # and not what nobody asked for
        assert len(server.arrivals) == 2


def _behind(data: bytes) -> Callable[[Exchange], None]:
    return lambda exchange: exchange.send(message(200, body_for(exchange)) + data)


def _characters(exchange: Exchange) -> None:
    text = body_for(exchange).decode().replace('"success"', '"note": "Grüße", "success"', 1)
    exchange.send(message(200, text.encode(), ("Content-Length", str(len(text)))))


def _no_content(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nHey!")


STARTED = json.loads(fixture("published/start_recording").content)["data"]["id"]
STRANGER = message(200, b'{"success": true, "data": {"id": "of somebody else"}}')
SURPLUS = {
    "text": _behind(b"what else there is to say"),
    "a line end": _behind(b"\r\n"),
    "a whole answer": _behind(STRANGER),
    "part of an answer": _behind(STRANGER[:20]),
    "a length in characters": _characters,
    "204 with a body": _no_content,
}


# aiohttp passes over blank lines before an answer, and does not tell that it has begun to read one.
UNSEEN = {SURPLUS["a line end"], SURPLUS["part of an answer"]}


@each_side
@pytest.mark.parametrize("act", SURPLUS.values(), ids=SURPLUS)
def test_bytes_behind_an_answer_cost_the_next_call_nothing(
    server: FaultServer, side: Side, act: Callable[[Exchange], None]
) -> None:
    def note(exchange: Exchange) -> None:
        peers.append(exchange.peer)
        good(exchange)

    with Caller(side, server, max_retries=0) as caller:
        for _ in range(3):
            peers: list[str] = []
            server.play([Step(note), Step(act), Step(note), Step(note)])
            caller.get()
            with suppress(CloudflareError):  # what counts comes behind
                caller.get()
            assert caller.start().data.id == STARTED
            assert [each.method for each in server.arrivals] == ["GET", "GET", "POST"]
            caller.start()
            assert peers[1] == peers[2]  # kept again
            if side != "aiohttp" or act not in UNSEEN:
                assert peers[0] != peers[1]


# --- places in the pool ----------------------------------------------------------------------


def silent(exchange: Exchange) -> None:
    exchange.silence()


def half_then_silent(exchange: Exchange) -> None:
    exchange.send(message(200, b'{"success": true}')[:-5])
    exchange.silence()


def busy(exchange: Exchange) -> None:
    exchange.reply(429, b"{}", ("Retry-After", "30"))


@pytest.mark.parametrize("act", [silent, half_then_silent, busy], ids=["wait", "read", "retry"])
def test_a_cancelled_call_gives_its_place_back(
    server: FaultServer, act: Callable[[Exchange], None]
) -> None:
    async def main() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with httpx2.AsyncClient(limits=limits) as narrow:
            client = AsyncCloudflare(**options(server, http_client=narrow))
            recordings = client.realtime_kit.recordings
            for _ in range(5):
                server.play([Step(act)])
                task = asyncio.ensure_future(recordings.get_one_recording(RECORDING))
                await asyncio.to_thread(until, lambda: bool(server.arrivals))
                await asyncio.sleep(0.02)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                limit = Timeout(5.0, pool=0.5)
                await recordings.get_one_recording(RECORDING, timeout=limit)

    asyncio.run(main())


def test_a_call_that_is_cancelled_while_it_connects_gives_its_place_back(
    server: FaultServer,
) -> None:
    secure = server.url.replace("http:", "https:")

    async def main() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with httpx2.AsyncClient(limits=limits) as narrow:
            plain = AsyncCloudflare(**options(server, http_client=narrow))
            encrypted = plain.with_options(base_url=secure)
            for _ in range(5):
                server.play([Step(silent, early=True)])
                called = encrypted.realtime_kit.recordings.get_one_recording(RECORDING)
                task = asyncio.ensure_future(called)
                await asyncio.to_thread(until, lambda: bool(server.arrivals))
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await asyncio.to_thread(until, lambda: server.connections == 0)
                limit = Timeout(5.0, pool=0.5)
                await plain.realtime_kit.recordings.get_one_recording(RECORDING, timeout=limit)
                server.drop()

    asyncio.run(main())


@each_side
def test_a_deadline_gives_the_place_back(server: FaultServer, side: Side) -> None:
    with Caller(side, server) as caller:
        for _ in range(3):
            server.play([Step(half_then_silent)])
            with pytest.raises(CloudflareError, match="deadline"):
                caller.call("get_one_recording", RECORDING, timeout=Timeout(5.0, deadline=0.2))
            until(lambda: server.connections == 0)
            caller.get()
            server.drop()


# --- processes -------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_opens_a_connection_of_its_own(server: FaultServer) -> None:
    ports: list[str] = []

    def note(exchange: Exchange) -> None:
        ports.append(exchange.peer)
        good(exchange)

    server.play([Step(note)] * 4)
    with Caller("sync", server) as caller:
        caller.get()
        assert status_of(fork(lambda: bool(caller.get()))) == WELL
        caller.get()
    assert ports[0] == ports[2] != ports[1]


# --- HTTP clients of the caller's ------------------------------------------------------------


OWN: dict[Side, Callable[[], Any]] = {
    "sync": httpx2.Client,
    "async": httpx2.AsyncClient,
    "aiohttp": aiohttp.ClientSession,
}


@each_side
def test_an_http_client_that_was_closed(server: FaultServer, side: Side) -> None:
    with Caller(side, server, own=OWN[side]) as caller:
        caller.get()
        caller.close(caller.own)
        with pytest.raises(CloudflareError, match="closed"):
            caller.start()


@pytest.mark.parametrize("side", ASYNC_SIDES)
def test_an_async_http_client_in_another_event_loop(server: FaultServer, side: Side) -> None:
    async def make() -> Any:
        client = new_client(side, **options(server, http_client=OWN[side]()))
        await client.realtime_kit.recordings.get_one_recording(RECORDING)
        return client.realtime_kit.recordings

    def twice() -> None:
        recordings = asyncio.run(make())

        async def get() -> Any:
            return await recordings.get_one_recording(RECORDING)

        async def start() -> Any:
            return await recordings.start_recordings(meeting_id=MEETING)

        if side == "async":
            asyncio.run(get())  # sent again on a connection of this loop
        with pytest.raises(APIConnectionError, match="another event loop") as caught:
            asyncio.run(start())
        assert caught.value.outcome_unknown == (side == "async")

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # what was left open is the caller's
        twice()
        gc.collect()
    assert [each.method for each in server.arrivals].count("POST") == (side == "async")


@pytest.mark.parametrize("kind", [Cloudflare, AsyncCloudflare])
def test_an_http_client_of_the_wrong_kind_is_refused(kind: Any) -> None:
    other: Any = httpx2.AsyncClient() if kind is Cloudflare else httpx2.Client()
    for wrong in (other, "a client", object()):
        with pytest.raises(CloudflareError, match="http_client must be an httpx2"):
            kind(api_token="t", http_client=wrong)


@each_side
def test_an_error_in_a_hook_of_the_callers_is_the_callers(server: FaultServer, side: Side) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("of the hook")

    async def broken_too(_: object) -> None:
        broken(_)

    async def middleware(request: Any, handler: Any) -> Any:
        broken(handler(request).close())

    make: dict[Side, Callable[[], Any]] = {
        "sync": lambda: httpx2.Client(event_hooks={"request": [broken]}),
        "async": lambda: httpx2.AsyncClient(event_hooks={"request": [broken_too]}),
        "aiohttp": lambda: aiohttp.ClientSession(middlewares=[middleware]),
    }
    with (
        Caller(side, server, own=make[side]) as caller,
        pytest.raises(RuntimeError, match="hook"),
    ):
        caller.get()
