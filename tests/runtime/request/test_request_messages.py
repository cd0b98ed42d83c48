"""What is said of arguments that cannot be sent: which one it is, before anything goes."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from runtime_sample import Sample

from runtime.exceptions import ClientError, RequestValidationError

LONE = "a\ud83d"
BYTES = (b"a", bytearray(b"a"), memoryview(b"a"))


def unreachable(request: httpx2.Request) -> httpx2.Response:
    raise AssertionError(f"{request.url} was sent")


def client(**settings: Any) -> Sample:
    http_client = httpx2.Client(transport=httpx2.MockTransport(unreachable))
    given = {"api_token": "t", "account_id": "acc", "http_client": http_client, **settings}
    return Sample(**given)


def refused(call: Any) -> RequestValidationError:
    with pytest.raises(RequestValidationError) as caught:
        call()
    assert caught.value.path
    assert str(caught.value).startswith(caught.value.path.split(".")[0])
    assert "\ud83d" not in str(caught.value) + caught.value.path
    return caught.value


WRONG_HEADERS = [
    ({"X": 5}, "extra_headers.X", "not int"),
    ({"X": b"a"}, "extra_headers.X", "not bytes"),
    ({"X": ["a"]}, "extra_headers.X", "not list"),
    ({5: "a"}, "extra_headers", "not int"),
    ({b"X": "a"}, "extra_headers", "not bytes"),
    ({None: None}, "extra_headers", "not NoneType"),
    ({"X": LONE}, "extra_headers.X", "half a surrogate pair"),
    ({"X": "a\nb"}, "extra_headers.X", "control character"),
    ({"X Y": "a"}, "extra_headers.X Y", "no header name"),
    ({LONE: "a"}, r"extra_headers.'a\ud83d'", "no header name"),
    (["X"], "extra_headers", "not list"),
]


@pytest.mark.parametrize(("headers", "path", "problem"), WRONG_HEADERS)
def test_a_header_is_named(headers: Any, path: str, problem: str) -> None:
    recordings = client().recordings
    error = refused(lambda: recordings.get("r", extra_headers=headers))
    assert error.path == path
    assert problem in str(error)


@pytest.mark.parametrize(("headers", "path", "problem"), WRONG_HEADERS[:-1])
def test_a_default_header_is_named(headers: Any, path: str, problem: str) -> None:
    recordings = client(default_headers=headers).recordings
    error = refused(lambda: recordings.get("r"))
    assert error.path == path.replace("extra", "default")
    assert problem in str(error)


@pytest.mark.parametrize(
    ("query", "path", "problem"),
    [
        *[({"q": each}, "extra_query.q", "cannot be sent") for each in BYTES],
        ({"q": LONE}, "extra_query.q", "UTF-8"),
        ({"q": object()}, "extra_query.q", "cannot send a value of type object"),
        ({"q": float("inf")}, "extra_query.q", "inf cannot be sent"),
        ({LONE: "a"}, r"extra_query.'a\ud83d'", "UTF-8"),
        ({5: "a"}, "extra_query", "not int"),
        ("q=1", "extra_query", "not str"),
    ],
)
def test_a_query_parameter_is_named(query: Any, path: str, problem: str) -> None:
    recordings = client().recordings
    error = refused(lambda: recordings.get("r", extra_query=query))
    assert error.path == path
    assert problem in str(error)
    if isinstance(query, dict):
        recordings = client(default_query=query).recordings
        error = refused(lambda: recordings.get("r"))
        assert error.path == path.replace("extra", "default")


@pytest.mark.parametrize("setting", ["default_headers", "default_query"])
@pytest.mark.parametrize("value", [["X"], "X", 5])
def test_a_setting_that_is_no_mapping_is_refused_at_once(setting: str, value: Any) -> None:
    given: dict[str, Any] = {setting: value}
    with pytest.raises(ClientError, match=f"{setting} must be a mapping, not"):
        client(**given)


def test_half_a_surrogate_pair_is_named_wherever_it_is() -> None:
    recordings = client().recordings
    assert refused(lambda: recordings.get(LONE)).path == "recording_id"
    assert refused(lambda: recordings.get("r", account_id=LONE)).path == "account_id"
    assert refused(lambda: client(account_id=LONE).recordings.get("r")).path == "account_id"
    storage: Any = {"type": "aws", "secret": LONE}
    assert (
        refused(lambda: recordings.start(max_seconds=60, storage=storage)).path == "storage.secret"
    )
    extra: Any = {"more": LONE}
    error = refused(lambda: recordings.start(max_seconds=60, extra_body=extra))
    assert error.path == "extra_body"


@pytest.mark.parametrize("value", BYTES)
def test_bytes_are_no_text(value: Any) -> None:
    recordings = client().recordings
    for call, path in (
        (lambda: recordings.get(value), "recording_id"),
        (lambda: recordings.get("r", account_id=value), "account_id"),
        (lambda: client(account_id=value).recordings.get("r"), "account_id"),
        (lambda: recordings.start(max_seconds=60, status=value), "status"),
    ):
        error = refused(call)
        assert error.path == path
        assert "bytes" in str(error)
