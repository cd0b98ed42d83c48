"""URLs mean here what they mean to httpx2, but for ports that no system has."""

from __future__ import annotations

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.exceptions import ClientError
from runtime.transport.address import Address, joined, parsed
from runtime.transport.urls import base_url

CHARACTERS = list("abcABZ019-._~!$&'()*+,;=:@/?#[]%|^`{}<>\\\" \t\x7fäß日ⅷ\uff0e4\uff41")
texts = st.text(st.sampled_from(CHARACTERS), max_size=12)
hosts = st.sampled_from(
    [
        "example.com",
        "127.0.0.1",
        "1.2.3.4.5",
        "01.2.3.4",
        "[::1]",
        "[::1",
        "[::ffff:1.2.3.4]",
        "[fe80::1%eth0]",
        "münchen.de",
        "xn--mnchen-3ya.de",
        "EXAMPLE.com",
    ]
)
urls = st.builds(
    "{}://{}{}{}{}".format,
    st.sampled_from(["http", "https", "ws", "", "a+b"]),
    st.one_of(texts, hosts),
    st.sampled_from(["", ":80", ":443", ":65535", ":", ":8080", ":x"]),
    st.one_of(st.just(""), st.builds("/{}".format, texts)),
    st.one_of(st.just(""), st.builds("?{}".format, texts)),
)


def theirs(text: str) -> httpx2.URL | None:
    try:
        return httpx2.URL(text)
    except (httpx2.InvalidURL, ValueError):
        return None


def ours(text: str) -> Address | None:
    try:
        return parsed(text)
    except ValueError:
        return None


def has_port_of_its_own(text: str) -> bool:
    """Whether it has a port that httpx2 takes and no system does, or that it takes for a usual one.

    For ``ws`` httpx2 knows a usual port; requests here go to http and https only.
    """
    known = theirs(text)
    return known is not None and (known.scheme in {"ws", "wss", "ftp"} or not ours(text))


@given(st.one_of(texts, urls))
def test_a_url_reads_as_httpx2_reads_it(text: str) -> None:
    expected, found = theirs(text), ours(text)
    if has_port_of_its_own(text):
        return
    assert str(found) == str(expected)
    if expected is None or found is None:
        return
    hosted = bool(expected.host) and "%" not in expected.host
    assert found.is_http == (expected.scheme in {"http", "https"} and hosted)
    if found.is_http:
        assert str(found._replace(fragment=None)) == str(expected.copy_with(fragment=None))
        assert (found.path or "/") == expected.raw_path.partition(b"?")[0].decode()


@given(urls, st.one_of(texts, urls))
def test_a_reference_leads_where_httpx2_has_it(text: str, reference: str) -> None:
    base = ours(text)
    if base is None or not base.is_http or has_port_of_its_own(reference):
        return
    try:
        expected = str(httpx2.URL(str(base)).join(reference))
    except (httpx2.InvalidURL, ValueError):
        expected = ""
    if has_port_of_its_own(expected):
        return
    try:
        found = str(joined(str(base), reference))
    except ValueError:
        found = ""
    assert found == expected


@pytest.mark.parametrize("port", [0, 65536, 65616, 99999999, -1, "\uff18", "+80", "8_0", " 80"])
def test_a_port_that_is_none_is_refused(port: object) -> None:
    with pytest.raises(ClientError, match="base_url is no URL: it has an invalid port"):
        base_url(f"https://api.example:{port}/v1")


def test_urls_of_http_libraries_are_urls() -> None:
    assert base_url(httpx2.URL("https://api.example/v1/")) == "https://api.example/v1"  # type: ignore[arg-type]  # callers do
    with pytest.raises(ClientError, match="it is a int"):
        base_url(5)  # type: ignore[arg-type]  # callers do


def test_a_scheme_in_capitals_has_its_usual_port() -> None:
    assert str(parsed("HTTPS://API.example:443/a")) == "https://api.example/a"
