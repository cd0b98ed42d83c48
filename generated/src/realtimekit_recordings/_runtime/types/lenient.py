"""The lenient decoder: a response that breaks its document's promises keeps all that it can.

It runs only where the strict decoder has failed, or has met an unknown enum value. A part that fits
is converted as it is; only what does not fit is taken apart. Where a value cannot be made true to
its type, a nullable property becomes ``None``, an optional one absent, a required array or object
that is missing becomes empty; anything else required keeps the value that was there, for dropping
it would help nobody. Each such place is one ``Deviation``.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from types import NoneType
from types import UnionType as PyUnion
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)
from uuid import UUID

import msgspec
from msgspec import UNSET, UnsetType

from .. import redact
from . import codec
from .deviations import Deviation, MalformedError
from .enums import UNKNOWN_SEEN
from .models import OpenModel
from .scalars import INVALID, moment_of, scalar
from .unions import UnionType

__all__ = ["LenientDecoder", "convert", "convert_or_none", "decode"]

T = TypeVar("T")


_NAMES: Final[dict[Any, str]] = {
    bool: "boolean",
    bytes: "base64 text",
    date: "date",
    datetime: "date-time",
    Decimal: "decimal number",
    float: "number",
    int: "integer",
    str: "string",
    NoneType: "null",
    UUID: "UUID",
}


class LenientDecoder:
    """Makes a typed value of plain JSON and notes where it had to be lenient."""

    __slots__ = ("deviations",)

    def __init__(self) -> None:
        self.deviations: list[Deviation] = []

    def decode(self, kind: Any, value: object, path: str, *, secret: bool = False) -> Any:
        """Return ``value`` as a ``kind``, or ``INVALID`` where that is impossible."""
        unknown = UNKNOWN_SEEN.count
        try:
            fitting = codec.convert(value, kind)
        except msgspec.ValidationError:
            pass
        else:
            if UNKNOWN_SEEN.count == unknown:
                return fitting
        return self._decode_parts(kind, value, path, secret)

    def _decode_parts(self, kind: Any, value: object, path: str, secret: bool) -> Any:  # noqa: FBT001
        origin = get_origin(kind) or kind
        if origin is Annotated:
            return self._annotated(kind, value, path, secret=secret)
        if origin is Union or origin is PyUnion:
            return self._union(kind, value, path, secret=secret)
        if _is_object(value) and (parts := self._object(kind, value, path, secret=secret)):
            return parts[0]
        if _is_array(value) and origin in (list, tuple):
            return self._array(kind, value, path, secret=secret)
        if isinstance(kind, UnionType):
            return self._variants(kind.variants(), value, path, secret=secret)
        decoded = scalar(kind, value)
        self._report(path, _words(kind), redact.MASK if secret else redact.description(value))
        return decoded

    def _report(self, path: str, expected: str, got: str) -> None:
        self.deviations.append(Deviation(path, expected, got))

    def _annotated(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        inner, *metas = get_args(kind)
        aware = any(isinstance(meta, msgspec.Meta) and meta.tz for meta in metas)
        if inner is not datetime or not aware:
            return self.decode(inner, value, path, secret=secret)
        got = redact.MASK if secret else redact.description(value)
        self._report(path, "date-time with an offset", got)
        moment = moment_of(value)
        if isinstance(moment, datetime) and moment.tzinfo is None:
            return moment.replace(tzinfo=UTC)
        return moment

    def _union(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        members = get_args(kind)
        real = tuple(member for member in members if member not in (NoneType, UnsetType))
        if value is None:
            self._report(path, _words(kind), "null")
            return INVALID
        if set(real) == {int, float}:  # one kind of thing in JSON
            real = (float,)
        decoded = (
            self.decode(real[0], value, path, secret=secret)
            if len(real) == 1
            else self._variants(real, value, path, secret=secret)
        )
        return None if decoded is INVALID and NoneType in members else decoded

    def _variants(self, kinds: tuple[Any, ...], value: object, path: str, *, secret: bool) -> Any:
        """Take the variant with the fewest deviations."""
        best: tuple[tuple[bool, int], Any, list[Deviation]] | None = None
        for kind in kinds:
            attempt = LenientDecoder()
            decoded = attempt.decode(kind, value, path, secret=secret)
            score = (decoded is INVALID, len(attempt.deviations))
            if best is None or score < best[0]:
                best = (score, decoded, attempt.deviations)
        if best is None:
            return INVALID
        if best[1] is INVALID:
            names = " or ".join(dict.fromkeys(_words(kind) for kind in kinds))
            self._report(path, names, redact.MASK if secret else redact.description(value))
        else:
            self.deviations.extend(best[2])
        return best[1]

    def _array(self, kind: Any, items: list[object], path: str, *, secret: bool) -> Any:
        arguments = get_args(kind)
        decoded = [
            self._decode_or_keep(_item_kind(arguments, i), item, f"{path}[{i}]", secret=secret)
            for i, item in enumerate(items)
        ]
        return tuple(decoded) if get_origin(kind) is tuple else decoded

    def _object(
        self, kind: Any, members: dict[str, object], path: str, *, secret: bool
    ) -> tuple[Any] | None:
        """Return the decoded object in a tuple, or ``None`` where ``kind`` is no kind of object."""
        if get_origin(kind) is dict:
            inner = get_args(kind)[1]
            decoded = {
                k: self._decode_or_keep(inner, v, f"{path}.{k}", secret=secret)
                for k, v in members.items()
            }
            return (decoded,)
        if isinstance(kind, UnionType):
            chosen = kind.discriminated(members)
            kinds = kind.variants() if chosen is None else (chosen,)
            return (self._variants(kinds, members, path, secret=secret),)
        if isinstance(kind, type) and issubclass(kind, OpenModel):
            return (self._open_model(kind, members, path),)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return (self._struct(kind, members, path, _secrets(kind)),)
        return None

    def _struct(
        self,
        kind: type[msgspec.Struct],
        members: dict[str, object],
        path: str,
        secrets: frozenset[str],
    ) -> msgspec.Struct:
        attributes: dict[str, Any] = {}
        for field in _fields(kind):
            where = f"{path}.{field.encode_name}"
            if field.encode_name not in members:
                if field.required and not _is_optional(field.type):
                    self._report(where, _words(field.type), "nothing")
                    attributes[field.name] = _empty(field.type, None)
                continue
            value = members[field.encode_name]
            decoded = self.decode(field.type, value, where, secret=field.name in secrets)
            if decoded is INVALID:
                decoded = UNSET if _is_optional(field.type) else _empty(field.type, value)
            attributes[field.name] = decoded
        return kind(**attributes)

    def _open_model(
        self, kind: type[OpenModel], members: dict[str, object], path: str
    ) -> OpenModel:
        declared = kind.declared()
        names = frozenset(declared.__struct_encode_fields__)
        rest = {name: item for name, item in members.items() if name not in names}
        struct = self._struct(declared, members, path, frozenset(kind.__secrets__))
        additional = self.decode(kind.additional(), rest, path)
        return kind.from_parts(struct, rest if additional is INVALID else additional)

    def _decode_or_keep(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        decoded = self.decode(kind, value, path, secret=secret)
        return value if decoded is INVALID else decoded


def decode(kind: type[T], plain: object) -> tuple[T, list[Deviation]]:
    """Return plain JSON as a ``kind``, converted as well as can be, and where it did not fit.

    Raises:
        MalformedError: It is of quite another kind.
    """
    decoder = LenientDecoder()
    value = decoder.decode(kind, plain, "$")
    if value is INVALID:
        expected = decoder.deviations[0].expected
        raise MalformedError(f"expected {expected}, got {_json_type(plain)}")
    return cast("T", value), decoder.deviations


def convert(kind: type[T], plain: object) -> T:
    """Return the same without the deviations; raises as ``decode`` does."""
    return decode(kind, plain)[0]


def convert_or_none(kind: type[T], plain: object) -> T | None:
    """Return the same; ``None`` where that is impossible."""
    try:
        return convert(kind, plain)
    except (MalformedError, RecursionError):
        return None


def _json_type(value: object) -> str:
    """Say what kind of JSON value it is."""
    match value:
        case None:
            return "null"
        case list():
            return "an array"
        case dict():
            return "an object"
        case str():
            return "a string"
        case bool():
            return "a boolean"
        case _:
            return "a number"


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_array(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


@lru_cache(maxsize=512)
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _secrets(kind: type[msgspec.Struct]) -> frozenset[str]:
    names: tuple[str, ...] = getattr(kind, "__secrets__", ())
    return frozenset(names)


def _item_kind(arguments: tuple[Any, ...], index: int) -> Any:
    if not arguments:
        return Any
    if len(arguments) == 1 or arguments[-1] is Ellipsis:
        return arguments[0]
    return arguments[min(index, len(arguments) - 1)]


def _members(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, PyUnion) else (kind,)


def _is_optional(kind: Any) -> bool:
    return UnsetType in _members(kind)


def _empty(kind: Any, value: object) -> object:
    """Return what stands for a required property that is missing or invalid."""
    if value is None:
        for member in _members(kind):
            origin = get_origin(member) or member
            if origin is list:
                return cast("list[object]", [])
            if origin is dict:
                return cast("dict[str, object]", {})
    return value


def _words(kind: Any) -> str:
    """Say what a type expects."""
    origin = get_origin(kind)
    if origin is Annotated:
        return _words(get_args(kind)[0])
    if origin in (Union, PyUnion):
        members = [member for member in get_args(kind) if member is not UnsetType]
        if int in members and float in members:
            members.remove(int)
        return " or ".join(dict.fromkeys(_words(member) for member in members))
    if origin is Literal:
        return _choice(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice(tuple(member.value for member in kind))
    if (origin or kind) in (list, tuple):
        return "array"
    return _NAMES.get(kind, "object")


def _choice(values: tuple[Any, ...]) -> str:
    shown = ", ".join(repr(value) for value in values[:6])
    return f"one of {shown}{', …' if len(values) > 6 else ''}"
