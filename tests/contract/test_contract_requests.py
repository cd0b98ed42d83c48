"""Every request that the client builds is valid under the document, and says what was asked."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any
from unittest import mock
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oracle.arguments import Pythonic
from oracle.compare import difference
from oracle.document import Operation, corrected
from oracle.driving import ACCOUNT, APP, CALLS, METHODS, RECORDING, Session, answer
from oracle.fixtures import fixture
from oracle.requests import Captured, Read, read
from oracle.strategies import anything, values
from realtimekit_recordings import APIStatusError, CloudflareError, RequestValidationError
from realtimekit_recordings._runtime.request.builder import RequestBuilder

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENT = corrected()
SCHEMAS = DOCUMENT.schemas
OPERATIONS = list(DOCUMENT.operations.values())

# Segments that mean "here" and "up" to whoever resolves the URL; they have a test of their own.
DOTS = (".", "..")

each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.id)


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    # Nothing is asked of answers here, so one that raises at once will do.
    with Session("sync", answer(418, {}), max_retries=0) as session:
        yield session


def sent(session: Session, operation: Operation, arguments: dict[str, Any]) -> Captured:
    session.requests.clear()
    with pytest.raises(APIStatusError):
        session.call(METHODS[operation.id], **arguments)
    return session.request


@cache
def paths(operation: Operation) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(
        {
            parameter.name: values(SCHEMAS, parameter.schema).filter(
                lambda value: value and value not in DOTS
            )
            for parameter in operation.parameters_in("path")
        }
    )


@cache
def queries(operation: Operation) -> st.SearchStrategy[dict[str, Any]]:
    drawn = {each.name: values(SCHEMAS, each.schema) for each in operation.parameters_in("query")}
    return st.fixed_dictionaries({}, optional=drawn)


@cache
def bodies(operation: Operation) -> st.SearchStrategy[dict[str, Any]]:
    return st.just({}) if operation.body is None else values(SCHEMAS, operation.body, extra=False)


def spelled(
    operation: Operation, data: st.DataObject, query: dict[str, Any], body: dict[str, Any]
) -> dict[str, Any]:
    pythonic = Pythonic(SCHEMAS, data)
    arguments = {
        parameter.name: pythonic.of(parameter.schema, query[parameter.name])
        for parameter in operation.parameters_in("query")
        if parameter.name in query
    }
    properties = SCHEMAS.flat(operation.body)["properties"] if operation.body else {}
    return arguments | {name: pythonic.of(properties[name], value) for name, value in body.items()}


def assert_asks_for(
    result: Read, operation: Operation, path: dict[str, str], query: dict[str, Any], body: Any
) -> None:
    assert result.problems == []
    assert result.operation is operation
    assert result.path == path
    # A list without entries has no spelling in the query, so it is left out.
    asked = {name: value for name, value in query.items() if value != []}
    assert result.query.keys() == asked.keys()
    for parameter in operation.parameters_in("query"):
        if parameter.name in asked:
            got, wanted = result.query[parameter.name], asked[parameter.name]
            assert difference(SCHEMAS, parameter.schema, wanted, got) == ""
    if operation.body is not None:
        assert difference(SCHEMAS, operation.body, body, result.body) == ""
        assert result.body.keys() == body.keys()


@each_operation
@given(data=st.data())
def test_requests_are_valid_and_say_what_was_asked(
    session: Session, operation: Operation, data: st.DataObject
) -> None:
    path = data.draw(paths(operation))
    query = data.draw(queries(operation))
    body = data.draw(bodies(operation))
    request = sent(session, operation, path | spelled(operation, data, query, body))
    assert_asks_for(read(DOCUMENT, request), operation, path, query, body)


def outcome(session: Session, operation: Operation, arguments: dict[str, Any]) -> object:
    try:
        return sent(session, operation, arguments)
    except RequestValidationError as error:
        return str(error), error.path


@each_operation
@given(data=st.data())
def test_the_short_way_ends_where_the_usual_one_does(
    session: Session, operation: Operation, data: st.DataObject
) -> None:
    query, body = data.draw(queries(operation)), data.draw(bodies(operation))
    arguments = data.draw(paths(operation)) | spelled(operation, data, query, body)
    for name in data.draw(st.lists(st.sampled_from(sorted(arguments)), max_size=2)):
        arguments[name] = data.draw(anything())
    short = outcome(session, operation, arguments)
    with mock.patch.object(RequestBuilder, "build_fast", return_value=None):
        assert outcome(session, operation, arguments) == short


@given(data=st.data())
def test_both_requests_of_a_start_that_looks_first_say_what_was_asked(data: st.DataObject) -> None:
    look, start = (DOCUMENT.operations[x] for x in ("get_active_recording", "start_recording"))
    path, body = data.draw(paths(look)), data.draw(bodies(start))
    # Any text is a meeting for the path, only a UUID is one for the body.
    path["meeting_id"] = str(data.draw(st.uuids()))
    arguments = spelled(start, data, {}, body) | path
    arguments.pop("allow_multiple_recordings", None)
    with Session("sync", answer(404, {}), answer(418, {}), max_retries=0) as asked:
        with pytest.raises(APIStatusError):
            asked.call("start_or_get_active", **arguments)
        looked, started = asked.requests
    assert_asks_for(read(DOCUMENT, looked), look, path, {}, {})
    body |= {"meeting_id": path.pop("meeting_id"), "allow_multiple_recordings": False}
    assert_asks_for(read(DOCUMENT, started), start, path, {}, body)


@given(data=st.data())
def test_both_requests_of_a_stop_that_looks_first_say_what_was_asked(data: st.DataObject) -> None:
    look = DOCUMENT.operations["get_active_recording"]
    stop = DOCUMENT.operations["pause_resume_stop_recording"]
    path = data.draw(paths(look))
    found = answer(200, fixture("published/get_active_recording").response)
    with Session("sync", found, answer(418, {}), max_retries=0) as asked:
        with pytest.raises(APIStatusError):
            asked.call("stop_active_recording", **path)
        looked, stopped = asked.requests
    assert_asks_for(read(DOCUMENT, looked), look, path, {}, {})
    del path["meeting_id"]
    path["recording_id"] = fixture("published/get_active_recording").response["data"]["id"]
    assert_asks_for(read(DOCUMENT, stopped), stop, path, {}, {"action": "stop"})


@each_operation
def test_the_least_request_is_valid(session: Session, operation: Operation) -> None:
    request = sent(session, operation, CALLS[METHODS[operation.id]])
    assert read(DOCUMENT, request).problems == []
    assert request.headers["accept"] == "application/json"


@each_operation
def test_documented_request_examples_can_be_sent(session: Session, operation: Operation) -> None:
    ids = {
        each.name: RECORDING
        for each in operation.parameters_in("path")
        if each.name not in ("account_id", "app_id")
    }
    path = {"account_id": ACCOUNT, "app_id": APP, **ids}
    for body in operation.body_examples.values() if operation.body else [{}]:
        request = sent(session, operation, ids | body)
        assert_asks_for(read(DOCUMENT, request), operation, path, {}, body)


@each_operation
@pytest.mark.parametrize(
    "credentials",
    [
        {"api_token": "a-token", "api_key": None, "api_email": None},
        {"api_token": None, "api_key": "a-key", "api_email": "ada@example.com"},
    ],
    ids=["token", "key and e-mail"],
)
def test_both_ways_to_authenticate_are_the_documents(
    operation: Operation, credentials: dict[str, str | None]
) -> None:
    with Session("sync", answer(418, {}), max_retries=0, **credentials) as session:
        request = sent(session, operation, CALLS[METHODS[operation.id]])
    assert read(DOCUMENT, request).problems == []


@each_operation
def test_async_requests_are_the_same(session: Session, operation: Operation) -> None:
    arguments = CALLS[METHODS[operation.id]]
    request = sent(session, operation, arguments)
    with Session("async", answer(418, {}), max_retries=0) as other:
        with pytest.raises(APIStatusError):
            other.call(METHODS[operation.id], **arguments)
        twin = other.request
    assert (twin.method, twin.url, twin.content) == (request.method, request.url, request.content)
    assert read(DOCUMENT, twin).problems == []


def test_a_start_without_arguments_still_has_its_required_body(session: Session) -> None:
    request = sent(session, DOCUMENT.operations["start_recording"], {})
    assert json.loads(request.content) == {}


@pytest.mark.parametrize(
    ("page_no", "text"),
    [(1, "1"), (1.0, "1"), (0, "0"), (2.5, "2.5"), (1e22, None), (10**20, None), (1e-7, None)],
)
def test_numbers_travel_as_json_numbers(session: Session, page_no: float, text: str | None) -> None:
    request = sent(session, DOCUMENT.operations["get_all_recordings"], {"page_no": page_no})
    assert read(DOCUMENT, request).query == {"page_no": page_no}
    if text is not None:
        assert request.url.endswith(f"?page_no={text}")


def test_lists_in_the_query_are_joined_by_commas(session: Session) -> None:
    wanted = {"status": ["UPLOADED", "ERRORED"]}
    request = sent(session, DOCUMENT.operations["get_all_recordings"], wanted)
    assert request.url.endswith("?status=UPLOADED,ERRORED")


def test_an_empty_list_in_the_query_is_left_out(session: Session) -> None:
    request = sent(session, DOCUMENT.operations["get_all_recordings"], {"status": []})
    assert "status" not in request.url


def test_booleans_in_the_query_are_lower_case(session: Session) -> None:
    request = sent(session, DOCUMENT.operations["get_all_recordings"], {"expired": False})
    assert request.url.endswith("?expired=false")


@pytest.mark.parametrize("segment", DOTS)
def test_an_identifier_of_dots_reaches_no_other_address(session: Session, segment: str) -> None:
    session.requests.clear()
    with pytest.raises((CloudflareError, ValueError)) as caught:
        session.call("get_one_recording", segment)
    if session.requests:
        assert read(DOCUMENT, session.request).path.get("recording_id") == segment
    else:
        assert "recording_id" in str(caught.value)


@given(query=st.dictionaries(st.text(min_size=1), st.text(), max_size=3))
@example(query={"a b": "c&d=e"})
@example(query={"status": "A,B+C"})
def test_extra_query_is_sent_as_it_is(session: Session, query: dict[str, str]) -> None:
    operation = DOCUMENT.operations["get_one_recording"]
    arguments = {"recording_id": RECORDING, "extra_query": query}
    request = sent(session, operation, arguments)
    got = parse_qsl(urlsplit(request.url).query, keep_blank_values=True)
    assert dict(got) == query
