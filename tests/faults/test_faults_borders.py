"""What comes in at the client's borders, and what may come out: its own errors and nothing else."""

from __future__ import annotations

import asyncio
import json
import math
import sys
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faults.catalogue import body_for, good
from faults.engines import SIDES, Side, new_client
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer, Step, message
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from oracle.fixtures import fixture
from realtimekit_recordings import CloudflareError, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

each_side = pytest.mark.parametrize("side", SIDES)


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with FaultServer(good) as opened, short_waits:
        yield opened


def options(server: FaultServer, **more: Any) -> dict[str, Any]:
    given = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP, "base_url": server.url}
    return {**given, "on_deviation": "ignore", "timeout": 5.0, **more}


def call(side: Side, settings: dict[str, Any], method: str, **arguments: Any) -> Any:
    if side == "sync":
        with new_client(side, **settings) as client:
            return attrgetter(method)(client.realtime_kit.recordings)(**arguments)

    async def main() -> Any:
        async with new_client(side, **settings) as client:
            return await attrgetter(method)(client.realtime_kit.recordings)(**arguments)

    return asyncio.run(main())


# --- time ------------------------------------------------------------------------------------


@each_side
@pytest.mark.parametrize("limit", [1e10, sys.maxsize, 10**400, math.inf, 1e308, 1e-9])
def test_any_number_of_seconds_will_do(server: FaultServer, side: Side, limit: float) -> None:
    server.play(())
    for timeout in (limit, Timeout(5.0, deadline=limit), Timeout(5.0, pool=limit, write=limit)):
        try:
            found = call(
                side, options(server, timeout=timeout), "get_one_recording", recording_id="r"
            )
        except CloudflareError:
            assert limit < 1
        else:
            assert found.data.id


@pytest.mark.parametrize("limit", [math.nan, -1, 0, -math.inf])
def test_what_is_no_time_is_refused(server: FaultServer, limit: float) -> None:
    with pytest.raises(ValueError, match="more than 0 seconds"):
        Timeout(limit)
    with pytest.raises(ValueError, match="more than 0 seconds"):
        call("sync", options(server), "get_one_recording", recording_id="r", timeout=limit)


@each_side
@pytest.mark.parametrize("limit", [1e10, sys.maxsize, math.inf])
def test_waiters_take_any_number_of_seconds(server: FaultServer, side: Side, limit: float) -> None:
    uploaded = json.loads(fixture("published/get_one_recording").content)
    uploaded["data"]["status"] = "UPLOADED"

    def answer(exchange: Exchange) -> None:
        exchange.reply(200, json.dumps(uploaded).encode())

    for arguments in ({"timeout": limit}, {"interval": 0.001, "max_interval": limit}):
        server.play([Step(answer)])
        found = call(
            side, options(server), "wait_until_uploaded", recording_id=RECORDING, **arguments
        )
        assert found.status == "UPLOADED"


def test_waiters_refuse_what_is_no_number(server: FaultServer) -> None:
    for arguments in ({"timeout": math.nan}, {"interval": math.nan}, {"max_interval": math.nan}):
        with pytest.raises(CloudflareError):
            call(
                "sync", options(server), "wait_until_uploaded", recording_id=RECORDING, **arguments
            )


# --- addresses -------------------------------------------------------------------------------


@each_side
@pytest.mark.parametrize("beyond", [65536, 131072])
def test_a_port_beyond_all_leads_to_no_other(server: FaultServer, side: Side, beyond: int) -> None:
    server.play(())
    address = f"http://127.0.0.1:{server.port + beyond}"
    with pytest.raises(CloudflareError, match="invalid port"):
        call(side, options(server, base_url=address), "get_one_recording", recording_id="r")
    assert server.arrivals == []


@each_side
def test_a_redirect_to_a_port_beyond_all_is_not_followed(server: FaultServer, side: Side) -> None:
    def away(exchange: Exchange) -> None:
        exchange.reply(302, b"", ("Location", f"http://127.0.0.1:{server.port + 65536}/x"))

    server.play([Step(away)])
    with pytest.raises(CloudflareError, match="302"):
        call(side, options(server), "get_one_recording", recording_id="r")
    assert len(server.arrivals) == 1


