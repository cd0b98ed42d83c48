"""What a caller means, what the wire carries as werkzeug reads it, and what comes back: equal."""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.wrappers import Request, Response

from wire.wire_client import imported, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT: dict[str, Any] = {"type": "string"}
FILE: dict[str, Any] = {"type": "string", "format": "binary"}
BYTES: dict[str, dict[str, Any]] = {
    "plain": TEXT,
    "binary": FILE,
    "byte": {"type": "string", "format": "byte"},
    "url": {"type": "string", "contentEncoding": "base64url"},
    "std": {"type": "string", "contentEncoding": "base64"},
}
UPLOADS: dict[str, dict[str, Any]] = {
    "union": {
        "oneOf": [
            {"type": "object", "properties": {"file": FILE}, "required": ["file"]},
            {"type": "object", "properties": {"url": TEXT}, "required": ["url"]},
        ]
    },
    "nullable": {"anyOf": [{"type": "object", "properties": {"file": FILE}}, {"type": "null"}]},
    "mapped": {"type": "object", "additionalProperties": FILE},
}


FORMATS: dict[str, dict[str, Any]] = {
    "day": {"type": "string", "format": "date"},
    "stamp": {"type": "string", "format": "date-time"},
    "clock": {"type": "string", "format": "time"},
    "span": {"type": "string", "format": "duration"},
    "mark": {"type": "string", "format": "uuid"},
    "price": {"type": "string", "format": "decimal"},
    "whole": {"type": "integer"},
    "pair": {"type": "array", "prefixItems": [{"type": "integer"}, TEXT]},
}
READ: dict[str, Callable[[str], Any]] = {
    "day": dt.date.fromisoformat,
    "stamp": dt.datetime.fromisoformat,
    "clock": dt.time.fromisoformat,
    "mark": UUID,
    "price": Decimal,
}
"""What Python's own library makes of a text in a format."""


HEADERS: dict[str, dict[str, Any]] = {
    "X-Rate-Limit": {"type": "integer"},
    "X-Text": TEXT,
    "X-Ratio": {"type": "number"},
    "X-On": {"type": "boolean"},
    "X-At": {"type": "string", "format": "date-time"},
    "X-List": {"type": "array", "items": {"type": "integer"}},
    "X-Pair": {"type": "object", "properties": {"a": {"type": "integer"}}},
    "X-Kind": {"type": "string", "enum": ["hot", "cold"]},
    "To-Dict": {"type": "integer"},
    "class": TEXT,
}


def body(media_type: str, schema: dict[str, Any], **encoding: Any) -> dict[str, Any]:
    content: dict[str, Any] = {"schema": schema}
    if encoding:
        content["encoding"] = encoding
    return {"required": True, "content": {media_type: content}}


def properties(*required: str, **held: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": held, "required": list(required)}


def document() -> dict[str, Any]:
    done = {"204": {"description": ""}}
    same = properties(**BYTES)
    answer = {
        "200": {
            "description": "",
            "headers": {name: {"schema": schema} for name, schema in HEADERS.items()},
            "content": {"application/json": {"schema": same}},
        }
    }
    bodies: dict[str, dict[str, Any]] = {
        name: body("multipart/form-data", schema) for name, schema in UPLOADS.items()
    }
    bodies["either"] = body("multipart/form-data", properties(file={"oneOf": [FILE, TEXT]}))
    bodies["untyped"] = body(
        "multipart/form-data", properties(file={}), file={"contentType": "image/png"}
    )
    bodies["plain"] = body("multipart/form-data", properties(s=TEXT))
    bodies["json_text"] = body(
        "multipart/form-data", properties(s=TEXT), s={"contentType": "application/json"}
    )
    listed = {"type": "array", "items": TEXT}
    bodies["styled"] = body(
        "multipart/form-data",
        properties(joined=listed, piped=listed, deep=properties(a=TEXT)),
        joined={"style": "form", "explode": False},
        piped={"style": "pipeDelimited", "explode": False},
        deep={"style": "deepObject"},
    )
    bodies["null"] = body("multipart/form-data", properties("n", n={"type": ["string", "null"]}))
    paths: dict[str, Any] = {
        f"/{name}": {
            "post": {"operationId": name, "tags": ["t"], "requestBody": held, "responses": done}
        }
        for name, held in bodies.items()
    }
    paths["/json"] = {
        "post": {
            "operationId": "same",
            "tags": ["t"],
            "requestBody": body("application/json", same),
            "responses": answer,
        }
    }
    paths["/formats"] = {
        "post": {
            "operationId": "formats",
            "tags": ["t"],
            "requestBody": body("application/json", properties(**FORMATS)),
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/json": {"schema": properties(**FORMATS)}},
                }
            },
        }
    }
    for style, explode in QUERIES:
        paths[f"/{style}/{explode}"] = {
            "get": {
                "operationId": f"{style}_{explode}",
                "tags": ["t"],
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "style": style,
                        "explode": explode,
                        "schema": listed,
                    }
                ],
                "responses": done,
            }
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Wire", "version": "1"},
        "servers": [{"url": "https://wire.example"}],
        "paths": paths,
    }


