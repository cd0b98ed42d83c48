"""The fast path from arguments to a request: it must end where the slow one does."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Meta, Struct, UnsetType, inspect
from runtime_sample import SPEC, Status, Storage

from runtime.auth.credentials import Credentials
from runtime.call.config import Config
from runtime.call.retry import RetryPolicy
from runtime.description.operation import (
    CookieParameter,
    HeaderParameter,
    Operation,
    PathVariable,
    QueryParameter,
)
from runtime.exceptions import RequestValidationError
from runtime.options import DEFAULT_TIMEOUT, RequestOptions
from runtime.request.body import JsonBody
from runtime.request.build import build
from runtime.request.builder import RequestBuilder
from runtime.request.compiled import compiled_request
from runtime.types.models import AwareDatetime  # noqa: TC001  # msgspec resolves annotations
from runtime.types.nulls import takes_null, takes_null_inside

CONFIG = Config(
    spec=SPEC,
    base_url="https://api.example/v4",
    own_base_url=False,
    credentials=Credentials(SPEC.credentials, ({"api_token": "TOKEN"},), {}),
    parameters={"account_id": "acc"},
    timeout=DEFAULT_TIMEOUT,
    retry=RetryPolicy(),
    headers={},
    query={},
    on_deviation="warn",
    logger=logging.getLogger("sample_client"),
)


class Nested(Struct, forbid_unknown_fields=True, kw_only=True):
    size: Annotated[float, Meta(ge=0)] | UnsetType | None = UNSET
    at: AwareDatetime | UnsetType = UNSET
    names: list[str] | UnsetType = UNSET


class Rules(Struct, forbid_unknown_fields=True, kw_only=True):
    item_id: Annotated[str, Meta(max_length=8)]
    number: Annotated[int, Meta(ge=1)]
    ratio: float | UnsetType | None = UNSET
    class_: str | UnsetType = UNSET
    since: AwareDatetime | UnsetType = UNSET
    nested: Nested | UnsetType = UNSET
    free: Any = UNSET
    counts: dict[str, int] | UnsetType = UNSET


class TextRules(Struct, forbid_unknown_fields=True, kw_only=True):
    account_id: Annotated[str, Meta(max_length=8)]
    item_id: Annotated[str, Meta(min_length=2)]


class NullableRules(Struct, forbid_unknown_fields=True, kw_only=True):
    item_id: str
    ratio: Annotated[float, Meta(ge=0)] | UnsetType | None = UNSET
    nested: TextRules | UnsetType | None = UNSET


def operation(**said: Any) -> Operation[Any]:
    slow: dict[str, Any] = {
        "name": "items.put",
        "method": "PUT",
        "path": ("/items/", PathVariable("item_id")),
        "query": (QueryParameter("since"),),
        "arguments": lambda: Rules,
        "responses": (),
        **said,
    }
    return Operation(names=slow["arguments"]().__struct_fields__, **slow)


FIELDS = {
    "number": "number",
    "ratio": "ratio",
    "class_": "class",
    "nested": "nested",
    "free": "free",
    "counts": "counts",
}
OPERATIONS = {
    "members": {"body": JsonBody(FIELDS, required=True)},
    "members, some in the path": {
        "path": ("/items/", PathVariable("item_id"), "/", PathVariable("number"), "/end"),
        "body": JsonBody({name: FIELDS[name] for name in ("ratio", "class_", "free")}),
    },
    "whole": {
        "body": JsonBody(whole="nested"),
        "query": tuple(
            QueryParameter(name)
            for name in ("since", "number", "ratio", "class_", "free", "counts")
        ),
    },
    "whole and free": {"body": JsonBody(whole="free", required=True)},
    "none": {
        "query": (QueryParameter("since"), QueryParameter("counts", style="deepObject")),
        "headers": (HeaderParameter("number"), HeaderParameter("class", "class_")),
        "cookies": (CookieParameter("ratio"),),
    },
}


def slow_twin(fast: Operation[Any]) -> Operation[Any]:
    said = {name: getattr(fast, name) for name in Operation.__slots__ if "compiled" not in name}
    twin: Operation[Any] = Operation(**said)
    compiled_request(twin).fast_path = None  # type: ignore[misc]  # the point of the comparison
    return twin


FAST = {name: operation(**said) for name, said in OPERATIONS.items()}
SLOW = {name: slow_twin(fast) for name, fast in FAST.items()}


def outcome(way: Operation[Any], arguments: Any, options: RequestOptions) -> object:
    try:
        request = build(way, arguments, options, CONFIG)
    except RequestValidationError as error:
        return str(error), error.path
    content = request.content
    assert content is None or isinstance(content, bytes)
    return request.method, request.url, request.headers, content and json.loads(content)


ODD = st.one_of(
    st.just(UNSET),
    st.none(),
    st.booleans(),
    st.integers(-2, 2**70),
    st.floats(),
    st.text(max_size=9),
    st.characters(categories=["Cs"]),
    st.sampled_from(
        [
            "null",
            "item",
            b"bytes",
            Decimal("1.5"),
            UUID(int=1),
            datetime(2026, 1, 1, tzinfo=UTC),
            datetime(2026, 1, 1),  # noqa: DTZ001  # a mistake
            "2026-01-01T00:00:00Z",
            Status.UPLOADED,
            Status("NEW"),
            Storage(type="aws", secret="hidden"),
            Nested(size=1, names=["a"]),
            object(),
            {1: 2},
            {"a": 1},
            {"a": UNSET},
            {"size": float("nan")},
            {"size": -1},
            {"names": ("a", "b"), "at": datetime(2026, 1, 1, tzinfo=UTC)},
            {"names": {"a"}, "unknown": 1},
            (),
        ]
    ),
)


NESTED = st.fixed_dictionaries(
    {}, optional={"size": st.floats(), "names": st.lists(st.text(max_size=3), max_size=2)}
)
WELL = {
    "item_id": st.text(min_size=1, max_size=8),
    "number": st.integers(1),
    "ratio": st.floats(),
    "class_": st.sampled_from(["c", "null"]),
    "since": st.just("2026-01-01T00:00:00Z"),
    "nested": st.one_of(NESTED, NESTED.map(lambda members: Nested(**members))),
    "free": st.one_of(st.floats(), st.dictionaries(st.text(max_size=3), st.floats(), max_size=2)),
    "counts": st.dictionaries(st.text(max_size=3), st.integers(0, 9), max_size=2),
}


@st.composite
def few_mistakes(draw: st.DrawFn) -> dict[str, Any]:
    """Arguments that mostly keep to the rules: one mistake hides all others."""
    names = draw(st.sets(st.sampled_from(list(WELL)))) | {"item_id", "number"}
    arguments = {name: draw(WELL[name]) for name in WELL if name in names}
    mistakes = st.dictionaries(st.sampled_from([*WELL, "surplus"]), ODD, max_size=1)
    return {**arguments, **draw(mistakes)}


@pytest.mark.parametrize("kind", OPERATIONS)
@given(
    few_mistakes(),
    st.sampled_from(
        [
            RequestOptions(),
            RequestOptions(extra_body={"more": 1}),
            RequestOptions(extra_headers={"X-More": "1"}, extra_query={"more": 1}),
        ]
    ),
)
def test_both_ways_end_alike(kind: str, arguments: dict[str, Any], options: RequestOptions) -> None:
    every = {**dict.fromkeys(Rules.__struct_fields__, UNSET), **arguments}
    ways: list[object] = [arguments, every]
    if len(every) == len(Rules.__struct_fields__):
        ways.append(tuple(every.values()))
    for given_arguments in ways:
        slow = outcome(SLOW[kind], given_arguments, options)
        assert outcome(FAST[kind], given_arguments, options) == slow


TEXTS = st.one_of(
    st.text(max_size=9),
    st.sampled_from(["a", "item-1", "b_c", "a/b", "é", ".", "..", "", Status.UPLOADED, UNSET, 1]),
)


@pytest.mark.parametrize(
    "variable",
    [
        PathVariable("account_id"),
        PathVariable("account_id", json=True),
        PathVariable("account_id", style="label"),
        PathVariable("account_id", style="matrix", explode=True, name="account"),
    ],
)
@given(st.lists(st.tuples(TEXTS | st.none(), TEXTS), min_size=1, max_size=4))
def test_a_path_is_not_taken_for_the_one_before(
    variable: PathVariable, paths: list[tuple[object, object]]
) -> None:
    fast: Operation[Any] = operation(
        path=("/", variable, "/", PathVariable("item_id"), "-x"),
        query=(),
        arguments=lambda: TextRules,
    )
    slow = slow_twin(fast)
    for account_id, item_id in paths:
        arguments = {"account_id": account_id, "item_id": item_id}
        expected = outcome(slow, arguments, RequestOptions())
        assert outcome(fast, arguments, RequestOptions()) == expected


def full(**arguments: Any) -> dict[str, Any]:
    every: dict[str, Any] = dict.fromkeys(Rules.__struct_fields__, UNSET)
    return {**every, "item_id": "a", "number": 1, **arguments}


def fast_path(kind: str = "members", **arguments: Any) -> Any:
    return RequestBuilder(FAST[kind], CONFIG).build_fast(full(**arguments), RequestOptions())


def test_well_formed_arguments_take_the_fast_path() -> None:
    since = datetime(2026, 1, 1, tzinfo=UTC)
    made = fast_path(class_="c", nested={"size": 1, "names": ("a",)}, since=since, counts={"a": 1})
    assert made is not None
    assert made.url == "https://api.example/v4/items/a?since=2026-01-01T00%3A00%3A00Z"
    assert isinstance(made.content, bytes)
    assert json.loads(made.content) == {
        "number": 1,
        "class": "c",
        "nested": {"size": 1, "names": ["a"]},
        "counts": {"a": 1},
    }
    assert ("Content-Type", "application/json") in made.headers


def test_so_do_a_body_by_itself_and_none() -> None:
    made = fast_path("whole", nested={"names": ["a"]}, class_="null and void")
    assert made is None  # "null" may have been a number
    made = fast_path("whole", nested={"names": ["a"]}, class_="c")
    assert made is not None
    assert made.content == b'{"names":["a"]}'
    assert made.url.endswith("/items/a?number=1&class_=c")
    made = fast_path("none", ratio=1.5)
    assert made is not None
    assert made.content is None
    assert ("number", "1") in made.headers
    assert ("Cookie", "ratio=1.5") in made.headers


def test_a_null_takes_it_where_it_can_be_nothing_else() -> None:
    nullable: Operation[Any] = operation(
        query=(),
        arguments=lambda: NullableRules,
        body=JsonBody({"ratio": "ratio", "nested": "nested"}),
    )
    builder = RequestBuilder(nullable, CONFIG)
    arguments = {"item_id": "a", "ratio": None, "nested": UNSET}
    made = builder.build_fast(arguments, RequestOptions())
    assert made is not None
    assert made.content == b'{"ratio":null}'
    for ratio in (float("nan"), float("inf")):
        assert builder.build_fast({**arguments, "ratio": ratio}, RequestOptions()) is None


@pytest.mark.parametrize(
    "arguments",
    [{"number": 0}, {"ratio": float("inf")}, {"free": object()}, {"item_id": "a" * 9}, {"more": 1}],
)
def test_everything_else_does_not(arguments: Any) -> None:
    assert fast_path(**arguments) is None


def test_wire_names_that_no_struct_takes_go_the_usual_way() -> None:
    quoted = operation(body=JsonBody({"number": 'the "number"'}, required=True))
    assert compiled_request(quoted).fast_path is None
    made = build(quoted, {"item_id": "a", "number": 1}, RequestOptions(), CONFIG)
    assert made.content == b'{"the \\"number\\"":1}'


def test_a_body_that_may_be_missing_is() -> None:
    body = JsonBody({"ratio": "ratio", "nested": "nested"})
    rules = {"arguments": lambda: NullableRules, "query": ()}
    nothing = ("a", UNSET, UNSET)
    assert build(operation(body=body, **rules), nothing, RequestOptions(), CONFIG).content is None
    required = operation(body=JsonBody(body.fields, required=True), **rules)
    made = RequestBuilder(required, CONFIG).build_fast(nothing, RequestOptions())
    assert made is not None
    assert made.content == b"{}"


def test_a_null_is_no_part_of_a_path() -> None:
    strange: Operation[Any] = operation(
        path=("/", PathVariable("ratio", json=True)), query=(), arguments=lambda: NullableRules
    )
    assert build(strange, ("a", 1.5, UNSET), RequestOptions(), CONFIG).path == "/1.5"
    with pytest.raises(RequestValidationError, match="ratio must not be empty"):
        build(strange, ("a", None, UNSET), RequestOptions(), CONFIG)


class Node(Struct):
    size: int
    nodes: list[Node]


class Holder(Struct):
    node: Node
    nested: Nested


@pytest.mark.parametrize(
    ("kind", "itself", "inside"),
    [
        (int, False, False),
        (Node, False, False),
        (list[str] | None, True, False),
        (Literal["a"], False, False),
        (Literal["a", None], True, True),  # noqa: PYI061  # another description
        (None, True, False),
        (Any, True, True),
        (Holder, True, True),
        (Holder | None, True, True),
        (list[int | None], True, True),
        (dict[str, list[Nested]], True, True),
        (tuple[int, str | None], True, True),
        (tuple[int | None, ...], True, True),
    ],
)
def test_where_a_type_takes_null(kind: Any, itself: bool, inside: bool) -> None:
    described = inspect.type_info(kind)
    assert takes_null(described) is itself
    assert takes_null_inside(described) is inside
