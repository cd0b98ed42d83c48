"""Access tokens: fetched once for all, renewed in time, and never where they do not belong."""

from __future__ import annotations

import asyncio
import base64
import importlib
import logging
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from click.testing import CliRunner
from security_server import TOKEN_PATH, SecurityServer

from runtime.auth import oauth
from runtime.exceptions import CredentialError
from runtime.transport import urls
from specpress.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAIR = {"client_id": "me: & you", "client_secret": "s3cret/+ä%"}


@pytest.fixture
def elsewhere() -> Iterator[SecurityServer]:
    """A server at another origin."""
    other = SecurityServer()
    yield other
    other.close()


def make(kinds: Any, server: SecurityServer, **given: Any) -> Any:
    settings: dict[str, Any] = {**PAIR, "base_url": server.url, "max_retries": 0, **given}
    return kinds.SecurityKinds(**settings)


def make_async(kinds: Any, server: SecurityServer, **given: Any) -> Any:
    settings: dict[str, Any] = {**PAIR, "base_url": server.url, "max_retries": 0, **given}
    return kinds.AsyncSecurityKinds(**settings)


def test_a_token_is_fetched_once_and_sent_with_every_request(
    kinds: Any, server: SecurityServer
) -> None:
    with make(kinds, server) as client:
        for _ in range(3):
            client.doors.get_machine()
    assert server.sent("authorization") == ["Bearer token-1"] * 3
    (fetch,) = server.fetches
    assert (fetch.method, fetch.path) == ("POST", TOKEN_PATH)
    assert fetch.form == {"grant_type": "client_credentials"}
    assert fetch.headers["content-type"] == "application/x-www-form-urlencoded"
    # RFC 6749, section 2.3.1: both are form-encoded before they become a user and a password.
    pair = base64.b64decode(fetch.headers["authorization"].removeprefix("Basic ")).decode()
    assert pair == "me%3A+%26+you:s3cret%2F%2B%C3%A4%25"


@pytest.mark.parametrize("scopes", ["read write", ["read", "write"], ("read", "write")])
def test_scopes_and_another_token_url(
    kinds: Any, server: SecurityServer, elsewhere: SecurityServer, scopes: Any
) -> None:
    url = f"{elsewhere.url}/tenant{TOKEN_PATH}?audience=x"
    with make(kinds, server, scopes=scopes, token_url=url) as client:
        client.doors.get_machine()
    assert not server.fetches
    (fetch,) = elsewhere.fetches
    assert (fetch.path, fetch.query) == (f"/tenant{TOKEN_PATH}", "audience=x")
    assert fetch.form["scope"] == "read write"
    assert server.sent("authorization") == ["Bearer token-1"]


def test_a_token_without_a_lifetime_is_kept_and_one_without_any_left_is_not(
    kinds: Any, server: SecurityServer
) -> None:
    server.expires_in = None
    with make(kinds, server) as client:
        client.doors.get_machine()
        client.doors.get_machine()
    assert len(server.fetches) == 1
    server.expires_in = 0
    with make(kinds, server) as client:
        client.doors.get_machine()
        client.doors.get_machine()
    assert server.sent("authorization")[2:] == ["Bearer token-2", "Bearer token-3"]


@pytest.mark.parametrize(
    ("expires_in", "kept"),
    [
        (3600, 3570),
        ("3600", 3570),
        (100, 90),
        (0, 0),
        (-5, -4.5),
        (None, None),
        ("soon", None),
        ("nan", None),
        (float("inf"), None),
        ([], None),
        (10**400, None),
    ],
)
def test_a_token_is_given_up_shortly_before_it_expires(
    kinds: Any, server: SecurityServer, expires_in: Any, kept: float | None
) -> None:
    members = {"access_token": "t", "token_type": "BEARER", "expires_in": expires_in}
    with make(kinds, server) as client:
        found = oauth._token(client, 200, members, began=1000.0)
    expected = float("inf") if kept is None else 1000.0 + kept
    assert (found.value, found.expires) == ("t", pytest.approx(expected))


@pytest.mark.parametrize("method", ["get_machine", "create_default"])
def test_a_refused_token_is_renewed_once(kinds: Any, server: SecurityServer, method: str) -> None:
    with make(kinds, server) as client:
        client.doors.get_machine()
        server.valid = {"token-2"}
        getattr(client.doors, method)()
    assert server.sent("authorization")[1:] == ["Bearer token-1", "Bearer token-2"]
    assert len(server.fetches) == 2


