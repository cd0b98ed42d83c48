"""Names that collide with each other or with Python: what goes over the wire has its own names.

The document is that of the case ``names_colliding``, the server a real socket.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from functools import cached_property
from http.cookies import SimpleCookie
from types import FunctionType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
import yaml
from msgspec import UNSET

from faults.server import Arrival, Exchange, FaultServer
from media.pressed import CASES, SIDES, client, got

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CASE = "names_colliding"
DOCUMENT: Any = yaml.safe_load((CASES / CASE / "openapi.yaml").read_text(encoding="utf-8"))
SCHEMAS = DOCUMENT["components"]["schemas"]
OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}
WAYS = ("with_raw_response", "with_streaming_response")

pytestmark = pytest.mark.parametrize("side", SIDES)


def run(side: str, call: Callable[[Any], Awaitable[Any]], answer: object) -> tuple[Any, Arrival]:
    """What a call gives and what arrived, where the server answers so."""

    def reply(exchange: Exchange) -> None:
        exchange.reply(200, json.dumps(answer).encode(), ("Content-Type", "application/json"))

    async def main(server: FaultServer) -> Any:
        made = client(CASE, side, server.url, max_retries=0)
        try:
            return await call(made)
        finally:
            await got(made.close())

    with FaultServer(reply) as server:
        result = asyncio.run(main(server))
        (arrival,) = server.arrivals
        return result, arrival


def called(side: str, method: str, *, answer: object) -> tuple[Any, dict[str, str], Arrival]:
    """As ``run``, for a method whose arguments get their own names as values."""
    names: dict[str, str] = {}

    async def call(made: Any) -> Any:
        resource, _, name = method.partition(".")
        found = getattr(getattr(made, resource), name)
        every = inspect.signature(found).parameters
        names.update({name: name for name in every if name not in OPTIONS})
        return await got(found(**names))

    result, arrival = run(side, call, answer)
    return result, names, arrival


def texts(schema: str) -> dict[str, str]:
    """An object with every property of a schema, each with a value of its own."""
    return {name: f"value {index}" for index, name in enumerate(SCHEMAS[schema]["properties"])}


def test_every_property_is_an_attribute_and_goes_back_as_it_came(side: str) -> None:
    answer = texts("Texts")
    result, names, arrival = called(side, "texts.post", answer=answer)
    assert result.to_dict() == answer
    read = (getattr(result, name) for name in result.__struct_fields__)
    assert sorted(value for value in read if value is not UNSET) == sorted(answer.values())
    sent = json.loads(arrival.body)
    assert sent.keys() == answer.keys()
    assert sorted(sent.values()) == sorted(names)


def test_every_argument_arrives_in_its_place_under_its_name(side: str) -> None:
    method = "arguments.create"
    _, names, arrival = called(side, method, answer={})
    operation = DOCUMENT["paths"]["/arguments/{id}/{self}/{body}"]["post"]
    url = urlsplit(arrival.target)
    query = dict(parse_qsl(url.query))
    cookies = {name: each.value for name, each in SimpleCookie(arrival.headers["cookie"]).items()}
    body = json.loads(arrival.body)
    headers = {name: arrival.headers[name] for name in ("id", "timeout")}
    places = {"query": query, "header": headers, "cookie": cookies}
    for place, found in places.items():
        declared = {each["name"] for each in operation["parameters"] if each["in"] == place}
        assert found.keys() == declared
    path = [unquote(part) for part in url.path.split("/")[2:]]
    assert path == ["id", "self_", "body"]
    assert (
        body.keys()
        == operation["requestBody"]["content"]["application/json"]["schema"]["properties"].keys()
    )
    values = [*path, *body.values(), *(v for found in places.values() for v in found.values())]
    assert sorted(values) == sorted(names)


def test_what_is_called_like_a_type_is_checked_as_what_it_is(side: str) -> None:
    sent = {"list": ["a"], "str": "s", "int": 1, "float": 1.5, "bool": True, "dict": {"a": "b"}}
    more = {"date": "2020-01-02", "Pet": {"Pet": {"pet": "a"}}, "types": {"types": {}}}

    async def call(made: Any) -> Any:
        method = made.list_.create
        with pytest.raises(ValueError, match=r"list\[0\]: expected str, got int"):
            await got(method(list=[1]))
        return await got(method(**sent))

    result, arrival = run(side, call, sent | more)
    assert json.loads(arrival.body) == sent
    assert result.to_dict() == sent | more
    assert result.Pet_.Pet_.pet == "a"
    assert (result.list_, result.str_, result.int_) == (["a"], "s", 1)


def test_every_operation_has_a_method_of_its_own(side: str) -> None:
    expected = {path for path in DOCUMENT["paths"] if "get" in DOCUMENT["paths"][path]}
    arrived: list[str] = []

    async def call(made: Any) -> None:
        for resource in parts(made, cached_property):
            for method in parts(resource, FunctionType):
                if not [
                    each for each in inspect.signature(method).parameters if each not in OPTIONS
                ]:
                    await got(method())

    def reply(exchange: Exchange) -> None:
        arrived.append(exchange.arrival.target)
        exchange.reply(200, b"{}", ("Content-Type", "application/json"))

    async def main(server: FaultServer) -> None:
        made = client(CASE, side, server.url, max_retries=0)
        try:
            await call(made)
        finally:
            await got(made.close())

    with FaultServer(reply) as server:
        asyncio.run(main(server))
    assert sorted(arrived) == sorted(expected)


def parts(owner: Any, kind: type) -> list[Any]:
    """The public parts of one kind that a class of the client itself defines."""
    mine = {name: found for name, found in vars(type(owner)).items() if name[0] != "_"}
    return [
        getattr(owner, name)
        for name, found in mine.items()
        if isinstance(found, kind) and name not in WAYS
    ]
