"""Every operation against Prism, which checks requests and answers with the document's examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from oracle.compare import difference
from oracle.document import Document, Operation, corrected, published
from oracle.driving import CALLS, METHODS, SIDES, Side
from oracle.fixtures import Fixture, fixtures
from oracle.live import Live
from realtimekit_recordings import (
    APIStatusError,
    AuthenticationError,
    RequestValidationError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

each_side = pytest.mark.parametrize("side", SIDES)

# What the overlay adds, and so what a server of the published document does not know.
UNPUBLISHED = ("observed/r2-storage", "observed/paused-recordings", "observed/errored-recordings")


@pytest.fixture(scope="module", params=SIDES)
def live_published(request: pytest.FixtureRequest, prism_published: str) -> Iterator[Live]:
    with Live(request.param, prism_published, max_retries=0) as live:
        yield live


@pytest.fixture(scope="module", params=SIDES)
def live_corrected(request: pytest.FixtureRequest, prism_corrected: str) -> Iterator[Live]:
    with Live(request.param, prism_corrected, max_retries=0) as live:
        yield live


def full(operation: Operation) -> dict[str, Any]:
    """Arguments for everything in the query, and the richest body that the document shows."""
    return {
        **CALLS[METHODS[operation.id]],
        **{each.name: _example(operation, each.name) for each in operation.parameters_in("query")},
        **max(operation.body_examples.values(), key=len, default={}),
    }


def _example(operation: Operation, name: str) -> Any:
    item = published().data["paths"][operation.path][operation.method.lower()]
    return next(each["example"] for each in item["parameters"] if each["name"] == name)


def assert_first_example(document: Document, operation: Operation, model: Any) -> None:
    response = operation.responses["200"]
    assert response.schema is not None
    expected = next(iter(response.examples.values()))
    assert difference(document.schemas, response.schema, expected, model.to_dict()) == ""


@pytest.mark.parametrize("arguments", ["least", "full"])
@pytest.mark.parametrize(
    "operation", list(corrected().operations.values()), ids=lambda each: each.id
)
def test_every_operation_of_the_corrected_document(
    live_corrected: Live, operation: Operation, arguments: str
) -> None:
    method = METHODS[operation.id]
    given = CALLS[method] if arguments == "least" else full(operation)
    assert_first_example(corrected(), operation, live_corrected.call(method, **given))


@pytest.mark.parametrize("arguments", ["least", "full"])
@pytest.mark.parametrize(
    "operation",
    [each for each in published().operations.values() if each.responses["200"].schema],
    ids=lambda each: each.id,
)
def test_every_operation_of_the_published_document(
    live_published: Live, operation: Operation, arguments: str
) -> None:
    method = METHODS[operation.id]
    given = CALLS[method] if arguments == "least" else full(operation)
    assert_first_example(published(), operation, live_published.call(method, **given))


def test_a_track_start_without_an_answer(live_published: Live) -> None:
    assert live_published.call("start_track_recording", **CALLS["start_track_recording"]) is None


@pytest.mark.parametrize(
    "case",
    [each for each in fixtures() if each.name not in UNPUBLISHED],
    ids=lambda each: each.name,
)
def test_requests_of_the_fixtures_are_accepted(live_published: Live, case: Fixture) -> None:
    given = {**case.path, **case.query, **(case.body or {})}
    live_published.call(METHODS[case.operation], **given)


@pytest.mark.parametrize("name", UNPUBLISHED)
def test_requests_that_need_the_corrections(
    live_published: Live, live_corrected: Live, name: str
) -> None:
    case = next(each for each in fixtures() if each.name == name)
    given = {**case.path, **case.query, **(case.body or {})}
    live_corrected.call(METHODS[case.operation], **given)
    with pytest.raises(UnprocessableEntityError):
        live_published.call(METHODS[case.operation], **given)


@pytest.mark.parametrize(
    "operation", list(corrected().operations.values()), ids=lambda each: each.id
)
def test_every_documented_answer(live_corrected: Live, operation: Operation) -> None:
    method = METHODS[operation.id]
    checked = 0
    for key, response in operation.responses.items():
        status = 500 if key == "5XX" else int(key)
        for name, example in response.examples.items():
            prefer = {"Prefer": f"code={status}, example={name}"}
            checked += 1
            if status == 200:
                model = live_corrected.call(method, **CALLS[method], extra_headers=prefer)
                assert response.schema is not None
                schemas = corrected().schemas
                assert difference(schemas, response.schema, example, model.to_dict()) == ""
                continue
            with pytest.raises(APIStatusError) as caught:
                live_corrected.call(method, **CALLS[method], extra_headers=prefer)
            assert caught.value.status_code == status
            assert caught.value.body == example
            assert caught.value.errors
    assert checked > 10


@each_side
def test_key_and_email_are_accepted(side: Side, prism_published: str) -> None:
    credentials = {"api_token": None, "api_key": "key", "api_email": "ada@example.com"}
    with Live(side, prism_published, **credentials) as live:
        assert live.call("get_recordings").success


def test_a_wrong_body_is_refused_by_the_server(live_published: Live) -> None:
    arguments = CALLS["start_recordings"]
    with pytest.raises(RequestValidationError):
        live_published.call("start_recordings", **arguments, max_seconds=5)
    with pytest.raises(UnprocessableEntityError) as caught:
        live_published.call("start_recordings", **arguments, extra_body={"max_seconds": 5})
    assert caught.value.status_code == 422
    assert "max_seconds" in str(caught.value.body)


def test_a_wrong_query_is_refused_by_the_server(live_published: Live) -> None:
    with pytest.raises(UnprocessableEntityError):
        live_published.call("get_recordings", extra_query={"page_no": "many"})


def test_missing_credentials_are_refused_by_the_server(live_published: Live) -> None:
    with pytest.raises(AuthenticationError) as caught:
        live_published.call("get_recordings", extra_headers={"Authorization": None})
    assert caught.value.status_code == 401
