"""Bodies that are not JSON: URL-encoded forms, multipart forms, and streams."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast, final
from urllib.parse import quote_plus

from ..description.operation import FormEncoding, QueryParameter
from ..exceptions import RequestValidationError
from ..types import codec
from . import parameters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import IO

    from ..options import FileContent, FileTypes

__all__ = ["Content", "Stream", "form", "multipart", "opaque"]

_CHUNK: Final = 64 * 1024
_DEFAULT: Final = FormEncoding()
_NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})
_UNFIT: Final = "[\x00-\x1f\x7f]"


@final
class Stream:
    """A body that is produced while it is sent.

    It can be sent again only if every part of it is bytes, a path or a seekable file; then its
    ``length`` is known, too.
    """

    __slots__ = ("_parts", "_spans", "length", "replayable")

    def __init__(self, parts: list[FileContent]) -> None:
        self._parts = parts
        self._spans = [_span(part) for part in parts]
        known = [end - start for start, end in filter(None, self._spans)]
        self.replayable: Final = len(known) == len(parts)
        self.length: Final = sum(known) if self.replayable else None

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body from its beginning."""
        for part, span in zip(self._parts, self._spans, strict=True):
            if isinstance(part, bytes):
                yield part
            elif isinstance(part, os.PathLike):
                with Path(part).open("rb") as file:
                    yield from _read(file, span)
            elif hasattr(part, "read"):
                yield from _read(cast("IO[bytes]", part), span)
            else:
                yield from part


Content: TypeAlias = bytes | Stream
Span: TypeAlias = "tuple[int, int] | None"


def _span(part: FileContent) -> Span:
    """Return where a part begins and ends, or ``None`` where nobody can know."""
    if isinstance(part, bytes):
        return 0, len(part)
    if isinstance(part, os.PathLike):
        return 0, Path(part).stat().st_size
    if not hasattr(part, "read"):
        return None
    file = cast("IO[bytes]", part)
    try:
        if not file.seekable():
            return None
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (OSError, AttributeError):
        return None
    return start, max(start, end)


def _read(file: IO[bytes], span: Span) -> Iterator[bytes]:
    """Yield what a file holds, no more than was announced."""
    if span is None:
        while chunk := file.read(_CHUNK):
            yield chunk
        return
    start, end = span
    file.seek(start)
    left = end - start
    while left and (chunk := file.read(min(left, _CHUNK))):
        left -= len(chunk)
        yield chunk


