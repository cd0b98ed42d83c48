"""Credentials that are missing are said to be so when a client is made, not when it is used."""

from __future__ import annotations

from typing import Any

import pytest

from oracle.driving import ACCOUNT, APP
from realtimekit_recordings import AsyncCloudflare, Cloudflare, CredentialError

KINDS = pytest.mark.parametrize("kind", [Cloudflare, AsyncCloudflare])
NAMES = ("CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY", "CLOUDFLARE_EMAIL")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


@KINDS
@pytest.mark.parametrize("given", [{}, {"api_key": "k"}, {"api_email": "a@example.com"}])
def test_a_client_without_credentials_is_an_error(kind: Any, given: dict[str, str]) -> None:
    with pytest.raises(CredentialError, match=r"api_token .*CLOUDFLARE_API_TOKEN.*; or api_email"):
        kind(account_id=ACCOUNT, app_id=APP, **given)


@KINDS
def test_the_environment_may_supply_them_or_a_part(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUDFLARE_EMAIL", "a@example.com")
    client = kind(account_id=ACCOUNT, app_id=APP, api_key="k")
    monkeypatch.delenv("CLOUDFLARE_EMAIL")
    assert client.with_options(api_token="other")
    assert client.copy(timeout=5)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "t")
    assert kind(account_id=ACCOUNT, app_id=APP)