def test_a_token_that_is_always_refused_ends_in_an_error(
    kinds: Any, server: SecurityServer
) -> None:
    server.valid = set()
    with (
        make(kinds, server, max_retries=5) as client,
        pytest.raises(kinds.AuthenticationError) as caught,
    ):
        client.doors.create_default()
    assert type(caught.value) is kinds.AuthenticationError
    assert (len(server.calls), len(server.fetches)) == (2, 2)


def test_a_given_token_is_not_renewed(kinds: Any, server: SecurityServer) -> None:
    server.valid = set()
    given = {"client_id": None, "client_secret": None, "machine_access_token": "mine"}
    with make(kinds, server, **given) as client, pytest.raises(kinds.AuthenticationError):
        client.doors.get_machine()
    assert (len(server.calls), len(server.fetches)) == (1, 0)


def test_many_threads_need_one_fetch(kinds: Any, server: SecurityServer) -> None:
    server.gate.clear()
    with make(kinds, server) as client, ThreadPoolExecutor(12) as pool:
        calls = [pool.submit(client.doors.get_machine) for _ in range(12)]
        assert server.arrived.wait(30)
        server.gate.set()
        for each in calls:
            each.result()
        assert len(server.fetches) == 1
        server.valid = {"token-2"}
        for each in [pool.submit(client.doors.get_machine) for _ in range(12)]:
            each.result()
    assert len(server.fetches) == 2


def test_many_tasks_need_one_fetch(kinds: Any, server: SecurityServer) -> None:
    async def run() -> None:
        async with make_async(kinds, server) as client:
            await asyncio.gather(*(client.doors.get_machine() for _ in range(12)))
            assert len(server.fetches) == 1
            server.valid = {"token-2"}
            await asyncio.gather(*(client.doors.get_machine() for _ in range(12)))

    asyncio.run(run())
    assert len(server.fetches) == 2
    assert server.sent("authorization")[-1] == "Bearer token-2"


def test_one_asynchronous_client_in_several_event_loops(kinds: Any, server: SecurityServer) -> None:
    client = make_async(kinds, server)
    for _ in range(2):
        asyncio.run(client.doors.get_machine())
    threads = [
        threading.Thread(target=lambda: asyncio.run(client.doors.get_machine())) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.calls) == 6
    assert len(server.fetches) == 1


def test_whoever_is_cancelled_leaves_the_fetch_to_another(
    kinds: Any, server: SecurityServer
) -> None:
    async def run() -> None:
        server.gate.clear()
        async with make_async(kinds, server) as client:
            first = asyncio.create_task(client.doors.get_machine())
            await asyncio.to_thread(server.arrived.wait, 30)
            second = asyncio.create_task(client.doors.get_machine())
            await asyncio.sleep(0)
            first.cancel()
            server.gate.set()
            await second
            with pytest.raises(asyncio.CancelledError):
                await first

    asyncio.run(run())
    assert len(server.calls) == 1


def test_whoever_runs_out_of_time_leaves_the_fetch_to_another(
    kinds: Any, server: SecurityServer
) -> None:
    server.gate.clear()
    hasty = kinds.Timeout(30, deadline=0.3)
    with make(kinds, server) as client, ThreadPoolExecutor(2) as pool:
        first = pool.submit(client.doors.get_machine, timeout=hasty)
        assert server.arrived.wait(30)
        second = pool.submit(client.doors.get_machine)
        with pytest.raises(kinds.APITimeoutError):
            first.result()
        server.gate.set()
        second.result()
    assert len(server.fetches) == 2
    assert len(server.calls) == 1


def test_waiting_for_a_token_has_the_time_limits_of_the_call(
    kinds: Any, server: SecurityServer
) -> None:
    server.gate.clear()
    with make(kinds, server) as client, ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.doors.get_machine)
        assert server.arrived.wait(30)
        for limit in (0.05, kinds.Timeout(30, deadline=0.05)):
            with pytest.raises(kinds.APITimeoutError, match="access token"):
                client.doors.get_machine(timeout=limit)
        server.gate.set()
        first.result()


def ask(kinds: Any, server: SecurityServer) -> None:
    with make(kinds, server) as client:
        client.doors.get_machine()


def ask_async(kinds: Any, server: SecurityServer) -> None:
    asyncio.run(make_async(kinds, server).doors.get_machine())


