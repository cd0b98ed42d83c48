"""A client's life beside its calls: closing, forking, cancelling, event loops, threads, streams."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import realtimekit_recordings
from faults.catalogue import good
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer, Step, message
from forking import WELL, fork, status_of
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from realtimekit_recordings import (
    APIConnectionError,
    APITimeoutError,
    AsyncCloudflare,
    Cloudflare,
    CloudflareError,
    Timeout,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BODY = b'{"success": true, "data": {}}'


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


def get(client: Any, **more: Any) -> Any:
    return client.realtime_kit.recordings.get_one_recording(RECORDING, **more)


def start(client: Any, **more: Any) -> Any:
    return client.realtime_kit.recordings.start_recordings(meeting_id=MEETING, **more)


def silent(exchange: Exchange) -> None:
    exchange.silence()


def half_then_silent(exchange: Exchange) -> None:
    exchange.send(message(200, BODY)[:-5])
    exchange.silence()


def busy(exchange: Exchange) -> None:
    exchange.reply(429, b"{}", ("Retry-After", "30"))


# --- closing ---------------------------------------------------------------------------------


def test_a_closed_client_says_so(server: FaultServer) -> None:
    client = Cloudflare(**options(server))
    copied = client.copy()
    get(client)
    client.close()
    client.close()
    for each in (client, copied):
        with pytest.raises(CloudflareError, match="closed"):
            get(each)


def test_a_closed_async_client_says_so(server: FaultServer) -> None:
    async def main() -> None:
        client = AsyncCloudflare(**options(server))
        await get(client)
        await client.close()
        await client.close()
        with pytest.raises(CloudflareError, match="closed"):
            await get(client)

    asyncio.run(main())


def test_closing_while_a_call_is_under_way(server: FaultServer) -> None:
    server.play([Step(silent)] * 3)
    client = Cloudflare(**options(server, timeout=0.5, max_retries=0))
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(get, client)
        _until(lambda: bool(server.arrivals))
        client.close()
        with pytest.raises(CloudflareError):
            call.result(5)


# --- cancelling ------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [silent, half_then_silent, busy], ids=["wait", "read", "retry"])
@pytest.mark.parametrize("call", [get, start])
def test_a_cancelled_call_leaves_a_sound_client(
    server: FaultServer, act: Callable[[Exchange], None], call: Callable[..., Any]
) -> None:
    async def main() -> None:
        async with AsyncCloudflare(**options(server)) as client:
            for _ in range(5):
                server.play([Step(act)])
                task = asyncio.ensure_future(call(client))
                await asyncio.to_thread(_until, lambda: bool(server.arrivals))
                await asyncio.sleep(0.02)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert len(server.arrivals) == 1
                await get(client)
            await asyncio.gather(*(get(client) for _ in range(20)))

    asyncio.run(main())


def test_time_limits_of_the_caller_count(server: FaultServer) -> None:
    async def main() -> None:
        async with AsyncCloudflare(**options(server)) as client:
            server.play([Step(half_then_silent)])
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await get(client)
            await get(client)

    asyncio.run(main())


# --- processes, loops, threads ---------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_has_connections_of_its_own(server: FaultServer) -> None:
    with Cloudflare(**options(server)) as client:
        get(client)
        child = fork(lambda: bool(get(client)))
        get(client)
        assert status_of(child) == WELL
        get(client)


def test_a_second_event_loop_works(server: FaultServer) -> None:
    client = AsyncCloudflare(**options(server))

    async def some() -> None:
        await asyncio.gather(*(get(client) for _ in range(3)))

    for _ in range(3):
        asyncio.run(some())
        _until(lambda: server.connections == 0)  # nothing is left behind, nor warned of
    gc.collect()
    asyncio.run(client.close())


def test_a_loop_that_ends_badly_is_no_obstacle(server: FaultServer) -> None:
    client = AsyncCloudflare(**options(server))
    loop = asyncio.new_event_loop()
    loop.run_until_complete(get(client))
    loop.close()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the loop's fault
        asyncio.run(get(client))
        gc.collect()
    _until(lambda: server.connections == 0)


def test_many_threads_share_a_client(server: FaultServer) -> None:
    def broken(exchange: Exchange) -> None:
        exchange.reset()

    server.play([Step(broken if number % 5 == 0 else good) for number in range(100)])
    with Cloudflare(**options(server, max_retries=10)) as client, ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda _: get(client).data.id, range(300)))
    assert len(found) == 300
    assert len(set(found)) == 1
    assert len(server.arrivals) == 320


FIRST_USE = """
import sys, threading
sys.setswitchinterval(1e-6)
from realtimekit_recordings import Cloudflare, types
client = Cloudflare(api_token="t", account_id="a", app_id="b", base_url=sys.argv[1])
together, found = threading.Barrier(16), []

def use():
    together.wait()
    recordings = client.realtime_kit.recordings
    one = recordings.get_one_recording("r")
    page = recordings.with_raw_response.get_one_recording("r").parse()
    found.append(isinstance(one, types.realtime_kit.RecordingResult) and one == page)

