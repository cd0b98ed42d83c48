"""Calls from end to end: errors, retries, redirects, raw and streamed, life of a client."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import socket
import threading
import time
import warnings
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from runtime_sample import RECORDING, AsyncSample, Result, Sample, clones

from runtime import exceptions
from runtime.description.operation import Operation, ResponseCase
from runtime.exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ClientError,
    DeviationWarning,
)
from runtime.options import RequestOptions, Timeout
from runtime.request.binary import BinaryBody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOOD = {"success": True, "data": RECORDING}
TOKEN = "tok-0123456789"


class Api:
    """Answers from a script and remembers what it was asked."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if self.answers else GOOD
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx2.Response):
            return answer
        return httpx2.Response(200, json=answer, headers={"cf-ray": "ray"})


def client(api: Callable[[httpx2.Request], httpx2.Response], **settings: Any) -> Sample:
    http_client = httpx2.Client(transport=httpx2.MockTransport(api))
    given = {"api_token": TOKEN, "account_id": "acc", "http_client": http_client, **settings}
    return Sample(**given)


def answer(status: int, body: Any = None, **headers: str) -> httpx2.Response:
    named = {"cf-ray": "ray", **{name.replace("_", "-"): value for name, value in headers.items()}}
    if isinstance(body, bytes):
        return httpx2.Response(status, content=body, headers=named)
    return httpx2.Response(status, json=body, headers=named)


def error(*answers: Any, call: str = "get", **settings: Any) -> Any:
    recordings = client(Api(*answers), max_retries=0, **settings).recordings
    with pytest.raises(APIError) as caught:
        recordings.start() if call == "start" else recordings.get("r")
    return caught.value


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waits: list[float] = []
    monkeypatch.setattr("runtime.call.send.sleep", waits.append)
    return waits


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (529, "InternalServerError"),
        (304, "APIStatusError"),
    ],
)
def test_statuses_have_their_errors(status: Any, kind: Any) -> None:
    caught = error(answer(status, {"success": False, "error": {"code": 7, "message": "why"}}))
    assert type(caught) is getattr(exceptions, kind)
    assert caught.status_code == status
    assert caught.errors == (exceptions.ErrorDetail(7, "why"),)
    assert (caught.method, caught.path) == ("GET", "/accounts/acc/recordings/r")
    assert caught.request_id == "ray"
    assert caught.headers["cf-ray"] == "ray"
    assert "why (code 7) [GET /accounts/acc/recordings/r, request ray]" in str(caught)
    for twin in clones(caught):
        assert type(twin) is type(caught)
        assert (str(twin), twin.errors, twin.body) == (str(caught), caught.errors, caught.body)


def test_both_envelopes_and_neither() -> None:
    gateway = {"success": False, "errors": [{"code": 1, "message": "a"}, {"message": "b"}]}
    caught = error(answer(404, gateway))
    assert caught.errors == (exceptions.ErrorDetail(1, "a"), exceptions.ErrorDetail(None, "b"))
    assert str(caught).startswith("404 Not Found: a (code 1) and 1 more [")
    assert error(answer(404, {"error": "plain"})).errors[0].message == "plain"
    for odd in ([], {"errors": 5}, {"error": {}}, {"errors": [None, {"code": True}]}, "text"):
        assert all(detail.code is None for detail in error(answer(404, odd)).errors)


@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_success_that_says_it_failed_raises(status: Any) -> None:
    caught = error(answer(status, {"success": False, "error": {"code": 9, "message": "no"}}))
    assert type(caught) is APIStatusError
    assert (caught.status_code, caught.errors[0].code) == (status, 9)
    assert "the body says that the request failed" in str(error(answer(200, {"success": False})))


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b"5", b"<html>", b'{"success":tr', b"\xff", b'"text"']
)
def test_a_success_that_cannot_be_read_raises(body: Any) -> None:
    caught = error(answer(200, body))
    assert type(caught) is APIResponseValidationError
    assert caught.status_code == 200
    assert caught.request_id == "ray"
    assert str(clones(caught)[0]) == str(caught)


