"""Bodies that are not JSON: URL-encoded forms, multipart forms, and streams."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast, final
from urllib.parse import quote_plus

from . import serialize, wire
from .exceptions import RequestValidationError
from .operation import FormEncoding, QueryParameter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import IO

    from .values import FileContent, FileTypes

__all__ = ["Content", "Stream", "form", "multipart", "opaque"]

_CHUNK: Final = 64 * 1024
_DEFAULT: Final = FormEncoding()


@final
class Stream:
    """A body that is produced while it is sent.

    It can be sent again only if every part of it is bytes or a seekable file.
    """

    __slots__ = ("_parts", "_starts", "replayable")

    def __init__(self, parts: list[FileContent]) -> None:
        self._parts = parts
        self._starts = [_position(part) for part in parts]
        self.replayable: Final = all(start is not None for start in self._starts)

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body from its beginning."""
        for part, start in zip(self._parts, self._starts, strict=True):
            if isinstance(part, bytes):
                yield part
            elif hasattr(part, "read"):
                file = cast("IO[bytes]", part)
                if start is not None:
                    file.seek(start)
                while chunk := file.read(_CHUNK):
                    yield chunk
            else:
                yield from part


Content: TypeAlias = bytes | Stream


def _position(part: FileContent) -> int | None:
    """Return where sending starts, or ``None`` where there is no way back to it."""
    if isinstance(part, bytes):
        return 0
    if not hasattr(part, "read"):
        return None
    file = cast("IO[bytes]", part)
    try:
        return file.tell() if file.seekable() else None
    except (OSError, AttributeError):
        return None


def opaque(value: object, argument: str) -> Content:
    """Return a raw body as it can be sent.

    Raises:
        RequestValidationError: It is neither bytes, nor a binary file, nor an iterable of bytes.
    """
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, str) or not (hasattr(value, "read") or hasattr(value, "__iter__")):
        raise RequestValidationError(
            f"{argument}: expected bytes, a binary file or an iterable of bytes, "
            f"got {type(value).__name__}",
            path=argument,
        )
    return Stream([cast("FileContent", value)])


def form(fields: Mapping[str, object], encodings: Mapping[str, FormEncoding]) -> bytes:
    """Encode an ``application/x-www-form-urlencoded`` body."""
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        pairs.extend(_form_pairs(name, value, encodings.get(name)))
    return "&".join(f"{quote_plus(n)}={quote_plus(v)}" for n, v in pairs).encode("ascii")


def _json(value: Any) -> str:
    return wire.encode(value).decode()


def _form_pairs(name: str, value: object, given: FormEncoding | None) -> list[tuple[str, str]]:
    encoding = given or _DEFAULT
    # An object without an encoding of its own is JSON: its default content type says so.
    if encoding.json or (given is None and isinstance(value, dict)):
        return [(name, _json(value))]
    if encoding.style == "deepObject":
        return serialize.deep_object(name, value)
    parameter = QueryParameter(name, style=encoding.style, explode=encoding.explode)
    return serialize.query_pairs(parameter, value)


def multipart(
    fields: Mapping[str, object],
    files: Mapping[str, object],
    content_types: Mapping[str, str],
    boundary: str | None = None,
) -> tuple[Content, str]:
    """Encode a ``multipart/form-data`` body and return it with its content type.

    Args:
        fields: Plain JSON values by wire name; an array repeats its name, an object is JSON.
        files: ``FileTypes``, or lists of them, by wire name.
        content_types: The media type of parts whose own is not the usual.
        boundary: For tests; random otherwise.
    """
    mark = boundary or os.urandom(16).hex()
    parts: list[FileContent] = []
    for name, value in fields.items():
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        for item in items:
            text, kind = _part_text(item)
            head = _head(mark, name, None, content_types.get(name, kind))
            parts.append(head + text.encode() + b"\r\n")
    for name, value in files.items():
        for file in cast("list[FileTypes]", value if isinstance(value, list) else [value]):
            file_name, content, media_type = _file(file)
            kind = media_type or content_types.get(name, "application/octet-stream")
            parts += [_head(mark, name, file_name, kind), opaque_part(content, name), b"\r\n"]
    parts.append(f"--{mark}--\r\n".encode())
    body = b"".join(cast("list[bytes]", parts)) if _all_bytes(parts) else Stream(parts)
    return body, f"multipart/form-data; boundary={mark}"


def opaque_part(content: object, name: str) -> FileContent:
    """Return a file's content as bytes or as what ``Stream`` can walk through."""
    body = opaque(content, name)
    return body if isinstance(body, bytes) else cast("FileContent", content)


def _all_bytes(parts: Iterable[FileContent]) -> bool:
    return all(isinstance(part, bytes) for part in parts)


def _part_text(value: object) -> tuple[str, str | None]:
    if isinstance(value, dict | list):
        return _json(value), "application/json"
    return serialize.text(value), None


def _file(file: FileTypes) -> tuple[str, FileContent, str | None]:
    match file:
        case (str() as file_name, content):
            return file_name, content, None
        case (str() as file_name, content, str() as media_type):
            return file_name, content, media_type
        case _:
            pass
    name = getattr(file, "name", None)
    shown = name.rpartition(os.sep)[2] if isinstance(name, str) else "upload"
    return shown, file, None


def _head(boundary: str, name: str, file_name: str | None, content_type: str | None) -> bytes:
    lines = [f"--{boundary}", f'Content-Disposition: form-data; name="{_quoted(name)}"']
    if file_name is not None:
        lines[1] += f'; filename="{_quoted(file_name)}"'
    if content_type is not None:
        lines.append(f"Content-Type: {_quoted(content_type)}")
    return "\r\n".join([*lines, "", ""]).encode()


def _quoted(value: str) -> str:
    # As browsers do (WHATWG): a name must not be able to end its quotes or its line.
    return value.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
