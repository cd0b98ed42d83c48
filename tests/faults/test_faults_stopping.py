"""Calls that are stopped from outside: cancelled, interrupted, forked away from, closed under."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

import realtimekit_recordings
from faults.catalogue import good
from faults.engines import ASYNC_SIDES, SIDES, Side, new_client
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer, Step
from forking import WELL, fork, status_of
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from realtimekit_recordings import AiohttpClient, APIError, CloudflareError, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

can_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(good) as opened, short_waits:
        yield opened


def options(url: str, **more: Any) -> dict[str, Any]:
    given = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP, "base_url": url}
    return {**given, "on_deviation": "ignore", "timeout": 30.0, "max_retries": 0, **more}


def until(true: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 30
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.002)


# --- cancelled before anything was sent ------------------------------------------------------


@pytest.mark.parametrize("side", ASYNC_SIDES)
def test_a_start_that_is_cancelled_while_it_waits_for_a_place_never_arrives(
    server: FaultServer, side: Side
) -> None:
    async def main() -> None:
        narrow: Any = AiohttpClient(max_connections=1)
        if side == "async":
            narrow = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=1))
        server.play([Step(Exchange.silence)])
        client = new_client(side, **options(server.url, http_client=narrow))
        recordings = client.realtime_kit.recordings
        first = asyncio.ensure_future(recordings.get_one_recording(RECORDING))
        await asyncio.to_thread(until, lambda: bool(server.arrivals))
        waiting = [
            asyncio.ensure_future(recordings.start_recordings(meeting_id=MEETING)) for _ in range(5)
        ]
        await asyncio.sleep(0.05)
        for each in waiting:
            each.cancel()
        ended = await asyncio.gather(*waiting, return_exceptions=True)
        assert all(isinstance(each, asyncio.CancelledError) for each in ended)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        assert (await recordings.get_one_recording(RECORDING)).data.id  # the place is free again
        await client.close()
        if side == "async":
            await narrow.aclose()

    asyncio.run(main())
    assert [each.method for each in server.arrivals] == ["GET", "GET"]


@pytest.mark.parametrize("side", ASYNC_SIDES)
def test_a_start_that_is_cancelled_while_it_connects_never_arrives(side: Side) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        others = [socket.socket() for _ in range(4)]  # they fill the queue of connections
        for each in others:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))

        async def main() -> None:
            async with new_client(side, **options(f"http://127.0.0.1:{port}")) as client:
                start = client.realtime_kit.recordings.start_recordings
                tasks = [asyncio.ensure_future(start(meeting_id=MEETING)) for _ in range(3)]
                await asyncio.sleep(0.2)
                for task in tasks:
                    task.cancel()
                ended = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(each, asyncio.CancelledError) for each in ended)

        asyncio.run(main())
        for each in others:
            each.close()
        assert _received(listener) == b""


def _received(listener: socket.socket) -> bytes:
    """What comes in on the connections that are still waiting to be taken, or come late."""
    received = b""
    listener.settimeout(1.5)
    while True:
        try:
            connection, _ = listener.accept()
        except TimeoutError:
            return received
        with connection:
            connection.settimeout(1.0)
            try:
                received += connection.recv(4096)
            except (TimeoutError, ConnectionError):
                continue


# --- interrupted -----------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="this system has other signals")
@pytest.mark.parametrize("phase", ["look-up", "answer", "body"])
def test_an_interrupted_call_ends_at_once(
    server: FaultServer, phase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, reached = server.url, threading.Event()

    def note(exchange: Exchange) -> None:
        if phase == "body":
            exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
        reached.set()
        exchange.silence()

    over = threading.Event()
    if phase == "look-up":
        url = "http://api.test:9"

        def look_up(*_: Any, **__: Any) -> Any:
            reached.set()
            over.wait(30)
            raise OSError("not found")

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
    sent: list[float] = []

    def interrupt() -> None:
        reached.wait(30)
        time.sleep(0.05)
        sent.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    spent: list[float] = []
    with new_client("sync", **options(url)) as client:
        for _ in range(4):
            server.play([Step(note)])
            reached.clear()
            thread = threading.Thread(target=interrupt)
            thread.start()
            with pytest.raises(KeyboardInterrupt):
                client.realtime_kit.recordings.get_one_recording(RECORDING)
            spent.append(time.monotonic() - sent[-1])
            thread.join()
    over.set()
    assert min(spent) < 0.1  # one of them met a machine with time to spare


# --- forked ----------------------------------------------------------------------------------

FORKED = """
import os, sys, threading, time
from realtimekit_recordings import Cloudflare, Timeout

