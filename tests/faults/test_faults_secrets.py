"""With everything logged and every error taken apart, no secret comes to light."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from faults.catalogue import (
    EMAIL,
    FAULTS,
    KEY,
    KINDS,
    PRESIGNED,
    RTMP,
    SECRETS,
    STORAGE,
    TOKEN,
    Fault,
    Kind,
    good,
)
from faults.engines import SIDES, Side, new_client
from faults.matrix import Lab, short_waits
from faults.server import Exchange, FaultServer, Step, message
from oracle.driving import ACCOUNT, APP, MEETING, RECORDING
from oracle.fixtures import fixture
from realtimekit_recordings import CloudflareError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

each_side = pytest.mark.parametrize("side", SIDES)
BY_TOKEN: dict[str, Any] = {"api_token": TOKEN}
BY_KEY: dict[str, Any] = {"api_key": KEY, "api_email": EMAIL}


@pytest.fixture(autouse=True)
def everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(good) as opened:
        yield opened


def use(side: Side, server: FaultServer, method: str, *args: Any, **given: Any) -> Any:
    """Calls a method of a fresh client; ``with_`` holds its credentials."""
    options = {"account_id": ACCOUNT, "app_id": APP, "base_url": server.url}
    options |= {"on_deviation": "ignore", **given.pop("with_", BY_TOKEN)}
    if side == "sync":
        with short_waits, new_client(side, **options) as client:
            return attrgetter(method)(client.realtime_kit.recordings)(*args, **given)

    async def main() -> Any:
        async with new_client(side, **options) as client:
            return await attrgetter(method)(client.realtime_kit.recordings)(*args, **given)

    with short_waits:
        return asyncio.run(main())


def start(side: Side, server: FaultServer, credentials: dict[str, Any]) -> Any:
    storage = {"type": "aws", "bucket": "b", "region": "eu", **STORAGE}
    return use(
        side,
        server,
        "start_recordings",
        with_=credentials,
        meeting_id=MEETING,
        storage_config=storage,
        rtmp_out_config={"rtmp_url": RTMP},
        extra_headers={"Cookie": f"session={TOKEN}"},
        extra_query={"signature": "signature-planted"},
    )


def found(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def logged(caplog: pytest.LogCaptureFixture) -> str:
    lines = [
        f"{each.name} {each.getMessage()} {each.args!r} {each.exc_text}" for each in caplog.records
    ]
    return "\n".join(lines)


# --- logs ------------------------------------------------------------------------------------


@each_side
@pytest.mark.parametrize("credentials", [BY_TOKEN, BY_KEY], ids=["token", "key"])
def test_a_start_logs_no_secret(
    server: FaultServer, side: Side, credentials: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    def planted(exchange: Exchange) -> None:
        answered = json.loads(fixture("published/start_recording").content)
        answered["data"]["download_url"] = PRESIGNED
        answered["data"]["storage_config"] = {"type": "aws", **STORAGE}
        cookie = ("Set-Cookie", f"session={TOKEN}")
        exchange.reply(200, json.dumps(answered).encode(), cookie, ("Link", f"<{PRESIGNED}>"))

    server.play([Step(planted)])
    start(side, server, credentials)
    assert found(logged(caplog)) == []
    # It is logged all the same what went on.
    if side != "aiohttp":  # which logs nothing
        assert "httpcore2.http11 receive_response_headers.complete" in logged(caplog)
        assert "HTTP Request: POST" in logged(caplog)
        assert "content-type" in logged(caplog).lower()


@each_side
def test_a_download_that_is_redirected_logs_no_signature(
    server: FaultServer, side: Side, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    body = b"film" * 100
    where = f"{server.url}/file.mp4?X-Signature=signature-planted"

    def recording(exchange: Exchange) -> None:
        answered = json.loads(fixture("published/get_one_recording").content)
        answered["data"] |= {"status": "UPLOADED", "download_url": where, "file_size": len(body)}
        answered["data"] |= {"download_url_expiry": "2999-01-01T00:00:00.000Z"}
        exchange.reply(200, json.dumps(answered).encode())

    def away(exchange: Exchange) -> None:
        other = server.url.replace("127.0.0.1", "localhost")
        exchange.reply(302, b"", ("Location", f"{other}/b.mp4?X-Signature=signature-planted-2"))

    def breaks(exchange: Exchange) -> None:
        exchange.send(message(200, body)[:-5])
        exchange.reset()

    def film(exchange: Exchange) -> None:
        exchange.reply(200, body)

    server.play([Step(each) for each in (recording, away, breaks, away, film)])
    path = use(side, server, "download_recording", RECORDING, to=tmp_path / "film.mp4")
    assert path.read_bytes() == body
    assert sum("X-Signature" in each.target for each in server.arrivals) >= 3
    assert all(
        "authorization" not in each.headers for each in server.arrivals if "mp4" in each.target
    )
    assert found(logged(caplog)) == []
    assert side == "aiohttp" or "receive_response_headers.complete" in logged(caplog)


@each_side
def test_requests_of_others_are_logged_as_ever(
    server: FaultServer, side: Side, caplog: pytest.LogCaptureFixture
) -> None:
    use(side, server, "get_one_recording", RECORDING)

    def planted(exchange: Exchange) -> None:
        exchange.reply(200, b"{}", ("Link", "theirs-to-know"))

    server.play([Step(planted)] * 2)
    with httpx2.Client() as other:
        other.get(f"{server.url}/path?query=theirs-to-know")

    async def asynchronously() -> None:
        async with httpx2.AsyncClient() as other:
            await other.get(f"{server.url}/path?query=theirs-to-know")

    asyncio.run(asynchronously())
    shown = [each for each in logged(caplog).splitlines() if "theirs-to-know" in each]
    assert sum("HTTP Request" in each for each in shown) == 2
    assert sum("receive_response_headers.complete" in each for each in shown) == 2


# --- errors ----------------------------------------------------------------------------------


def chain(error: BaseException) -> Iterator[BaseException]:
    """The error, its causes and its contexts."""
    todo: list[BaseException | None] = [error]
    seen: list[BaseException] = []
    while todo:
        each = todo.pop()
        if each is not None and not any(each is other for other in seen):
            seen.append(each)
            todo += (each.__cause__, each.__context__)
            yield each


SOME = [
    each
    for each in FAULTS
    if (each.family in {"connection", "redirects", "bodies"} or each.name[:4] in {"400 ", "502 "})
    and "10 MB" not in each.name  # it quotes what another client sent
]


@each_side
def test_an_error_holds_no_credential_however_it_is_taken_apart(side: Side) -> None:
    caught = 0
    with Lab(side) as lab:
        for fault in SOME:
            for kind in KINDS:
                error = _error(lab, fault, kind)
                if error is not None:
                    caught += 1
                    _judge(fault, error)
    assert caught > 100


def _error(lab: Lab, fault: Fault, kind: Kind) -> CloudflareError | None:
    lab.server.play(fault.script(kind))
    if fault.refused:
        lab.server.refuse()
    try:
        lab.call(kind)
    except CloudflareError as error:
        return error
    finally:
        if fault.refused:
            lab.server.listen_again()
    return None


def _judge(fault: Fault, error: CloudflareError) -> None:
    for each in chain(error):
        state: dict[str, Any] = dict(vars(each))
        # What the API said stays readable, but for what it was told.
        body = repr((state.pop("body", ""), state.pop("decoded", None)))
        assert found(body) in ([], ["signature-planted"]), fault
        told = [repr(each), str(each), repr(each.args), repr(state), repr(_notes(each))]
        assert found("\n".join(told)) == [], (fault, each)


def _notes(error: BaseException) -> object:
    return getattr(error, "__notes__", ())


@each_side
def test_an_error_of_the_callers_own_is_left_alone(server: FaultServer, side: Side) -> None:
    server.play([Step(Exchange.hang_up)])
    try:
        int("https://example.com/?query=theirs")
    except ValueError:
        with pytest.raises(CloudflareError) as caught:
            use(side, server, "start_recordings", meeting_id=MEETING)
    theirs = [str(each) for each in chain(caught.value) if isinstance(each, ValueError)]
    assert any("?query=theirs" in each for each in theirs)


# --- what people print -----------------------------------------------------------------------


@each_side
@pytest.mark.parametrize("credentials", [BY_TOKEN, BY_KEY], ids=["token", "key"])
def test_no_representation_shows_a_secret(
    server: FaultServer, side: Side, credentials: dict[str, Any]
) -> None:
    client = new_client(side, account_id=ACCOUNT, app_id=APP, base_url=server.url, **credentials)
    config = client.__sender__.config
    shown = [
        repr(each) for each in (client, config, config.credentials, client.copy(), vars(client))
    ]
    assert found("\n".join(shown)) == []
    if side != "sync":
        asyncio.run(client.close())
    else:
        client.close()


@each_side
def test_a_raw_response_shows_no_secret(server: FaultServer, side: Side) -> None:
    def moved(exchange: Exchange) -> None:
        exchange.reply(302, b"", ("Location", "/b?X-Signature=signature-planted"))

    server.play([Step(moved)])
    raw = use(side, server, "with_raw_response.get_one_recording", RECORDING)
    url = raw.http_request.url
    assert (url.query if side == "aiohttp" else url.params)["X-Signature"] == "signature-planted"
    assert raw.http_request.headers["authorization"] == f"Bearer {TOKEN}"
    parts = [raw, raw.http_request, raw.http_response]
    if side != "aiohttp":  # whose URLs and headers are classes of others
        parts += [raw.http_request.url, raw.http_request.headers]
    assert found(" ".join(repr(each) for each in parts)) == []


def test_copies_of_an_error_are_as_discreet() -> None:
    with Lab("sync") as lab:
        fault = next(each for each in FAULTS if each.name == "302 to nowhere")
        error = _error(lab, fault, "GET")
    assert error is not None
    pickled = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    for copied in (pickled, copy.copy(error), copy.deepcopy(error)):
        assert vars(copied) == vars(error)
        assert found(repr(vars(copied))) == []
