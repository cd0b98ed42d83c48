"""What URLs a request may go to: rules that open nothing."""

from __future__ import annotations

from .. import redact
from ..exceptions import ClientError, CredentialError, DownloadError
from ..forks import importing
from ..request.prepared import PreparedRequest
from .address import Address, joined, parsed

__all__ = ["base_url", "file_request", "redirected", "token_url"]


def base_url(text: str) -> str:
    """Return a base URL in its normal form, without a slash at its end.

    Raises:
        ClientError: It is no absolute http(s) URL, or holds credentials, a query or a fragment.
    """
    try:
        url = parsed(text)
    except ValueError as error:
        # What is wrong may be a password: "user:pass/word@host" has it for a port.
        detail = "" if "@" in str(text) else f": {redact.shorten(str(error), 100)}"
        raise ClientError(f"base_url is no URL{detail}") from None
    if not url.is_http:
        raise ClientError("base_url must be an absolute http or https URL")
    if url.userinfo or url.query or url.fragment:
        raise ClientError("base_url must hold neither credentials nor a query nor a fragment")
    return str(url._replace(query=None, fragment=None)).rstrip("/")


def token_url(text: str, base: str) -> str:
    """Return the URL of a token endpoint; a relative one is below the base URL.

    Raises:
        CredentialError: It is none that a secret may be sent to.
    """
    try:
        url = joined(f"{base}/", text)
    except ValueError:
        raise CredentialError("the token URL is no URL") from None
    if not url.is_http or url.userinfo or url.fragment:
        raise CredentialError("the token URL must hold neither credentials nor a fragment")
    if url.scheme != "https" and not _is_loopback(url.host):
        raise CredentialError(f"the token URL must be https, not {redact.url(str(url))}")
    return str(url)


def _is_loopback(host: str) -> bool:
    with importing:
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
        url = parsed(address)
    except ValueError:
        raise DownloadError("the file's address is no URL") from None
    if not url.is_http or url.userinfo:
        raise DownloadError("the file's address is no plain http or https URL")
    return _to(url, "GET", headers, trusted=False)


def redirected(request: PreparedRequest, location: str) -> PreparedRequest | None:
    """Return the request that follows a redirect, or ``None`` where it must not be followed.

    At the same origin it is the same request elsewhere. At another one all that could be secret is
    dropped: only headers known to be harmless go along.
    """
    old = parsed(request.url)
    try:
        new = joined(request.url, location)
    except ValueError:
        return None
    if not new.is_http or new.userinfo:
        return None
    if old.scheme == "https" and new.scheme == "http":
        return None
    same = new.origin == old.origin
    headers = tuple(
        (name, value)
        for name, value in request.headers
        if same or name.lower() in redact.PUBLIC_HEADERS
    )
    return _to(new, request.method, headers, trusted=request.trusted and same)


def _to(
    url: Address, method: str, headers: tuple[tuple[str, str], ...], *, trusted: bool
) -> PreparedRequest:
    return PreparedRequest(
        method=method,
        url=str(url._replace(fragment=None)),
        path=url.path or "/",
        headers=headers,
        content=None,
        trusted=trusted,
    )
