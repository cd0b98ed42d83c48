"""Every kind of security scheme, and what of it arrives at a server."""

from __future__ import annotations

import base64
import logging
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from security_server import Request, SecurityServer

Given = dict[str, Any]
EVERYTHING: Given = {
    "token": "BEARER",
    "username": "Aladdin",
    "password": "open sesame",
    "header_key": "HEADER",
    "query_key": "QUERY&more",
    "cookie_key": "COOKIE",
    "session": "SECOND",
    "authorization": "Token RAW",
    "client_id": "ID",
    "client_secret": "SECRET",
    "person": "PERSON",
    "oidc": "OIDC",
}
BASIC = f"Basic {base64.b64encode(b'Aladdin:open sesame').decode()}"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    import os  # noqa: PLC0415

    for name in [name for name in os.environ if name.startswith("SECURITY_KINDS_")]:
        monkeypatch.delenv(name)


def call(
    kinds: Any, server: SecurityServer, method: str, given: Given, **arguments: Any
) -> Request:
    with kinds.SecurityKinds(base_url=f"{server.url}/v1", **given) as client:
        getattr(client.doors, method)(**arguments)
    return server.calls[-1]


def brought(request: Request) -> dict[str, str]:
    """What authenticates a request."""
    found = {
        name: value
        for name, value in request.headers.items()
        if name in {"authorization", "x-key", "cookie"}
    }
    return {**found, **({"query": request.query} if request.query else {})}


def only(*names: str) -> Given:
    return {name: EVERYTHING[name] for name in names}


@pytest.mark.parametrize(
    ("method", "given", "expected"),
    [
        ("get_default", EVERYTHING, {"authorization": "Bearer BEARER"}),
        ("get_default", only("client_id", "client_secret"), {"authorization": "Bearer token-1"}),
        ("get_default", {"machine_access_token": "MINE"}, {"authorization": "Bearer MINE"}),
        ("open", EVERYTHING, {}),
        ("get_optional", EVERYTHING, {"x-key": "HEADER"}),
        ("get_optional", {}, {}),
        ("get_basic", EVERYTHING, {"authorization": BASIC}),
        (
            "list_all_keys",
            EVERYTHING,
            {
                "x-key": "HEADER",
                "query": "key=QUERY%26more",
                "cookie": "session=COOKIE; csrf_token=SECOND",
            },
        ),
        ("get_key_or_user", EVERYTHING, {"x-key": "HEADER"}),
        (
            "get_key_or_user",
            only("query_key", "username", "password"),
            {"query": "key=QUERY%26more", "authorization": BASIC},
        ),
        (
            "get_machine",
            {**EVERYTHING, "machine_access_token": "MINE"},
            {"authorization": "Bearer token-1"},
        ),
        ("get_machine_and_key", EVERYTHING, {"authorization": "Bearer token-1", "x-key": "HEADER"}),
        (
            "get_machine_and_key",
            {"machine_access_token": "MINE", "header_key": "K"},
            {"authorization": "Bearer MINE", "x-key": "K"},
        ),
        ("get_person", EVERYTHING, {"authorization": "Bearer PERSON"}),
        ("get_person", {"oidc": "OIDC"}, {"authorization": "Bearer OIDC"}),
        ("get_odd", EVERYTHING, {"authorization": "Token RAW"}),
        ("get_digest", EVERYTHING, {}),
        ("get_certificate", EVERYTHING, {"x-key": "HEADER"}),
    ],
)
def test_what_arrives(
    kinds: Any, server: SecurityServer, method: str, given: Given, expected: dict[str, str]
) -> None:
    assert brought(call(kinds, server, method, given)) == expected


def test_cookie_keys_and_cookie_parameters_share_one_header(
    kinds: Any, server: SecurityServer
) -> None:
    request = call(kinds, server, "list_all_keys", EVERYTHING, theme="dark; x", limit=3)
    assert request.headers["cookie"] == "session=COOKIE; csrf_token=SECOND; theme=dark%3B%20x"
    assert request.query == "limit=3&key=QUERY%26more"
    request = call(kinds, server, "list_all_keys", EVERYTHING, csrf_token="of this call")
    assert request.headers["cookie"] == "session=COOKIE; csrf_token=of%20this%20call"


@pytest.mark.parametrize(
    ("method", "given", "told"),
    [
        (
            "get_default",
            {},
            ["token", "SECURITY_KINDS_TOKEN", "client_secret", "machine_access_token"],
        ),
        ("get_basic", {"username": "u"}, ["username", "password", "SECURITY_KINDS_PASSWORD"]),
        ("get_machine", {"client_id": "i"}, ["client_secret", "SECURITY_KINDS_CLIENT_SECRET"]),
        ("list_all_keys", {"header_key": "k"}, ["query_key", "cookie_key"]),
        ("get_machine_and_key", {"header_key": "k"}, ["machine_access_token", "header_key"]),
    ],
)
def test_what_is_missing_is_told_by_name(
    kinds: Any, server: SecurityServer, method: str, given: Given, told: list[str]
) -> None:
    with pytest.raises(kinds.CredentialError) as caught:
        call(kinds, server, method, given)
    assert all(name in str(caught.value) for name in told), caught.value
    assert not server.calls
    assert not server.fetches


@pytest.mark.parametrize(
    "given",
    [
        {"username": "a:b", "password": "p"},
        {"cookie_key": "a; admin=1"},
        {"header_key": "a\r\nX: y"},
        {"client_id": "", "client_secret": "s"},
        {"client_secret": "line\nbreak"},
        {"scopes": 5},
        {"scopes": []},
        {"token": lambda: "no rotating here"},
    ],
)
def test_what_cannot_be_a_credential_is_refused_at_once(kinds: Any, given: Given) -> None:
    with pytest.raises(kinds.CredentialError, match=next(iter(given))):
        kinds.SecurityKinds(**given)


def test_an_explicit_credential_beats_those_of_the_environment(
    kinds: Any, server: SecurityServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECURITY_KINDS_TOKEN", "ENVIRONMENT")
    given = only("client_id", "client_secret")
    assert call(kinds, server, "get_default", given).headers["authorization"] == "Bearer token-1"
    assert brought(call(kinds, server, "get_default", {})) == {
        "authorization": "Bearer ENVIRONMENT"
    }


def test_no_secret_is_shown_in_any_of_its_forms(
    kinds: Any, server: SecurityServer, caplog: pytest.LogCaptureFixture
) -> None:
    from security_kinds._runtime import redact  # noqa: PLC0415  # exists once it is pressed

    caplog.set_level(logging.DEBUG)
    user, password, key = "Aladdin-the-user", "open sesame", "query key+value"
    basic = base64.b64encode(f"{user}:{password}".encode()).decode()
    forms = (basic, user, password, "open%20sesame", key, "query%20key%2Bvalue")
    with kinds.SecurityKinds(
        base_url=server.url, username=user, password=password, query_key=key
    ) as client:
        client.doors.get_key_or_user()
        credentials = client.__sender__.config.credentials
        assert "sesame" not in repr(client) + repr(credentials)
        assert redact.text(" ".join(forms), credentials.secrets()) == " ".join(["***"] * len(forms))
    assert server.calls[0].query == "key=query%20key%2Bvalue"
    assert not [form for form in forms if form in caplog.text]