WHERE, URL = sys.argv[1], sys.argv[2]
reached = threading.Event()

class Slow:
    # Holds the thread up that imports a module or looks at a type, long enough for a fork.
    def find_spec(self, name, path=None, target=None):
        if name == WHERE and threading.current_thread() is not threading.main_thread():
            reached.set()
            time.sleep(0.2)
        return None

sys.meta_path.insert(0, Slow())
client = Cloudflare(api_token="t", account_id="a", app_id="b", base_url=URL,
    on_deviation="ignore", timeout=Timeout(20, deadline=30))
call = lambda: client.realtime_kit.recordings.get_one_recording("r")
thread = threading.Thread(target=call)
thread.start()
assert reached.wait(20), "nobody has imported " + WHERE
child = os.fork()
if child == 0:
    call()
    os._exit(7)
give_up = time.monotonic() + 60
while True:
    pid, status = os.waitpid(child, os.WNOHANG)
    if pid:
        break
    if time.monotonic() > give_up:
        os.kill(child, 9)
    time.sleep(0.01)
thread.join()
print(os.waitstatus_to_exitcode(status))
"""


@can_fork
@pytest.mark.parametrize(
    "module",
    [
        "httpx2",
        "httpcore2",
        "h11",
        "realtimekit_recordings._runtime.transport.engines.httpx2_sync",
        "realtimekit_recordings._runtime.transport.engines.network",
        "realtimekit_recordings._requests.realtime_kit",
        "realtimekit_recordings.resources.realtime_kit",
    ],
)
def test_a_child_is_born_while_another_thread_makes_the_first_call(
    server: FaultServer, module: str
) -> None:
    package = Path(realtimekit_recordings.__file__).parents[1]
    done = subprocess.run(  # a fresh interpreter, where nothing is loaded yet
        [sys.executable, "-W", "ignore", "-c", FORKED, module, server.url],
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("7", "")


@can_fork
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("side", SIDES)
def test_forked_workers_work(server: FaultServer, side: Side) -> None:
    def work() -> bool:
        if side == "sync":
            return bool(client.realtime_kit.recordings.get_one_recording(RECORDING).data.id)

        async def ask() -> bool:
            found = await client.realtime_kit.recordings.get_one_recording(RECORDING)
            return bool(found.data.id)

        return asyncio.run(ask())

    client = new_client(side, **options(server.url))
    assert work()
    children = [fork(lambda: work() and work()) for _ in range(3)]
    assert work()
    assert [status_of(child) for child in children] == [WELL] * 3
    if side == "sync":
        client.close()


# --- closed under calls ----------------------------------------------------------------------

ROUNDS, AT_ONCE = 125, 8  # a thousand starts


def _told(error: BaseException | None) -> bool:
    """Whether an outcome tells that the start may have been carried out."""
    if error is None:
        return True
    assert isinstance(error, CloudflareError), repr(error)
    return isinstance(error, APIError) and error.outcome_unknown


def test_no_start_is_lost_where_a_client_is_closed_in_another_thread(server: FaultServer) -> None:
    server.play(())
    told = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for number in range(ROUNDS):
            client = new_client("sync", **options(server.url))
            start = client.realtime_kit.recordings.start_recordings
            calls = [pool.submit(start, meeting_id=MEETING) for _ in range(AT_ONCE)]
            time.sleep(0.0005 * (number % 20))
            client.close()
            told += sum(_told(each.exception()) for each in calls)
    arrived = sum(each.method == "POST" for each in server.arrivals)
    assert arrived <= told
    assert arrived > ROUNDS


@pytest.mark.parametrize("side", ASYNC_SIDES)
def test_no_start_is_lost_where_a_client_is_closed_in_another_task(
    server: FaultServer, side: Side
) -> None:
    server.play(())

    async def main() -> int:
        told = 0
        for number in range(ROUNDS):
            client = new_client(side, **options(server.url, timeout=Timeout(30.0)))
            start = client.realtime_kit.recordings.start_recordings
            calls = [asyncio.ensure_future(start(meeting_id=MEETING)) for _ in range(AT_ONCE)]
            await asyncio.sleep(0.0005 * (number % 20))
            await client.close()
            ended = await asyncio.gather(*calls, return_exceptions=True)
            told += sum(_told(each if isinstance(each, BaseException) else None) for each in ended)
        return told

    told = asyncio.run(main())
    assert sum(each.method == "POST" for each in server.arrivals) <= told