def test_an_empty_success_is_none_where_the_status_says_so() -> None:
    api = Api(httpx2.Response(204), httpx2.Response(205))
    assert client(api).recordings.get("r") is None
    assert client(api).recordings.start() is None


def test_a_success_may_be_documented_with_and_without_a_body() -> None:
    both = (ResponseCase("200", lambda: Result), ResponseCase("200", kind="empty"))
    operation: Operation[Any] = Operation(
        name="o", method="GET", path=("/o",), responses=both, security=(("api_token",),)
    )
    api = Api(answer(200, b""), GOOD, answer(200, b" "))
    sender = client(api).__sender__
    assert sender.request(operation, {}, RequestOptions()).parse() is None
    assert sender.request(operation, {}, RequestOptions()).parse().success
    with pytest.raises(APIResponseValidationError):
        sender.request(operation, {}, RequestOptions()).parse()


def test_responses_are_chosen_by_status_and_media_type() -> None:
    cases = (
        ResponseCase("2XX", lambda: dict[str, int]),
        ResponseCase("200", kind="text", media_type="text/plain"),
        ResponseCase("200", kind="binary", media_type="image/png"),
        ResponseCase("default", lambda: Result),
    )
    operation: Operation[Any] = Operation(
        name="o", method="GET", path=("/o",), responses=cases, security=(("api_token",),)
    )
    api = Api(
        answer(200, "é".encode(), content_type="text/plain; charset=utf-8"),
        answer(200, b"\x89", content_type="image/png"),
        answer(202, {"a": 1}),
        answer(299, {"a": 1}),
    )
    sender = client(api).__sender__
    results = [sender.request(operation, {}, RequestOptions()).parse() for _ in range(4)]
    assert results == ["é", b"\x89", {"a": 1}, {"a": 1}]
    assert api.requests[0].headers["accept"] == "text/plain, image/png, application/json"


def test_a_huge_page_does_not_become_the_message() -> None:
    caught = error(answer(502, b"<html>" + b"x" * 10_000_000))
    assert len(str(caught)) < 300
    assert len(caught.body) < 100_000
    shouted = {"error": {"code": "c" * 999, "message": "y\n" * 99_999}}
    assert len(str(error(answer(400, shouted)))) < 400


def test_a_secret_that_the_server_quotes_is_masked() -> None:
    caught = error(answer(401, {"error": {"code": 1, "message": f"bad token {TOKEN}!"}}))
    assert TOKEN not in str(caught)
    assert "bad token ***!" in str(caught)
    assert TOKEN not in repr(caught)


def test_a_signature_that_the_server_quotes_is_masked() -> None:
    told = "see https://x.example/a?X-Sig=planted, or (rtmp://x.example/app/planted) #9"
    caught = error(answer(400, {"error": {"code": 1, "message": told}}))
    assert "planted" not in str(caught)
    assert "planted" not in repr(caught.errors)
    assert "see https://x.example/a?*** or (rtmp://x.example/***" in str(caught)


def test_safe_calls_are_repeated_and_say_so(no_waiting: Any) -> None:
    api = Api(answer(503), httpx2.ReadError("reset"), GOOD)
    response = client(api).recordings.with_raw_response.get("r")
    assert response.retries_taken == 2
    assert len(api.requests) == 3
    assert len(no_waiting) == 2
    assert {request.url for request in api.requests} == {api.requests[0].url}


@pytest.mark.parametrize(
    "fault",
    [
        answer(500),
        answer(503, retry_after="0"),
        answer(409),
        answer(408),
        answer(500, x_should_retry="true"),
        httpx2.ReadError("reset"),
        httpx2.ReadTimeout("slow"),
        httpx2.WriteError("broken pipe"),
        httpx2.RemoteProtocolError("Server disconnected without sending a response."),
    ],
)
def test_a_start_is_never_sent_twice_silently(fault: Any) -> None:
    api = Api(fault)
    with pytest.raises(APIError) as caught:
        client(api).recordings.start(max_seconds=60)
    assert len(api.requests) == 1
    if isinstance(caught.value, APIConnectionError):
        assert caught.value.outcome_unknown
    if getattr(caught.value, "status_code", 500) in (408, 500, 503):
        assert "get_active tells" in str(caught.value)


