"""Building requests: what is checked, what is sent, and what is said about mistakes."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import UNSET, Struct
from runtime_sample import GET, LIST, SPEC, START, Status, Storage, clones

from runtime.auth.credentials import Credentials
from runtime.call.config import Config
from runtime.call.retry import RetryPolicy
from runtime.description.operation import (
    CookieParameter,
    HeaderParameter,
    Operation,
    PathVariable,
    QueryParameter,
    ResponseCase,
)
from runtime.exceptions import CredentialError, RequestValidationError
from runtime.options import DEFAULT_TIMEOUT, RequestOptions
from runtime.request.binary import BinaryBody
from runtime.request.body import JsonBody
from runtime.request.build import build
from runtime.request.forms import FormBody
from runtime.request.multipart import MultipartBody
from runtime.request.text import TextBody
from runtime.types.models import AwareDatetime  # noqa: TC001 - msgspec resolves annotations


class _Dated(Struct):
    t: AwareDatetime


def config(**changes: Any) -> Config:
    settings: dict[str, Any] = {
        "spec": SPEC,
        "base_url": "https://api.example/v4",
        "own_base_url": False,
        "credentials": Credentials(SPEC.credentials, ({"api_token": "TOKEN"},), {}),
        "parameters": {"account_id": "acc"},
        "timeout": DEFAULT_TIMEOUT,
        "retry": RetryPolicy(),
        "headers": {},
        "query": {},
        "on_deviation": "warn",
        "logger": logging.getLogger("sample_client"),
    }
    return Config(**{**settings, **changes})


def request(operation: Any, arguments: Any, options: Any = None, **changes: Any) -> Any:
    return build(operation, arguments, RequestOptions(**(options or {})), config(**changes))


def body(arguments: Any, options: Any = None) -> Any:
    content = request(START, {"account_id": None, **arguments}, options).content
    return None if content is None else json.loads(content)


def refusal(arguments: Any, operation: Any = START) -> RequestValidationError:
    with pytest.raises(RequestValidationError) as caught:
        request(operation, {"account_id": None, **arguments})
    assert isinstance(caught.value, ValueError)
    assert str(clones(caught.value)[0]) == str(caught.value)
    return caught.value


def test_a_request_is_a_value() -> None:
    made = request(LIST, {"account_id": None, "status": ["UPLOADED", "INVOKED"], "page_no": 2.0})
    assert made.method == "GET"
    assert made.url == (
        "https://api.example/v4/accounts/acc/recordings?status=UPLOADED,INVOKED&page_no=2"
    )
    assert made.path == "/accounts/acc/recordings"
    assert made.content is None
    assert dict(made.headers) == {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": "sample_client/0.1.0",
        "Authorization": "Bearer TOKEN",
    }
    assert "status" not in repr(made)


def test_absent_null_and_given_are_three_things() -> None:
    assert body({"storage": UNSET}) is None
    assert body({"storage": None}) == {"storage": None}
    assert body({"storage": Storage(type="aws")}) == {"storage": {"type": "aws"}}
    assert body({"storage": {"type": "aws"}, "max_seconds": 60}) == {
        "max_seconds": 60,
        "storage": {"type": "aws"},
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"max_seconds": 5}, "max_seconds: expected int >= 60, got 5"),
        ({"max_seconds": "60"}, "max_seconds: expected int, got str"),
        ({"max_seconds": None}, "max_seconds: expected int, got None"),
        ({"storage": {"type": "x"}}, "storage.type: expected one of 'aws', 'gcs', got 'x'"),
        ({"storage": {}}, "storage.type is required"),
        ({"storage": {"type": "aws", "no": 1}}, "storage.no is not known to this operation"),
        (
            {"layers": {"a": {"type": "aws"}, "b": {"type": "?"}}},
            "layers.b.type: expected one of 'aws', 'gcs', got '?'",
        ),
        ({"account_id": "x" * 33}, "account_id: expected str of length <= 32, got 'xxx"),
        ({"status": object()}, "status: cannot send a value of type object"),
        ({"status": "\ud800"}, "status: holds characters that cannot be encoded as UTF-8"),
    ],
)
def test_mistakes_are_named_with_path_and_bound(arguments: Any, message: Any) -> None:
    error = refusal(arguments)
    assert str(error).startswith(message)
    assert error.path == message.split(":")[0].split(" is ")[0]


def test_a_secret_is_not_in_the_message() -> None:
    error = refusal({"storage": {"type": "aws", "secret": "S3"}})
    assert str(error) == "storage.secret: expected str of length >= 3, got ***"


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert "contains itself" in str(refusal({"layers": {"a": loop}}))


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_numbers_without_a_value_are_refused(number: Any) -> None:
    assert "infinite or not a number" in str(refusal({"ratio": number}))
    assert str(number) in str(refusal({"page_no": number}, LIST))
    assert body({"ratio": 1.5, "storage": None}) == {"ratio": 1.5, "storage": None}


def test_unknown_members_of_open_enums_pass_because_they_are_meant() -> None:
    assert body({"status": Status("BRAND_NEW")}) == {"status": "BRAND_NEW"}
    assert "expected one of 'INVOKED'" in str(refusal({"status": "BRAND_NEW"}))
    # A known member that this operation does not take is a mistake like any other.
    assert "got 'UPLOADED'" in str(refusal({"status": Status.UPLOADED}))
    assert "max_seconds" in str(refusal({"status": Status("NEW"), "max_seconds": 1}))


def test_client_parameters_fill_in_the_path_and_nothing_else() -> None:
    query = operation(path=("/o",), query=(QueryParameter("account_id"),))
    for absent in ({}, {"account_id": UNSET}):
        assert request(query, absent).url == "https://api.example/v4/o"


def test_what_callers_add_is_not_shown() -> None:
    options = RequestOptions(extra_headers={"X-Key": "hidden"}, timeout=3)
    assert repr(options) == "<RequestOptions extra_headers, timeout>"
    assert "hidden" not in str(options.__rich_repr__())
    sent = request(GET, {"account_id": "a", "recording_id": "b"}, {"extra_query": {"k": "hidden"}})
    assert "hidden" not in repr(sent)
    assert "hidden" not in str(sent.__rich_repr__())


def test_client_parameters_fill_in_and_are_missed_by_name() -> None:
    assert request(START, {"account_id": "mine"}).path == "/accounts/mine/recordings"
    with pytest.raises(RequestValidationError, match=r"account_id is missing.*SAMPLE_ACCOUNT"):
        request(START, {"account_id": None}, parameters={})


@pytest.mark.parametrize("value", ["", None, ".", ".."])
def test_path_arguments_cannot_lead_elsewhere(value: Any) -> None:
    assert refusal({"recording_id": value}, GET)
    assert request(GET, {"account_id": None, "recording_id": "../x"}).path.endswith("/..%2Fx")
    assert request(GET, {"account_id": None, "recording_id": "..."}).path.endswith("/...")


def test_extras_are_laid_over_everything_unchecked() -> None:
    options = {
        "extra_headers": {"user-agent": "me", "ACCEPT": None, "X-New": "1"},
        "extra_query": {"page_no": -5, "tags": ["a", "b"], "no": None},
    }
    arguments = {"account_id": None, "page_no": 1}
    made = request(LIST, arguments, options, query={"page_no": 9, "d": True}, headers={"X-D": "2"})
    assert made.url.partition("?")[2] == "page_no=-5&d=true&tags=a&tags=b"
    assert dict(made.headers) == {
        "Accept-Encoding": "gzip, deflate",
        "user-agent": "me",
        "Authorization": "Bearer TOKEN",
        "X-D": "2",
        "X-New": "1",
    }
    assert body({"max_seconds": 60}, {"extra_body": {"max_seconds": 1, "new": [1]}}) == {
        "max_seconds": 1,
        "new": [1],
    }
    assert body({}, {"extra_body": {"new": 1}}) == {"new": 1}
    assert body({"max_seconds": 60}, {"extra_body": [1, 2]}) == [1, 2]


def test_a_path_that_brings_a_query_keeps_it() -> None:
    operation = Operation(
        name="it",
        method="GET",
        path=("/x?beta=true",),
        query=(QueryParameter("limit"),),
        responses=(),
    )
    assert request(operation, {}).url.endswith("/x?beta=true")
    assert request(operation, {"limit": 1}).url.endswith("/x?beta=true&limit=1")


@pytest.mark.parametrize(
    "bad", [{"X": "a\r\nInjected: 1"}, {"X\r\nY": "a"}, {"": "a"}, {"X Y": "a"}, {"X": "\x00"}]
)
def test_headers_cannot_be_injected(bad: Any) -> None:
    with pytest.raises(RequestValidationError):
        request(LIST, {"account_id": None}, {"extra_headers": bad})


def test_headers_are_built_once_and_never_mixed_up() -> None:
    settings = config()
    first = build(LIST, {"account_id": None}, RequestOptions(), settings)
    extra = build(LIST, {"account_id": None}, RequestOptions(extra_headers={"X": "1"}), settings)
    again = build(LIST, {"account_id": None}, RequestOptions(), settings)
    assert again.headers is first.headers
    assert ("X", "1") in extra.headers
    assert ("X", "1") not in again.headers


def test_no_credentials_is_an_error_before_anything_is_sent() -> None:
    with pytest.raises(CredentialError, match="SAMPLE_TOKEN"):
        request(
            GET,
            {"account_id": None, "recording_id": "x"},
            credentials=Credentials(SPEC.credentials, ({},), {}),
        )


def operation(**parts: Any) -> Operation[object]:
    settings: dict[str, Any] = {
        "name": "o",
        "method": "POST",
        "path": ("/o",),
        "responses": (ResponseCase("200"),),
    }
    return Operation(**{**settings, **parts})


def test_an_operation_may_have_a_server_of_its_own() -> None:
    own = operation(base_url="https://uploads.example")
    assert request(own, {}).url == "https://uploads.example/o"
    # A base URL that the caller chose stands for every server: tests and proxies rely on it.
    assert request(own, {}, own_base_url=True).url == "https://api.example/v4/o"


def test_every_place_a_parameter_can_be() -> None:
    made = request(
        operation(
            path=("/o/", PathVariable("a", style="matrix", explode=True, name="A")),
            query=(QueryParameter("filter", style="deepObject"), QueryParameter("class", "class_")),
            headers=(HeaderParameter("X-List", "x_list"),),
            cookies=(CookieParameter("c"),),
        ),
        {"a": [1, 2], "filter": {"k": 1}, "class_": "x", "x_list": [1, 2], "c": "v;w"},
    )
    assert made.url == "https://api.example/v4/o/;A=1;A=2?filter%5Bk%5D=1&class=x"
    assert dict(made.headers)["X-List"] == "1,2"
    assert dict(made.headers)["Cookie"] == "c=v%3Bw"


@pytest.mark.parametrize(
    ("kind", "arguments", "content", "media_type"),
    [
        (JsonBody(whole="body"), {"body": [1]}, b"[1]", "application/json"),
        (JsonBody(whole="body"), {"body": None}, b"null", "application/json"),
        (JsonBody({"a": "A"}, required=True), {}, b"{}", "application/json"),
        (JsonBody({"a": "A"}), {}, None, None),
        (JsonBody({"a": "A"}, media_type="a/b+json"), {"a": 1}, b'{"A":1}', "a/b+json"),
        (FormBody({"a": "A"}), {"a": [1, 2]}, b"A=1&A=2", "application/x-www-form-urlencoded"),
        (TextBody("t"), {"t": "é"}, "é".encode(), "text/plain; charset=utf-8"),
        (BinaryBody("b", media_type="image/png"), {"b": b"\x89"}, b"\x89", "image/png"),
        (BinaryBody("b"), {}, None, None),
    ],
)
def test_bodies(kind: Any, arguments: Any, content: Any, media_type: Any) -> None:
    made = request(operation(body=kind), arguments)
    assert made.content == content
    assert dict(made.headers).get("Content-Type") == media_type


@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        (BinaryBody("b", required=True), {}),
        (BinaryBody("b"), {"b": "text"}),
        (BinaryBody("b"), {"b": 5}),
        (MultipartBody(whole="m"), {"m": "text"}),
        (FormBody(whole="f"), {"f": ["text"]}),
        (TextBody("t"), {"t": 5}),
    ],
)
def test_bodies_of_the_wrong_kind_are_refused(kind: Any, arguments: Any) -> None:
    with pytest.raises(RequestValidationError):
        request(operation(body=kind), arguments)


def test_multipart_boundaries_are_new_each_time() -> None:
    upload = operation(body=MultipartBody({"name": "name", "file": "file"}, files=("file",)))
    arguments = {"name": "n", "file": ("f.txt", b"DATA")}
    first, second = request(upload, arguments), request(upload, arguments)
    assert dict(first.headers)["Content-Type"] != dict(second.headers)["Content-Type"]
    assert b'filename="f.txt"' in first.content
    assert b"DATA" in first.content
    whole = operation(body=MultipartBody(whole="body", files=("file",)))
    assert b"DATA" in request(whole, {"body": {"name": "n", "file": b"DATA"}}).content


def test_dates_travel_as_rfc_3339() -> None:
    dated = operation(query=(QueryParameter("t"),), arguments=lambda: _Dated)
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert request(dated, {"t": moment}).url.endswith("?t=2026-01-02T03%3A04%3A05Z")
    with pytest.raises(RequestValidationError, match="t: expected datetime with a timezone"):
        request(dated, {"t": moment.replace(tzinfo=None)})
