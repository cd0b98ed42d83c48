"""The lenient decoder: a response that breaks its document's promises keeps all that it can.

It runs only where the strict decoder has failed, or has met an unknown enum value. A part that fits
is converted as it is; only what does not fit is taken apart. What came is there afterwards: a value
whose meaning is plain is made true to its type, any other stays as it came, and null is ``None``. A
required property that is missing is absent. Each such place is one ``Deviation``. Properties beyond
the declared ones are none, and kept. Longer than most modules: it is one walk over all kinds of
types.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
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
from .additional import ATTRIBUTE, WIRE_NAME, Additional
from .deviations import Deviation, MalformedError
from .enums import UNKNOWN_SEEN
from .models import Model, OpenModel
from .scalars import INVALID, moment_of, scalar
from .times import IsoDuration, stays_text
from .tuples import TupleType
from .unions import UnionType
from .unknown import UnknownVariant

__all__ = ["LenientDecoder", "convert", "convert_or_none", "decode"]

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)


_NAMES: Final[dict[Any, str]] = {
    bool: "boolean",
    bytes: "base64 text",
    date: "date",
    datetime: "date-time",
    Decimal: "decimal number",
    IsoDuration: "duration",
    float: "number",
    int: "integer",
    str: "string",
    NoneType: "null",
    UUID: "UUID",
}


class LenientDecoder:
    """Makes a typed value of plain JSON and notes where it had to be lenient.

    Attributes:
        deviations: Where a value did not fit.
        additional: How many properties were met that are not declared.
    """

    __slots__ = ("additional", "deviations")

    def __init__(self) -> None:
        self.deviations: list[Deviation] = []
        self.additional = 0

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
        if stays_text(kind, value):
            return value
        if _is_whole(value) and _is_integer(kind):
            return self.decode(kind, int(cast("float", value)), path, secret=secret)
        return self._decode_parts(kind, value, path, secret)

    def _decode_parts(self, kind: Any, value: object, path: str, secret: bool) -> Any:  # noqa: FBT001
        origin = get_origin(kind) or kind
        if origin is Annotated:
            return self._annotated(kind, value, path, secret=secret)
        if origin is Union or origin is PyUnion:
            return self._union(kind, value, path, secret=secret)
        if _is_object(value) and (parts := self._object(kind, value, path, secret=secret)):
            return parts[0]
        if _is_array(value) and (origin in (list, tuple) or isinstance(kind, TupleType)):
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
        if inner is not datetime or not aware or stays_text(inner, value):
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
        if len(real) == 1:
            return self.decode(real[0], value, path, secret=secret)
        return self._variants(real, value, path, secret=secret)

    def _variants(self, kinds: tuple[Any, ...], value: object, path: str, *, secret: bool) -> Any:
        """Take the variant with the fewest deviations, then the one that declares most of it."""
        best: tuple[tuple[bool, int, int], Any, LenientDecoder] | None = None
        for kind in kinds:
            attempt = LenientDecoder()
            decoded = attempt.decode(kind, value, path, secret=secret)
            score = (decoded is INVALID, len(attempt.deviations), attempt.additional)
            if best is None or score < best[0]:
                best = (score, decoded, attempt)
        if best is None:
            return INVALID
        if best[1] is INVALID:
            names = " or ".join(dict.fromkeys(_words(kind) for kind in kinds))
            self._report(path, names, redact.MASK if secret else redact.description(value))
        else:
            self._take_over(best[2])
        return best[1]

    def _take_over(self, attempt: LenientDecoder) -> None:
        self.deviations.extend(attempt.deviations)
        self.additional += attempt.additional

    def _array(self, kind: Any, items: list[object], path: str, *, secret: bool) -> Any:
        is_open = isinstance(kind, TupleType)
        if is_open and len(items) < kind.at_least:
            self._report(path, f"array of at least {kind.at_least}", f"array of {len(items)}")
        arguments = get_args(kind)
        decoded = [
            self._decode_or_keep(
                kind.kind_at(i) if is_open else _item_kind(arguments, i),
                item,
                f"{path}[{i}]",
                secret=secret,
            )
            for i, item in enumerate(items)
        ]
        if is_open:
            return kind.made_of(decoded)
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
            return (self._variant(kind, members, path, secret=secret),)
        if isinstance(kind, type) and issubclass(kind, OpenModel | msgspec.Struct):
            return (self._instance(kind, members, path),)
        return None

    def _instance(
        self, kind: type[OpenModel | msgspec.Struct], members: dict[str, object], path: str
    ) -> OpenModel | msgspec.Struct:
        if issubclass(kind, OpenModel):
            return self._open_model(kind, members, path)
        if issubclass(kind, Model):
            return self._model(kind, members, path)
        return self._struct(kind, members, path, _secrets(kind))

    def _variant(
        self, kind: UnionType, members: dict[str, object], path: str, *, secret: bool
    ) -> Any:
        if kind.is_unknown(members):
            return self._unknown_variant(kind, members, path)
        chosen = kind.discriminated(members)
        kinds = kind.variants() if chosen is None else (chosen,)
        return self._variants(kinds, members, path, secret=secret)

    def _unknown_variant(self, kind: UnionType, members: dict[str, object], path: str) -> Any:
        """Keep a variant that the document does not know, as the base of all where there is one."""
        tag = str(kind.discriminator)
        base, known = kind.base(), len(self.deviations)
        made = UnknownVariant(members) if base is None else self.decode(base, members, path)
        # The base may list the values of its discriminator, and have told of this one already.
        if all(each.path != f"{path}.{tag}" for each in self.deviations[known:]):
            got = redact.description(members[tag])
            self._report(f"{path}.{tag}", _choice(tuple(kind.mapping)), got)
        if base is None:
            return made
        kept = Additional(made.additional_properties)
        kept.is_known = False
        setattr(made, ATTRIBUTE if isinstance(made, Model) else "additional_properties", kept)
        return made

    def _model(self, kind: type[Model], members: dict[str, object], path: str) -> Model:
        names = members.keys() - _declared_names(kind)
        known = {name: item for name, item in members.items() if name not in names}
        more = {name: item for name, item in members.items() if name in names} if names else {}
        self.additional += len(more)
        made = self._fitting(kind, known) if more else None
        if made is None:
            made = self._struct(kind, known, path, _secrets(kind))
        if more:
            setattr(made, ATTRIBUTE, Additional(more))
        return made

    def _fitting(self, kind: type[Model], members: dict[str, object]) -> Model | None:
        """Return the model if all of this fits, which is much quicker to see first."""
        unknown = UNKNOWN_SEEN.count
        try:
            made = codec.convert(members, kind)
        except msgspec.ValidationError:
            return None
        return made if UNKNOWN_SEEN.count == unknown else None

    def _struct(
        self,
        kind: type[S],
        members: dict[str, object],
        path: str,
        secrets: frozenset[str],
    ) -> S:
        attributes: dict[str, Any] = {}
        for field in _fields(kind):
            where = f"{path}.{field.encode_name}"
            if field.encode_name not in members:
                if field.required:
                    if not _is_optional(field.type):
                        self._report(where, _words(field.type), "nothing")
                    attributes[field.name] = UNSET
                continue
            value = members[field.encode_name]
            secret = field.name in secrets
            attributes[field.name] = self._decode_or_keep(field.type, value, where, secret=secret)
        return kind(**attributes)

    def _open_model(
        self, kind: type[OpenModel], members: dict[str, object], path: str
    ) -> OpenModel:
        declared = kind.declared()
        names = frozenset(declared.__struct_encode_fields__)
        rest = {name: item for name, item in members.items() if name not in names}
        self.additional += len(rest)
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


@lru_cache(maxsize=512)
def _declared_names(kind: type[Model]) -> frozenset[str]:
    return frozenset(kind.__struct_encode_fields__) - {WIRE_NAME}


def _secrets(kind: type[msgspec.Struct]) -> frozenset[str]:
    names: tuple[str, ...] = getattr(kind, "__secrets__", ())
    return frozenset(names)


def _is_whole(value: object) -> bool:
    """Whether this is an integer as JSON Schema has it: ``1.0`` is one."""
    return isinstance(value, float) and value.is_integer()


def _is_integer(kind: Any) -> bool:
    return kind is int or (isinstance(kind, type) and issubclass(kind, IntEnum))


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
    if (origin or kind) in (list, tuple) or isinstance(kind, TupleType):
        return "array"
    return _NAMES.get(kind, "object")


def _choice(values: tuple[Any, ...]) -> str:
    shown = ", ".join(repr(value) for value in values[:6])
    return f"one of {shown}{', …' if len(values) > 6 else ''}"