threads = [threading.Thread(target=use) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(found.count(True))
"""


def test_the_first_use_may_be_in_many_threads_at_once(server: FaultServer) -> None:
    package = Path(realtimekit_recordings.__file__).parents[1]
    for _ in range(3):
        done = subprocess.run(  # a fresh interpreter, where nothing is loaded yet
            [sys.executable, "-W", "ignore", "-c", FIRST_USE, server.url],
            env={**os.environ, "PYTHONPATH": str(package)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.stdout.strip(), done.stderr) == ("16", "")


def test_starts_in_many_threads_arrive_once_each(server: FaultServer) -> None:
    def broken(exchange: Exchange) -> None:
        exchange.reset()

    server.play([Step(broken if number % 2 else good) for number in range(60)])

    def one(_: int) -> bool:
        try:
            start(client)
        except APIConnectionError as error:
            return error.outcome_unknown
        return True

    with Cloudflare(**options(server, max_retries=5)) as client, ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(60)))
    assert len(server.arrivals) == 60


# --- deadlines and streams -------------------------------------------------------------------


def drip(exchange: Exchange) -> None:
    exchange.send(message(200, BODY, ("Content-Length", "5000")))
    exchange.drip(b" " * 4000)


def stall_late(exchange: Exchange) -> None:
    exchange.send(message(200, BODY, ("Content-Length", "5000")))
    time.sleep(0.2)
    exchange.send(b" ")
    exchange.silence()


@pytest.mark.parametrize("act", [drip, stall_late])
def test_a_stream_ends_with_the_deadline(
    server: FaultServer, act: Callable[[Exchange], None]
) -> None:
    server.play([Step(act)])
    limit = Timeout(5.0, deadline=0.3)
    with Cloudflare(**options(server)) as client:
        begun = time.monotonic()
        streaming = client.realtime_kit.recordings.with_streaming_response
        with (
            streaming.get_one_recording(RECORDING, timeout=limit) as response,
            pytest.raises(APITimeoutError),
        ):
            list(response.iter_bytes())
        assert time.monotonic() - begun < 5
        get(client)
        get(client, timeout=Timeout(deadline=5.0))


@pytest.mark.parametrize("act", [drip, stall_late])
def test_an_async_stream_ends_with_the_deadline(
    server: FaultServer, act: Callable[[Exchange], None]
) -> None:
    server.play([Step(act)])
    limit = Timeout(5.0, deadline=0.3)

    async def main() -> None:
        async with AsyncCloudflare(**options(server)) as client:
            begun = time.monotonic()
            streaming = client.realtime_kit.recordings.with_streaming_response
            async with streaming.get_one_recording(RECORDING, timeout=limit) as response:
                with pytest.raises(APITimeoutError):
                    await anext(piece async for piece in response.iter_bytes() if not piece)
            assert time.monotonic() - begun < 5
            await get(client)

    asyncio.run(main())


def test_a_start_whose_stream_breaks_says_how_to_find_out(server: FaultServer) -> None:
    def half(exchange: Exchange) -> None:
        exchange.send(message(200, BODY)[:-5])
        exchange.hang_up()

    server.play([Step(half)])
    with Cloudflare(**options(server)) as client:
        streaming = client.realtime_kit.recordings.with_streaming_response
        with (
            streaming.start_recordings(meeting_id=MEETING) as response,
            pytest.raises(APIConnectionError, match="get_active_recordings") as caught,
        ):
            response.parse()
    assert caught.value.outcome_unknown
    assert len(server.arrivals) == 1


def test_a_deadline_covers_the_waits(server: FaultServer) -> None:
    def later(exchange: Exchange) -> None:
        exchange.reply(503, b"{}", ("retry-after-ms", "200"))

    server.play([Step(later)] * 10)
    begun = time.monotonic()
    with Cloudflare(**options(server, max_retries=9)) as client, pytest.raises(CloudflareError):
        get(client, timeout=Timeout(deadline=0.5))
    assert time.monotonic() - begun < 5
    assert 1 < len(server.arrivals) < 4


def test_nothing_is_sent_once_the_deadline_has_passed(server: FaultServer) -> None:
    server.play(())
    with Cloudflare(**options(server)) as client:
        with pytest.raises(APITimeoutError):
            start(client, timeout=Timeout(deadline=0.0001))
        time.sleep(0.1)  # whatever was left behind has had its time
        assert server.arrivals == []


def test_deadlines_leave_no_threads_behind() -> None:
    before = threading.active_count()
    with FaultServer(good) as server, Cloudflare(**options(server)) as client:
        for _ in range(5):
            get(client, timeout=Timeout(deadline=5.0))
        server.play([Step(drip)])
        with pytest.raises(APITimeoutError):
            get(client, timeout=Timeout(deadline=0.1))
    _until(lambda: threading.active_count() <= before)


def _until(true: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 5
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.005)
