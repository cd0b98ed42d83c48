"""Credentials: which of them are taken, and what they put on a request."""

from __future__ import annotations

from typing import Any

import pytest

from runtime.auth.credentials import Credentials
from runtime.description.client import Credential
from runtime.exceptions import CredentialError

KNOWN = (
    Credential("api_token", "bearer", env="TOKEN"),
    Credential("api_email", "header", "X-Auth-Email", "EMAIL"),
    Credential("api_key", "header", "X-Auth-Key", "KEY"),
)
WAYS = (("api_token",), ("api_email", "api_key"))
ENVIRONMENT = {"TOKEN": "env-token", "EMAIL": "env@x", "KEY": "env-key"}


def headers(given: Any, environment: Any = None, ways: Any = WAYS, known: Any = KNOWN) -> Any:
    return dict(Credentials(known, (given,), environment or {}).authorize(ways).headers)


def test_an_explicit_token_is_never_displaced_by_the_environment() -> None:
    assert headers({"api_token": "t"}, ENVIRONMENT) == {"Authorization": "Bearer t"}
    assert headers({"api_token": "t"}, {"EMAIL": "e", "KEY": "k"}) == {"Authorization": "Bearer t"}


def test_an_explicit_key_beats_a_token_of_the_environment() -> None:
    given = {"api_key": "k", "api_email": "e@x"}
    expected = {"X-Auth-Email": "e@x", "X-Auth-Key": "k"}
    assert headers(given, ENVIRONMENT) == expected
    assert headers({"api_key": "k"}, ENVIRONMENT) == {"X-Auth-Email": "env@x", "X-Auth-Key": "k"}


def test_the_environment_serves_where_nothing_is_given() -> None:
    assert headers({}, ENVIRONMENT) == {"Authorization": "Bearer env-token"}
    assert headers({}, {"EMAIL": "e", "KEY": "k"}) == {"X-Auth-Email": "e", "X-Auth-Key": "k"}


def test_what_a_copy_is_given_comes_first() -> None:
    first = Credentials(KNOWN, ({"api_token": "t"},), ENVIRONMENT)
    second = first.replaced({"api_key": "k", "api_email": "e"}, ENVIRONMENT)
    assert dict(second.authorize(WAYS).headers) == {"X-Auth-Email": "e", "X-Auth-Key": "k"}
    third = second.replaced({"api_token": "new"}, ENVIRONMENT)
    assert dict(third.authorize(WAYS).headers) == {"Authorization": "Bearer new"}
    assert first.replaced({"api_token": None}, ENVIRONMENT) is first


@pytest.mark.parametrize("value", ["", "  ", "a\nb", "a\r\nX: y", "\x00", "tøken", " t", "t\t", 5])
def test_bad_credentials_are_refused_without_being_quoted(value: Any) -> None:
    with pytest.raises(CredentialError, match="api_token") as caught:
        Credentials(KNOWN, ({"api_token": value},), {})
    assert "tøken" not in str(caught.value)


def test_a_bad_variable_matters_only_where_it_would_be_used() -> None:
    bad = {"TOKEN": "a\nb"}
    with pytest.raises(CredentialError, match="TOKEN"):
        Credentials(KNOWN, ({},), bad)
    assert headers({"api_email": "e", "api_key": "k"}, bad)["X-Auth-Key"] == "k"


def test_missing_credentials_name_the_ways() -> None:
    with pytest.raises(CredentialError, match=r"api_token .*TOKEN.*api_email .*EMAIL"):
        headers({})


def test_anonymous_access_is_the_last_resort() -> None:
    assert headers({}, ways=((), ("api_token",))) == {}
    assert headers({"api_token": "t"}, ways=((), ("api_token",))) == {"Authorization": "Bearer t"}
    assert headers({"api_token": "t"}, ways=()) == {}


def test_basic_query_and_cookie_credentials() -> None:
    known = (
        Credential("user", "basic-username"),
        Credential("password", "basic-password"),
        Credential("q", "query", "key"),
        Credential("c", "cookie", "session"),
    )
    given = {"user": "Aladdin", "password": "open sesame", "q": "Q", "c": "C"}
    chosen = Credentials(known, (given,), {}).authorize((("user", "password", "q", "c"),))
    assert chosen.headers == (("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),)
    assert chosen.query == (("key", "Q"),)
    assert chosen.cookies == (("session", "C"),)


def test_credentials_show_no_values() -> None:
    assert repr(Credentials(KNOWN, ({"api_token": "SECRET"},), {})) == "<Credentials api_token>"