REFUSALS = [
    ((400, {"error": "invalid_scope"}), "TokenError", "invalid_scope"),
    (
        (401, {"error": "invalid_client", "error_description": f"no {PAIR['client_secret']}"}),
        "TokenError",
        "invalid_client",
    ),
    ((200, {"error": "slow_down"}), "TokenError", "slow_down"),
    ((403, b"<html>"), "TokenError", "403"),
    ((400, {"error": 5, "error_description": []}), "TokenError", "400"),
    ((302, b"", {"Location": "https://elsewhere.example/"}), "TokenError", "redirects"),
    ((307, b"", {"Location": TOKEN_PATH}), "TokenError", "redirects"),
    ((429, {"error": "too many"}), "RateLimitError", "429"),
    ((503, b""), "InternalServerError", "503"),
    ((200, b""), "APIResponseValidationError", "access_token"),
    ((200, b"<html>"), "APIResponseValidationError", "access_token"),
    ((200, []), "APIResponseValidationError", "access_token"),
    ((200, {"token": "t"}), "APIResponseValidationError", "access_token"),
    ((200, {"access_token": ""}), "APIResponseValidationError", "access_token"),
    ((200, {"access_token": "HIDDEN\r\nX: y"}), "APIResponseValidationError", "no header"),
    ((200, {"access_token": "HIDDEN tö"}), "APIResponseValidationError", "no header"),
    (
        (200, {"access_token": "HIDDEN", "token_type": "mac"}),
        "APIResponseValidationError",
        "token_type",
    ),
    ((200, b'{"access_token": "' + b"a" * 2_000_000), "APIResponseValidationError", "access_token"),
]


@pytest.mark.parametrize(("answer", "kind", "told"), REFUSALS)
@pytest.mark.parametrize("side", ["sync", "async"])
def test_every_failure_to_get_a_token_has_its_error(  # noqa: PLR0917  # parameters and fixtures
    kinds: Any,
    server: SecurityServer,
    caplog: pytest.LogCaptureFixture,
    answer: Any,
    kind: str,
    told: str,
    side: str,
) -> None:
    caplog.set_level(logging.INFO)
    server.answers = [answer]
    with pytest.raises(getattr(kinds, kind), match=told) as caught:
        (ask if side == "sync" else ask_async)(kinds, server)
    error = caught.value
    assert type(error) is getattr(kinds, kind)
    assert (error.method, error.path, error.status_code) == ("POST", TOKEN_PATH, answer[0])
    assert f"[POST {TOKEN_PATH}" in str(error)
    shown = f"{error!r} {error} {error.body} {vars(error)} {caplog.text}"
    assert PAIR["client_secret"] not in shown
    assert "HIDDEN" not in shown
    assert not server.calls
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301  # its own bytes
    assert (type(twin), str(twin)) == (type(error), str(error))
    if kind == "TokenError":
        assert twin.error == error.error
        assert isinstance(error, kinds.AuthenticationError)


def test_refusals_tell_what_the_endpoint_says(kinds: Any, server: SecurityServer) -> None:
    server.answers = [(401, {"error": "invalid_client", "error_description": "Unknown client"})]
    with make(kinds, server) as client, pytest.raises(kinds.TokenError) as caught:
        client.doors.get_machine()
    assert (caught.value.error, caught.value.error_description) == (
        "invalid_client",
        "Unknown client",
    )
    assert str(caught.value) == (
        f"no access token: 401 Unauthorized: invalid_client: Unknown client [POST {TOKEN_PATH}]"
    )


def test_a_failing_endpoint_is_asked_again_as_the_retries_allow(
    kinds: Any, server: SecurityServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("security_kinds._runtime.call.send.sleep", lambda _: None)
    server.answers = [(503, b""), (429, b"")]
    with make(kinds, server, max_retries=2) as client:
        client.doors.create_default()
    assert len(server.fetches) == 3
    assert server.sent("authorization") == ["Bearer token-3"]


def test_nobody_at_the_endpoint(kinds: Any, server: SecurityServer) -> None:
    gone = SecurityServer()
    gone.close()
    with (
        make(kinds, server, token_url=f"{gone.url}/t") as client,
        pytest.raises(kinds.APIConnectionError, match=r"\[POST /t\]") as caught,
    ):
        client.doors.create_default()
    assert not caught.value.outcome_unknown
    assert not server.calls


def test_all_who_wait_learn_of_a_refusal_from_one_fetch(kinds: Any, server: SecurityServer) -> None:
    async def run() -> list[Any]:
        async with make_async(kinds, server) as client:
            calls = (client.doors.get_machine() for _ in range(8))
            return await asyncio.gather(*calls, return_exceptions=True)

    server.answers = [(400, {"error": "invalid_client"})] * 8
    errors = asyncio.run(run())
    assert [type(error) for error in errors] == [kinds.TokenError] * 8
    assert len({id(error) for error in errors}) == 8
    assert len(server.fetches) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://id.example.com/token",
        "http://127.0.0.1.example.com/token",
        "http://localhost.example.com/token",
        "http://127.evil.example/token",
        "https://user:pw@id.example.com/token",
        "https://id.example.com/token#part",
        "ftp://id.example.com/token",
        "https:///token",
        "https://[",
    ],
)
def test_a_secret_goes_to_no_doubtful_url(kinds: Any, server: SecurityServer, url: str) -> None:
    with (
        make(kinds, server, token_url=url) as client,
        pytest.raises(kinds.CredentialError, match="token URL") as caught,
    ):
        client.doors.get_machine()
    assert "pw" not in str(caught.value)
    assert not server.calls


