"""What the text of a reference names: a file by its path below the document's folder, or a URL."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Any

import msgspec

from specpress.document.files.codes import REF_ADDRESS, REF_OUTSIDE

if TYPE_CHECKING:
    from specpress.diagnostics import Code

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNFIT = re.compile(r"[\x00-\x1f\x7f\\]")


class NotFollowedError(Exception):
    """A reference that is not followed, with the problem to report.

    ``ref`` is its text as seen from the main document, so that it means the same anywhere.
    """

    def __init__(self, code: Code, ref: str, /, **arguments: Any) -> None:
        super().__init__(code.id)
        self.code = code
        self.ref = ref
        self.arguments: dict[str, Any] = {"ref": ref, **arguments}


class Address(msgspec.Struct, frozen=True):
    """A file, by its path from the root folder or its URL, and what comes after the #.

    ``home`` is the folder of the main file, from the root folder: mostly that itself.
    """

    file: str
    fragment: str
    home: str = ""

    @property
    def text(self) -> str:
        """The address as a reference in the main document spells it."""
        if is_url(self.file):
            return f"{self.file}#{self.fragment}" if self.fragment else self.file
        path = posixpath.relpath(self.file, self.home) if self.home else self.file
        path = path.replace("%", "%25").replace("#", "%23")
        if ":" in path.partition("/")[0]:
            path = f"./{path}"  # else it would begin with a scheme
        return f"{path}#{self.fragment}" if self.fragment else path


def is_url(file: str) -> bool:
    """Whether the name of a file is a URL; paths are normalised, so none has two slashes."""
    return file.startswith(("https://", "http://"))


def address_of(ref: str, base: str, home: str = "") -> Address:
    """What a reference in the file ``base`` names, seen from ``home``. No file is looked at.

    Raises:
        NotFollowedError: it is no address, or leads out of the root folder.
    """
    from urllib.parse import unquote, urljoin  # noqa: PLC0415 - only for documents of many files

    location, _, fragment = ref.partition("#")
    if not location:
        return Address(base, fragment, home)
    scheme = _SCHEME.match(location)
    name = scheme[1].lower() if scheme else ""
    if is_url(base) and not name:
        return Address(_url(urljoin(base, location), ref), fragment, home)
    if name in ("http", "https"):
        return Address(_url(location, ref), fragment, home)
    if name == "file" or len(name) == 1 or location.startswith("/"):
        raise NotFollowedError(REF_OUTSIDE, ref)
    if name:
        raise _unfit(ref, f"'{name}:' is not read")
    try:
        path = unquote(location, errors="strict")
    except UnicodeDecodeError:
        raise _unfit(ref, "its % escapes are not UTF-8") from None
    if _UNFIT.search(path):
        raise _unfit(ref, "it has a backslash or a control character")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
    if path == ".." or path.startswith(("../", "/")):
        seen = posixpath.relpath(path, home) if home and path[0] != "/" else path
        raise NotFollowedError(REF_OUTSIDE, seen, ref=ref)
    return Address(path, fragment, home)


def _unfit(ref: str, problem: str) -> NotFollowedError:
    return NotFollowedError(REF_ADDRESS, ref, problem=problem)


def _url(url: str, ref: str) -> str:
    """The one spelling of a URL, without user names and passwords."""
    from urllib.parse import urlsplit, urlunsplit  # noqa: PLC0415 - only for remote files

    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _unfit(ref, str(error)) from None
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not parts.hostname:
        raise _unfit(ref, "it names no host")
    if "@" in parts.netloc:
        raise _unfit(ref, "it holds a user name or a password")
    if _UNFIT.search(url) or " " in url or not url.isascii():
        raise _unfit(ref, "it has characters that a URL cannot have")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if port is not None and port != {"https": 443, "http": 80}[scheme]:
        host = f"{host}:{port}"
    return urlunsplit((scheme, host, parts.path or "/", parts.query, ""))
