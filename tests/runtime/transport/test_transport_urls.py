"""Where requests may go: base URLs, redirects and files."""

from __future__ import annotations

import pytest

from runtime.exceptions import ClientError, DownloadError
from runtime.request.prepared import PreparedRequest
from runtime.transport.urls import base_url, file_request, redirected

REQUEST = PreparedRequest(
    method="GET",
    url="https://api.example.com/v1/a?b=c",
    path="/v1/a",
    headers=(("Accept", "*/*"), ("Authorization", "Bearer secret")),
    content=None,
)


def test_a_base_url_has_no_slash_at_its_end() -> None:
    assert base_url("https://api.example.com/v1/") == "https://api.example.com/v1"


@pytest.mark.parametrize(
    "url", ["api.example.com", "ftp://a.example", "https://u:p@a.example", "https://a.example?q=1"]
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(ClientError, match="base_url"):
        base_url(url)


def test_a_redirect_within_the_origin_keeps_everything() -> None:
    following = redirected(REQUEST, "/v2/a#part")
    assert following is not None
    assert following.url == "https://api.example.com/v2/a"
    assert following.headers == REQUEST.headers
    assert following.trusted


def test_a_redirect_to_another_origin_keeps_no_secret() -> None:
    following = redirected(REQUEST, "https://other.example/a")
    assert following is not None
    assert following.headers == (("Accept", "*/*"),)
    assert not following.trusted


@pytest.mark.parametrize(
    "location", ["http://api.example.com/a", "https://u:p@a.example", "ftp://x"]
)
def test_some_redirects_are_not_followed(location: str) -> None:
    assert redirected(REQUEST, location) is None


def test_a_file_is_asked_for_without_credentials() -> None:
    request = file_request("https://files.example/a%20b?sig=1#x", ())
    assert (request.url, request.path) == ("https://files.example/a%20b?sig=1", "/a%20b")
    assert not request.trusted
    with pytest.raises(DownloadError, match="address"):
        file_request("https://u:p@files.example/a", ())
