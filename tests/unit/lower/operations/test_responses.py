"""Responses."""

from __future__ import annotations

import pytest

from specpress.ir.api import (
    Default,
    Exact,
    Range,
)
from specpress.lower.operations.responses import parse_status
from unit.lower.lower_helpers import lowered, spell


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("200", Exact(code=200)),
        ("4XX", Range(hundreds=4)),
        ("5xx", Range(hundreds=5)),
        ("default", Default()),
        ("600", None),
        ("20", None),
        ("x-extra", None),
    ],
)
def test_statuses(key: str, status: object) -> None:
    assert parse_status(key) == status


def test_responses_in_order_and_by_reference() -> None:
    found = lowered("""
        paths:
          /x:
            get:
              responses:
                default: {$ref: '#/components/responses/Error'}
                4XX: {$ref: '#/components/responses/Error'}
                "204": {description: none}
                "200":
                  description: ok
                  headers:
                    X-Rate: {required: true, description: Left, schema: {type: integer}}
                    Content-Type: {schema: {type: string}}
                  content: {application/json: {schema: {type: string}}}
                other: {description: odd}
        components:
          responses:
            Error: {description: bad, content: {application/json: {schema: @E}}}
          schemas:
            E: {properties: {code: {type: integer}}}
    """)
    responses = found.api.operations[0].responses
    assert [one.status for one in responses] == [
        Exact(code=200),
        Exact(code=204),
        Range(hundreds=4),
        Default(),
    ]
    assert [(one.name, spell(one.type), one.required) for one in responses[0].headers] == [
        ("X-Rate", "integer", True)
    ]
    assert responses[1].contents == ()
    assert responses[2].origin == "#/components/responses/Error"
    assert spell(responses[3].contents[0].type) == "E"
    assert found.problems == ["unknown-status"]


def test_headers_that_no_answer_can_have_are_told() -> None:
    found = lowered("""
        paths:
          /x:
            get:
              responses:
                "200":
                  description: ok
                  headers:
                    X.Rate: {schema: {type: integer}}
                    "a b": {schema: {type: integer}}
                    "n\u00e9": {schema: {type: integer}}
    """)
    (response,) = found.api.operations[0].responses
    assert [header.name for header in response.headers] == ["X.Rate"]
    assert found.problems == ["header-name", "header-name"]