@pytest.mark.parametrize(
    "fault",
    [answer(429, retry_after_ms="5"), httpx2.ConnectError("refused"), httpx2.PoolTimeout("")],
)
def test_a_start_is_sent_again_when_nothing_was_done(fault: Any) -> None:
    api = Api(fault)
    assert client(api).recordings.start(max_seconds=60).success
    assert [request.content for request in api.requests] == [b'{"max_seconds":60}'] * 2


def test_waits_are_the_servers(no_waiting: Any) -> None:
    client(Api(answer(429, retry_after="7"), answer(503, retry_after_ms="250"))).recordings.get("r")
    assert no_waiting == [7, 0.25]


def test_the_deadline_forbids_a_wait_that_would_pass_it() -> None:
    api = Api(answer(429, retry_after="7"))
    with pytest.raises(exceptions.RateLimitError):
        client(api, timeout=Timeout(5, deadline=3)).recordings.get("r")
    assert len(api.requests) == 1


@pytest.mark.parametrize("failure", [httpx2.ConnectTimeout("t"), httpx2.ReadTimeout("t")])
def test_timeouts_have_an_error_of_their_own(failure: Any) -> None:
    caught = error(failure)
    assert type(caught) is APITimeoutError
    assert isinstance(caught.__cause__.__cause__, httpx2.TimeoutException)
    assert str(clones(caught)[0]) == str(caught)


@pytest.mark.parametrize(
    "failure",
    [
        httpx2.InvalidURL("x"),
        httpx2.DecodingError("x"),
        httpx2.LocalProtocolError("x"),
        httpx2.CookieConflict("x"),
        OSError("x"),
    ],
)
def test_nothing_foreign_escapes(failure: Any) -> None:
    assert type(error(failure)) is APIConnectionError


def test_get_follows_redirects_and_credentials_stay_at_home() -> None:
    api = Api(answer(302, location="/v4/other"), GOOD)
    client(api).recordings.get("r")
    assert str(api.requests[1].url) == "https://api.example/v4/other"
    assert api.requests[1].headers["authorization"] == f"Bearer {TOKEN}"
    for place in ("https://evil.example/x", "https://api.example:8443/x", "//evil.example/x"):
        api = Api(answer(307, location=place), GOOD)
        settings = {"default_headers": {"X-Private": "p", "Cookie": "c"}}
        client(api, **settings).recordings.get("r", extra_headers={"X-Auth-Key": "k"})
        sent = api.requests[1].headers
        assert set(sent) <= {"host", "accept", "accept-encoding", "user-agent"}
        assert sent["host"] == api.requests[1].url.netloc.decode()


