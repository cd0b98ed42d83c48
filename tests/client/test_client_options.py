"""What can be set on a client and on a call."""

from __future__ import annotations

import asyncio
import json
import threading
import time
import traceback
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest

from oracle.driving import ACCOUNT, APP, RECORDING, SIDES, TOKEN, Session, Side, answer
from oracle.fixtures import fixture
from oracle.live import Live
from oracle.loopback import Exchange, serving
from realtimekit_recordings import (
    APITimeoutError,
    AsyncCloudflare,
    Cloudflare,
    CloudflareError,
    Timeout,
)

LIST = fixture("published/get_all_recordings").response
ONE = fixture("published/get_one_recording").response
STRANGE = fixture("observed/file-size-string").response

each_side = pytest.mark.parametrize("side", SIDES)


def query(session: Session) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(session.request.url).query, keep_blank_values=True))


# Headers and query


@each_side
def test_every_request_says_who_asks(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        session.call("get_recordings")
    agent = session.request.headers["user-agent"]
    assert agent.replace("_", "-").startswith("realtimekit-recordings/")
    assert session.request.headers["accept"] == "application/json"


@each_side
def test_default_headers_are_sent_each_time(side: Side) -> None:
    headers = {"X-Team": "video", "User-Agent": "mine/1"}
    with Session(side, answer(200, LIST), default_headers=headers) as session:
        session.call("get_recordings")
    assert session.request.headers["x-team"] == "video"
    assert session.request.headers["user-agent"] == "mine/1"


@each_side
def test_extra_headers_win_and_none_takes_a_header_out(side: Side) -> None:
    defaults = {"X-Team": "video", "X-Gone": "1"}
    with Session(side, answer(200, LIST), default_headers=defaults) as session:
        extra = {"x-team": "audio", "X-Gone": None, "X-More": "2"}
        session.call("get_recordings", extra_headers=extra)
    assert session.request.headers["x-team"] == "audio"
    assert "x-gone" not in session.request.headers
    assert session.request.headers["x-more"] == "2"


@each_side
@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00b"])
def test_a_header_cannot_smuggle_another(side: Side, value: str) -> None:
    with Session(side, answer(200, LIST)) as session:
        with pytest.raises((CloudflareError, ValueError)):
            session.call("get_recordings", extra_headers={"X-Team": value})
        assert session.requests == []


@each_side
def test_default_and_extra_query_are_added(side: Side) -> None:
    with Session(side, answer(200, LIST), default_query={"a": "1", "b": "2"}) as session:
        session.call("get_recordings", page_no=3, extra_query={"b": "3", "c": "x y"})
    assert query(session) == {"a": "1", "b": "3", "c": "x y", "page_no": "3"}


@each_side
def test_extra_query_beats_an_argument(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        session.call("get_recordings", page_no=3, extra_query={"page_no": "surely"})
    assert query(session) == {"page_no": "surely"}


@each_side
def test_extra_body_is_merged_unchecked(side: Side) -> None:
    with Session(side, answer(200, ONE)) as session:
        extra = {"max_seconds": 5, "brand_new": [1]}
        session.call("start_recordings", meeting_id=RECORDING, extra_body=extra)
    assert json.loads(session.request.content) == {
        "meeting_id": RECORDING,
        "max_seconds": 5,
        "brand_new": [1],
    }


# Copies


@each_side
def test_a_copy_changes_what_it_is_told_and_nothing_else(side: Side) -> None:
    with Session(side, answer(200, LIST), default_headers={"X-Team": "video"}) as session:
        other = session.client.with_options(account_id="other", max_retries=0, timeout=3)
        session.call("get_recordings", on=other.realtime_kit.recordings)
        assert f"/accounts/other/realtime/kit/{APP}/" in session.request.url
        assert session.request.headers["x-team"] == "video"
        assert session.request.headers["authorization"] == f"Bearer {TOKEN}"
        assert other.max_retries == 0
        assert session.client.max_retries == 2
        session.requests.clear()
        session.call("get_recordings")
        assert f"/accounts/{ACCOUNT}/" in session.request.url


@each_side
def test_copy_is_with_options(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        copy = session.client.copy()
        assert type(copy) is type(session.client)
        assert copy is not session.client
        session.call("get_recordings", on=copy.realtime_kit.recordings)
        assert f"/accounts/{ACCOUNT}/realtime/kit/{APP}/" in session.request.url


@each_side
def test_a_copy_can_have_other_credentials(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        other = session.client.with_options(api_token="another-token")
        session.call("get_recordings", on=other.realtime_kit.recordings)
    assert session.request.headers["authorization"] == "Bearer another-token"


@each_side
def test_a_copy_with_a_bad_token_is_refused(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session, pytest.raises(ValueError, match="api_token"):
        session.client.with_options(api_token="")


# Base URL


@pytest.mark.parametrize(
    "base",
    [
        "https://ada:planted@h",
        "https://ada:planted/x@h",
        "https://ada:pl@[::",
        "ftp://ada:planted@h",
    ],
)
@pytest.mark.parametrize("kind", [Cloudflare, AsyncCloudflare])
def test_a_base_url_with_credentials_is_refused_without_showing_them(kind: Any, base: str) -> None:
    with pytest.raises(CloudflareError, match="base_url") as caught:
        kind(api_token="t", base_url=base)
    assert "planted" not in "".join(traceback.format_exception(caught.value)).replace(base, "")


@pytest.mark.parametrize("count", [-1, 1.5, "3", True])
def test_a_senseless_number_of_retries_is_refused(count: Any) -> None:
    with pytest.raises(CloudflareError, match="max_retries"):
        Cloudflare(api_token="t", max_retries=count)


@each_side
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SSL_CERT_FILE", "/no/such/file"),
        ("HTTPS_PROXY", "wat://ada:planted@proxy.test"),
        ("HTTPS_PROXY", "http://ada:planted/@proxy.test:x"),
    ],
)
def test_an_environment_that_allows_no_http_client(
    side: Side, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    kind: Any = Cloudflare if side == "sync" else AsyncCloudflare
    client = kind(api_token="t", account_id="a", app_id="b")

    async def ask() -> None:
        called = client.realtime_kit.recordings.get_one_recording(RECORDING)
        if side == "async":
            await called

    with pytest.raises(CloudflareError, match="environment") as caught:
        asyncio.run(ask())
    assert "planted" not in str(caught.value)


@each_side
@pytest.mark.parametrize("slash", ["", "/"])
def test_the_base_url_keeps_its_path(side: Side, slash: str) -> None:
    base = f"https://proxy.example.com/cloudflare/v4{slash}"
    with Session(side, answer(200, LIST), base_url=base) as session:
        session.call("get_recordings")
    path = f"/cloudflare/v4/accounts/{ACCOUNT}/realtime/kit/{APP}/recordings"
    assert session.request.url == f"https://proxy.example.com{path}"


@each_side
@pytest.mark.parametrize("base", ["", "example.com", "ftp://example.com", "https://"])
def test_a_base_url_that_leads_nowhere_is_refused(side: Side, base: str) -> None:
    with (
        pytest.raises((CloudflareError, ValueError), match="base_url"),
        Session(side, answer(200, LIST), base_url=base) as session,
    ):
        session.call("get_recordings")


# Time


@each_side
@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize(
    "timeout", [0.15, Timeout(0.15), Timeout(30, read=0.15), Timeout(30, deadline=0.15)]
)
def test_a_slow_answer_times_out(side: Side, where: str, timeout: Any) -> None:
    free = threading.Event()

    def slow(exchange: Exchange) -> None:
        free.wait(3)
        exchange.hang_up()

    options = {"timeout": timeout} if where == "client" else {}
    arguments = {"timeout": timeout} if where == "call" else {}
    begun = time.monotonic()
    with serving(slow) as server:
        with (
            Live(side, server.url, max_retries=0, **options) as live,
            pytest.raises(APITimeoutError) as caught,
        ):
            live.call("get_one_recording", RECORDING, **arguments)
        assert time.monotonic() - begun < 1.5
        free.set()
    assert caught.value.method == "GET"


@each_side
def test_a_deadline_covers_all_attempts(side: Side) -> None:
    begun = time.monotonic()
    failed = answer(503, {}, retry_after="30")
    with (
        Session(side, failed, timeout=Timeout(60, deadline=0.3)) as session,
        pytest.raises(CloudflareError),
    ):
        session.call("get_recordings")
    assert time.monotonic() - begun < 2


@each_side
@pytest.mark.parametrize("timeout", [None, 5, 5.5])
def test_timeouts_reach_the_transport(side: Side, timeout: float | None) -> None:
    seen: list[Any] = []

    def look(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"])
        return httpx2.Response(200, json=LIST)

    with Session(side, look) as session:
        session.call("get_recordings", timeout=timeout)
        session.call("get_recordings")
    assert set(seen[0].values()) == {timeout}
    assert seen[1]["read"] == 60


@each_side
@pytest.mark.parametrize("timeout", [-1, float("nan"), "5"])
def test_a_senseless_timeout_is_refused(side: Side, timeout: Any) -> None:
    with Session(side, answer(200, LIST)) as session:
        with pytest.raises((CloudflareError, ValueError, TypeError), match="timeout"):
            session.call("get_recordings", timeout=timeout)
        assert session.requests == []


# Deviations


@each_side
def test_deviations_warn_by_default(side: Side) -> None:
    with (
        Session(side, answer(200, STRANGE)) as session,
        pytest.warns(UserWarning, match=r"\$\.data\.file_size") as caught,
    ):
        assert session.call("get_one_recording", RECORDING).data.file_size == 235929600
    if side == "sync":
        assert "realtimekit_recordings" not in caught[0].filename


@each_side
def test_deviations_can_be_ignored(side: Side) -> None:
    with Session(side, answer(200, STRANGE), on_deviation="ignore") as session:
        assert session.call("get_one_recording", RECORDING).data.file_size == 235929600


@each_side
def test_deviations_can_raise(side: Side) -> None:
    with (
        Session(side, answer(200, STRANGE), on_deviation="raise") as session,
        pytest.raises(CloudflareError, match="file_size"),
    ):
        session.call("get_one_recording", RECORDING)


@each_side
def test_an_unknown_way_to_treat_deviations_is_refused(side: Side) -> None:
    with pytest.raises((CloudflareError, ValueError, TypeError), match="on_deviation"):
        Session(side, answer(200, STRANGE), on_deviation="explode")


# Closing


def test_a_client_is_a_context_manager() -> None:
    with serving(ok) as server:
        options = {"api_token": TOKEN, "account_id": ACCOUNT, "app_id": APP}
        with Cloudflare(base_url=server.url, **options) as client:
            assert client.realtime_kit.recordings.get_one_recording(RECORDING).success
        with pytest.raises((CloudflareError, RuntimeError), match="closed"):
            client.realtime_kit.recordings.get_one_recording(RECORDING)


def test_an_async_client_is_an_async_context_manager() -> None:
    async def scenario(url: str) -> None:
        options = {"api_token": TOKEN, "account_id": ACCOUNT, "app_id": APP}
        async with AsyncCloudflare(base_url=url, **options) as client:
            recordings = client.realtime_kit.recordings
            both = await asyncio.gather(
                recordings.get_one_recording(RECORDING), recordings.get_one_recording(RECORDING)
            )
            assert [each.success for each in both] == [True, True]
        with pytest.raises((CloudflareError, RuntimeError), match="closed"):
            await client.realtime_kit.recordings.get_one_recording(RECORDING)

    with serving(ok) as server:
        asyncio.run(scenario(server.url))


def ok(exchange: Exchange) -> None:
    exchange.reply(200, json.dumps(ONE).encode(), content_type="application/json")


@each_side
def test_closing_twice_is_fine(side: Side) -> None:
    with Session(side, answer(200, LIST)) as session:
        session.settle(session.client.close())
        session.settle(session.client.close())


def test_a_client_that_never_asked_closes_quietly() -> None:
    with Cloudflare(api_token=TOKEN):
        pass
