"""Clients that travel: pickled, copied deeply, and sent to worker processes."""

from __future__ import annotations

import asyncio
import copy
import json
import multiprocessing
import pickle
import threading
from concurrent.futures import ProcessPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx2
import pytest
from runtime_sample import RECORDING, AsyncSample, Sample

from runtime.options import Timeout
from runtime.transport.clients import AiohttpClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = "key-0123456789"
TOKEN = "tok-0123456789"


def thawed(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301  # its own bytes


WAYS = pytest.mark.parametrize("way", [thawed, copy.deepcopy])
KINDS = pytest.mark.parametrize("kind", [Sample, AsyncSample])


class Api(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        told = {**RECORDING, "title": self.headers["authorization"], "tags": [self.path]}
        body = json.dumps({"success": True, "data": told}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Api) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def settings_of(client: Any) -> dict[str, Any]:
    config = client.__sender__.config
    names = ("base_url", "own_base_url", "parameters", "timeout", "headers", "query")
    told = {name: getattr(config, name) for name in (*names, "on_deviation", "spec", "logger")}
    return told | {"retries": client.max_retries, "secrets": config.credentials.secrets()}


@WAYS
@KINDS
def test_settings_travel_and_connections_do_not(
    kind: Any, way: Any, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMPLE_ACCOUNT", "from-the-environment")
    client = kind(
        api_token=TOKEN,
        base_url=url,
        timeout=Timeout(3.0, deadline=9.0),
        max_retries=7,
        default_headers={"X-Team": "media"},
        default_query={"trace": [1, 2]},
        on_deviation="ignore",
    )
    monkeypatch.delenv("SAMPLE_ACCOUNT")
    other = way(client)
    assert type(other) is kind
    assert settings_of(other) == settings_of(client)
    assert other.__sender__.transport is not client.__sender__.transport
    if kind is Sample:
        with client:
            with other:
                asked = [each.recordings.get("r").data.tags for each in (client, other)]
            assert asked == [["/accounts/from-the-environment/recordings/r?trace=1&trace=2"]] * 2
            assert not client.is_closed


@WAYS
@pytest.mark.parametrize("given", [{}, {"api_token": TOKEN}])
def test_what_the_environment_held_travels(
    way: Any, given: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAMPLE_EMAIL", "a@example.com")
    monkeypatch.setenv("SAMPLE_KEY", KEY)
    client = Sample(account_id="acc", **given)
    monkeypatch.delenv("SAMPLE_EMAIL")
    monkeypatch.setenv("SAMPLE_KEY", "another-key-there")
    other = way(client)
    ways = (("api_token",), ("api_email", "api_key"))
    for each in (other, way(other), other.copy(timeout=5)):
        made, told = (x.__sender__.config.credentials for x in (each, client))
        assert made.authorize(ways).headers == told.authorize(ways).headers
        assert made.secrets() == told.secrets()


@WAYS
def test_a_client_travels_after_it_was_used_and_closed(way: Any, url: str) -> None:
    with Sample(api_token=TOKEN, account_id="acc", base_url=url) as client:
        client.recordings.get("r")
        used = client.copy(timeout=5).recordings
    with way(client) as other:
        assert other.recordings.get("r").data.title == f"Bearer {TOKEN}"
        assert other.recordings is not client.recordings
        assert "tok-" not in repr(other)
    with way(used)._client as other:
        assert other.recordings.get("r").data.title == f"Bearer {TOKEN}"
        assert other.timeout == Timeout(5)


class Own(Sample):
    """A client with something of its own."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.mine = ["a"]


@pytest.mark.parametrize("way", [thawed, copy.deepcopy, copy.copy])
def test_what_a_subclass_adds_travels(way: Any) -> None:
    client = Own(api_token=TOKEN, account_id="acc")
    assert client.recordings
    other = way(client)
    assert type(other) is Own
    assert other.mine == ["a"]
    assert (other.mine is client.mine) is (way is copy.copy)
    assert "recordings" not in vars(other)


def test_a_shallow_copy_shares_connections() -> None:
    with httpx2.Client() as http_client:
        client = Sample(api_token=TOKEN, account_id="acc", http_client=http_client)
        other = copy.copy(client)
        assert other.__sender__.transport is client.__sender__.transport
        other.close()
        assert other.is_closed
        assert not client.is_closed


@WAYS
def test_a_client_of_the_callers_own_stays_where_it_is(way: Any) -> None:
    with httpx2.Client() as http_client:
        client = Sample(api_token=TOKEN, account_id="acc", http_client=http_client)
        with pytest.raises(TypeError, match=r"sends with httpx2\.\S*Client of your own"):
            way(client)

    async def with_session() -> None:
        async with aiohttp.ClientSession() as session:
            made = AsyncSample(api_token=TOKEN, account_id="acc", http_client=session)
            with pytest.raises(TypeError, match="ClientSession of your own"):
                way(made)

    asyncio.run(with_session())


@WAYS
def test_the_settings_of_aiohttp_travel(way: Any) -> None:
    own = AiohttpClient(max_connections=3, keepalive_expiry=1.5, trust_env=False)
    client = AsyncSample(api_token=TOKEN, account_id="acc", http_client=own)
    there = way(client).__sender__.transport.given
    for name in ("max_connections", "keepalive_expiry", "trust_env", "ssl_context"):
        assert getattr(there, name) == getattr(own, name)
    secure = AiohttpClient(ssl_context=httpx2.create_ssl_context())
    client = AsyncSample(api_token=TOKEN, account_id="acc", http_client=secure)
    with pytest.raises(TypeError, match=r"SSLContext of your own cannot be pickled or copied"):
        way(client)


def listener(_: object) -> None:
    """Can be imported by its name."""


def test_a_function_for_deviations_travels_where_it_can_be_found() -> None:
    def make(wish: Callable[[Any], None]) -> Sample:
        return Sample(api_token=TOKEN, account_id="acc", on_deviation=wish)

    assert thawed(make(listener)).__sender__.config.on_deviation is listener
    found: list[Any] = []
    for wish in (lambda _: None, found.append):
        assert copy.deepcopy(make(wish)).__sender__.config.on_deviation is wish
        with pytest.raises(TypeError, match="on_deviation"):
            pickle.dumps(make(wish))


def fetch(client: Sample) -> Any:
    with client:
        return client.recordings.get("r").data.title


def fetch_async(client: AsyncSample) -> Any:
    async def main() -> Any:
        async with client:
            return (await client.recordings.get("r")).data.title

    return asyncio.run(main())


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_clients_work_in_other_processes(method: str, url: str) -> None:
    given = {"api_token": TOKEN, "account_id": "acc", "base_url": url, "timeout": 60}
    context = multiprocessing.get_context(method)
    with Sample(**given) as client, ProcessPoolExecutor(1, mp_context=context) as pool:
        client.recordings.get("r")
        assert pool.submit(fetch, client).result() == f"Bearer {TOKEN}"
        assert pool.submit(fetch_async, AsyncSample(**given)).result() == f"Bearer {TOKEN}"
        assert pool.submit(client.recordings.get, "r").result().data.title == f"Bearer {TOKEN}"
