"""The files that belong to a document, each read once and only when something refers to it."""

from __future__ import annotations

import os.path
import posixpath
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from specpress.diagnostics import Stopped
from specpress.document.files.address import Address, NotFollowedError, address_of, is_url
from specpress.document.files.codes import (
    FILES_TOO_MUCH,
    REF_FILE_MISSING,
    REF_FILE_UNREADABLE,
    REF_OUTSIDE,
    REF_REMOTE,
    REMOTE_FAILED,
)
from specpress.document.files.confined import (
    NotAFileError,
    OutsideError,
    TooLargeError,
    read_beneath,
    real_name,
)
from specpress.document.files.remote import FetchError, Host, fetch, shown_host
from specpress.document.reading import source
from specpress.document.structure.identifiers import has_identifiers, resolve_identifiers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from specpress.diagnostics import Code, Diagnostics, Span

MAX_FILES = 10_000
"""Files that may belong to one document."""

MAX_BYTES = 256 * 2**20
"""Bytes that they may have together."""


class File(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was read: its real path from the document's folder, or its URL.

    ``base`` is what references in it begin at: a redirect may have led to another URL.
    """

    name: str
    base: str
    source: source.Source
    data: Any
    digest: str


class Library:
    """The files of one document, by their paths from its root folder, and the only way to them.

    ``root`` is the name of the main file, ``home`` that of its folder (empty for the root folder).
    """

    def __init__(
        self,
        path: Path,
        diagnostics: Diagnostics,
        hosts: Sequence[Host] = (),
        *,
        folder: Path | None = None,
    ) -> None:
        """Take the main file, the hosts that may be asked, and the root folder if it is wider.

        Raises:
            OutsideError: the main file does not lie in the root folder.
        """
        self._shown = path.parent if folder is None else folder
        self._folder = Path(os.path.realpath(self._shown))
        self.home = "" if folder is None else _home(self._folder, path)
        self.root = posixpath.join(self.home, path.name)
        self._real_root = os.path.realpath(path)
        self._diagnostics = diagnostics
        self._hosts = tuple(hosts)
        self._found: dict[str, File | NotFollowedError | None] = {}
        self._bytes = 0

    @property
    def digests(self) -> Mapping[str, str]:
        """The digest of every file that was read, the main one excepted."""
        read = {each.name: each.digest for each in self._found.values() if isinstance(each, File)}
        return dict(sorted(read.items()))

    @property
    def sources(self) -> Mapping[source.Source, str]:
        """The names of the files, by their texts."""
        return {each.source: each.name for each in self._found.values() if isinstance(each, File)}

    def source(self, name: str) -> source.Source:
        """The text of a file that was read."""
        found = self._found[name]
        if not isinstance(found, File):
            raise KeyError(name)
        return found.source

    def open(self, address: Address, span: Callable[[], Span]) -> File | None:
        """The file at an address; ``None`` for the main one. ``span`` is where it is needed.

        Raises:
            NotFollowedError: there is none, or it may not be read.
            Stopped: it cannot be fetched now, or there are too many files.
        """
        if address.file == self.root:
            return None
        if address.file not in self._found:
            try:
                self._found[address.file] = self._read(address, span)
            except NotFollowedError as problem:
                self._found[address.file] = problem
        found = self._found[address.file]
        if isinstance(found, NotFollowedError):
            arguments = {**found.arguments, "ref": address.text}
            raise NotFollowedError(found.code, address.text, **arguments)
        return found

    def _read(self, address: Address, span: Callable[[], Span]) -> File | None:
        if is_url(address.file):
            base, content = self._fetched(address, span)
            return self._parsed(address, content, span, name=address.file, base=base)
        try:
            name = real_name(self._folder, address.file)
            if os.path.realpath(self._folder / name) == self._real_root:
                return None
            if name in self._found and name != address.file:
                return self.open(Address(name, ""), span)
            content = read_beneath(self._folder, name, MAX_BYTES - self._bytes)
        except OutsideError:
            raise _refused(REF_OUTSIDE, address) from None
        except (FileNotFoundError, NotADirectoryError):
            raise _refused(REF_FILE_MISSING, address, suggestion=self._close(address)) from None
        except NotAFileError as error:
            raise _refused(REF_FILE_UNREADABLE, address, reason=str(error)) from None
        except TooLargeError:
            problem = f"more than {MAX_BYTES} bytes"
            raise self._diagnostics.stop(FILES_TOO_MUCH, span=span(), problem=problem) from None
        except (OSError, ValueError) as error:  # ValueError: a name that cannot be
            reason = getattr(error, "strerror", None) or str(error)
            raise _refused(REF_FILE_UNREADABLE, address, reason=reason) from None
        return self._parsed(address, content, span, name=name, base=name)

    def _parsed(
        self, address: Address, content: bytes, span: Callable[[], Span], *, name: str, base: str
    ) -> File:
        self._bytes += len(content)
        if len(self._found) >= MAX_FILES:
            problem = f"more than {MAX_FILES} files"
            raise self._diagnostics.stop(FILES_TOO_MUCH, span=span(), problem=problem)
        shown = name if is_url(name) else (self._shown / name).as_posix()
        try:
            read = source.read(content, self._diagnostics, file=shown)
        except Stopped:
            reason = "it is neither YAML nor JSON, as is told at its place"
            raise _refused(REF_FILE_UNREADABLE, address, reason=reason) from None
        data = _with_identifiers_resolved(read, self._diagnostics)
        file = File(name=name, base=base, source=read.source, data=data, digest=read.digest)
        self._found[name] = file
        return file

    def _fetched(self, address: Address, span: Callable[[], Span]) -> tuple[str, bytes]:
        url = address.file
        if not any(host.allows(url) for host in self._hosts):
            try:
                host = shown_host(url)
            except ValueError as error:
                raise _refused(REF_FILE_UNREADABLE, address, reason=str(error)) from None
            raise _refused(REF_REMOTE, address, host=host)
        try:
            return fetch(url, self._hosts, lambda base, ref: address_of(ref, base).file)
        except (FetchError, NotFollowedError) as error:
            reason = "a redirect leads nowhere" if isinstance(error, NotFollowedError) else error
            raise self._diagnostics.stop(
                REMOTE_FAILED, span=span(), url=url, reason=reason
            ) from error

    def _close(self, address: Address) -> str:
        """A file in the same folder that may be meant."""
        from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

        holder, wanted = posixpath.split(address.file)
        try:
            real = real_name(self._folder, holder or ".")
            present = sorted(os.listdir(self._folder / real))  # noqa: PTH208 - names are enough
        except (OutsideError, OSError, ValueError):
            return ""
        close = get_close_matches(wanted, present, n=1, cutoff=0.75)
        return f" Perhaps '{posixpath.join(holder, close[0])}' is meant." if close else ""


def _with_identifiers_resolved(read: source.Content, diagnostics: Diagnostics) -> Any:
    if not has_identifiers(read.source):
        return read.data

    def report(code: Code, tokens: tuple[str, ...], **arguments: Any) -> None:
        diagnostics.report(code, span=read.source.locate(tokens), **arguments)

    return resolve_identifiers(read.data, report)


def _home(folder: Path, path: Path) -> str:
    name = real_name(folder, os.path.relpath(os.path.realpath(path.parent), folder))
    return "" if name == "." else name


def _refused(code: Code, address: Address, **arguments: Any) -> NotFollowedError:
    return NotFollowedError(code, address.text, **arguments)