@pytest.mark.parametrize(
    "place", ["http://api.example/x", "file:///etc/passwd", "https://u:p@h/", "", "https://["]
)
def test_some_redirects_are_not_followed(place: Any) -> None:
    api = Api(answer(302, location=place))
    with pytest.raises(APIStatusError) as caught:
        client(api, max_retries=0).recordings.get("r")
    assert caught.value.status_code == 302
    assert len(api.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_post_is_not_sent_elsewhere(status: Any) -> None:
    api = Api(answer(status, location="/elsewhere"))
    with pytest.raises(APIStatusError):
        client(api).recordings.start()
    assert len(api.requests) == 1


def test_redirects_end() -> None:
    api = Api(*(answer(302, location=f"/{i}") for i in range(50)))
    with pytest.raises(APIStatusError):
        client(api).recordings.get("r")
    assert len(api.requests) == 11


def test_raw_responses() -> None:
    response = client(Api()).recordings.with_raw_response.get("r")
    assert response.status_code == 200
    assert response.headers["CF-Ray"] == response.request_id == "ray"
    assert response.http_request.method == "GET"
    assert response.http_response.is_closed is response.is_closed is True
    assert response.parse() is response.parse()
    assert response.parse().data.id
    assert response.json() == json.loads(response.text()) == json.loads(response.read()) == GOOD
    assert "200" in repr(response)
    bad = client(Api(answer(200, b"<x>"))).recordings.with_raw_response.get("r")
    assert bad.text() == "<x>"
    with pytest.raises(APIResponseValidationError):
        bad.json()


def test_streamed_responses() -> None:
    bodies = [httpx2.Response(200, content=iter([json.dumps(GOOD).encode()])) for _ in range(3)]
    recordings = client(Api(*bodies)).recordings
    with recordings.with_streaming_response.get("r") as response:
        assert not response.is_closed
        assert json.loads(b"".join(response.iter_bytes(10))) == GOOD
    assert response.is_closed
    with recordings.with_streaming_response.get("r") as response:
        assert response.parse().success
    with recordings.with_streaming_response.get("r") as response:
        pass
    assert response.is_closed
    with pytest.raises(APIConnectionError):
        response.read()
    refused = client(Api(answer(404, {"error": "gone"}))).recordings.with_streaming_response
    with pytest.raises(exceptions.NotFoundError, match="gone"), refused.get("r"):
        pytest.fail("a refusal is no response")


def test_deviations_warn_by_default_and_point_at_the_caller() -> None:
    body = {"success": True, "data": {**RECORDING, "file_size": "77"}}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = client(Api(body)).recordings.get("r")
    assert result.data.file_size == 77
    [warning] = caught
    assert warning.category is DeviationWarning
    assert str(warning.message) == "$.data.file_size: expected number, got '77'"
    assert warning.filename == __file__


def test_deviations_can_be_ignored_collected_or_refused() -> None:
    body = {"success": True, "data": {**RECORDING, "file_size": "77", "status": "NEW"}}
    assert client(Api(body), on_deviation="ignore").recordings.get("r").data.file_size == 77
    seen: list[Any] = []
    client(Api(body), on_deviation=seen.append).recordings.get("r")
    assert [deviation.path for deviation in seen] == ["$.data.status", "$.data.file_size"]
    caught = error(body, on_deviation="raise")
    assert type(caught) is APIResponseValidationError
    assert [deviation.path for deviation in caught.deviations] == [d.path for d in seen]
    assert clones(caught)[0].deviations == caught.deviations


def test_logs_tell_the_story_without_secrets(caplog: Any) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    api = Api(answer(503, retry_after_ms="1"))
    client(api).recordings.get("r", extra_query={"sig": "PRESIGNED"})
    text = "\n".join(r.getMessage() for r in caplog.records if r.name == "sample_client")
    assert "GET /accounts/acc/recordings/r: 503 (request ray, retries 0)" in text
    assert "again in 0.00 s" in text
    assert "200 (request ray, retries 1)" in text
    assert TOKEN not in text
    assert "PRESIGNED" not in text


def test_copies_share_connections_but_not_their_end() -> None:
    api = Api()
    first = client(api, max_retries=5)
    with first.copy(api_token="other-token", timeout=3, max_retries=0) as second:
        second.recordings.get("r")
        assert api.requests[-1].headers["authorization"] == "Bearer other-token"
        assert (second.max_retries, second.timeout.read) == (0, 3)
    with pytest.raises(ClientError, match="closed"):
        second.recordings.get("r")
    first.recordings.get("r")
    assert api.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"
    third = first.copy(default_headers={"X": "1"}, base_url="https://other.example/")
    third.recordings.get("r")
    assert str(api.requests[-1].url) == "https://other.example/accounts/acc/recordings/r"
    first.close()
    assert third.is_closed
    with pytest.raises(ClientError, match="closed"):
        third.recordings.get("r")


def test_settings_come_from_arguments_then_the_environment(monkeypatch: Any) -> None:
    monkeypatch.setenv("SAMPLE_TOKEN", "env-token")
    monkeypatch.setenv("SAMPLE_ACCOUNT", "env-account")
    monkeypatch.setenv("SAMPLE_BASE_URL", "https://env.example/v1/")
    api = Api()
    client(api, api_token=None, account_id=None).recordings.get("r")
    assert str(api.requests[0].url) == "https://env.example/v1/accounts/env-account/recordings/r"
    assert api.requests[0].headers["authorization"] == "Bearer env-token"
    client(api, base_url="https://arg.example").recordings.get("r", account_id="arg")
    assert str(api.requests[1].url) == "https://arg.example/accounts/arg/recordings/r"


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": ""},
        {"base_url": "/relative"},
        {"base_url": "ftp://h"},
        {"base_url": "https://user:pw@h"},
        {"base_url": "https://h?x=1"},
        {"base_url": "https://["},
        {"account_id": ""},
        {"max_retries": -1},
        {"api_token": ""},
    ],
)
def test_bad_settings_are_refused_at_once(settings: Any) -> None:
    with pytest.raises(ClientError):
        Sample(**{"api_token": TOKEN, **settings})


