"""Parameters are spelled by their media type or style; what has no spelling is refused."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from faults.server import Exchange, FaultServer
from media.pressed import SIDES, client, got, package

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


def run(case: Callable[[Any], Awaitable[None]], side: str, body: bytes = b"1") -> list[Exchange]:
    """Runs ``case`` with a client whose server answers JSON; what it was asked."""
    seen: list[Exchange] = []

    def act(exchange: Exchange) -> None:
        seen.append(exchange)
        exchange.reply(200, body, ("Content-Type", "application/json"))

    async def main(server: FaultServer) -> None:
        made = client("spelled_by_media_type", side, server.url, max_retries=0)
        try:
            await case(made.rows)
        finally:
            await got(made.close())

    with FaultServer(act) as server:
        asyncio.run(main(server))
    return seen


@pytest.mark.parametrize("side", SIDES)
def test_what_is_no_json_is_written_as_it_is(side: str) -> None:
    async def case(rows: Any) -> None:
        answer = await got(
            rows.list_rows(
                "a b",
                day=dt.date(2026, 1, 2),
                size=3,
                ids="x,y",
                tree="<a/>",
                pairs="a=1&b=2",
                filter={"a": "v"},
                x_word="a word",
            )
        )
        assert answer == [1]

    (seen,) = run(case, side, b"[1]")
    parts = urlsplit(seen.arrival.target)
    assert parts.path == "/rows/a%20b"
    assert dict(parse_qsl(parts.query)) == {
        "day": "2026-01-02",
        "size": "3",
        "ids": "x,y",
        "tree": "<a/>",
        "pairs": "a=1&b=2",
        "filter": '{"a":"v"}',
    }
    assert seen.arrival.headers["x-word"] == "a word"


@pytest.mark.parametrize("side", SIDES)
def test_styles_without_meaning_are_written_like_forms(side: str) -> None:
    async def case(rows: Any) -> None:
        await got(
            rows.find(
                named="n",
                listed=["l"],
                deep=["a", "b"],
                deepest={"a": "v"},
                either="e",
                piped=["p", "q"],
                spaced=["r", "s"],
                single="t|u",
                x_list=["h", "i"],
            )
        )

    (seen,) = run(case, side)
    assert parse_qsl(urlsplit(seen.arrival.target).query) == [
        ("listed", "l"),
        ("named", "n"),
        ("deep", "a"),
        ("deep", "b"),
        ("deepest[a]", "v"),
        ("either", "e"),
        ("piped", "p|q"),
        ("single", "t|u"),
        ("spaced", "r"),
        ("spaced", "s"),
    ]
    assert seen.arrival.headers["x-list"] == "h,i"


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    "wrong",
    [{"named": None}, {"listed": []}, {"listed": [None]}, {"piped": ["a|b"]}, {"x_list": ["a,b"]}],
    ids=str,
)
def test_what_cannot_be_told_apart_on_the_wire_is_refused(side: str, wrong: dict[str, Any]) -> None:
    async def case(rows: Any) -> None:
        error = package("spelled_by_media_type").RequestValidationError
        with pytest.raises(error):
            await got(rows.find(**{"named": "n", "listed": ["l"], **wrong}))

    assert run(case, side) == []


@pytest.mark.parametrize("side", SIDES)
def test_ranges_are_read_as_their_schema_says(side: str) -> None:
    async def case(rows: Any) -> None:
        assert await got(rows.find(named="n", listed=["l"])) == 1
        assert await got(rows.get_text()) == "1"
        assert await got(rows.get_file()) == b"1"

    run(case, side)
