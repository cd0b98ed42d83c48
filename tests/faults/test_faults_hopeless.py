"""What would fail the same way again is tried once, and a start that never left is not in doubt."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from faults.catalogue import good
from faults.engines import SIDES, Side, new_client
from faults.matrix import short_waits
from faults.server import Exchange, FaultServer
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from oracle.fixtures import fixture
from realtimekit_recordings import APIConnectionError, ClientError, DownloadError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

each_side = pytest.mark.parametrize("side", SIDES)

CALLS: list[tuple[str, dict[str, Any]]] = [
    ("get_one_recording", {"recording_id": RECORDING}),
    ("pause_recording", {"recording_id": RECORDING}),
    ("start_recordings", {"meeting_id": MEETING}),
    ("start_or_get_active", {"meeting_id": MEETING}),
    ("wait_until_uploaded", {"recording_id": RECORDING, "interval": 0.001}),
]
each_call = pytest.mark.parametrize(("method", "arguments"), CALLS, ids=[name for name, _ in CALLS])


@pytest.fixture(autouse=True)
def hasty() -> Iterator[None]:
    with short_waits:
        yield


def call(side: Side, base_url: str, method: str, **arguments: Any) -> Any:
    """Calls a method of a client of its own, five times at most."""
    given = {"api_token": "t", "account_id": ACCOUNT, "app_id": APP, "base_url": base_url}
    client = new_client(side, **given, max_retries=4, on_deviation="ignore", timeout=30.0)
    called = getattr(client.realtime_kit.recordings, method)
    if side == "sync":
        with client:
            return called(**arguments)

    async def main() -> Any:
        async with client:
            return await called(**arguments)

    return asyncio.run(main())


@contextmanager
def distrusted() -> Iterator[tuple[str, list[int]]]:
    """A server with a certificate of nobody's, and who came to see it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    visits: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    sock, peer = listener.accept()
                except OSError:
                    return  # closed
                visits.append(peer[1])
                with sock, suppress(OSError):
                    context.wrap_socket(sock, server_side=True).close()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}", visits
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


@each_side
@each_call
def test_a_certificate_that_is_refused_is_looked_at_once(
    side: Side, method: str, arguments: Any
) -> None:
    with distrusted() as (url, visits):
        with pytest.raises(APIConnectionError, match="could not connect") as caught:
            call(side, url, method, **arguments)
        assert len(visits) == 1
    assert caught.value.retries_taken == 0
    assert not caught.value.outcome_unknown


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that were looked up. What begins with "gone" is not there, others are not now."""
    names: list[str] = []
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        if not name.endswith(".example"):
            return real(host, *rest, **more)
        names.append(name)
        kind = socket.EAI_NONAME if name.startswith("gone") else socket.EAI_AGAIN
        raise socket.gaierror(kind, "as the test has it")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return names


@each_side
@each_call
def test_a_host_that_is_not_there_is_looked_up_once(
    side: Side, method: str, arguments: Any, looked_up: list[str]
) -> None:
    with pytest.raises(APIConnectionError, match="could not connect") as caught:
        call(side, "http://gone.example", method, **arguments)
    assert looked_up == ["gone.example"]
    assert not caught.value.outcome_unknown


@each_side
def test_a_host_that_cannot_be_looked_up_now_is_looked_up_again(
    side: Side, looked_up: list[str]
) -> None:
    with pytest.raises(APIConnectionError) as caught:
        call(side, "http://later.example", "start_recordings", meeting_id=MEETING)
    assert looked_up == ["later.example"] * 5
    assert not caught.value.outcome_unknown


@each_side
def test_a_file_that_cannot_be_had_is_asked_for_once(
    side: Side, looked_up: list[str], tmp_path: Path
) -> None:
    addresses: list[str] = []

    def answer(exchange: Exchange) -> None:
        told = {**fixture("published/get_one_recording").response["data"]}
        told |= {"download_url": addresses[-1], "download_url_expiry": "2099-01-01T00:00:00Z"}
        exchange.reply(200, json.dumps({"success": True, "data": told}).encode())

    def download(server: FaultServer, address: str, kind: type[Exception]) -> None:
        addresses.append(address)
        with pytest.raises(kind):
            call(side, server.url, "download_recording", recording_id=RECORDING, to=tmp_path / "a")

    with FaultServer(answer) as server:
        download(server, "http://gone.example/a.mp4", APIConnectionError)
        assert looked_up == ["gone.example"]
        with distrusted() as (url, visits):
            download(server, f"{url}/a.mp4", APIConnectionError)
            assert len(visits) == 1
        for address in ("ftp://files.example/a", "http://a..example/a", "http://[", "a.mp4"):
            download(server, address, DownloadError)
    assert looked_up == ["gone.example"]


@each_side
@pytest.mark.parametrize(
    "base",
    [
        "http://a..example",
        "http://.example",
        f"http://{'x' * 64}.example",
        f"http://{'x.' * 130}example",
        "http://..",
        "http://a b.example",
        "ftp://a.example",
        "gopher:a.example",
        "//a.example",
        "a.example",
        "http:///v1",
        "http://300.1.1.1",
        "http://[::1",
    ],
)
def test_an_address_that_leads_nowhere_is_refused_before_anything_is_tried(
    side: Side, base: str, looked_up: list[str]
) -> None:
    with pytest.raises(ClientError, match="base_url"):
        call(side, base, "get_one_recording", recording_id=RECORDING)
    assert looked_up == []


@each_side
@pytest.mark.parametrize("host", [f"{'x' * 63}.example", "a_b.example", "later.example."])
def test_a_name_that_may_be_there_is_looked_up(side: Side, host: str, looked_up: list[str]) -> None:
    if host.endswith("."):
        looked_up.append(host)  # some libraries leave the dot out
    with pytest.raises(APIConnectionError):
        call(side, f"http://{host}", "get_one_recording", recording_id=RECORDING)
    assert looked_up


@each_side
def test_a_redirect_that_leads_nowhere_is_not_followed(side: Side, looked_up: list[str]) -> None:
    def away(exchange: Exchange) -> None:
        exchange.reply(302, b"", ("Location", "http://a..example/"))

    with FaultServer(away) as server:
        with pytest.raises(ClientError, match="302"):
            call(side, server.url, "get_one_recording", recording_id=RECORDING)
        assert len(server.arrivals) == 1
    assert looked_up == []
    with FaultServer(good) as server:
        assert call(side, server.url, "get_one_recording", recording_id=RECORDING)
