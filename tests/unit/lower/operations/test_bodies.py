"""Bodies and their media types."""

from __future__ import annotations

import pytest

from specpress.ir.api import (
    ContentKind,
    Style,
)
from specpress.lower.operations.media_types import kind_of
from unit.lower.lower_helpers import lowered, operation, spell


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", ContentKind.JSON),
        ("application/json; charset=utf-8", ContentKind.JSON),
        ("Application/JSON", ContentKind.JSON),
        ("application/problem+json", ContentKind.JSON),
        ("application/*+json", ContentKind.JSON),
        ("text/json", ContentKind.JSON),
        ("application/x-www-form-urlencoded", ContentKind.FORM),
        ("multipart/form-data", ContentKind.MULTIPART),
        ("multipart/mixed", ContentKind.MULTIPART),
        ("text/plain", ContentKind.TEXT),
        ("text/*", ContentKind.TEXT),
        ("application/yaml", ContentKind.TEXT),
        ("application/x-ndjson", ContentKind.NDJSON),
        ("application/jsonl", ContentKind.NDJSON),
        ("text/event-stream", ContentKind.EVENT_STREAM),
        ("application/xml", ContentKind.XML),
        ("application/atom+xml", ContentKind.XML),
        ("application/octet-stream", ContentKind.BINARY),
        ("application/json-seq", ContentKind.JSON_SEQ),
        ("image/png", ContentKind.BINARY),
        ("*/*", ContentKind.BINARY),
    ],
)
def test_kinds_of_media_types(media_type: str, kind: ContentKind) -> None:
    assert kind_of(media_type) is kind


def test_a_request_body_with_all_its_media_types() -> None:
    lowering = lowered("""
      paths: {/x: {get: {requestBody: {required: true, description: The thing, content: {
        image/png: {},
        text/plain: {schema: {type: string}},
        multipart/form-data: {
          schema: {properties: {file: {type: string, format: binary}}},
          encoding: {file: {contentType: image/png}, a: {style: form, explode: false}}},
        application/vnd.x+json: {schema: {type: integer}},
        application/json: {
          schema: {type: string}, examples: {b: {value: 2}, a: {value: {z: 1}}}}}}}}}
    """)
    found, *further = lowering.api.operations
    body = found.body
    assert body is not None
    assert (body.required, body.description) == (True, "The thing")
    # What says the same stays together, what differs has an operation of its own.
    held = [
        [(one.media_type, spell(one.type)) for one in each.body.contents]
        for each in (found, *further)
        if each.body is not None
    ]
    form = "#/paths/~1x/get/requestBody/content/multipart~1form-data/schema"
    assert held == [
        [("application/json", "string"), ("text/plain", "string")],
        [("image/png", "-")],
        [("multipart/form-data", form)],
        [("application/vnd.x+json", "integer")],
    ]
    assert further[1].body is not None
    assert [
        (one.property_name, one.content_type, one.style)
        for one in further[1].body.contents[0].encodings
    ] == [
        ("a", None, Style.FORM),
        ("file", "image/png", None),
    ]
    assert len(body.contents[0].examples) == 2
    assert lowering.problems == ["method-of-its-own"] * 3


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{properties: {a: {}}}", ContentKind.JSON),
        ("@S", ContentKind.JSON),
        ("{type: array}", ContentKind.JSON),
        ("{type: string, format: binary}", ContentKind.BINARY),
        ("{}", ContentKind.BINARY),
    ],
)
def test_any_media_type_is_json_for_objects(schema: str, kind: ContentKind) -> None:
    found, _ = operation(
        f"requestBody: {{content: {{'*/*': {{schema: {schema}}}}}}}",
        rest="components: {schemas: {S: {properties: {a: {}}}}}",
    )
    assert found.body is not None
    assert found.body.contents[0].kind is kind


def test_a_body_without_content_is_none() -> None:
    found, problems = operation("requestBody: {content: {}}")
    assert found.body is None
    assert problems == []
