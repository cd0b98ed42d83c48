"""What bodies say is said, however they say it; nothing secret, endless or invented with it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.description.client import ErrorShapes, ErrorSource
from runtime.exceptions import APIStatusError, ErrorDetail
from runtime.response.failures import status_error
from runtime.response.usual_errors import MOST_ERRORS, usual_errors


def refusal(body: Any, status: int = 422, *, secrets: tuple[str, ...] = ()) -> APIStatusError:
    phrases = {400: "Bad Request", 404: "Not Found", 422: "Unprocessable Entity"}
    return status_error(
        status=status,
        phrase=phrases.get(status, ""),
        headers={"content-type": "application/json"},
        body=msgspec.json.encode(body),
        shapes=ErrorShapes(usual=usual_errors),
        secrets=secrets,
        method="POST",
        path="/books",
        request_id=None,
        retries_taken=0,
    )


FASTAPI = {
    "detail": [
        {"type": "missing", "loc": ["body", "title"], "msg": "Field required", "input": {}},
        {"type": "int_type", "loc": ["body", "parts", 2, "pages"], "msg": "Not a number"},
    ]
}
GITHUB = {
    "message": "Validation Failed",
    "errors": [{"resource": "Issue", "field": "title", "code": "missing_field"}],
}
JSON_API = {
    "errors": [
        {
            "status": "422",
            "code": "short",
            "title": "Invalid Attribute",
            "detail": "Too short.",
            "source": {"pointer": "/data/attributes/name"},
        }
    ]
}
PROBLEM = {
    "type": "https://example.com/out-of-credit",
    "title": "Out of credit",
    "status": 403,
    "detail": "It costs 50.",
}
SPRING = {"timestamp": "now", "status": 404, "error": "Not Found", "message": "No", "path": "/b"}
OAUTH = {"error": "invalid_grant", "error_description": "The code is old."}
GOOGLE = {
    "error": {"code": 400, "message": "Bad key", "errors": [{"message": "Bad key", "reason": "k"}]}
}
STRIPE = {"error": {"type": "card_error", "code": "declined", "param": "card", "message": "No."}}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"detail": "No such book"}, [(None, "No such book", "")]),
        (
            FASTAPI,
            [
                ("missing", "Field required", "body.title"),
                ("int_type", "Not a number", "body.parts[2].pages"),
            ],
        ),
        ({"message": "m"}, [(None, "m", "")]),
        ({"msg": "m", "code": 7}, [(7, "m", "")]),
        ({"reason": "out of stock"}, [(None, "out of stock", "")]),
        ({"error": "no"}, [(None, "no", "")]),
        ({"error": {"code": "c", "message": "m"}}, [("c", "m", "")]),
        (OAUTH, [("invalid_grant", "The code is old.", "")]),
        (PROBLEM, [(None, "Out of credit: It costs 50.", "")]),
        ({"title": "Not Found", "detail": "No such book"}, [(None, "No such book", "")]),
        ({"errors": ["a", "b"]}, [(None, "a", ""), (None, "b", "")]),
        ({"errors": {"title": ["a", "b"]}}, [(None, "a", "title"), (None, "b", "title")]),
        ({"errors": {"a": {"b": "wrong"}}}, [(None, "wrong", "a.b")]),
        ({"title": ["Required."], "tags": ["Few."]}, [(None, "Required.", "title")]),
        (JSON_API, [("short", "Invalid Attribute: Too short.", "/data/attributes/name")]),
        (GITHUB, [(None, "Validation Failed", ""), ("missing_field", "", "title")]),
        (SPRING, [(None, "No", "")]),
        ({"message": ["a"], "error": "Not Found"}, [(None, "a", "")]),
        (GOOGLE, [(400, "Bad key", "")]),
        (STRIPE, [("declined", "No.", "card")]),
        ({"errors": [{"message": "m", "path": ["pet", 0]}]}, [(None, "m", "pet[0]")]),
        ({"detail": {"code": "c", "message": "m"}}, [("c", "m", "")]),
        (["a", {"message": "b"}], [(None, "a", ""), (None, "b", "")]),
        ("404 page not found", [(None, "404 page not found", "")]),
        ("<html>oops</html>", []),
        ({"id": "x", "name": "Rex"}, []),
        ({"type": "error", "status": 404}, []),
        ({"tags": [], "message": ""}, []),
        ({"error": None, "errors": [None, {"code": True}, 5]}, []),
    ],
)
def test_what_bodies_say_is_told(body: Any, expected: Any) -> None:
    found = refusal(body, 404).errors
    assert found[: len(expected)] == tuple(ErrorDetail(*each) for each in expected)
    assert bool(found) is bool(expected)


def test_the_message_names_the_first_few_with_their_places() -> None:
    assert str(refusal({"detail": "No such book"}, 404)) == (
        "404 Not Found: No such book [POST /books]"
    )
    assert str(refusal(FASTAPI)) == (
        "422 Unprocessable Entity: body.title: Field required (code missing); "
        "body.parts[2].pages: Not a number (code int_type) [POST /books]"
    )
    assert " and 4 more [" in str(refusal({"errors": [f"e{n}" for n in range(7)]}))


def test_no_secret_is_quoted_even_where_a_text_is_cut() -> None:
    secret = "tok-0123456789"
    for text in (f"bad {secret}", "x" * 995 + secret, "see https://h/x?sig=abcdef"):
        for body in ({"detail": text}, {"errors": {text: ["no"]}}, {"code": text, "message": "m"}):
            error = refusal(body, secrets=(secret,))
            shown = f"{error} {error.errors}"
            assert "tok-0" not in shown
            assert "sig=abcdef" not in shown


def test_what_is_configured_is_all_that_counts() -> None:
    shapes = ErrorShapes(sources=(ErrorSource((), code="err", message="text"),))
    error = status_error(
        status=400,
        phrase="Bad Request",
        headers={},
        body=b'{"err": 12, "text": "No.", "detail": "else"}',
        shapes=shapes,
        secrets=(),
        method="GET",
        path="/",
        request_id=None,
        retries_taken=0,
    )
    assert error.errors == (ErrorDetail(12, "No."),)


NAMES = ("detail", "message", "error", "errors", "title", "code", "loc", "source", "path", "x")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("y" * 3000),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5)
    ),
    max_leaves=30,
)


@given(JSON)
def test_whatever_comes_is_bounded_and_taken_from_the_body(body: Any) -> None:
    error = refusal(body)
    assert len(error.errors) <= MOST_ERRORS
    assert all(len(each.message) <= 1000 and len(each.path) <= 200 for each in error.errors)
    assert len(str(error)) < 1300


def test_many_and_deep_cost_little() -> None:
    assert len(refusal({"errors": [{"message": str(n)} for n in range(9999)]}).errors) == 50
    deep: Any = "end"
    for _ in range(200):
        deep = {"error": [deep]}
    assert refusal(deep).errors == ()
