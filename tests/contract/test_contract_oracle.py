"""The oracle can be trusted: it knows right from wrong, so the tests that lean on it can fail."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oracle import overlay
from oracle.compare import difference, instant
from oracle.document import CORRECTIONS, PUBLISHED, corrected, published, read_yaml
from oracle.fixtures import Fixture, fixtures
from oracle.requests import Captured, read
from oracle.schemas import FORMATS, Schemas, convert
from oracle.strategies import date_times, uris, values

DOCUMENT = corrected()
SCHEMAS = DOCUMENT.schemas

GOOD = Captured(
    method="PUT",
    url=(
        "https://api.cloudflare.com/client/v4/accounts/9f2c47d1b08e4a35c6d7e1f0a4b3c825"
        "/realtime/kit/2b6d9e04-7c1a-4f83-9d52-e8a0c3b5f617/recordings/a%2Fb"
    ),
    headers={"authorization": "Bearer token", "content-type": "application/json"},
    content=b'{"action":"stop"}',
)
LIST = replace(GOOD, method="GET", url=GOOD.url.removesuffix("/a%2Fb"), headers={}, content=b"")
LIST = replace(LIST, headers={"x-auth-email": "ada@example.com", "x-auth-key": "key"})


@pytest.mark.parametrize("fixture", fixtures(), ids=lambda each: each.name)
def test_fixtures_are_as_valid_as_they_say(fixture: Fixture) -> None:
    response = DOCUMENT.operations[fixture.operation].response(fixture.status)
    assert response is not None
    assert response.schema is not None
    assert SCHEMAS.is_valid(response.schema, fixture.response) is fixture.valid


@pytest.mark.parametrize("fixture", fixtures(), ids=lambda each: each.name)
def test_requests_of_fixtures_are_valid(fixture: Fixture) -> None:
    body = DOCUMENT.operations[fixture.operation].body
    assert (body is None) is (fixture.body is None)
    if body is not None:
        assert SCHEMAS.problems(body, fixture.body) == []


@pytest.mark.parametrize("document", [published(), corrected()], ids=["published", "corrected"])
def test_examples_of_the_documents_are_valid(document: Any) -> None:
    checked = 0
    for operation in document.operations.values():
        for example in operation.body_examples.values():
            assert document.schemas.problems(operation.body, example) == []
            checked += 1
        for response in operation.responses.values():
            for example in response.examples.values():
                assert document.schemas.problems(response.schema, example) == []
                checked += 1
    assert checked > 10


@pytest.mark.parametrize("path", [PUBLISHED, CORRECTIONS], ids=lambda each: each.name)
def test_the_files_hold_plain_json_values(path: Any) -> None:
    assert json.loads(json.dumps(read_yaml(path))) == read_yaml(path)


def test_the_corrections_arrive() -> None:
    definitions = SCHEMAS.definitions
    assert "cloudflare" in definitions["StorageType"]["enum"]
    assert definitions["RecordingStatusFilter"]["enum"][-2:] == ["ERRORED", "PAUSED"]
    assert "required" not in definitions["ErrorResponse"]
    track = DOCUMENT.operations["startTrackRecordingForAMeeting"]
    assert track.response(200) == replace(
        DOCUMENT.operations["start_recording"].responses["200"],
        examples=track.responses["200"].examples,
    )
    assert all(operation.response(503) for operation in DOCUMENT.operations.values())
    assert published().operations["start_recording"].response(503) is None


@pytest.mark.parametrize("target", ["$.components.schemas.Nothing", "$.paths.*.patch"])
def test_an_overlay_action_that_matches_nothing_is_an_error(target: str) -> None:
    actions = {"actions": [{"target": target, "remove": True}]}
    with pytest.raises(LookupError):
        overlay.apply(read_yaml(PUBLISHED), actions)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("uuid", "5b0e6f1c-9d57-4b3a-8c61-0f2d7a94e813", "5b0e6f1c"),
        ("date-time", "2025-11-26T10:00:01.874Z", "2025-11-26T10:00:01"),
        ("date-time", "2025-11-26t10:00:01+23:59", "2025-13-26T10:00:01Z"),
        ("uri", "rtmps://live.example.com:443/a?b=c", "not a uri"),
        ("uri", "s3:a", "/relative"),
    ],
)
def test_formats_count(kind: str, good: str, bad: str) -> None:
    assert FORMATS.conforms(good, kind)
    assert not FORMATS.conforms(bad, kind)


def test_every_format_of_the_document_is_known() -> None:
    found = {
        node["format"]
        for definition in SCHEMAS.definitions.values()
        for node in _nodes(definition)
        if isinstance(node.get("format"), str)
    }
    assert found <= {*FORMATS.checkers, "password"}


def _nodes(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [each for part in node for each in _nodes(part)]
    if not isinstance(node, dict):
        return []
    return [node, *(each for part in node.values() for each in _nodes(part))]


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "nullable": True}, [None, "a"], [1]),
        ({"type": "string", "nullable": True, "enum": ["a"]}, [None, "a"], ["b"]),
        ({"nullable": True, "allOf": [{"$ref": "#/components/schemas/N"}]}, [None, 1], ["a"]),
        ({"nullable": True, "oneOf": [{"type": "string"}]}, [None, "a"], [1]),
        ({"nullable": True}, [None, 1, "a", {}], []),
        ({"$ref": "#/components/schemas/N", "nullable": True}, [1], [None]),
        ({"type": "array", "items": {"type": "string", "nullable": True}}, [["a", None]], [[1]]),
    ],
)
def test_nullable_is_understood(schema: Any, good: list[Any], bad: list[Any]) -> None:
    schemas = Schemas({"N": {"type": "number"}})
    converted = convert(schema)
    assert all(schemas.is_valid(converted, value) for value in good)
    assert not any(schemas.is_valid(converted, value) for value in bad)


@cache
def components(name: str) -> st.SearchStrategy[Any]:
    return values(SCHEMAS, {"$ref": f"#/$defs/{name}"})


@pytest.mark.parametrize("name", sorted(SCHEMAS.definitions))
@settings(max_examples=15)
@given(data=st.data())
def test_drawn_values_are_valid_and_equal_themselves(name: str, data: st.DataObject) -> None:
    schema = {"$ref": f"#/$defs/{name}"}
    value = data.draw(components(name))
    assert SCHEMAS.problems(schema, value) == []
    assert difference(SCHEMAS, schema, value, json.loads(json.dumps(value))) == ""


@given(text=date_times())
def test_drawn_date_times_are_rfc_3339(text: str) -> None:
    assert FORMATS.conforms(text, "date-time")
    instant(text)


@given(text=uris())
def test_drawn_uris_are_uris(text: str) -> None:
    assert FORMATS.conforms(text, "uri")


def test_moments_are_compared_across_offsets() -> None:
    assert instant("2025-11-26T10:00:00.5Z") == instant("2025-11-26t11:30:00.500+01:30")
    assert instant("2025-11-26T10:00:00Z") != instant("2025-11-26T10:00:00+00:01")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"success": True}, {"success": False}),
        ({"success": True}, {"success": 1}),
        ({"success": True}, {}),
        ({"success": True, "data": {"file_size": 1}}, {"success": True, "data": {"file_size": 2}}),
        ({"success": True, "data": {"file_size": None}}, {"success": True, "data": {}}),
    ],
)
def test_differences_are_found(left: Any, right: Any) -> None:
    schema = {"$ref": "#/$defs/RecordingResult"}
    assert difference(SCHEMAS, schema, left, right)
    assert difference(SCHEMAS, schema, right, left)
    assert not difference(SCHEMAS, schema, left, {**left, "unknown": 1})


def test_a_good_request_is_read() -> None:
    result = read(DOCUMENT, GOOD)
    assert result.problems == []
    assert result.operation is DOCUMENT.operations["pause_resume_stop_recording"]
    assert result.path["recording_id"] == "a/b"
    assert result.body == {"action": "stop"}
    query = "?status=UPLOADED,PAUSED&page_no=1&expired=true&search=a%2Bb+c"
    listed = read(DOCUMENT, replace(LIST, url=LIST.url + query))
    assert listed.problems == []
    assert listed.query == {
        "status": ["UPLOADED", "PAUSED"],
        "page_no": 1,
        "expired": True,
        "search": "a+b c",
    }


@pytest.mark.parametrize(
    "request_",
    [
        replace(GOOD, method="PATCH"),
        replace(GOOD, url=GOOD.url.replace("https", "http")),
        replace(GOOD, url=GOOD.url.replace("client/v4/", "")),
        replace(GOOD, url=GOOD.url + "/more"),
        replace(GOOD, url=GOOD.url.removesuffix("a%2Fb")),
        replace(GOOD, url=GOOD.url + "?unknown=1"),
        replace(GOOD, url=GOOD.url + "#part"),
        replace(GOOD, headers={"content-type": "application/json"}),
        replace(GOOD, headers={**GOOD.headers, "x-auth-key": "key"}),
        replace(GOOD, headers={"authorization": "Bearer token"}),
        replace(GOOD, content=b""),
        replace(GOOD, content=b"{"),
        replace(GOOD, content=b'{"action":"rewind"}'),
        replace(LIST, url=LIST.url + "?page_no=1.0"),
        replace(LIST, url=LIST.url + "?page_no=-1"),
        replace(LIST, url=LIST.url + "?expired=True"),
        replace(LIST, url=LIST.url + "?status=UPLOADED&status=PAUSED"),
        replace(LIST, url=LIST.url + "?status=UPLOADED%2CPAUSED"),
        replace(LIST, url=LIST.url + "?start_time=2025-11-26T10:00:00+01:00"),
        replace(LIST, url=LIST.url.replace("9f2c47d1", "9f2c47d1x")),
        replace(LIST, content=b"{}"),
        replace(LIST, headers={"x-auth-key": "key"}),
    ],
)
def test_a_bad_request_is_noticed(request_: Captured) -> None:
    assert read(DOCUMENT, request_).problems
