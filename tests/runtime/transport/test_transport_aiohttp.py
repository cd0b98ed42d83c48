"""What the aiohttp engine does otherwise: one timer of reading, and no headers of its own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from realtimekit_recordings import AiohttpClient, AsyncCloudflare
from realtimekit_recordings._runtime.transport.engines.aiohttp_connector import _Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Loop:
    """A clock that is set by hand, and what it is to call."""

    def __init__(self) -> None:
        self.now = 100.0
        self.calls: list[Timer] = []

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        timer = Timer(when, callback)
        self.calls.append(timer)
        return timer

    def wait(self, seconds: float) -> None:
        end = self.now + seconds
        while due := sorted((call for call in self.calls if call.at <= end), key=lambda c: c.at):
            self.calls.remove(due[0])
            self.now = due[0].at
            if not due[0].cancelled:
                due[0].callback()
        self.now = end

    @property
    def pending(self) -> int:
        return sum(not call.cancelled for call in self.calls)


class Timer:
    def __init__(self, at: float, callback: Callable[[], None]) -> None:
        self.at, self.callback, self.cancelled = at, callback, False

    def when(self) -> float:
        return self.at

    def cancel(self) -> None:
        self.cancelled = True


@pytest.fixture
def loop() -> Loop:
    return Loop()


@pytest.fixture
def protocol(loop: Loop) -> Any:
    made: Any = _Protocol(loop=loop)
    made.read_timeout = 10
    return made


def is_late(protocol: Any) -> bool:
    return isinstance(protocol.exception(), TimeoutError)


def test_what_does_not_come_is_late(loop: Loop, protocol: Any) -> None:
    protocol.start_timeout()
    loop.wait(9.9)
    assert not is_late(protocol)
    loop.wait(0.2)
    assert is_late(protocol)
    assert loop.pending == 0


def test_what_keeps_coming_is_not_late_and_has_one_timer(loop: Loop, protocol: Any) -> None:
    for _ in range(50):
        protocol.start_timeout()
        assert loop.pending == 1
        loop.wait(9)
        assert not is_late(protocol)
    loop.wait(2)
    assert is_late(protocol)


def test_nobody_waits_any_more(loop: Loop, protocol: Any) -> None:
    protocol.start_timeout()
    protocol.eof_received()
    loop.wait(100)
    assert not is_late(protocol)
    assert loop.pending == 0


def test_a_shorter_limit_is_not_kept_waiting_by_a_longer_one(loop: Loop, protocol: Any) -> None:
    protocol.start_timeout()
    protocol.eof_received()
    protocol.read_timeout = 2
    protocol.start_timeout()
    loop.wait(2.1)
    assert is_late(protocol)


def test_no_limit_after_one(loop: Loop, protocol: Any) -> None:
    protocol.start_timeout()
    protocol.read_timeout = None
    protocol.start_timeout()
    loop.wait(100)
    assert not is_late(protocol)


def test_a_lost_connection_leaves_no_timer(loop: Loop, protocol: Any) -> None:
    protocol.start_timeout()
    protocol.connection_lost(None)
    assert loop.pending == 0


@pytest.mark.parametrize("absent", ["Accept", "Accept-Encoding", "User-Agent", "Content-Type"])
def test_a_header_that_was_taken_out_is_not_put_in_again(absent: str) -> None:
    received: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        received.extend(line.partition(":")[0].lower() for line in head.splitlines()[1:])
        await reader.readexactly(len(b'{"meeting_id":"m"}'))
        body = b'{"success":true,"data":null}'
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n")
        writer.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        await writer.drain()
        writer.close()

    async def call() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with (
            server,
            AsyncCloudflare(
                api_token="t" * 40,
                base_url=f"http://127.0.0.1:{port}",
                http_client=AiohttpClient(),
                on_deviation="ignore",
            ) as client,
        ):
            await client.realtime_kit.recordings.with_raw_response.start_recordings(
                "a" * 32, account_id="b" * 32, meeting_id="m", extra_headers={absent: None}
            )

    asyncio.run(call())
    expected = {"accept", "accept-encoding", "user-agent", "content-type"} - {absent.lower()}
    assert {name for name in received if name in {*expected, absent.lower()}} == expected
