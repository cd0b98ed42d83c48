"""What is sent again, and what never is."""

from __future__ import annotations

import time
from typing import Any

import httpx2
import pytest

from oracle.driving import CALLS, SIDES, Session, Side, answer
from oracle.fixtures import fixture
from realtimekit_recordings import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
    RateLimitError,
)

LIST = fixture("published/get_all_recordings").response
ONE = fixture("published/get_one_recording").response
FAILED = {"success": False, "error": {"code": 1, "message": "no"}}
SOON = {"retry_after_ms": "1"}

SAFE = ("get_recordings", "get_one_recording", "get_active_recordings")
STARTS = ("start_recordings", "start_track_recording")

each_side = pytest.mark.parametrize("side", SIDES)


def good(method: str) -> Any:
    return answer(200, LIST if method == "get_recordings" else ONE)


@each_side
@pytest.mark.parametrize("method", [*SAFE, "pause_resume_stop_recording"])
@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_reads_and_control_are_sent_again(side: Side, method: str, status: int) -> None:
    failed = answer(status, FAILED, **SOON)
    with Session(side, failed, failed, good(method)) as session:
        raw = session.call(method, on=session.recordings.with_raw_response, **CALLS[method])
    assert raw.retries_taken == 2
    assert len(session.requests) == 3
    assert len({(each.method, each.url, each.content) for each in session.requests}) == 1


@each_side
@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_refusals_are_final(side: Side, method: str, status: int) -> None:
    with Session(side, answer(status, FAILED, **SOON)) as session, pytest.raises(APIStatusError):
        session.call(method, **CALLS[method])
    assert len(session.requests) == 1


@each_side
@pytest.mark.parametrize("method", STARTS)
@pytest.mark.parametrize("status", [408, 409, 500, 502, 503, 504])
def test_a_start_is_never_sent_twice_silently(side: Side, method: str, status: int) -> None:
    with Session(side, answer(status, FAILED, **SOON)) as session, pytest.raises(APIStatusError):
        session.call(method, **CALLS[method])
    assert len(session.requests) == 1


@each_side
@pytest.mark.parametrize("method", STARTS)
@pytest.mark.parametrize(
    "raised", [httpx2.ReadTimeout("slow"), httpx2.ReadError("reset"), httpx2.WriteError("reset")]
)
def test_a_start_that_may_have_arrived_is_not_sent_again(
    side: Side, method: str, raised: Exception
) -> None:
    with Session(side, raised, good(method)) as session, pytest.raises(APIConnectionError):
        session.call(method, **CALLS[method])
    assert len(session.requests) == 1


@each_side
@pytest.mark.parametrize("method", STARTS)
def test_a_start_is_sent_again_when_it_was_turned_away(side: Side, method: str) -> None:
    with Session(side, answer(429, FAILED, **SOON), good(method)) as session:
        session.call(method, **CALLS[method])
    assert len(session.requests) == 2


@each_side
@pytest.mark.parametrize("raised", [httpx2.ConnectError("no"), httpx2.ConnectTimeout("slow")])
@pytest.mark.parametrize("method", ["get_one_recording", "start_recordings"])
def test_a_connection_never_made_is_tried_again(side: Side, method: str, raised: Exception) -> None:
    with Session(side, raised, good(method), max_retries=1) as session:
        session.call(method, **CALLS[method])
    assert len(session.requests) == 2


@each_side
@pytest.mark.parametrize("raised", [httpx2.ReadTimeout("slow"), httpx2.ReadError("reset")])
def test_a_read_that_broke_off_is_tried_again(side: Side, raised: Exception) -> None:
    with Session(side, raised, good("get_one_recording"), max_retries=1) as session:
        session.call("get_one_recording", **CALLS["get_one_recording"])
    assert len(session.requests) == 2


@each_side
@pytest.mark.parametrize(
    ("options", "sent"), [({}, 3), ({"max_retries": 0}, 1), ({"max_retries": 4}, 5)]
)
def test_the_number_of_retries(side: Side, options: dict[str, int], sent: int) -> None:
    with (
        Session(side, answer(503, FAILED, **SOON), **options) as session,
        pytest.raises(InternalServerError) as caught,
    ):
        session.call("get_recordings")
    assert len(session.requests) == sent
    assert caught.value.retries_taken == sent - 1


@each_side
def test_retries_after_timeouts_come_to_an_end(side: Side) -> None:
    with (
        Session(side, httpx2.ReadTimeout("slow"), max_retries=1) as session,
        pytest.raises(APITimeoutError),
    ):
        session.call("get_recordings")
    assert len(session.requests) == 2


@each_side
def test_a_server_can_forbid_and_demand_a_retry(side: Side) -> None:
    with (
        Session(side, answer(503, FAILED, x_should_retry="false", **SOON)) as session,
        pytest.raises(InternalServerError),
    ):
        session.call("get_recordings")
    assert len(session.requests) == 1
    demanded = answer(400, FAILED, x_should_retry="true", **SOON)
    with Session(side, demanded, good("get_recordings")) as session:
        session.call("get_recordings")
    assert len(session.requests) == 2


@each_side
def test_a_rate_limit_is_waited_out(side: Side) -> None:
    begun = time.monotonic()
    with Session(side, answer(429, FAILED, retry_after="0.3"), good("get_recordings")) as session:
        session.call("get_recordings")
    assert 0.25 <= time.monotonic() - begun < 2


@each_side
def test_a_rate_limit_that_stays_is_an_error(side: Side) -> None:
    with Session(side, answer(429, FAILED, **SOON)) as session, pytest.raises(RateLimitError):
        session.call("get_recordings")
    assert len(session.requests) == 3


@each_side
def test_without_a_hint_it_waits_a_moment(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.random", lambda: 0.5)  # the wait is spread out at random
    begun = time.monotonic()
    with Session(side, answer(500, FAILED), good("get_recordings")) as session:
        session.call("get_recordings")
    assert 0.05 <= time.monotonic() - begun < 3
    assert len(session.requests) == 2
