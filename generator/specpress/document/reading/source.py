"""Loading: a file becomes plain data in which every node can be found again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from specpress.diagnostics import Code, Diagnostics, Span, Stopped
from specpress.document.reading import json_reader
from specpress.document.reading.codes import (
    DUPLICATE_KEY,
    EMPTY_DOCUMENT,
    FILE_IS_DIRECTORY,
    FILE_NOT_FOUND,
    FILE_TOO_LARGE,
    FILE_UNREADABLE,
    KEY_NOT_TEXT,
    ROOT_NOT_OBJECT,
)
from specpress.document.reading.text import Text, Unreadable, decode
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path


MAX_SIZE = 64 << 20
"""Bytes of the largest file that is read."""


class _Positions(Protocol):
    def find(self, path: tuple[str, ...]) -> tuple[int, int]:
        """The offsets of the node at a path, or of the nearest node above it that exists."""
        ...


class Source:
    """One text file that has been read. Its positions are computed when first asked for."""

    __slots__ = ("_places", "_text", "is_json")

    def __init__(self, text: Text, *, is_json: bool) -> None:
        self._text = text
        self._places: _Positions | None = None
        self.is_json = is_json

    @property
    def file(self) -> str:
        """The file as shown to people."""
        return self._text.file

    def locate(self, tokens: tuple[str, ...]) -> Span:
        """The position of the node at a path, or of the nearest one above it."""
        if self._places is None:
            self._places = self._scan()
        return self._text.span(*self._places.find(tokens))

    def mentions(self, words: Iterable[str]) -> bool:
        """Whether one of some words is anywhere in the text."""
        return any(word in self._text.content for word in words)

    def _scan(self) -> _Positions:
        if self.is_json:
            return json_reader.JsonPositions(self._text.content)
        from specpress.document.reading import yaml_positions  # noqa: PLC0415

        return yaml_positions.read_positions(self._text.content)


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a node really comes from, when not from the same path of the main file."""

    source: Source
    tokens: tuple[str, ...]
    is_overlay: bool = False


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a reference to another file is not followed: a problem that waits to be reported."""

    code: Code
    arguments: Mapping[str, Any]


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One loaded document, with everything needed to locate a place in it.

    ``data`` is a tree of dict, list, str, int, float, bool and None; stages copy what they change.
    ``digest`` is ``sha256:<hex>`` of the file with LF as line ends. ``origins`` tells for the
    subtrees that stages moved or brought in where they were written. ``refused`` tells for the
    references to other files that remain why they do; the keys are the references' texts.
    """

    source: Source
    data: dict[str, Any]
    digest: str
    origins: Mapping[Pointer, Origin] = msgspec.field(default_factory=dict[Pointer, Origin])
    refused: Mapping[str, Refusal] = msgspec.field(default_factory=dict[str, Refusal])

    @property
    def file(self) -> str:
        """The file as shown to people: the path as given, with forward slashes."""
        return self.source.file

    @property
    def root(self) -> Pointer:
        """The root, named with its file: for documents other than the main one."""
        return Pointer.of((), file=self.file)

    def locate(self, pointer: Pointer, more: Mapping[Pointer, Origin] | None = None) -> Span | None:
        """Where a place stands in the text; the nearest existing one above it where it does not.

        ``None`` for places in other files. ``more`` as for ``origin``.
        """
        if pointer.file not in ("", self.file):
            return None
        origin = self.origin(pointer, more)
        return origin.source.locate(origin.tokens)

    def origin(self, pointer: Pointer, more: Mapping[Pointer, Origin] | None = None) -> Origin:
        """Where the node at a place was written; ``more`` are origins that are not yet known."""
        known = (more or {}, self.origins)
        tokens = pointer.tokens
        place = Pointer.of(tokens)
        for depth in range(len(tokens) if any(known) else 0, 0, -1):
            found = known[0].get(place) or known[1].get(place)
            if found is not None:
                return msgspec.structs.replace(found, tokens=(*found.tokens, *tokens[depth:]))
            place = place.parent
        return Origin(source=self.source, tokens=tokens)

    def report(
        self, diagnostics: Diagnostics, code: Code, where: Pointer, **arguments: Any
    ) -> None:
        """Record a problem with its position, for later stages may move what stands there."""
        diagnostics.report(code, where, span=self.locate(where), **arguments)

    def stop(
        self, diagnostics: Diagnostics, code: Code, where: Pointer, **arguments: Any
    ) -> Stopped:
        """Record a problem that ends the run; use as ``raise document.stop(...)``."""
        self.report(diagnostics, code, where, **arguments)
        return Stopped(code.id)

    def with_data(
        self, data: dict[str, Any], origins: Mapping[Pointer, Origin] | None = None
    ) -> Document:
        """The same document with a changed tree; ``origins`` are added to those known."""
        if data is self.data and not origins:
            return self
        known = {**self.origins, **origins} if origins else self.origins
        return msgspec.structs.replace(self, data=data, origins=known)


