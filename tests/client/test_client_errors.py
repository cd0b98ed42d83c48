"""What goes wrong, and what people get to see of it."""

from __future__ import annotations

import copy
import inspect
import pickle
from contextlib import suppress
from typing import Any

import httpx2
import pytest

import realtimekit_recordings as package
from oracle.driving import CALLS, METHODS, RECORDING, SIDES, TOKEN, Session, Side, answer
from oracle.fixtures import Fixture, fixtures
from realtimekit_recordings import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CloudflareError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestValidationError,
    UnprocessableEntityError,
)

BY_STATUS = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: InternalServerError,
    503: InternalServerError,
    504: InternalServerError,
    599: InternalServerError,
}
GATEWAY = {
    "success": False,
    "errors": [{"code": 10000, "message": "Authentication error"}, {"code": 7, "message": "More"}],
    "messages": [],
    "result": None,
}
REALTIMEKIT = {"success": False, "error": {"code": 422, "message": "max_seconds is too small"}}

each_side = pytest.mark.parametrize("side", SIDES)
recorded = [each for each in fixtures() if each.status >= 400 or "success-false" in each.name]


def failure(side: Side, reply: Any, method: str = "get_one_recording", **options: Any) -> Any:
    options = {"max_retries": 0, **options}
    with Session(side, reply, **options) as session, pytest.raises(CloudflareError) as caught:
        session.call(method, **CALLS[method])
    return caught.value


def test_the_classes_form_one_tree() -> None:
    assert issubclass(APIError, CloudflareError)
    for child in (APIConnectionError, APIResponseValidationError, APIStatusError):
        assert issubclass(child, APIError)
    assert issubclass(APITimeoutError, APIConnectionError)
    for child in set(BY_STATUS.values()):
        assert child.__mro__[1] is APIStatusError
    assert issubclass(RequestValidationError, (CloudflareError, ValueError))
    assert not issubclass(RequestValidationError, APIError)


def test_exceptions_are_found_under_their_public_name() -> None:
    for kind in (*set(BY_STATUS.values()), APIError, APITimeoutError, RequestValidationError):
        assert getattr(package, kind.__name__) is kind
        assert kind.__name__ in package.__all__


@each_side
@pytest.mark.parametrize("status", BY_STATUS)
@pytest.mark.parametrize(
    ("body", "errors"),
    [
        (GATEWAY, [(10000, "Authentication error"), (7, "More")]),
        (REALTIMEKIT, [(422, "max_seconds is too small")]),
    ],
    ids=["gateway", "realtimekit"],
)
def test_each_status_has_its_class(
    side: Side, status: int, body: Any, errors: list[tuple[int, str]]
) -> None:
    error = failure(side, answer(status, body, cf_ray="8c1f2a-FRA"))
    assert type(error) is BY_STATUS[status]
    assert [(each.code, each.message) for each in error.errors] == errors
    assert error.status_code == status
    assert error.request_id == "8c1f2a-FRA"
    assert error.method == "GET"
    assert error.path.endswith(f"/recordings/{RECORDING}")
    assert error.body == body
    assert str(status) in str(error)
    assert errors[0][1] in str(error)


@each_side
@pytest.mark.parametrize("status", [402, 405, 406, 410, 413, 415, 418, 451])
def test_other_refusals_are_plain_status_errors(side: Side, status: int) -> None:
    assert type(failure(side, answer(status, REALTIMEKIT))) is APIStatusError


@each_side
@pytest.mark.parametrize("case", recorded, ids=lambda each: each.name)
def test_recorded_failures(side: Side, case: Fixture) -> None:
    reply = answer(case.status, content=case.content, content_type="application/json")
    error = failure(side, reply, METHODS[case.operation])
    assert isinstance(error, APIStatusError)
    assert isinstance(error, BY_STATUS.get(case.status, APIStatusError))
    told = case.response.get("errors") or [case.response["error"]]
    assert [(e.code, e.message) for e in error.errors] == [(e["code"], e["message"]) for e in told]
    assert error.status_code == case.status


@each_side
@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("body", [GATEWAY, REALTIMEKIT, {"success": False}])
def test_success_false_raises_though_the_status_is_200(side: Side, method: str, body: Any) -> None:
    error = failure(side, answer(200, body), method)
    assert isinstance(error, APIStatusError)
    assert error.status_code == 200


@each_side
@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b" ", "application/json"),
        (b"{", "application/json"),
        (b"null", "application/json"),
        (b"[]", "application/json"),
        (b'"recording"', "application/json"),
        (b"\xff\xfe{}", "application/json"),
        (b"<html><body>Hello</body></html>", "text/html"),
    ],
)
def test_a_200_that_cannot_be_read(
    side: Side, method: str, content: bytes, content_type: str
) -> None:
    error = failure(side, answer(200, content=content, content_type=content_type), method)
    assert type(error) is APIResponseValidationError
    assert error.status_code == 200


@each_side
@pytest.mark.parametrize("method", [each for each in CALLS if each != "start_track_recording"])
def test_an_empty_200_where_a_body_is_promised(side: Side, method: str) -> None:
    error = failure(side, answer(200, content=b""), method)
    assert type(error) is APIResponseValidationError


