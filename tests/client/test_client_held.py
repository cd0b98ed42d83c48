"""Parameters that the client holds, whatever the document, the client and the methods call them.

The document is that of the case ``held_parameters``, the server a real socket.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from faults.server import Exchange, FaultServer
from media.pressed import SIDES, client, got

if TYPE_CHECKING:
    from collections.abc import Mapping

CASE = "held_parameters"

pytestmark = pytest.mark.parametrize("side", SIDES)


def asked_for(side: str, method: str, arguments: Mapping[str, str], **held: str) -> str:
    """The target of the request that a method makes."""

    def reply(exchange: Exchange) -> None:
        exchange.reply(200, b'["a"]', ("Content-Type", "application/json"))

    async def main(server: FaultServer) -> Any:
        made = client(CASE, side, server.url, max_retries=0, **held)
        try:
            assert {name: getattr(made, name) for name in held} == held
            await got(getattr(made.records, method)(**arguments))
        finally:
            await got(made.close())

    with FaultServer(reply) as server:
        asyncio.run(main(server))
        (arrival,) = server.arrivals
        return arrival.target


def test_methods_take_what_the_client_holds(side: str) -> None:
    held = {"account": "a b", "zone": "z", "limit": "l"}
    assert asked_for(side, "list_records", {}, **held) == "/accounts/a%20b/zones/z/records/l"


def test_what_a_call_says_comes_first(side: str) -> None:
    said = {"zone_id": "own", "timeout_": "t"}
    target = asked_for(side, "list_records", said, account="a", zone="z")
    assert target == "/accounts/a/zones/own/records/t"


def test_the_environment_comes_last(side: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELD_ACCOUNT", "env")
    target = asked_for(side, "add", {"query_account_id": "q"})
    assert target == "/accounts/env/records?account_id=q"
