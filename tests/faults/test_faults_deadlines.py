"""A call with a deadline ends with it, whatever the peer does, and takes its connection with it."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx2
import pytest

from faults.catalogue import good
from faults.engines import SIDES, Side, new_client
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer, Step, message
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from realtimekit_recordings import APITimeoutError, Cloudflare, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

each_side = pytest.mark.parametrize("side", SIDES)
LIMIT = Timeout(30.0, deadline=1.0)  # a busy machine needs a while to get as far as the server
HUGE = {"note": "a" * 30_000_000}  # more than all buffers between two sockets


@pytest.fixture(autouse=True)
def hasty() -> Iterator[None]:
    with short_waits:
        yield


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(good) as opened:
        yield opened


def call(side: Side, url: str, method: str, *, own_client: bool = False, **arguments: Any) -> Any:
    """One call of a fresh client."""
    options: dict[str, Any] = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP}
    options |= {"base_url": url, "on_deviation": "ignore"}
    if side == "sync":
        given = {"http_client": httpx2.Client()} if own_client else {}
        with new_client(side, **given, **options) as client:
            return getattr(client.realtime_kit.recordings, method)(**arguments)

    async def main() -> Any:
        kind: Any = aiohttp.ClientSession if side == "aiohttp" else httpx2.AsyncClient
        given = {"http_client": kind()} if own_client else {}
        async with AsyncExitStack() as stack:
            for own in given.values():
                stack.push_async_callback(getattr(own, "aclose", None) or own.close)
            client = await stack.enter_async_context(new_client(side, **given, **options))
            return await getattr(client.realtime_kit.recordings, method)(**arguments)

    try:
        return asyncio.run(main())
    finally:
        gc.collect()  # a connection that was left open is a warning, and that an error


def late(side: Side, url: str, method: str = "get_one_recording", **more: Any) -> APITimeoutError:
    """The error of a call that is late."""
    which = {"recording_id": RECORDING} if method == "get_one_recording" else {}
    which = {"meeting_id": MEETING} if method == "start_recordings" else which
    with pytest.raises(APITimeoutError, match="deadline") as caught:
        call(side, url, method, timeout=LIMIT, **which, **more)
    return caught.value


def until(true: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 5
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.005)


# Each of them goes on for a minute.


def drip_status_line(exchange: Exchange) -> None:
    exchange.drip(message(200, b"{}") * 30)


def drip_headers(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
    exchange.drip(b"a" * 3000)


def drip_provisional_answers(exchange: Exchange) -> None:
    for _ in range(3000):
        exchange.drip(b"H")
        exchange.send(b"TTP/1.1 102 Processing\r\n\r\n")


def drip_body(exchange: Exchange) -> None:
    exchange.send(message(200, b"", ("Content-Length", "5000")))
    exchange.drip(b" " * 3000)


def drip_chunks(exchange: Exchange) -> None:
    exchange.send(message(200, b"", ("Transfer-Encoding", "chunked")))
    for _ in range(3000):
        exchange.drip(b"1")
        exchange.send(b"\r\n \r\n")


def drip_refusal(exchange: Exchange) -> None:
    exchange.send(message(503, b"", ("Content-Length", "5000")))
    exchange.drip(b" " * 3000)


DRIPS = [
    drip_status_line,
    drip_headers,
    drip_provisional_answers,
    drip_body,
    drip_chunks,
    drip_refusal,
]


@each_side
@pytest.mark.parametrize("act", DRIPS)
def test_an_answer_that_drips(
    server: FaultServer, side: Side, act: Callable[[Exchange], None]
) -> None:
    server.play([Step(act)])
    late(side, server.url)
    until(lambda: server.connections == 0)
    assert len(server.arrivals) <= 1


@each_side
def test_a_start_whose_answer_drips_may_have_been_carried_out(
    server: FaultServer, side: Side
) -> None:
    server.play([Step(drip_headers)])
    assert late(side, server.url, "start_recordings").outcome_unknown
    assert len(server.arrivals) <= 1


@each_side
def test_a_server_that_hardly_reads(server: FaultServer, side: Side) -> None:
    def sip(exchange: Exchange) -> None:
        exchange.sip(pause=0.02)

    server.play([Step(sip, early=True)])
    assert late(side, server.url, "start_recordings", extra_body=HUGE).outcome_unknown


@each_side
def test_a_tls_handshake_that_drips(server: FaultServer, side: Side) -> None:
    def shake_slowly(exchange: Exchange) -> None:
        exchange.send(b"\x16\x03\x03\x3f\xff")
        exchange.drip(b"\x02" * 3000)

    server.play([Step(shake_slowly, early=True)])
    error = late(side, server.url.replace("http:", "https:"), "start_recordings")
    assert not error.outcome_unknown  # nothing was sent
    until(lambda: server.connections == 0)


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port where connections are neither taken nor refused."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        yield port
        for each in waiting:
            each.close()


def resolve(monkeypatch: pytest.MonkeyPatch, found: Callable[[int], list[Any]]) -> None:
    """Let ``found`` look up the host of the tests; other look-ups are as ever."""
    usual = socket.getaddrinfo

    def look_up(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host in ("api.test", b"api.test"):
            return found(int(port))
        return usual(host, port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def local(port: int) -> tuple[Any, ...]:
    return (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))


@each_side
def test_a_host_with_many_silent_addresses(
    monkeypatch: pytest.MonkeyPatch, side: Side, silent_port: int
) -> None:
    resolve(monkeypatch, lambda port: [local(port)] * 5)
    error = late(side, f"http://api.test:{silent_port}", "start_recordings")
    assert not error.outcome_unknown


def test_the_next_address_is_tried(monkeypatch: pytest.MonkeyPatch, server: FaultServer) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = local(free.getsockname()[1])
        # The port is the request's; what is refused is another address of the loopback network.
        refused = (*nobody[:4], ("127.1.2.3", server.port))
        resolve(monkeypatch, lambda port: [refused, local(port)])
        url = f"http://api.test:{server.port}"
        limit = Timeout(deadline=5.0)
        found = call("sync", url, "get_one_recording", recording_id=RECORDING, timeout=limit)
    assert found.data.id


@each_side
def test_a_name_that_takes_long_to_look_up(monkeypatch: pytest.MonkeyPatch, side: Side) -> None:
    found = threading.Event()

    def think(port: int) -> list[Any]:
        found.wait(10)
        return [local(port)]

    resolve(monkeypatch, think)
    # asyncio.run waits for its threads in the end, so somebody has to let the name be found.
    waker = threading.Timer(2.0, found.set)
    waker.start()
    assert not late(side, "http://api.test:9", "start_recordings").outcome_unknown
    found.set()
    waker.join()


@each_side
@pytest.mark.parametrize("act", [drip_headers, drip_body])
def test_a_client_of_the_callers_keeps_deadlines_too(
    server: FaultServer, side: Side, act: Callable[[Exchange], None]
) -> None:
    server.play([Step(act)])
    late(side, server.url, own_client=True)
    assert len(server.arrivals) <= 1


@each_side
def test_behind_a_proxy_deadlines_hold_too(
    monkeypatch: pytest.MonkeyPatch, server: FaultServer, side: Side
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.play([Step(drip_headers)])
    late(side, "http://api.test")
    assert all(each.target.startswith("http://api.test/") for each in server.arrivals)


def test_no_thread_is_needed(monkeypatch: pytest.MonkeyPatch, server: FaultServer) -> None:
    options: dict[str, Any] = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP}
    with Cloudflare(base_url=server.url, on_deviation="ignore", **options) as client:
        recordings = client.realtime_kit.recordings
        recordings.get_one_recording(RECORDING)
        server.play([Step(good), Step(drip_headers)])
        begun: list[str] = []
        start = threading.Thread.start

        def note(thread: threading.Thread) -> None:
            begun.append(thread.name)
            start(thread)

        monkeypatch.setattr(threading.Thread, "start", note)
        recordings.get_one_recording(RECORDING, timeout=Timeout(deadline=30.0))
        with pytest.raises(APITimeoutError):
            recordings.get_one_recording(RECORDING, timeout=LIMIT)
        assert begun == []