# --- headers ---------------------------------------------------------------------------------


@each_side
def test_headers_that_are_not_ascii_travel_both_ways(server: FaultServer, side: Side) -> None:
    def answer(exchange: Exchange) -> None:
        head, _, body = message(200, body_for(exchange)).partition(b"\r\n\r\n")
        more = "\r\nX-Name: Grüße 日本".encode() + b"\r\nX-Old: caf\xe9\r\n\r\n"
        exchange.send(head + more + body)

    server.play([Step(answer)])
    settings = options(server, default_headers={"X-Sent": "Grüße 日本"})
    raw = call(side, settings, "with_raw_response.get_one_recording", recording_id="r")
    assert (raw.headers["x-name"], raw.headers["X-OLD"]) == ("Grüße 日本", "café")
    sent = server.arrivals[0].headers["x-sent"].encode("latin-1")
    assert sent.decode() == "Grüße 日本"


@each_side
@pytest.mark.parametrize("argument", ["extra_headers", "default_headers"])
@pytest.mark.parametrize("name", ["Content-Length", "content-length", "Transfer-Encoding"])
def test_nobody_but_the_client_says_how_long_a_body_is(
    server: FaultServer, side: Side, argument: str, name: str
) -> None:
    given = {argument: {name: "5"}}
    made = given if argument == "default_headers" else {}
    asked = given if argument == "extra_headers" else {}
    server.play([Step(good)])
    with pytest.raises(CloudflareError, match=f"{argument}.{name}: the client itself says"):
        call(side, options(server, **made), "get_one_recording", recording_id="r", **asked)
    assert server.arrivals == []


@pytest.mark.parametrize("size", [0, -1, 1.5, "1", True])
def test_a_piece_has_a_size(server: FaultServer, size: Any) -> None:
    server.play([Step(good)])
    raw = call("sync", options(server), "with_raw_response.get_one_recording", recording_id="r")
    with pytest.raises(CloudflareError, match="chunk_size must be a whole number"):
        list(raw.iter_bytes(size))


# --- anything --------------------------------------------------------------------------------

ANYTHING: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.binary(max_size=8),
    st.sampled_from(
        [math.inf, math.nan, -1, 0, sys.maxsize, 10**400, "\ud800", "\r\nX: y", "a/../b", "", b""]
    ),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.one_of(st.text(max_size=5), st.integers()), max_size=2),
    st.builds(object),
)
CLIENT = [
    *("api_token", "api_key", "api_email", "account_id", "app_id", "base_url", "timeout"),
    *("max_retries", "default_headers", "default_query", "http_client", "on_deviation"),
]
CALL = ["extra_headers", "extra_query", "extra_body", "timeout"]
CALLS: dict[str, list[str]] = {
    "get_one_recording": ["recording_id", "app_id", "account_id"],
    "get_recordings": ["page_no", "per_page", "search", "status", "start_time"],
    "start_recordings": ["meeting_id", "max_seconds", "storage_config", "url", "video_config"],
    "pause_resume_stop_recording": ["recording_id", "action"],
}
usual = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@each_side
@usual
@given(st.sampled_from(CLIENT), ANYTHING)
def test_whatever_a_client_is_made_with(
    server: FaultServer, side: Side, name: str, value: object
) -> None:
    _judged(
        lambda: call(side, options(server, **{name: value}), "get_one_recording", recording_id="r")
    )


@each_side
@usual
@given(st.data())
def test_whatever_a_method_is_called_with(
    server: FaultServer, side: Side, data: st.DataObject
) -> None:
    method = data.draw(st.sampled_from(sorted(CALLS)))
    names = st.sampled_from([*CALLS[method], *CALL])
    given: dict[str, Any] = {
        "start_recordings": {"meeting_id": MEETING},
        "get_recordings": {},
    }.get(method, {"recording_id": RECORDING})
    if method == "pause_resume_stop_recording":
        given["action"] = "pause"
    given |= data.draw(st.dictionaries(names, ANYTHING, min_size=1, max_size=2))
    _judged(lambda: call(side, options(server), method, **given))


def _judged(use: Callable[[], object]) -> None:
    with suppress(CloudflareError):
        use()
