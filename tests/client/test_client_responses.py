"""Raw and streaming responses, over real connections."""

from __future__ import annotations

import json
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest

from oracle.driving import RECORDING, SIDES, Session, Side, answer
from oracle.fixtures import fixture
from oracle.live import Live
from oracle.loopback import Exchange, serving
from realtimekit_recordings import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    CloudflareError,
    NotFoundError,
)
from realtimekit_recordings.types import realtime_kit

ONE = fixture("published/get_one_recording").response
CONTENT = json.dumps(ONE).encode()
FAILED = {"success": False, "errors": [{"code": 7003, "message": "No such recording"}]}

each_side = pytest.mark.parametrize("side", SIDES)


def ok(exchange: Exchange) -> None:
    exchange.reply(200, CONTENT, content_type="application/json", cf_ray="ray-1")


def not_found(exchange: Exchange) -> None:
    content = json.dumps(FAILED).encode()
    exchange.reply(404, content, content_type="application/json", cf_ray="ray-2")


def busy(exchange: Exchange) -> None:
    exchange.reply(503, b"", retry_after_ms="1")


# Raw


@each_side
def test_a_raw_response_has_everything(side: Side) -> None:
    with serving(ok) as server, Live(side, server.url) as live:
        raw = live.call("get_one_recording", RECORDING, view="with_raw_response")
        assert raw.status_code == 200
        assert raw.headers["CF-Ray"] == "ray-1"
        assert raw.request_id == "ray-1"
        assert raw.retries_taken == 0
        assert raw.http_request.method == "GET"
        assert str(raw.http_request.url) == server.requests[0].url
        assert raw.http_response.status_code == 200
        assert live.settle(raw.json()) == ONE
        assert json.loads(live.settle(raw.text())) == ONE
        assert live.settle(raw.read()) == CONTENT
        parsed = live.settle(raw.parse())
        assert isinstance(parsed, realtime_kit.RecordingGetOneRecordingResponse)
        assert str(parsed.data.id) == ONE["data"]["id"]
        assert raw.is_closed


@each_side
def test_a_raw_response_counts_retries(side: Side) -> None:
    with serving(busy, ok) as server, Live(side, server.url) as live:
        raw = live.call("get_one_recording", RECORDING, view="with_raw_response")
        assert raw.retries_taken == 1
        assert len(server.requests) == 2


@each_side
@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_failures_raise_from_raw_and_streaming_calls(side: Side, view: str) -> None:
    with serving(not_found) as server, Live(side, server.url) as live:
        with pytest.raises(NotFoundError) as caught, live.entered(view, RECORDING):
            pytest.fail("a failure came out as a response")
        assert caught.value.errors[0].code == 7003
        assert caught.value.request_id == "ray-2"


@each_side
def test_a_raw_response_can_be_unreadable(side: Side) -> None:
    def html(exchange: Exchange) -> None:
        exchange.reply(200, b"<html>", content_type="text/html")

    with serving(html) as server, Live(side, server.url) as live:
        raw = live.call("get_one_recording", RECORDING, view="with_raw_response")
        assert live.settle(raw.text()) == "<html>"
        with pytest.raises(APIResponseValidationError):
            live.settle(raw.parse())
        with pytest.raises(APIResponseValidationError):
            live.settle(raw.json())


# Streaming


@each_side
def test_a_streaming_response_does_not_read_ahead(side: Side) -> None:
    go_on = threading.Event()

    def slowly(exchange: Exchange) -> None:
        exchange.begin(200, content_type="application/json", content_length=str(len(CONTENT)))
        exchange.send(CONTENT[:10])
        assert go_on.wait(5)
        exchange.send(CONTENT[10:])

    with serving(slowly) as server, Live(side, server.url) as live:
        with live.stream("get_one_recording", RECORDING) as response:
            assert response.status_code == 200
            assert not response.is_closed
            go_on.set()
            parsed = live.settle(response.parse())
            assert str(parsed.data.id) == ONE["data"]["id"]
        assert response.is_closed


@each_side
def test_a_streamed_body_comes_in_pieces(side: Side) -> None:
    with (
        serving(ok) as server,
        Live(side, server.url) as live,
        live.stream("get_one_recording", RECORDING) as response,
    ):
        assert b"".join(live.pieces(response.iter_bytes())) == CONTENT


@each_side
def test_leaving_a_stream_early_frees_the_connection(side: Side) -> None:
    def endless(exchange: Exchange) -> None:
        exchange.begin(200, content_type="application/json", content_length="1000000")
        exchange.send(b"{" * 100)

    with serving(endless, ok) as server, Live(side, server.url) as live:
        with live.stream("get_one_recording", RECORDING) as response:
            assert not response.is_closed
        assert response.is_closed
        assert str(live.call("get_one_recording", RECORDING).data.id) == ONE["data"]["id"]