def test_a_client_shows_no_secrets() -> None:
    assert repr(client(Api())) == "<Sample https://api.example/v4>"
    assert TOKEN not in repr(vars(client(Api())))


# Real sockets from here on.


@pytest.fixture
def server() -> Iterator[tuple[str, list[Callable[[socket.socket], None]], list[bytes]]]:
    """A server whose connections are handled by what the test puts in the list, one each."""
    listener = socket.create_server(("127.0.0.1", 0))
    handlers: list[Callable[[socket.socket], None]] = []
    seen: list[bytes] = []

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                try:
                    seen.append(connection.recv(65536))
                    (handlers.pop(0) if handlers else good)(connection)
                except OSError:
                    continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}", handlers, seen
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def http(body: bytes, *headers: str, length: int | None = None) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"Content-Length: {len(body) if length is None else length}"]
    return "\r\n".join([*lines, "Connection: close", *headers, "", ""]).encode() + body


def good(connection: socket.socket) -> None:
    connection.sendall(http(json.dumps(GOOD).encode()))


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    connection.close()


def half(connection: socket.socket) -> None:
    connection.sendall(http(b'{"succ', length=500))


def garbage(connection: socket.socket) -> None:
    connection.sendall(b"\x00\x01 not http at all\r\n\r\n")


def broken_gzip(connection: socket.socket) -> None:
    body = b"\x1f\x8b\x08 this is no gzip"
    connection.sendall(http(body, "Content-Encoding: gzip"))


def drip(connection: socket.socket) -> None:
    connection.sendall(http(b"", length=1000))
    for _ in range(100):
        connection.sendall(b" ")
        time.sleep(0.02)


def live(base_url: str, kind: Any = Sample, **settings: Any) -> Any:
    given = {"api_token": TOKEN, "account_id": "acc", "base_url": base_url, **settings}
    return kind(**given)


@pytest.mark.parametrize("fault", [reset, half, garbage, broken_gzip])
def test_faults_on_the_wire(server: Any, fault: Any) -> None:
    base_url, handlers, seen = server
    handlers.append(fault)
    with live(base_url) as sample:
        assert sample.recordings.get("r").success
        assert len(seen) == 2
        handlers.append(fault)
        with pytest.raises(APIConnectionError) as caught:
            sample.recordings.start()
        assert len(seen) == 3
        assert caught.value.outcome_unknown
        handlers.append(fault)
        with (
            pytest.raises(APIConnectionError),
            sample.copy(max_retries=0).recordings.with_streaming_response.get("r") as response,
        ):
            response.read()