@pytest.mark.parametrize(
    ("url", "base", "expected"),
    [
        ("/oauth/token", "https://api.example.com/v1", "https://api.example.com/oauth/token"),
        ("oauth/token", "https://api.example.com/v1", "https://api.example.com/v1/oauth/token"),
        ("https://id.example.com/t", "https://api.example.com", "https://id.example.com/t"),
        ("//id.example.com/t", "https://api.example.com", "https://id.example.com/t"),
        ("/t", "http://localhost:1", "http://localhost:1/t"),
        ("/t", "http://[::1]:1", "http://[::1]:1/t"),
    ],
)
def test_where_tokens_come_from(url: str, base: str, expected: str) -> None:
    assert urls.token_url(url, base) == expected


def test_a_relative_token_url_needs_a_safe_base_url() -> None:
    with pytest.raises(CredentialError, match="https"):
        urls.token_url("/t", "http://api.example.com")


def test_a_redirect_to_another_origin_takes_no_token_along(
    kinds: Any, server: SecurityServer, elsewhere: SecurityServer
) -> None:
    elsewhere.valid = set()
    server.api_answers = [(302, {"Location": "/again"}), (302, {"Location": elsewhere.url})]
    with make(kinds, server) as client, pytest.raises(kinds.AuthenticationError):
        client.doors.get_machine()
    assert server.sent("authorization") == ["Bearer token-1"] * 2
    assert elsewhere.sent("authorization") == [None]
    assert (len(server.fetches), len(elsewhere.fetches)) == (1, 0)


def test_the_callers_http_client_fetches_but_does_not_authenticate_there(
    kinds: Any, server: SecurityServer
) -> None:
    with httpx2.Client(auth=("proxy-user", "proxy-password")) as http:
        seen: list[str] = []
        http.event_hooks["request"].append(lambda request: seen.append(request.url.path))
        make(kinds, server, http_client=http).doors.get_machine()
    assert seen == [TOKEN_PATH, "/machine"]
    basic = server.fetches[0].headers["authorization"].removeprefix("Basic ")
    assert b"proxy" not in base64.b64decode(basic)


def test_a_header_of_the_callers_own_takes_the_tokens_place(
    kinds: Any, server: SecurityServer
) -> None:
    with make(kinds, server) as client:
        client.doors.get_machine(extra_headers={"authorization": "Custom x"})
        client.doors.get_machine(extra_headers={"Authorization": None})
    assert server.sent("authorization") == ["Custom x", None]
    assert not server.fetches


def test_copies_share_a_token_as_long_as_it_would_be_the_same(
    kinds: Any, server: SecurityServer, elsewhere: SecurityServer
) -> None:
    with make(kinds, server) as client:
        client.doors.get_machine()
        client.copy(timeout=3).doors.get_machine()
        assert len(server.fetches) == 1
        client.copy(scopes="write").doors.get_machine()
        assert server.fetches[1].form["scope"] == "write"
        client.copy(base_url=elsewhere.url).doors.get_machine()
        assert len(elsewhere.fetches) == 1
        client.copy(machine_access_token="mine").doors.get_machine()
    assert server.sent("authorization") == [
        *["Bearer token-1"] * 2,
        "Bearer token-2",
        "Bearer mine",
    ]


def test_an_argument_that_breaks_a_rule_is_told_before_a_token_is_fetched(
    kinds: Any, server: SecurityServer
) -> None:
    given = {"header_key": "h", "query_key": "q", "cookie_key": "c", "session": "s"}
    with make(kinds, server, **given) as client, pytest.raises(kinds.RequestValidationError):
        client.doors.list_all_keys(limit="many")
    assert not server.fetches


# Functions that return tokens


