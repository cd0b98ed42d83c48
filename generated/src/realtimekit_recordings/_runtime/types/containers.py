"""What holds other values, read leniently: arrays item by item, objects member by member."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Protocol, TypeVar, get_args, get_origin

import msgspec
from msgspec import UNSET

from . import codec
from .additional import ATTRIBUTE, WIRE_NAME, Additional
from .enums import UNKNOWN_SEEN
from .expectations import is_optional, words
from .models import Model, OpenModel
from .scalars import INVALID
from .tuples import TupleType

__all__ = ["Decoder", "array", "members"]

S = TypeVar("S", bound=msgspec.Struct)


class Decoder(Protocol):
    """Decodes what a container holds, and notes what is to be told; ``LenientDecoder`` does.

    Attributes:
        additional: How many properties were met that are not declared.
    """

    additional: int

    def decode(self, kind: Any, value: object, path: str, *, secret: bool = False) -> Any:
        """Return ``value`` as a ``kind``, or ``INVALID`` where that is impossible."""
        ...

    def decode_or_keep(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        """Return ``value`` as a ``kind``, or as it came where that is impossible."""
        ...

    def report(self, path: str, expected: str, got: str) -> None:
        """Note that something does not fit."""
        ...


def array(decoder: Decoder, kind: Any, items: list[object], path: str, *, secret: bool) -> Any:
    """Return the items as a list or tuple type wants them."""
    is_open = isinstance(kind, TupleType)
    if is_open and len(items) < kind.at_least:
        decoder.report(path, f"array of at least {kind.at_least}", f"array of {len(items)}")
    arguments = get_args(kind)
    decoded = [
        decoder.decode_or_keep(
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


def members(
    decoder: Decoder, kind: Any, values: dict[str, object], path: str, *, secret: bool
) -> tuple[Any] | None:
    """Return the object in a tuple, or ``None`` where ``kind`` is no kind of object."""
    if get_origin(kind) is dict:
        inner = get_args(kind)[1]
        decoded = {
            name: decoder.decode_or_keep(inner, value, f"{path}.{name}", secret=secret)
            for name, value in values.items()
        }
        return (decoded,)
    if isinstance(kind, type) and issubclass(kind, OpenModel | msgspec.Struct):
        return (_instance(decoder, kind, values, path),)
    return None


def _instance(
    decoder: Decoder, kind: type[OpenModel | msgspec.Struct], values: dict[str, object], path: str
) -> OpenModel | msgspec.Struct:
    if issubclass(kind, OpenModel):
        return _open_model(decoder, kind, values, path)
    if issubclass(kind, Model):
        return _model(decoder, kind, values, path)
    return _struct(decoder, kind, values, path, _secrets(kind))


def _model(decoder: Decoder, kind: type[Model], values: dict[str, object], path: str) -> Model:
    names = values.keys() - _declared_names(kind)
    known = {name: item for name, item in values.items() if name not in names}
    more = {name: item for name, item in values.items() if name in names} if names else {}
    decoder.additional += len(more)
    made = _fitting(kind, known) if more else None
    if made is None:
        made = _struct(decoder, kind, known, path, _secrets(kind))
    if more:
        setattr(made, ATTRIBUTE, Additional(more))
    return made


def _fitting(kind: type[Model], values: dict[str, object]) -> Model | None:
    """Return the model if all of this fits, which is much quicker to see first."""
    unknown = UNKNOWN_SEEN.count
    try:
        made = codec.convert(values, kind)
    except msgspec.ValidationError:
        return None
    return made if UNKNOWN_SEEN.count == unknown else None


def _struct(
    decoder: Decoder,
    kind: type[S],
    values: dict[str, object],
    path: str,
    secrets: frozenset[str],
) -> S:
    attributes: dict[str, Any] = {}
    for field in _fields(kind):
        where = f"{path}.{field.encode_name}"
        if field.encode_name not in values:
            if field.required:
                if not is_optional(field.type):
                    decoder.report(where, words(field.type), "nothing")
                attributes[field.name] = UNSET
            continue
        value = values[field.encode_name]
        secret = field.name in secrets
        attributes[field.name] = decoder.decode_or_keep(field.type, value, where, secret=secret)
    return kind(**attributes)


def _open_model(
    decoder: Decoder, kind: type[OpenModel], values: dict[str, object], path: str
) -> OpenModel:
    declared = kind.declared()
    names = frozenset(declared.__struct_encode_fields__)
    rest = {name: item for name, item in values.items() if name not in names}
    decoder.additional += len(rest)
    struct = _struct(decoder, declared, values, path, frozenset(kind.__secrets__))
    additional = decoder.decode(kind.additional(), rest, path)
    return kind.from_parts(struct, rest if additional is INVALID else additional)


@lru_cache(maxsize=512)
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


@lru_cache(maxsize=512)
def _declared_names(kind: type[Model]) -> frozenset[str]:
    return frozenset(kind.__struct_encode_fields__) - {WIRE_NAME}


def _secrets(kind: type[msgspec.Struct]) -> frozenset[str]:
    names: tuple[str, ...] = getattr(kind, "__secrets__", ())
    return frozenset(names)


def _item_kind(arguments: tuple[Any, ...], index: int) -> Any:
    if not arguments:
        return Any
    if len(arguments) == 1 or arguments[-1] is Ellipsis:
        return arguments[0]
    return arguments[min(index, len(arguments) - 1)]
