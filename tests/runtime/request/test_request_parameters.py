"""Parameter styles, against the tables of OpenAPI and RFC 6570."""

from __future__ import annotations

from typing import Any

import pytest

from runtime.description.operation import (
    CookieParameter,
    HeaderParameter,
    PathVariable,
    QueryParameter,
)
from runtime.request import parameters

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "empty_free", "array", "obj"),
    [
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (
            "matrix",
            True,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
    ],
)
def test_path_styles(style: Any, explode: Any, empty_free: Any, array: Any, obj: Any) -> None:
    variable = PathVariable("color", style, explode)
    assert parameters.path(variable, "blue") == empty_free
    assert parameters.path(variable, ARRAY) == array
    assert parameters.path(variable, OBJECT) == obj


@pytest.mark.parametrize(
    ("style", "explode", "array", "obj"),
    [
        ("form", True, "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        ("form", False, "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (
            "spaceDelimited",
            False,
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        ("pipeDelimited", False, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            "deepObject",
            True,
            "color=blue&color=black&color=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_query_styles(style: Any, explode: Any, array: Any, obj: Any) -> None:
    parameter = QueryParameter("color", style=style, explode=explode)
    assert "&".join(parameters.query(parameter, ARRAY)) == array
    assert "&".join(parameters.query(parameter, OBJECT)) == obj
    assert parameters.query(parameter, "blue") == ["color=blue"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "1"), (1, "1"), (1.5, "1.5"), (True, "true"), (False, "false"), (-0.0, "0"), ("", "")],
)
def test_scalars_as_text(value: Any, text: Any) -> None:
    assert parameters.text(value) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_without_a_value_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        parameters.text(value)


def test_everything_that_could_end_a_parameter_is_escaped() -> None:
    assert parameters.query(QueryParameter("a&b"), "x=1&y#z /é,+%") == [
        "a%26b=x%3D1%26y%23z%20%2F%C3%A9%2C%2B%25"
    ]
    assert parameters.path(PathVariable("id"), "a/b?c#d;e") == "a%2Fb%3Fc%23d%3Be"
    # The separator of a list stays apart from a comma inside an item.
    assert parameters.query(QueryParameter("a", explode=False), ["x,y", "z"]) == ["a=x%2Cy,z"]


def test_allow_reserved_keeps_what_cannot_hurt() -> None:
    parameter = QueryParameter("url", allow_reserved=True)
    assert parameters.query(parameter, "http://h/a?b=c&d#e%2F%") == [
        "url=http://h/a?b=c%26d%23e%2F%25"
    ]


def test_null_is_left_out_of_queries_and_of_what_is_joined() -> None:
    assert parameters.query(QueryParameter("a"), None) == []
    assert parameters.query(QueryParameter("a", explode=False), ["x", None]) == ["a=x"]


def test_content_parameters_are_json() -> None:
    assert parameters.query(QueryParameter("q", json=True), {"a": [1]}) == [
        "q=%7B%22a%22%3A%5B1%5D%7D"
    ]
    assert parameters.path(PathVariable("q", json=True), [1]) == "%5B1%5D"
    assert parameters.header(HeaderParameter("q", json=True), [1]) == "[1]"
    assert parameters.cookie(CookieParameter("q", json=True), [1]) == [("q", "%5B1%5D")]


@pytest.mark.parametrize("value", ["", None, [], {}, [None], {"a": None}])
def test_an_empty_path_argument_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="id must not be empty"):
        parameters.path(PathVariable("id"), value)


def test_headers_and_cookies() -> None:
    assert parameters.header(HeaderParameter("h"), OBJECT) == "R,100,G,200,B,150"
    assert parameters.header(HeaderParameter("h", explode=True), OBJECT) == "R=100,G=200,B=150"
    assert parameters.header(HeaderParameter("h"), [True, 2.0]) == "true,2"
    assert parameters.cookie(CookieParameter("c"), ARRAY) == [("c", item) for item in ARRAY]
    assert parameters.cookie(CookieParameter("c", explode=False), ARRAY) == [
        ("c", "blue,black,brown")
    ]
    assert parameters.cookie(CookieParameter("c"), {"a": "x;y"}) == [("a", "x%3By")]