QUERIES = [
    (style, explode)
    for style in ("form", "spaceDelimited", "pipeDelimited")
    for explode in (True, False)
]
SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


@cache
def package() -> Any:
    return imported(document(), "wire_round_trip")


class Seen:
    """What werkzeug reads of a request."""

    def __init__(self, request: Request) -> None:
        self.arguments = request.args
        self.form = {name: request.form.getlist(name) for name in request.form}
        self.files = {
            name: [file.read() for file in request.files.getlist(name)] for name in request.files
        }
        self.types = {name: file.content_type for name, file in request.files.items()}
        self.json = request.get_json(silent=True) if request.is_json else None


@contextmanager
def client(sent: dict[str, str] | None = None) -> Iterator[tuple[Any, list[Seen]]]:
    """A client's methods, and what a server reads of what they send."""
    seen: list[Seen] = []

    def handle(request: Request) -> Response:
        seen.append(Seen(request))
        if request.path in ("/json", "/formats"):
            answer = Response(json.dumps(seen[-1].json), content_type="application/json")
            answer.headers.update(sent or {})
            return answer
        return Response(status=204)

    with serving(handle) as url, package().WireRoundTrip(base_url=url) as made:
        yield made.t, seen


CONTENT = b"\x00\xff\xfe+/ file"


@pytest.mark.parametrize("name", UPLOADS)
@pytest.mark.parametrize("file", [bytes, io.BytesIO, lambda held: ("a.bin", held)])
def test_a_file_is_sent_as_it_is_wherever_it_stands(name: str, file: Any) -> None:
    with client() as (t, seen):
        getattr(t, name)(body={"file": file(CONTENT), "more": "text"})
    assert seen[0].files == {"file": [CONTENT]}
    assert seen[0].form == {"more": ["text"]}


def test_a_part_is_a_file_or_a_text_by_what_is_given() -> None:
    with client() as (t, seen):
        t.either(file=CONTENT)
        t.either(file="words")
        t.untyped(file=CONTENT)
        t.plain(s="a", extra_body={"file": CONTENT, "s": "b"})
    assert [each.files for each in seen] == [{"file": [CONTENT]}, {}] + [{"file": [CONTENT]}] * 2
    assert [each.form for each in seen] == [{}, {"file": ["words"]}, {}, {"s": ["b"]}]
    assert seen[2].types == {"file": "image/png"}


def test_a_part_is_spelled_by_its_media_type_or_its_style() -> None:
    with client() as (t, seen):
        t.json_text(s='say "hi"')
        t.styled(joined=["a", "b"], piped=["c", "d"], deep={"a": "e"})
    assert seen[0].form == {"s": [json.dumps('say "hi"')]}
    assert seen[1].form == {"joined": ["a,b"], "piped": ["c|d"], "deep[a]": ["e"]}


