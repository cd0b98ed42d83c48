"""URLs, checked and in their normal form (RFC 3986), without an HTTP library."""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple
from urllib.parse import urljoin

from ..forks import importing

__all__ = ["Address", "joined", "parsed"]

_LONGEST: Final = 65536
_PORTS: Final = {"http": 80, "https": 443}

_PARTS: Final = re.compile(
    r"(?:(?P<scheme>(?:[A-Za-z][A-Za-z0-9+.-]*)?):)?(?://(?P<authority>[^/?#]*))?"
    r"(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?",
    re.DOTALL,
)
_AUTHORITY: Final = re.compile(
    r"(?:(?P<userinfo>.*)@)?(?P<host>\[.*\]|[^:@]*)(?::(?P<port>.*))?", re.DOTALL
)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")

# What has to be escaped, part by part; what is escaped already stays as it is. Of the path this is
# what the URL Standard of browsers has, so that an address means the same here and there.
_ESCAPED: Final = "%[0-9A-Fa-f]{2}"
_IN_FRAGMENT: Final = re.compile(_ESCAPED + "|" + r"[^!#-;=?-_a-~]")
_IN_QUERY: Final = re.compile(_ESCAPED + "|" + r"[^!$-;=?-~]")
_IN_PATH: Final = re.compile(_ESCAPED + "|" + r"[^!$-;=@-_a-z|~]")
_IN_USERINFO: Final = re.compile(_ESCAPED + "|" + r"[^!$-.0-:A-Z_a-z~]")
_IN_HOST: Final = re.compile(_ESCAPED + "|" + r"[^!-\"$-.0-9;=A-Z\\_`a-~]")


class Address(NamedTuple):
    """An absolute or relative URL in its normal form."""

    scheme: str
    userinfo: str
    host: str
    port: int | None
    path: str
    query: str | None
    fragment: str | None

    @property
    def netloc(self) -> str:
        """The host and, unless it is the scheme's usual one, the port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """What two URLs share that one server answers."""
        return self.scheme, self.host, self.port

    @property
    def is_http(self) -> bool:
        """Whether it is absolute, http or https, and names a host that can be looked up."""
        # What cannot be part of a host's name is escaped, and leads nowhere.
        return self.scheme in _PORTS and bool(self.host) and "%" not in self.host

    def __str__(self) -> str:
        """Spell it."""
        authority = f"{self.userinfo}@{self.netloc}" if self.userinfo else self.netloc
        return "".join(
            (
                f"{self.scheme}:" if self.scheme else "",
                f"//{authority}" if authority else "",
                self.path,
                "" if self.query is None else f"?{self.query}",
                "" if self.fragment is None else f"#{self.fragment}",
            )
        )


def parsed(url: object) -> Address:
    """Read a URL: a text, or what an HTTP library calls a URL.

    Raises:
        ValueError: It is none.
    """
    text = _text(url)
    if len(text) > _LONGEST:
        raise ValueError("it is too long")
    if found := _CONTROL.search(text):
        raise ValueError(f"it holds the control character {found[0]!r}")
    match = _PARTS.fullmatch(text)
    inner = None if match is None else _AUTHORITY.fullmatch(match["authority"] or "")
    if match is None or inner is None:
        raise ValueError("its host cannot be told")
    scheme, path = (match["scheme"] or "").lower(), match["path"]
    host, port = _host(inner["host"]), _port(inner["port"], scheme)
    userinfo = _escape(_IN_USERINFO, inner["userinfo"] or "")
    if scheme or userinfo or host or port is not None:
        path = _without_dots(path)
    elif path.startswith(("//", ":")):
        raise ValueError(f"its path cannot begin with {path[0]!r}")
    return Address(
        scheme,
        userinfo,
        host,
        port,
        _escape(_IN_PATH, path),
        None if match["query"] is None else _escape(_IN_QUERY, match["query"]),
        None if match["fragment"] is None else _escape(_IN_FRAGMENT, match["fragment"]),
    )


def joined(base: str, reference: str) -> Address:
    """Return where a reference leads from an absolute URL.

    Raises:
        ValueError: It is none.
    """
    return parsed(urljoin(base, str(parsed(reference))))


def _text(url: Any) -> str:
    if isinstance(url, str):
        return url
    if hasattr(url, "scheme") and hasattr(url, "host"):
        return str(url)
    raise ValueError(f"it is a {type(url).__name__}")


def _escape(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: _escaped(found[0]), text)


def _escaped(text: str) -> str:
    if len(text) > 1:
        return text
    return "".join(f"%{byte:02X}" for byte in text.encode())


def _host(host: str) -> str:
    if re.fullmatch(r"\[.*\]", host) or re.fullmatch(r"[0-9]+(\.[0-9]+){3}", host, re.ASCII):
        with importing:
            from ipaddress import ip_address  # noqa: PLC0415  # few clients need it

        try:
            return _checked_ip(host, ip_address(host.strip("[]")).version)
        except ValueError:
            raise ValueError(f"it has an invalid IP address: {host!r}") from None
    if host.isascii():
        return _escape(_IN_HOST, host.lower())
    with importing:
        import idna  # noqa: PLC0415  # few clients need it

    try:
        return idna.encode(host.lower()).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise ValueError(f"it has an invalid international host: {host!r}") from None


def _checked_ip(host: str, version: int) -> str:
    if (version == 6) is not host.startswith("["):
        raise ValueError(host)
    return host[1:-1] if version == 6 else host


def _port(port: str | None, scheme: str) -> int | None:
    if not port:
        return None
    # Beyond these bounds systems take another one: the remainder, or any that is free.
    if not re.fullmatch("0*[0-9]{1,5}", port, re.ASCII) or not 0 < int(port) < 65536:
        raise ValueError(f"it has an invalid port: {port!r}")
    return None if int(port) == _PORTS.get(scheme) else int(port)


def _without_dots(path: str) -> str:
    """Return a path without the segments ``.`` and ``..``."""
    segments = path.split("/")
    if "." not in segments and ".." not in segments:
        return path
    kept: list[str] = []
    for segment in segments:
        if segment == ".." and kept not in ([], [""]):
            kept.pop()
        elif segment not in {".", ".."}:
            kept.append(segment)
    return "/".join(kept)