@each_side
@pytest.mark.parametrize("read", ["json", "text", "read", "parse"])
def test_a_streamed_response_reads_in_every_form(side: Side, read: str) -> None:
    expected: dict[str, Any] = {"json": ONE, "text": CONTENT.decode(), "read": CONTENT}
    with (
        serving(ok) as server,
        Live(side, server.url) as live,
        live.stream("get_one_recording", RECORDING) as response,
    ):
        got = live.settle(getattr(response, read)())
        assert got == expected.get(read, live.call("get_one_recording", RECORDING))


@each_side
def test_a_body_that_breaks_off_is_a_connection_error(side: Side) -> None:
    def broken(exchange: Exchange) -> None:
        exchange.begin(200, content_type="application/json", content_length=str(len(CONTENT)))
        exchange.send(CONTENT[:20])
        exchange.hang_up()

    with serving(broken) as server, Live(side, server.url, max_retries=0) as live:
        with pytest.raises(APIConnectionError):
            live.call("get_one_recording", RECORDING)
        with (
            live.stream("get_one_recording", RECORDING) as response,
            pytest.raises(APIConnectionError),
        ):
            live.settle(response.read())


@each_side
def test_success_false_raises_from_a_raw_response(side: Side) -> None:
    body = {"success": False, "error": {"code": 1, "message": "broken inside"}}
    with Session(side, answer(200, body)) as session:
        view = session.recordings.with_raw_response

        def parsed() -> Any:
            raw = session.call("get_one_recording", RECORDING, on=view)
            return session.settle(raw.parse())

        with pytest.raises(APIStatusError, match="broken inside"):
            parsed()


# Connections


@each_side
def test_a_connection_is_used_again(side: Side) -> None:
    with serving(ok) as server, Live(side, server.url) as live:
        for _ in range(3):
            live.call("get_one_recording", RECORDING)
        assert len(server.requests) == 3


@each_side
def test_a_closed_port_is_a_connection_error(side: Side) -> None:
    with serving(ok) as server:
        url = server.url
    with Live(side, url, max_retries=0) as live, pytest.raises(APIConnectionError):
        live.call("get_one_recording", RECORDING)


@each_side
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_do_not_follow_a_redirect_elsewhere(side: Side, status: int) -> None:
    def elsewhere(exchange: Exchange) -> None:
        exchange.reply(status, b"", location=f"{other.url}/elsewhere")

    with serving(ok) as other, serving(elsewhere) as server:
        credentials = {"api_token": None, "api_key": "a-key", "api_email": "ada@example.com"}
        for given in ({}, credentials):
            with Live(side, server.url, max_retries=0, **given) as live:
                for method, arguments in (
                    ("get_one_recording", {}),
                    ("pause_resume_stop_recording", {"action": "stop"}),
                ):
                    with suppress(CloudflareError):
                        live.call(method, RECORDING, **arguments)
        for request in other.requests:
            assert not {"authorization", "x-auth-key", "x-auth-email"} & request.headers.keys()
            assert request.content == b""


def test_threads_can_share_a_client() -> None:
    with serving(ok) as server, Live("sync", server.url) as live, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(live.call, "get_one_recording", RECORDING) for _ in range(40)]
        assert all(call.result().success for call in calls)
        assert len(server.requests) == 40


# Answers that may have no body


def track(side: Side, reply: Any, **options: Any) -> Any:
    with Session(side, reply, max_retries=0, on_deviation="raise", **options) as session:
        return session.call("start_track_recording", meeting_id=RECORDING, layers={"default": {}})


@each_side
@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_track_start_without_a_body_is_no_error(side: Side, status: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert track(side, answer(status, content=b"")) is None


@each_side
def test_a_track_start_with_a_body_tells_the_recording(side: Side) -> None:
    started = track(side, answer(200, ONE))
    assert isinstance(started, realtime_kit.RecordingResult)
    assert started.data.id == ONE["data"]["id"]


@each_side
@pytest.mark.parametrize("content", [b"{", b"[]", b"null", b" ", b"<html>"])
def test_a_track_start_with_a_broken_body_raises(side: Side, content: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="get_active_recordings") as caught:
        track(side, answer(200, content=content))
    assert caught.value.outcome_unknown


@each_side
def test_a_track_start_that_is_refused_raises(side: Side) -> None:
    with pytest.raises(APIStatusError, match="No such recording"):
        track(side, answer(200, FAILED))


@each_side
def test_what_has_a_body_must_have_one(side: Side) -> None:
    with (
        Session(side, answer(200, content=b"")) as session,
        pytest.raises(APIResponseValidationError),
    ):
        session.call("start_recordings", meeting_id=RECORDING)