def test_a_part_that_has_to_be_there_cannot_be_null() -> None:
    with client() as (t, seen), pytest.raises(package().RequestValidationError, match=r"^n: "):
        t.null(n=None)
    assert seen == []


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=40), st.text(max_size=5))
def test_bytes_in_json_travel_as_their_type_says(data: bytes, text: str) -> None:
    with client() as (t, seen):
        back = t.same(byte=data, url=data, std=data, binary=text, plain=text)
    assert seen[0].json == {
        "byte": base64.b64encode(data).decode(),
        "std": base64.b64encode(data).decode(),
        "url": base64.urlsafe_b64encode(data).decode(),
        "binary": text,
        "plain": text,
    }
    assert (back.byte, back.std, back.url) == (data, data, data)
    assert (back.binary, back.plain) == (text, text)
    assert back.to_dict() == seen[0].json


@settings(max_examples=15, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "day": st.dates(),
            "stamp": st.datetimes(timezones=st.just(dt.UTC)),
            "clock": st.times(timezones=st.just(dt.UTC)),
            "span": st.sampled_from(["P1M", "P2Y3M"]),
            "mark": st.uuids(),
            "price": st.decimals(allow_nan=False, allow_infinity=False, places=3),
            "whole": st.integers(-(2**53), 2**53),
            "pair": st.tuples(st.integers(0, 9), st.text(max_size=3)),
        },
    )
)
def test_a_format_is_read_by_others_as_it_was_meant(given_values: dict[str, Any]) -> None:
    with client() as (t, seen):
        back = t.formats(**given_values)
        t.formats(**{name: getattr(back, name) for name in given_values})
    sent = seen[0].json
    assert sent.keys() == given_values.keys()
    for name, value in given_values.items():
        read = READ.get(name, lambda text: text)(sent[name])
        assert read == ([*value] if isinstance(value, tuple) else value)
    assert back.to_dict() == sent == seen[1].json


@pytest.mark.parametrize("name", ["plain", "binary"])
@pytest.mark.parametrize("value", [b"raw", bytearray(b"raw")])
def test_bytes_are_no_text(name: str, value: Any) -> None:
    with client() as (t, seen), pytest.raises(package().RequestValidationError, match=f"^{name}: "):
        t.same(**{name: value})
    assert seen == []


@pytest.mark.parametrize(("style", "explode"), QUERIES)
@settings(max_examples=15, deadline=None)
@given(items=st.lists(st.text(max_size=4), max_size=3))
def test_lists_in_a_query_arrive_or_are_refused(
    style: str, explode: bool, items: list[str]
) -> None:
    separator = SEPARATORS[style]
    method = f"{style}_{explode}".replace("Delim", "_delim").lower()
    with client() as (t, seen):
        try:
            getattr(t, method)(q=items)
        except package().RequestValidationError:
            assert any(separator in item for item in items) or not explode
            return
    read = seen[0].arguments.getlist("q")
    if explode:
        assert read == items
    else:
        assert [part for each in read for part in each.split(separator)] == items


def test_documented_headers_are_typed() -> None:
    sent = {
        "X-Rate-Limit": "12",
        "X-Text": "34",
        "X-Ratio": "0.5",
        "X-On": "true",
        "X-At": "2024-05-06T07:08:09Z",
        "X-List": "1, 2,3",
        "X-Pair": "a,4",
        "X-Kind": "tepid",
        "To-Dict": "5",
    }
    kind = package().types.TSameHeaders
    with client(sent) as (t, _):
        response = t.with_raw_response.same()
        headers = response.headers_as(kind)
    at = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    assert (headers.x_rate_limit, headers.x_text, headers.x_ratio) == (12, "34", 0.5)
    assert (headers.x_on, headers.x_at, headers.x_list) == (True, at, [1, 2, 3])
    assert (headers.x_pair.a, headers.x_kind, headers.header_to_dict) == (4, "tepid", 5)
    assert headers.class_ is package().UNSET
    assert response.headers["x-rate-limit"] == "12"


def test_a_header_that_is_not_as_documented_is_told() -> None:
    kind = package().types.TSameHeaders
    with client({"X-Rate-Limit": "many"}) as (t, _):
        response = t.with_raw_response.same()
        with pytest.warns(package().DeviationWarning, match="X-Rate-Limit") as told:
            headers = response.headers_as(kind)
    assert told[0].filename == __file__
    assert headers.x_rate_limit is package().UNSET
    assert response.headers["X-Rate-Limit"] == "many"
