"""Multipart forms. Needed by operations that send one, and by no others."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast

from msgspec import UNSET, Struct

from ..description.body import Body
from ..exceptions import RequestValidationError
from ..forks import importing
from ..types import codec
from ..types.models import OpenModel
from ..types.octets import holds_bytes
from . import parameters
from .binary import PartStream, opaque
from .body import form_fields, is_mapping
from .forms import FormEncoding, form_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description.body import Content, EncodedBody
    from ..options import FileContent, FileTypes

__all__ = ["MultipartBody", "is_file", "multipart"]

_NO_ENCODINGS: Final[Mapping[str, FormEncoding]] = MappingProxyType({})
_NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})
_CONTROL: Final = "[\x00-\x1f\x7f]"


class MultipartBody(Body, frozen=True):
    """A multipart form. ``files`` are the wire names of its binary parts.

    ``either``: those of parts that may be files: what is given says whether one is.
    ``content_types``: those of parts by wire name; several, or a range, is what a part may have.
    ``encodings``: how parts travel that have a style, by wire name. ``never_null``: those that have
    to be there.
    """

    fields: Mapping[str, str] | None = None
    whole: str | None = None
    required: bool = False
    files: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    content_types: Mapping[str, str] = {}
    encodings: Mapping[str, FormEncoding] = {}
    never_null: tuple[str, ...] = ()
    media_type: str = "multipart/form-data"

    @property
    def raw_arguments(self) -> frozenset[str]:
        """The files, or the whole form."""
        if self.whole is not None:
            return frozenset({self.whole})
        names = (self.fields or {}).items()
        files = (*self.files, *self.either)
        return frozenset(name for name, wire_name in names if wire_name in files)

    @property
    def has_boundary(self) -> bool:
        """Always."""
        return True

    def encode(
        self, plain: Mapping[str, Any], raw: Mapping[str, object], extra: object
    ) -> EncodedBody:
        """Return its parts, one after another."""
        fields: dict[str, object] = {}
        files: dict[str, object] = {}
        if self.whole is not None:
            _sort(_parts(raw.get(self.whole), self.whole), fields, files)
        else:
            names = self.fields or {}
            fields = {names[name]: item for name, item in plain.items() if name in names}
            given = {names[name]: item for name, item in raw.items()}
            files = {name: given.pop(name) for name in self.files if name in given}
            _sort(given, fields, files)
        if is_mapping(extra):
            _sort(extra, fields, files)
        if not fields and not files and not self.required:
            return None, None
        for name in self.never_null:
            if fields.get(name, name) is None and "json" not in self.content_types.get(name, ""):
                raise RequestValidationError(f"{name}: a form has no null", path=name)
        return multipart(
            fields,
            files,
            self.content_types,
            media_type=self.media_type,
            encodings=self.encodings,
        )


def _parts(value: object, argument: str) -> Mapping[str, object]:
    """Return the parts of a whole form, which may be a model."""
    if isinstance(value, Struct):
        names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
        return {wire_name: getattr(value, name) for wire_name, name in names}
    return form_fields({} if value is None or value is UNSET else value, argument)


def _sort(given: Mapping[str, object], fields: dict[str, object], files: dict[str, object]) -> None:
    """Put parts among the files or the fields, by what they are: a file is never text."""
    for name, value in given.items():
        if value is UNSET:
            continue
        fields.pop(name, None)
        files.pop(name, None)
        if is_file(value):
            files[name] = value
        else:
            fields[name] = _field_value(name, value)


def _field_value(name: str, value: object) -> object:
    if holds_bytes((value,)):
        raise RequestValidationError(f"{name}: bytes within a part that is no file", path=name)
    return codec.to_builtins(value)


def is_file(value: object) -> bool:
    """Whether a part is a file, or several."""
    match value:
        case bytes() | bytearray() | os.PathLike():
            return True
        case list() | tuple():
            items = cast("Sequence[object]", value)
            if isinstance(value, tuple) and len(items) > 1 and isinstance(items[0], str):
                content = items[1]  # behind its file name
                return isinstance(content, bytes | bytearray | os.PathLike) or _is_stream(content)
            return bool(items) and all(map(is_file, items))
        case _:
            return _is_stream(value)


def _is_stream(value: object) -> bool:
    """Whether a value is a file that is open, or yields pieces of one."""
    is_data = isinstance(value, str | Sequence | Mapping | AbstractSet | Struct | OpenModel)
    return hasattr(value, "read") or (not is_data and isinstance(value, Iterable))


def multipart(  # noqa: PLR0913  # keyword-only, one for each thing to say
    fields: Mapping[str, object],
    files: Mapping[str, object],
    content_types: Mapping[str, str],
    boundary: str | None = None,
    *,
    media_type: str = "multipart/form-data",
    encodings: Mapping[str, FormEncoding] = _NO_ENCODINGS,
) -> tuple[Content, str]:
    """Encode a multipart body and return it with its content type.

    Args:
        fields: Plain JSON values by wire name; an array repeats its name, an object is JSON, and
            ``None`` is left out.
        files: ``FileTypes``, or sequences of them, by wire name.
        content_types: The media type of parts whose own is not the default.
        boundary: For tests; random otherwise.
        media_type: What kind of multipart it is.
        encodings: How parts travel that have a style.
    """
    mark = boundary or os.urandom(16).hex()
    parts: list[FileContent] = []
    for name, value in fields.items():
        if name in encodings:
            pairs = form_pairs(name, value, encodings[name])
            parts += [_head(mark, n, None, None) + v.encode() + b"\r\n" for n, v in pairs]
        else:
            parts += _field(mark, name, value, content_types.get(name))
    for name, value in files.items():
        for file in _several(value):
            file_name, content, given, headers = _file(file)
            kind = given or _kind_of(file_name, content_types.get(name))
            head = _head(mark, name, file_name, kind, headers)
            parts += [head, _opaque_part(content, name), b"\r\n"]
    parts.append(f"--{mark}--\r\n".encode())
    body = b"".join(cast("list[bytes]", parts)) if _all_bytes(parts) else PartStream(parts)
    return body, f"{media_type}; boundary={mark}"


def _field(mark: str, name: str, value: object, declared: str | None) -> Iterator[bytes]:
    """Yield the parts of one field."""
    given = None if declared is None or _is_choice(declared) else declared
    if given is not None and "json" in given:
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
    """Return a file's media type: the declared one, or else what its name speaks for."""
    default = "application/octet-stream"
    if declared is not None and not _is_choice(declared):
        return declared
    with importing:
        import mimetypes  # noqa: PLC0415  # few programs send files

    guess = mimetypes.guess_type(file_name)[0] or default
    if declared is None:
        return guess
    choices = [choice.strip() for choice in declared.split(",")]
    if any(guess == each or (each[-1:] == "*" and guess.startswith(each[:-1])) for each in choices):
        return guess
    return next((each for each in choices if "*" not in each), default)


def _opaque_part(content: object, name: str) -> FileContent:
    """Return a file's content as bytes or as what ``PartStream`` can walk through."""
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
        if re.search(_CONTROL, header) or re.search(_CONTROL, value):
            problem = f"{name}: a header of this part holds a control character"
            raise RequestValidationError(problem, path=name)
        lines.append(f"{header}: {value}")
    return "\r\n".join([*lines, "", ""]).encode()


def _quoted(value: str) -> str:
    # As browsers do (WHATWG): a name must not be able to end its quotes or its line.
    return value.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _json(value: Any) -> str:
    return codec.encode(value).decode()