@each_side
@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize(
    ("body", "path"),
    [({}, "$.success"), ({"success": True, "data": 1}, "$.data"), ({"data": None}, "$.data")],
)
def test_a_200_without_what_it_promises_does_not_pass_silently(
    side: Side, method: str, body: Any, path: str
) -> None:
    deviations: list[Any] = []
    options = {"max_retries": 0, "on_deviation": deviations.append}
    with (
        Session(side, answer(200, body), **options) as session,
        suppress(APIResponseValidationError),
    ):
        session.call(method, **CALLS[method])
        assert path in [each.path for each in deviations]


@each_side
@pytest.mark.parametrize("status", [200, 404, 502])
def test_a_page_of_10_megabytes_does_not_become_the_message(side: Side, status: int) -> None:
    page = b"<html>" + b"x" * 10_000_000 + b"</html>"
    error = failure(side, answer(status, content=page, content_type="text/html"))
    assert len(str(error)) < 500
    assert len(repr(error)) < 1000
    assert len(pickle.dumps(error)) < 100_000
    assert "\n" not in str(error)


@each_side
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"null",
        b"[]",
        b"{}",
        b'{"errors": 1}',
        b'{"error": "oops"}',
        b'{"errors": [{"code": "x"}]}',
        b'{"errors": [null]}',
        b'{"error": {"message": 5}}',
    ],
)
def test_failures_without_a_proper_body_are_still_told_by_status(side: Side, body: bytes) -> None:
    error = failure(side, answer(404, content=body, content_type="application/json"))
    assert type(error) is NotFoundError
    assert "404" in str(error)
    assert isinstance(error.errors, tuple | list)


@each_side
@pytest.mark.parametrize(
    "reply",
    [
        answer(403, GATEWAY, cf_ray="ray"),
        answer(200, REALTIMEKIT),
        answer(200, content=b"<html>", content_type="text/html"),
        httpx2.ConnectError("no route"),
        httpx2.ReadTimeout("too slow"),
    ],
    ids=["status", "success false", "html", "connection", "timeout"],
)
def test_errors_pickle_and_copy(side: Side, reply: Any) -> None:
    error = failure(side, reply)
    pickled = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    for twin in (pickled, copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        for name in ("status_code", "errors", "body", "request_id", "method", "path"):
            assert getattr(twin, name, None) == getattr(error, name, None)


def kinds(root: type[CloudflareError]) -> list[type[CloudflareError]]:
    """Every exception of the client."""
    return [root, *(each for kind in root.__subclasses__() for each in kinds(kind))]


@pytest.mark.parametrize("kind", kinds(CloudflareError), ids=lambda each: each.__name__)
def test_every_error_pickles_and_copies_with_all_it_holds(kind: type[CloudflareError]) -> None:
    given: dict[str, Any] = {
        "path": "/p",
        "method": "GET",
        "status_code": 418,
        "body": {"a": [1]},
        "request_id": "ray",
        "retries_taken": 2,
        "outcome_unknown": True,
        "last": {"id": "r"},
        "state": "RECORDING",
    }
    taken = inspect.signature(kind.__init__).parameters
    error = kind("what happened", **{name: each for name, each in given.items() if name in taken})
    error.add_note("where it happened")
    pickled = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    for twin in (pickled, copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert vars(twin) == vars(error)
        assert twin.args == error.args == ("what happened",)
        assert twin.__notes__ == ["where it happened"]


def causes(error: BaseException | None) -> list[BaseException]:
    """``error`` and all that led to it."""
    found: list[BaseException] = []
    while error is not None:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


@each_side
@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx2.ConnectError("no route"), APIConnectionError),
        (httpx2.ReadError("reset"), APIConnectionError),
        (httpx2.WriteError("reset"), APIConnectionError),
        (httpx2.RemoteProtocolError("garbage"), APIConnectionError),
        (httpx2.ProxyError("refused"), APIConnectionError),
        (httpx2.UnsupportedProtocol("ftp"), APIConnectionError),
        (httpx2.ConnectTimeout("slow"), APITimeoutError),
        (httpx2.ReadTimeout("slow"), APITimeoutError),
        (httpx2.WriteTimeout("slow"), APITimeoutError),
        (httpx2.PoolTimeout("busy"), APITimeoutError),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, Exception) else "",
)
def test_transport_errors_are_the_clients_own(
    side: Side, raised: Exception, expected: type[APIError]
) -> None:
    error = failure(side, raised)
    assert type(error) is expected
    assert error.method == "GET"
    assert error.path.endswith(RECORDING)
    assert raised in causes(error)


@each_side
def test_a_broken_compression_is_the_clients_own_error(side: Side) -> None:
    reply = answer(200, content=b"not gzip", content_encoding="gzip")

    def spoiled(request: httpx2.Request) -> httpx2.Response:
        made = reply(request) if callable(reply) else None
        assert made is not None
        return made

    error = failure(side, spoiled)
    assert isinstance(error, APIError)


@each_side
@pytest.mark.parametrize("status", [400, 401, 500])
def test_errors_hold_no_credentials(side: Side, status: int) -> None:
    error = failure(side, answer(status, GATEWAY))
    for text in (str(error), repr(error), repr(vars(error))):
        assert TOKEN not in text


@each_side
def test_the_published_404_of_an_idle_meeting_is_caught_by_name(side: Side) -> None:
    body = {"success": False, "error": {"code": 404, "message": "No active recording"}}
    error = failure(side, answer(404, body), "get_active_recordings")
    assert isinstance(error, NotFoundError)
    assert error.errors[0].message == "No active recording"