def test_a_refused_connection_is_tried_again_even_for_a_start() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with (
            live(f"http://127.0.0.1:{unused.getsockname()[1]}") as sample,
            pytest.raises(APIConnectionError) as caught,
        ):
            sample.recordings.start()
    assert caught.value.retries_taken == 2
    assert not caught.value.outcome_unknown


def test_a_slow_drip_cannot_outlive_the_deadline(server: Any) -> None:
    base_url, handlers, _ = server
    handlers += [drip, drip]
    with live(base_url, timeout=Timeout(5, deadline=0.3)) as sample:
        began = time.monotonic()
        with pytest.raises(APITimeoutError):
            sample.recordings.get("r")
        with (
            pytest.raises(APITimeoutError),
            sample.recordings.with_streaming_response.get("r") as response,
        ):
            response.read()
        assert time.monotonic() - began < 2


def test_many_threads_share_a_client(server: Any) -> None:
    base_url, _, seen = server
    results: list[Any] = []
    with live(base_url) as sample:
        threads = [
            threading.Thread(target=lambda: results.append(sample.recordings.get("r")))
            for _ in range(20)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert [result.success for result in results] == [True] * 20
    assert len(seen) == 20


def test_async_calls(server: Any) -> None:
    base_url, handlers, seen = server
    handlers.append(half)

    async def main() -> None:
        async with live(base_url, AsyncSample, timeout=Timeout(5, deadline=20)) as sample:
            assert (await sample.recordings.get("r")).success
            response = await sample.recordings.with_raw_response.get("r")
            assert (await response.parse()).data.id
            assert await response.json() == GOOD
            assert json.loads(await response.text()) == GOOD
            async with sample.recordings.with_streaming_response.get("r") as response:
                assert not response.is_closed
                assert b"".join([chunk async for chunk in response.iter_bytes()])
            assert response.is_closed
            handlers.append(reset)
            count = len(seen)
            with pytest.raises(APIConnectionError, match="get_active tells"):
                await sample.recordings.start(max_seconds=60)
            assert len(seen) == count + 1
            with pytest.raises(ValueError, match="recording_id must not be empty"):
                await sample.recordings.get("")
        with pytest.raises(ClientError, match="closed"):
            await sample.recordings.get("r")

    asyncio.run(main())


def test_an_async_deadline_and_a_cancelled_call_leave_the_client_sound(server: Any) -> None:
    base_url, handlers, _ = server

    async def main() -> None:
        async with live(base_url, AsyncSample, max_retries=0) as sample:
            handlers.append(drip)
            began = time.monotonic()
            with pytest.raises(APITimeoutError):
                await sample.recordings.get("r", timeout=Timeout(5, deadline=0.2))
            assert time.monotonic() - began < 1
            handlers.append(drip)
            task = asyncio.create_task(sample.recordings.get("r"))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await sample.recordings.get("r")).success

    asyncio.run(main())


def test_an_async_client_outlives_its_event_loop(server: Any) -> None:
    base_url, _, _ = server
    sample = live(base_url, AsyncSample)

    async def once() -> bool:
        return bool((await sample.recordings.get("r")).success)

    assert asyncio.run(once())
    assert asyncio.run(once())


def test_streamed_uploads_have_a_length_and_travel_again_only_if_they_can(server: Any) -> None:
    base_url, handlers, seen = server
    operation: Operation[Any] = Operation(
        name="o",
        method="PUT",
        path=("/o",),
        body=BinaryBody("body"),
        responses=(ResponseCase("200"),),
        replay="idempotent",
    )
    with live(base_url) as sample:
        handlers.append(reset)
        file = io.BytesIO(b"DATA")
        sample.__sender__.request(operation, {"body": file}, RequestOptions())
        assert len(seen) == 2
        assert b"content-length: 4" in seen[1].lower()
        handlers.append(reset)
        with pytest.raises(APIConnectionError):
            sample.__sender__.request(operation, {"body": iter([b"DATA"])}, RequestOptions())
        assert len(seen) == 3
        assert b"transfer-encoding: chunked" in seen[2].lower()
