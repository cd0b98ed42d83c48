"""Where the document gives no schema, anything may be sent, and whatever comes is returned."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faults.server import Exchange, FaultServer
from media.pressed import SIDES, client, got, items, package

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)


def run(
    case: Callable[[Any], Awaitable[None]], side: str, body: bytes, kind: str, status: int = 200
) -> list[Exchange]:
    """Runs ``case`` with a client whose server always answers the same; what it was asked."""
    seen: list[Exchange] = []

    def act(exchange: Exchange) -> None:
        seen.append(exchange)
        exchange.reply(status, body, ("Content-Type", kind))

    async def main(server: FaultServer) -> None:
        made = client("absent_schemas", side, server.url, max_retries=0)
        try:
            await case(made.things)
        finally:
            await got(made.close())

    with FaultServer(act) as server:
        asyncio.run(main(server))
    return seen


@pytest.mark.parametrize("side", SIDES)
@given(value=VALUES)
@settings(max_examples=20, deadline=None)
def test_what_is_sent_and_what_comes_back_is_any_json(side: str, value: Any) -> None:
    async def case(things: Any) -> None:
        assert await got(things.make(body=value)) == value
        assert await got(things.list_things()) == value

    seen = run(case, side, json.dumps(value).encode(), "application/json")
    assert json.loads(seen[0].arrival.body) == value


@pytest.mark.parametrize("side", SIDES)
def test_items_of_streams_are_any_json(side: str) -> None:
    async def lines(things: Any) -> None:
        assert await items(await got(things.list_lines())) == [{"a": [1]}, 2, None]

    async def records(things: Any) -> None:
        assert await items(await got(things.list_records())) == [{"a": [1]}, 2]

    async def events(things: Any) -> None:
        (event,) = await items(await got(things.list_events()))
        assert event.data == "hello"

    run(lines, side, b'{"a": [1]}\n2\nnull\n', "application/x-ndjson")
    run(records, side, b'\x1e{"a": [1]}\n\x1e2\n', "application/json-seq")
    run(events, side, b"data: hello\n\n", "text/event-stream")


@pytest.mark.parametrize("side", SIDES)
def test_refusals_hold_what_came(side: str) -> None:
    async def case(things: Any) -> None:
        error = package("absent_schemas").APIStatusError
        with pytest.raises(error) as caught:
            await got(things.make(body=1))
        assert caught.value.body == {"why": ["so"]}

    run(case, side, b'{"why": ["so"]}', "application/problem+json", status=422)


@pytest.mark.parametrize("side", SIDES)
def test_parts_and_parameters_are_spelled_as_their_media_type_says(side: str) -> None:
    async def case(things: Any) -> None:
        await got(things.send_form(body={"a": "b c"}))
        await got(things.send_parts(note={"x": 1}))
        await got(things.make(body=[], filter={"y": [2]}, x_trace=[1]))

    form, parts, made = run(case, side, b"1", "application/json")
    assert form.arrival.body == b"a=b+c"
    assert b'{"x":1}' in parts.arrival.body
    assert "filter=%7B%22y%22%3A%5B2%5D%7D" in made.arrival.target
    assert made.arrival.headers["x-trace"] == "[1]"