def load(path: Path, diagnostics: Diagnostics, *, shown: str | None = None) -> Document:
    """Read a document from a file; ``shown`` is the path to use in messages.

    Raises:
        Stopped: the file cannot be read, is no YAML or JSON, or its root is not an object.
    """
    file = shown if shown is not None else path.as_posix()
    nowhere = Span(file=file, line=1, column=1, end_column=2, text="")
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_SIZE + 1)
    except FileNotFoundError as error:
        raise diagnostics.stop(FILE_NOT_FOUND, span=nowhere, file=file) from error
    except IsADirectoryError as error:
        raise diagnostics.stop(FILE_IS_DIRECTORY, span=nowhere, file=file) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise diagnostics.stop(FILE_UNREADABLE, span=nowhere, file=file, reason=reason) from error
    if len(raw) > MAX_SIZE:
        raise diagnostics.stop(FILE_TOO_LARGE, span=nowhere, file=file, limit=MAX_SIZE >> 20)
    return loads(raw, diagnostics, file=file)


def loads(text: str | bytes, diagnostics: Diagnostics, *, file: str = "openapi.yaml") -> Document:
    """Read a document from text. A file name ending in ``.json`` makes it JSON and nothing else.

    Raises:
        Stopped: the text is no YAML or JSON, or its root is not an object.
    """
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    content = read(raw, diagnostics, file=file, check=_check_root)
    return Document(source=content.source, data=content.data, digest=content.digest)


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What a text says, whatever it is; ``digest`` as that of a document."""

    source: Source
    data: Any
    digest: str


def read(
    raw: bytes, diagnostics: Diagnostics, *, file: str, check: Callable[[Any], None] | None = None
) -> Content:
    """Read YAML or JSON; ``check`` raises ``Unreadable`` for data that is not what is wanted.

    Raises:
        Stopped: the text is no YAML or JSON, or ``check`` refuses it.
    """
    decoded = decode(raw, file, diagnostics)
    try:
        data, source = _read(decoded, diagnostics)
        if check is not None:
            check(data)
    except Unreadable as problem:
        raise _report(problem, decoded, diagnostics) from problem
    digest = hashlib.sha256(decoded.content.encode()).hexdigest()
    return Content(source=source, data=data, digest=f"sha256:{digest}")


def _read(text: Text, diagnostics: Diagnostics) -> tuple[Any, Source]:
    content = text.content
    if text.file.lower().endswith(".json"):
        return json_reader.read(content), Source(text, is_json=True)
    if content.lstrip().startswith("{"):
        # JSON under another name, most likely; its parser is faster and takes what YAML refuses.
        try:
            return json_reader.read(content), Source(text, is_json=True)
        except Unreadable as problem:
            if problem.code is DUPLICATE_KEY:
                raise
    from specpress.document.reading import yaml_reader  # noqa: PLC0415 - only where YAML is read

    reader = yaml_reader.Reader(content)
    data = reader.read()
    if reader.odd_keys:
        start, key = reader.odd_keys[0]
        span = text.span(start, start + len(key))
        diagnostics.report(KEY_NOT_TEXT, span=span, key=key, count=len(reader.odd_keys))
    return data, Source(text, is_json=False)


def _check_root(data: Any) -> None:
    if data is None:
        raise Unreadable(EMPTY_DOCUMENT, 0)
    if not isinstance(data, dict):
        kind = "a list" if isinstance(data, list) else "a single value"
        raise Unreadable(ROOT_NOT_OBJECT, 0, found=kind)


def _report(problem: Unreadable, text: Text, diagnostics: Diagnostics) -> Stopped:
    arguments: dict[str, Any] = dict(problem.arguments)
    if problem.first is not None:
        first = text.span(*problem.first)
        arguments["line"] = first.line
        arguments["column"] = first.column
    return diagnostics.stop(problem.code, span=text.span(problem.start, problem.end), **arguments)
