"""Files on other hosts: which hosts may be asked, and how they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from http.client import HTTPResponse
    from typing import Any

TIMEOUT = 30.0
"""Seconds that one file may take, with its redirects."""

MAX_BYTES = 32 * 2**20
"""Bytes that a fetched file may have."""

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MAX_REDIRECTS = 5
_CHUNK = 2**16
_HOST = re.compile(
    r"(?:(?P<scheme>https?)://)?(?P<name>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?/?"
)
_PORTS = {"https": 443, "http": 80}


class FetchError(Exception):
    """A file cannot be fetched; the text says why."""


class Host(msgspec.Struct, frozen=True):
    """A host that may be asked, by ``schemes``, at one port for each of them."""

    name: str
    port: int | None
    schemes: tuple[str, ...]

    def allows(self, url: str) -> bool:
        """Whether a URL is on this host."""
        scheme, name, port = _parts(url)
        wanted = self.port or _PORTS[scheme]
        return scheme in self.schemes and name == self.name and port == wanted


def host_of(text: str) -> Host:
    """The host that ``example.com``, ``example.com:8443`` or ``http://example.com`` names.

    Without a scheme it is asked by https only, or by http, too, if it is this machine.

    Raises:
        ValueError: the text names no host; it says what is wrong.
    """
    found = _HOST.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no host: write for example example.com or example.com:8443")
    name = found["name"].strip("[]").lower()
    port = int(found["port"]) if found["port"] else None
    if port is not None and not 0 < port < 2**16:
        raise ValueError(f"{text!r} has no port that exists")
    if found["scheme"]:
        return Host(name, port, (found["scheme"],))
    is_here = name in ("localhost", "::1") or name.startswith("127.")
    return Host(name, port, ("https", "http") if is_here else ("https",))


def shown_host(url: str) -> str:
    """The host of a URL, as it would have to be allowed.

    Raises:
        ValueError: what stands in the place of a host is none, so nothing could allow it.
    """
    scheme, name, port = _parts(url)
    shown = f"[{name}]" if ":" in name else name
    shown = shown if port == _PORTS[scheme] else f"{shown}:{port}"
    return shown if host_of(shown).allows(url) else f"http://{shown}"


def _parts(url: str) -> tuple[str, str, int]:
    from urllib.parse import urlsplit  # noqa: PLC0415 - only for remote files

    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or _PORTS[parts.scheme]


def fetch(
    url: str, hosts: Sequence[Host], read_url: Callable[[str, str], str]
) -> tuple[str, bytes]:
    """The content behind a URL, and the URL at which it was found in the end.

    Args:
        url: An http or https URL on one of ``hosts``.
        hosts: Where it and redirects may lead.
        read_url: Resolves the target of a redirect: from a URL and what stands there.

    Raises:
        FetchError: there is no such content, or it is too large, too slow, or elsewhere.
    """
    from threading import Thread  # noqa: PLC0415 - only for remote files

    found: list[tuple[str, bytes]] = []
    problems: list[Exception] = []

    def run() -> None:
        try:
            found.append(_follow(url, hosts, read_url))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is raised below
            problems.append(error)

    # A host can send one byte now and then for ever; only a clock outside the call ends that.
    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(TIMEOUT)
    if thread.is_alive():
        raise FetchError(f"it takes longer than {TIMEOUT:.0f} seconds")
    if problems:
        raise problems[0]
    return found[0]


def _follow(
    url: str, hosts: Sequence[Host], read_url: Callable[[str, str], str]
) -> tuple[str, bytes]:
    from http.client import HTTPException  # noqa: PLC0415 - only for remote files

    for _ in range(_MAX_REDIRECTS + 1):
        try:
            if not any(host.allows(url) for host in hosts):
                raise FetchError(f"it leads to {shown_host(url)}, which is not allowed")
            with _ask(url) as response:
                if response.status not in _REDIRECTS:
                    return url, _content(response)
                url = read_url(url, response.headers.get("Location") or "")
        except (OSError, HTTPException, ValueError) as error:
            reason: Any = getattr(error, "reason", None) or error
            raise FetchError(str(reason) or type(error).__name__) from error
    raise FetchError(f"there are more than {_MAX_REDIRECTS} redirects")


def _ask(url: str) -> HTTPResponse:
    from urllib import request  # noqa: PLC0415 - only for remote files

    # Nothing but what is named here: no proxies, cookies or passwords of the environment, no
    # other protocols, and no redirect that is not looked at.
    opener = request.OpenerDirector()
    opener.add_handler(request.HTTPHandler())
    opener.add_handler(request.HTTPSHandler())
    headers = {"Accept-Encoding": "identity", "User-Agent": "specpress"}
    # The scheme is http or https by construction.
    found: HTTPResponse = opener.open(
        request.Request(url, headers=headers),  # noqa: S310
        timeout=TIMEOUT,
    )
    return found


def _content(response: HTTPResponse) -> bytes:
    if response.status != 200:
        raise FetchError(f"the host answers {response.status} {response.reason}".strip())
    if (response.headers.get("Content-Encoding") or "identity").lower() != "identity":
        raise FetchError("the host compresses it although it was asked not to")
    content = bytearray()
    while chunk := response.read(_CHUNK):
        content += chunk
        if len(content) > MAX_BYTES:
            raise FetchError(f"it has more than {MAX_BYTES} bytes")
    if response.length:
        raise FetchError(f"it ends {response.length} bytes too early")
    return bytes(content)
