"""Requests that the old client sends, sent again by the new one: they differ where it is told.

``SPECPRESS_CHANGES_ALL=1`` draws forty documents; by default it is two.
"""

from __future__ import annotations

import os
import sys
from random import Random
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from changes.changes_edits import edited
from changes.changes_pressing import pressed, surface
from changes.changes_shop import shop
from corpus.corpus_client import Client
from corpus.corpus_document import Document
from corpus.corpus_exchange import Exchange, Way
from specpress.changes.comparing import compare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from specpress.changes.change import Change

Json = dict[str, Any]
Sent = tuple[str, str, dict[str, str], bytes]

SEEDS = range(40) if os.environ.get("SPECPRESS_CHANGES_ALL") == "1" else (11, 30)

calls = settings(
    deadline=None,
    max_examples=15,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class Side:
    """A version of the shop: its document, its client."""

    def __init__(self, document: Json, folder: Path, package: str) -> None:
        found = pressed(document, folder, package=package)
        self.document = Document(folder / "openapi.json")
        self.client = Client(found.out / "src" / package, found.names)
        self.operations = {
            f"{'.'.join(resource.path)}.{method.name}": method.operation
            for resource in found.names.resources
            for method in resource.methods
        }

    def send(self, method: str, arguments: Json) -> Sent | None:
        """What a call sends; ``None`` where it is refused."""
        operation = self.operations.get(method)
        if operation is None:
            return None
        try:
            self.client.call(operation, arguments, httpx2.Response(204))
        except (self.client.error, TypeError):
            if not self.client.requests:
                return None
        (request,) = self.client.requests
        told = {k: v for k, v in request.headers.items() if k not in {"user-agent", "accept"}}
        return request.method, str(request.url), told, request.read()


@pytest.fixture
def unloaded() -> Iterator[None]:
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in {"shop_before", "shop_after"}:
            del sys.modules[name]


@pytest.mark.usefixtures("unloaded")
@pytest.mark.parametrize("seed", SEEDS)
def test_requests_differ_where_it_is_told(seed: int, tmp_path: Path) -> None:
    tree = edited(shop(), Random(seed), 4)
    changes = compare(surface(shop(), tmp_path / "b"), surface(tree, tmp_path / "a"))
    old, new = Side(shop(), tmp_path, "shop_before"), Side(tree, tmp_path / "new", "shop_after")
    ways = [
        (method, Way(key, old.document.operations[key]))
        for method, key in sorted(old.operations.items())
    ]

    @calls
    @given(st.data())
    def run(data: st.DataObject) -> None:
        method, way = data.draw(st.sampled_from(ways))
        exchange = Exchange(old.document, old.client, way, data)
        exchange.ask()
        sent = old.send(method, exchange.arguments)
        if sent is None:
            return  # what a validator allows, and the client does not send: an empty path
        again = new.send(method, exchange.arguments)
        told = [each for each in changes if _is_about(each, method, exchange.arguments)]
        if sent != again:
            assert told, (method, exchange.arguments, sent, again)
        elif any(each.kind.name == "SENT_OTHERWISE" for each in told):
            raise AssertionError((method, exchange.arguments, [each.message for each in told]))

    run()


def _is_about(change: Change, method: str, arguments: Json) -> bool:
    """Whether a change may be felt by a call of a method with some arguments."""
    if change.kind.axis.value == "documentation":
        return False
    if change.kind.name == "SENT_OTHERWISE":
        return change.subject == method or change.subject in {f"{method}.{n}" for n in arguments}
    subjects = {change.subject, change.old, *change.methods}
    return any(each == method or each.startswith(f"{method}.") for each in subjects)
