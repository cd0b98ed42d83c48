"""The short way of JSON bodies: it must be a short cut, never another way."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Meta, Struct, UnsetType
from runtime_sample import SPEC, START, Status, Storage

from runtime.config import Config
from runtime.credentials import Credentials
from runtime.exceptions import RequestValidationError
from runtime.models import AwareDatetime  # noqa: TC001  # msgspec resolves annotations
from runtime.operation import JsonBody, Operation, PathVariable, QueryParameter
from runtime.plan import plan_of
from runtime.request import build
from runtime.retry import RetryPolicy
from runtime.values import DEFAULT_TIMEOUT, RequestOptions

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


def operation(body: JsonBody) -> Operation[Any]:
    return Operation(
        name="items.put",
        method="PUT",
        path=("/items/", PathVariable("item_id")),
        query=(QueryParameter("since"),),
        arguments=lambda: Rules,
        body=body,
        responses=(),
    )


FIELDS = {
    "number": "number",
    "ratio": "ratio",
    "class_": "class",
    "nested": "nested",
    "free": "free",
    "counts": "counts",
}
SHORT = operation(JsonBody(FIELDS, required=True))
USUAL = operation(JsonBody(FIELDS, required=True))
plan_of(USUAL).checked_json = None  # type: ignore[misc]  # the point of the comparison


def outcome(way: Operation[Any], arguments: Any, options: RequestOptions) -> object:
    try:
        request = build(way, arguments, options, CONFIG)
    except RequestValidationError as error:
        return str(error), error.path
    assert isinstance(request.content, bytes)
    return request.url, request.headers, json.loads(request.content)


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


@given(
    few_mistakes(),
    st.sampled_from([RequestOptions(), RequestOptions(extra_body={"more": 1})]),
)
def test_both_ways_end_alike(arguments: dict[str, Any], options: RequestOptions) -> None:
    every = {**dict.fromkeys(Rules.__struct_fields__, UNSET), **arguments}
    for given_arguments in (arguments, every):
        usual = outcome(USUAL, given_arguments, options)
        assert outcome(SHORT, given_arguments, options) == usual


def full(**arguments: Any) -> dict[str, Any]:
    every: dict[str, Any] = dict.fromkeys(Rules.__struct_fields__, UNSET)
    return {**every, "item_id": "a", "number": 1, **arguments}


def short(**arguments: Any) -> Any:
    checked = plan_of(SHORT).checked_json
    assert checked is not None
    return checked(full(**arguments))


def test_well_formed_arguments_take_the_short_way() -> None:
    since = datetime(2026, 1, 1, tzinfo=UTC)
    plain, (body, media_type) = short(
        class_="c", nested={"size": 1, "names": ("a",)}, since=since, counts={"a": 1}
    )
    assert plain == {"item_id": "a", "since": "2026-01-01T00:00:00Z"}
    assert json.loads(body) == {
        "number": 1,
        "class": "c",
        "nested": {"size": 1, "names": ["a"]},
        "counts": {"a": 1},
    }
    assert media_type == "application/json"


@pytest.mark.parametrize(
    "arguments",
    [{"number": 0}, {"ratio": float("inf")}, {"free": object()}, {"item_id": "a" * 9}, {"more": 1}],
)
def test_everything_else_does_not(arguments: Any) -> None:
    assert short(**arguments) is None


def test_wire_names_that_no_struct_takes_go_the_usual_way() -> None:
    quoted = operation(JsonBody({"number": 'the "number"'}, required=True))
    assert plan_of(quoted).checked_json is None
    made = build(quoted, {"item_id": "a", "number": 1}, RequestOptions(), CONFIG)
    assert made.content == b'{"the \\"number\\"":1}'


def test_a_body_that_may_be_missing_is() -> None:
    checked = plan_of(START).checked_json
    assert checked is not None
    nothing = dict.fromkeys(("max_seconds", "ratio", "status", "storage", "layers"), UNSET)
    assert build(START, {"account_id": "a", **nothing}, RequestOptions(), CONFIG).content is None