def opaque(value: object, argument: str) -> Content:
    """Return a raw body as it can be sent.

    Raises:
        RequestValidationError: It is neither bytes, nor a file or its path, nor pieces of bytes.
    """
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, os.PathLike):
        path = Path(cast("os.PathLike[str]", value))
        if not path.is_file():
            problem = f"{argument}: there is no file at {str(path)!r}"
            raise RequestValidationError(problem, path=argument)
        return Stream([path])
    if isinstance(value, io.TextIOBase):
        problem = f"{argument}: the file has to be opened in binary mode"
        raise RequestValidationError(problem, path=argument)
    if isinstance(value, str) or not (hasattr(value, "read") or hasattr(value, "__iter__")):
        raise RequestValidationError(
            f"{argument}: expected bytes, a binary file, its path or an iterable of bytes, "
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
    return codec.encode(value).decode()


def _form_pairs(name: str, value: object, given: FormEncoding | None) -> list[tuple[str, str]]:
    encoding = given or _DEFAULT
    # An object without an encoding of its own is JSON: its default content type says so.
    if encoding.json or (given is None and isinstance(value, dict)):
        return [(name, _json(value))]
    if encoding.style == "deepObject":
        return parameters.deep_object(name, value)
    parameter = QueryParameter(name, style=encoding.style, explode=encoding.explode)
    return parameters.query_pairs(parameter, value)


def multipart(
    fields: Mapping[str, object],
    files: Mapping[str, object],
    content_types: Mapping[str, str],
    boundary: str | None = None,
    *,
    media_type: str = "multipart/form-data",
) -> tuple[Content, str]:
    """Encode a multipart body and return it with its content type.

    Args:
        fields: Plain JSON values by wire name; an array repeats its name, an object is JSON, and
            ``None`` is left out.
        files: ``FileTypes``, or sequences of them, by wire name.
        content_types: The media type of parts whose own is not the usual.
        boundary: For tests; random otherwise.
        media_type: What kind of multipart it is.
    """
    mark = boundary or os.urandom(16).hex()
    parts: list[FileContent] = []
    for name, value in fields.items():
        parts += _field(mark, name, value, content_types.get(name))
    for name, value in files.items():
        for file in _several(value):
            file_name, content, given, headers = _file(file)
            kind = given or _kind_of(file_name, content_types.get(name))
            head = _head(mark, name, file_name, kind, headers)
            parts += [head, opaque_part(content, name), b"\r\n"]
    parts.append(f"--{mark}--\r\n".encode())
    body = b"".join(cast("list[bytes]", parts)) if _all_bytes(parts) else Stream(parts)
    return body, f"{media_type}; boundary={mark}"


def _field(mark: str, name: str, value: object, declared: str | None) -> Iterator[bytes]:
    """Yield the parts of one field."""
    given = None if declared is None or _is_choice(declared) else declared
    if given is not None and "json" in given and not isinstance(value, str):
        yield _head(mark, name, None, given) + _json(value).encode() + b"\r\n"
        return
    for item in cast("list[object]", value) if isinstance(value, list) else [value]:
        if item is not None:
            text, kind = _part_text(item)
            yield _head(mark, name, None, given or kind) + text.encode() + b"\r\n"


def _several(value: object) -> Sequence[FileTypes]:
    """Return files as a sequence; a tuple that begins with a name is one file."""
    if not isinstance(value, list | tuple):
        return [cast("FileTypes", value)]
    held = cast("Sequence[FileTypes]", value)
    is_one = isinstance(held, tuple) and bool(held) and isinstance(held[0], str)
    return [cast("FileTypes", held)] if is_one else held


def _is_choice(media_type: str) -> bool:
    return "," in media_type or "*" in media_type


def _kind_of(file_name: str, declared: str | None) -> str:
    """Return a file's media type: the declared one, or of several what its name speaks for."""
    usual = "application/octet-stream"
    if declared is None or not _is_choice(declared):
        return declared or usual
    import mimetypes  # noqa: PLC0415  # few APIs leave a choice

    choices = [choice.strip() for choice in declared.split(",")]
    guess = mimetypes.guess_type(file_name)[0] or usual
    if any(guess == each or (each[-1:] == "*" and guess.startswith(each[:-1])) for each in choices):
        return guess
    return next((each for each in choices if "*" not in each), usual)


def opaque_part(content: object, name: str) -> FileContent:
    """Return a file's content as bytes or as what ``Stream`` can walk through."""
    body = opaque(content, name)
    return body if isinstance(body, bytes) else cast("FileContent", content)


def _all_bytes(parts: Iterable[FileContent]) -> bool:
    return all(isinstance(part, bytes) for part in parts)


def _part_text(value: object) -> tuple[str, str | None]:
    if isinstance(value, dict | list):
        return _json(value), "application/json"
    return parameters.text(value), None


def _file(file: FileTypes) -> tuple[str, FileContent, str | None, Mapping[str, str]]:
    if isinstance(file, tuple):
        held: tuple[Any, ...] = file
        more = held[2:]
        return held[0], held[1], more[0] if more else None, more[1] if len(more) > 1 else {}
    own: object = file if isinstance(file, os.PathLike) else getattr(file, "name", None)
    path = os.fspath(cast("os.PathLike[str]", own)) if isinstance(own, os.PathLike) else own
    return Path(path).name if isinstance(path, str) else "upload", file, None, {}


def _head(
    boundary: str,
    name: str,
    file_name: str | None,
    content_type: str | None,
    headers: Mapping[str, str] = _NO_HEADERS,
) -> bytes:
    lines = [f"--{boundary}", f'Content-Disposition: form-data; name="{_quoted(name)}"']
    if file_name is not None:
        lines[1] += f'; filename="{_quoted(file_name)}"'
    if content_type is not None:
        lines.append(f"Content-Type: {_quoted(content_type)}")
    for header, value in headers.items():
        if re.search(_UNFIT, header) or re.search(_UNFIT, value):
            problem = f"{name}: a header of this part holds a control character"
            raise RequestValidationError(problem, path=name)
        lines.append(f"{header}: {value}")
    return "\r\n".join([*lines, "", ""]).encode()


def _quoted(value: str) -> str:
    # As browsers do (WHATWG): a name must not be able to end its quotes or its line.
    return value.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
