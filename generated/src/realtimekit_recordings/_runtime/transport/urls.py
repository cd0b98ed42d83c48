"""What URLs a request may go to: rules over httpx2's URLs, which open nothing."""

from __future__ import annotations

import httpx2

from .. import redact
from ..exceptions import ClientError, CredentialError, DownloadError
from ..request.prepared import PreparedRequest

__all__ = ["base_url", "file_request", "redirected", "token_url"]


def base_url(text: str) -> str:
    """Return a base URL in its normal form, without a slash at its end.

    Raises:
        ClientError: It is no absolute http(s) URL, or holds credentials, a query or a fragment.
    """
    try:
        url = httpx2.URL(text)
    except (httpx2.InvalidURL, TypeError, UnicodeError) as error:
        # What is wrong may be a password: "user:pass/word@host" has it for a port.
        detail = "" if "@" in str(text) else f": {redact.shorten(str(error), 100)}"
        raise ClientError(f"base_url is no URL{detail}") from None
    if not _addressable(url):
        raise ClientError("base_url must be an absolute http or https URL")
    if url.userinfo or url.query or url.fragment:
        raise ClientError("base_url must hold neither credentials nor a query nor a fragment")
    return str(url).rstrip("/")


def _addressable(url: httpx2.URL) -> bool:
    # What cannot be part of a host's name httpx2 escapes, and tries it all the same.
    return url.scheme in {"http", "https"} and bool(url.host) and "%" not in url.host


def token_url(text: str, base: str) -> str:
    """Return the URL of a token endpoint; a relative one is below the base URL.

    Raises:
        CredentialError: It is none that a secret may be sent to.
    """
    try:
        url = httpx2.URL(f"{base}/").join(text)
    except (httpx2.InvalidURL, TypeError, UnicodeError, ValueError):
        raise CredentialError("the token URL is no URL") from None
    if not _addressable(url) or url.userinfo or url.fragment:
        raise CredentialError("the token URL must hold neither credentials nor a fragment")
    if url.scheme != "https" and not _is_loopback(url.host):
        raise CredentialError(f"the token URL must be https, not {redact.url(str(url))}")
    return str(url)


def _is_loopback(host: str) -> bool:
    from ipaddress import ip_address  # noqa: PLC0415  # few clients need it

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def file_request(address: str, headers: tuple[tuple[str, str], ...]) -> PreparedRequest:
    """Return the request for a file somewhere on the web, without anything that is the client's.

    Raises:
        DownloadError: The address is no http(s) URL, or holds credentials.
    """
    try:
        url = httpx2.URL(address).copy_with(fragment=None)
    except (httpx2.InvalidURL, TypeError, UnicodeError, ValueError):
        raise DownloadError("the file's address is no URL") from None
    if not _addressable(url) or url.userinfo:
        raise DownloadError("the file's address is no plain http or https URL")
    return PreparedRequest(
        method="GET",
        url=str(url),
        path=url.raw_path.partition(b"?")[0].decode("ascii"),
        headers=headers,
        content=None,
        trusted=False,
    )


def redirected(request: PreparedRequest, location: str) -> PreparedRequest | None:
    """Return the request that follows a redirect, or ``None`` where it must not be followed.

    At the same origin it is the same request elsewhere. At another one all that could be secret is
    dropped: only headers known to be harmless go along.
    """
    old = httpx2.URL(request.url)
    try:
        new = old.join(location)
    except (httpx2.InvalidURL, UnicodeError, ValueError):
        return None
    if not _addressable(new) or new.userinfo:
        return None
    if old.scheme == "https" and new.scheme == "http":
        return None
    same = new.origin == old.origin
    return PreparedRequest(
        method=request.method,
        url=str(new.copy_with(fragment=None)),
        path=new.raw_path.partition(b"?")[0].decode("ascii"),
        headers=tuple(
            (name, value)
            for name, value in request.headers
            if same or name.lower() in redact.PUBLIC_HEADERS
        ),
        content=None,
        trusted=request.trusted and same,
    )
