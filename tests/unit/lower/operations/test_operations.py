"""Operations: parameters, bodies, responses, security, servers, webhooks."""

from __future__ import annotations

import pytest

from specpress.ir.api import (
    Replay,
    Variable,
)
from unit.lower.lower_helpers import OK, lowered, operation


def test_operations_come_by_path_and_then_by_method() -> None:
    item = ", ".join(f"{method}: {{{OK}}}" for method in ("delete", "post", "get", "patch"))
    found = lowered(f"paths: {{/b: {{{item}}}, /a: {{get: {{{OK}}}}}}}")
    assert [one.key for one in found.api.operations] == [
        "GET /a",
        "GET /b",
        "POST /b",
        "DELETE /b",
        "PATCH /b",
    ]


def test_what_an_operation_says_of_itself() -> None:
    found, _ = operation(
        "operationId: get_it, summary: Short, description: Long, deprecated: true, tags: [b, a, b]"
    )
    assert (found.origin, found.id, found.method) == ("#/paths/~1x/get", "get_it", "GET")
    assert (found.summary, found.description, found.deprecated) == ("Short", "Long", True)
    assert found.tags == ("b", "a")


@pytest.mark.parametrize(
    ("method", "replay"),
    [
        ("get", Replay.SAFE),
        ("head", Replay.SAFE),
        ("options", Replay.SAFE),
        ("put", Replay.IDEMPOTENT),
        ("delete", Replay.IDEMPOTENT),
        ("post", Replay.NEVER),
        ("patch", Replay.NEVER),
        ("trace", Replay.NEVER),
    ],
)
def test_whether_a_request_may_be_sent_again(method: str, replay: Replay) -> None:
    found = lowered(f"paths: {{/x: {{{method}: {{{OK}}}}}}}")
    assert found.api.operations[0].replay is replay


# Parameters


# Bodies and responses


# Security


# Servers, tags, webhooks


def test_tags_that_only_operations_name_come_last() -> None:
    found = lowered(f"""
        tags: [{{name: z, description: Zoo}}, {{name: m}}]
        paths: {{/x: {{get: {{tags: [b, z, a], {OK}}}}}}}
    """)
    assert [(tag.name, tag.description) for tag in found.api.tags] == [
        ("z", "Zoo"),
        ("m", None),
        ("a", None),
        ("b", None),
    ]


def test_webhooks_and_callbacks() -> None:
    body = "requestBody: {content: {application/json: {schema: @E}}}"
    found = lowered(f"""
        paths:
          /x:
            post:
              callbacks:
                done: {{'{{$request.body#/url}}': {{post: {{{body}, {OK}}}}}}}
                shared: {{$ref: '#/components/callbacks/Shared'}}
              {OK}
            put:
              callbacks: {{shared: {{$ref: '#/components/callbacks/Shared'}}}}
              {OK}
        webhooks:
          created: {{post: {{description: Made, {body}, {OK}}}}}
        components:
          callbacks: {{Shared: {{/cb: {{post: {{{body}, {OK}}}}}}}}}
          schemas: {{E: {{properties: {{id: {{type: string}}}}}}}}
    """)
    assert [(one.name, one.method, one.origin) for one in found.api.webhooks] == [
        ("created", "POST", "#/webhooks/created/post"),
        ("done", "POST", "#/paths/~1x/post/callbacks/done/{$request.body#~1url}/post"),
        ("shared", "POST", "#/components/callbacks/Shared/~1cb/post"),
    ]
    assert list(found.declarations()) == ["E"]
    assert found.problems == []


def test_a_path_item_by_reference() -> None:
    found = lowered(f"""
        paths:
          /x: {{$ref: '#/components/pathItems/Item'}}
        components:
          pathItems:
            Item:
              get:
                parameters: [{{name: q, in: query, schema: {{type: string}}}}]
                {OK}
    """)
    operation = found.api.operations[0]
    assert operation.origin == "#/paths/~1x/get"
    assert operation.parameters[0].origin == "#/components/pathItems/Item/get/parameters/0"


def test_what_follows_a_hash_in_a_path_is_not_sent() -> None:
    found, problems = operation("operationId: it", path="/x/{id}#first")
    assert (found.key, found.path) == ("GET /x/{id}#first", ("/x/", Variable(name="id")))
    assert problems == ["path-with-fragment", "undeclared-path-parameter"]
