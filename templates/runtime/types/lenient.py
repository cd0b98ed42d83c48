"""The lenient decoder: a response that breaks its document's promises keeps all that it can.

It runs only where the strict decoder has failed, or has met an unknown enum value. A part that fits
is converted as it is; only what does not fit is taken apart. What came is there afterwards: a value
whose meaning is plain is made true to its type, any other stays as it came, and null is ``None``. A
required property that is missing is absent. Each such place is one ``Deviation``. Properties beyond
the declared ones are none, and kept. ``containers`` walks on into what holds others.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import IntEnum
from types import NoneType
from types import UnionType as PyUnion
from typing import (
    Annotated,
    Any,
    Final,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

import msgspec
from msgspec import UnsetType

from .. import redact
from . import codec, containers
from .additional import ATTRIBUTE, Additional
from .deviations import Deviation, DeviationWarning, MalformedError
from .enums import UNKNOWN_SEEN
from .expectations import choice, json_type, words
from .models import Model
from .scalars import INVALID, moment_of, scalar
from .times import stays_text
from .tuples import TupleType
from .unions import UnionType
from .unknown import UnknownVariant

__all__ = [
    "LenientDecoder",
    "convert",
    "convert_or_none",
    "decode",
    "from_plain",
    "from_text",
]

T = TypeVar("T")
# Out to the line that called ``from_dict`` or ``from_json``.
_CALLER: Final = 4


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

    def _decode_parts(
        self,
        kind: Any,
        value: object,
        path: str,
        secret: bool,  # noqa: FBT001
    ) -> Any:
        origin = get_origin(kind) or kind
        if origin is Annotated:
            return self._annotated(kind, value, path, secret=secret)
        if origin is Union or origin is PyUnion:
            return self._union(kind, value, path, secret=secret)
        if isinstance(kind, UnionType):
            return (
                self._variant(kind, value, path, secret=secret)
                if _is_object(value)
                else self._variants(kind.variants(), value, path, secret=secret)
            )
        if _is_array(value) and (origin in (list, tuple) or isinstance(kind, TupleType)):
            return containers.array(self, kind, value, path, secret=secret)
        if _is_object(value) and (
            parts := containers.members(self, kind, value, path, secret=secret)
        ):
            return parts[0]
        decoded = scalar(kind, value)
        self.report(path, words(kind), redact.MASK if secret else redact.description(value))
        return decoded

    def report(self, path: str, expected: str, got: str) -> None:
        """Note that something does not fit."""
        self.deviations.append(Deviation(path, expected, got))

    def _annotated(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        inner, *metas = get_args(kind)
        aware = any(isinstance(meta, msgspec.Meta) and meta.tz for meta in metas)
        if inner is not datetime or not aware or stays_text(inner, value):
            return self.decode(inner, value, path, secret=secret)
        got = redact.MASK if secret else redact.description(value)
        self.report(path, "date-time with an offset", got)
        moment = moment_of(value)
        if isinstance(moment, datetime) and moment.tzinfo is None:
            return moment.replace(tzinfo=UTC)
        return moment

    def _union(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        members = get_args(kind)
        real = tuple(member for member in members if member not in (NoneType, UnsetType))
        if value is None:
            self.report(path, words(kind), "null")
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
            names = " or ".join(dict.fromkeys(words(kind) for kind in kinds))
            self.report(path, names, redact.MASK if secret else redact.description(value))
        else:
            self._take_over(best[2])
        return best[1]

    def _take_over(self, attempt: LenientDecoder) -> None:
        self.deviations.extend(attempt.deviations)
        self.additional += attempt.additional

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
            self.report(f"{path}.{tag}", choice(tuple(kind.mapping)), got)
        if base is None:
            return made
        kept = Additional(made.additional_properties)
        kept.is_known = False
        setattr(made, ATTRIBUTE if isinstance(made, Model) else "additional_properties", kept)
        return made

    def decode_or_keep(self, kind: Any, value: object, path: str, *, secret: bool) -> Any:
        """Return ``value`` as a ``kind``, or as it came where that is impossible."""
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
        raise MalformedError(f"expected {expected}, got {json_type(plain)}")
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


def from_plain(kind: type[T], value: object) -> T:
    """Return a JSON object as a model.

    Raises:
        ValueError: It is of quite another kind.
    """
    # What is no JSON, a date say, is first made what it would be sent as.
    return _told(kind, codec.to_builtins(dict(value)) if _is_mapping(value) else value)


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def from_text(kind: type[T], text: str | bytes) -> T:
    """Return JSON as a model.

    Raises:
        ValueError: It is no JSON, or of quite another kind.
    """
    try:
        return msgspec.json.decode(text, type=kind, dec_hook=codec.dec_hook)
    except msgspec.ValidationError:
        return _told(kind, msgspec.json.decode(text))


def _told(kind: type[T], plain: object) -> T:
    try:
        made, deviations = decode(kind, plain)
    except MalformedError as error:
        raise ValueError(f"no {kind.__name__}: {error}") from None
    for deviation in deviations:
        warnings.warn(str(deviation), DeviationWarning, stacklevel=_CALLER)
    return made


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_array(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _is_whole(value: object) -> bool:
    """Whether this is an integer as JSON Schema has it: ``1.0`` is one."""
    return isinstance(value, float) and value.is_integer()


def _is_integer(kind: Any) -> bool:
    return kind is int or (isinstance(kind, type) and issubclass(kind, IntEnum))