def test_a_function_is_asked_for_each_request_and_again_when_refused(
    kinds: Any, server: SecurityServer
) -> None:
    tokens = iter(["one", "two", "three"])
    with make(kinds, server, person=lambda: next(tokens)) as client:
        client.doors.get_person()
        server.valid = {"three"}
        client.doors.get_person()
        assert "three" in client.__sender__.config.credentials.secrets()
    assert server.sent("authorization") == ["Bearer one", "Bearer two", "Bearer three"]


def test_an_asynchronous_function(kinds: Any, server: SecurityServer) -> None:
    async def token() -> str:
        await asyncio.sleep(0)
        return "later"

    async def run() -> None:
        async with make_async(kinds, server, person=token) as client:
            await client.doors.get_person()
        async with make_async(kinds, server, oidc=lambda: "now") as client:
            await client.doors.get_person()

    asyncio.run(run())
    assert server.sent("authorization") == ["Bearer later", "Bearer now"]
    with (
        make(kinds, server, person=token) as client,
        pytest.raises(kinds.CredentialError, match="person is asynchronous"),
    ):
        client.doors.get_person()


@pytest.mark.parametrize("value", [None, "", 5, "a\r\nb", b"bytes"])
def test_what_a_function_returns_is_looked_at(
    kinds: Any, server: SecurityServer, value: Any
) -> None:
    with (
        make(kinds, server, person=lambda: value) as client,
        pytest.raises(kinds.CredentialError, match="what the function person returns"),
    ):
        client.doors.get_person()
    assert not server.calls


def test_what_a_function_raises_is_the_callers(kinds: Any, server: SecurityServer) -> None:
    def broken() -> str:
        raise LookupError("the vault is closed")

    with make(kinds, server, person=broken) as client, pytest.raises(LookupError, match="vault"):
        client.doors.get_person()


def test_clients_without_such_tokens_load_nothing_for_them(
    kinds_folder: Path, server: SecurityServer
) -> None:
    program = (
        "import sys; from security_kinds import SecurityKinds\n"
        f"client = SecurityKinds(token='t', base_url={server.url!r}); client.doors.get_default()\n"
        "parts = ('_runtime.auth.oauth', '_runtime.auth.tokens')\n"
        "loaded = [name for name in sys.modules if name.endswith(parts)]\n"
        "assert not loaded, loaded\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=kinds_folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


# What the config says

DOCUMENT = """
openapi: 3.1.0
info: {title: Configured, version: "1"}
security: [{other: []}, {machine: []}]
paths:
  /machine: {get: {operationId: getMachine, tags: [doors], responses: {'204': {description: d}}}}
components:
  securitySchemes:
    other: {type: apiKey, in: header, name: X-Other}
    machine:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: /oauth/token, scopes: {read: R}}}
"""
CONFIG = """
specpress: 1
document: openapi.yaml
output: out
package: {name: configured_tokens}
credentials:
  mine: {scheme: machine}
  user: {scheme: machine, part: client_id}
  secret: {scheme: machine, part: client_secret, env: CONFIGURED_SECRET}
  other: {scheme: other}
tokens:
  machine:
    authentication: client_secret_post
    scopes: [read, "write:all"]
    parameters: {audience: "https://api.example.com/?a=b&c"}
"""


@pytest.fixture(scope="module")
def configured(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("configured")
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "specpress.yaml").write_text(CONFIG, encoding="utf-8")
    result = CliRunner().invoke(main, ["generate", "--config", str(folder / "specpress.yaml")])
    assert result.exit_code == 0, result.output
    sys.path.insert(0, str(folder / "out" / "src"))
    return importlib.import_module("configured_tokens")


def test_what_the_config_says_of_tokens(
    configured: Any, server: SecurityServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONFIGURED_SECRET", PAIR["client_secret"])
    with configured.Configured(base_url=server.url, user=PAIR["client_id"]) as client:
        client.doors.get_machine()
    (fetch,) = server.fetches
    assert "authorization" not in fetch.headers
    assert fetch.form == {
        "grant_type": "client_credentials",
        "audience": "https://api.example.com/?a=b&c",
        "scope": "read write:all",
        **PAIR,
    }


def test_the_preferred_credential_is_the_first_of_the_config(
    configured: Any, server: SecurityServer
) -> None:
    everything = {"mine": "MINE", "user": "u", "secret": "s", "other": "o"}
    with configured.Configured(base_url=server.url, **everything) as client:
        client.doors.get_machine()
    assert (server.sent("authorization"), server.sent("x-other")) == (["Bearer MINE"], [None])
    assert not server.fetches
