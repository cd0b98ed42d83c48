"""Unions that msgspec cannot tell apart: several objects, with or without a discriminator.

To type checkers such a union is a plain ``A | B``; at run time it is a class that never has
instances of its own, decodes into its variants, and counts them as instances.

A union with a discriminator is open as enums are: what has another value there arrives whole, as an
``UnknownVariant`` or as the base that all variants extend.
"""

from __future__ import annotations

from types import NoneType
from types import UnionType as PyUnion
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, cast, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct

from . import codec
from .additional import ATTRIBUTE, WIRE_NAME
from .enums import UNKNOWN_SEEN
from .expectations import choice
from .models import OpenModel
from .trimming import declared_names, trim
from .unknown import ON_PURPOSE, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["UnionType", "UnknownVariant", "union"]

_SHOWN = 10


class UnionType(type):
    """The class of unions."""

    variants_source: Callable[[], tuple[object, ...]]
    discriminator: str | None
    mapping: Mapping[str, int]
    fallback: int | None

    def variants(cls) -> tuple[Any, ...]:
        """Return the types that a value may have, in the document's order."""
        return cls.variants_source()

    def base(cls) -> Any | None:
        """Return the variant that all others extend, if there is one."""
        return None if cls.fallback is None else cls.variants()[cls.fallback]

    def discriminated(cls, value: object) -> Any | None:
        """Return the variant that the discriminator names, if it names one."""
        tag = cls._tag(value)
        index = cls.mapping.get(tag) if isinstance(tag, str) else None
        return None if index is None else cls.variants()[index]

    def is_unknown(cls, value: object) -> bool:
        """Whether the discriminator has a value that the document does not know."""
        tag = cls._tag(value)
        return isinstance(tag, str) and tag not in cls.mapping

    def _tag(cls, value: object) -> object:
        if cls.discriminator is None or not isinstance(value, dict):
            return UNSET
        return cast("dict[str, object]", value).get(cls.discriminator, UNSET)

    def __from_json__(cls, value: object) -> object:
        """Decode, as ``codec`` asks for."""
        chosen = cls.discriminated(value)
        if chosen is not None:
            return codec.convert(value, chosen)
        if value is ON_PURPOSE and cls.discriminator is not None:
            return value
        if cls.is_unknown(value):
            known = ", ".join(map(repr, [*cls.mapping][:_SHOWN]))
            more = ", …" if len(cls.mapping) > _SHOWN else ""
            text = f"{cls.discriminator} has to be one of {known}{more}"
            raise ValueError(f"{text}, or all of it an UnknownVariant")
        return _best(value, cls.variants())

    def trimmed(cls, value: object, foreign: frozenset[str]) -> object:
        """Return plain JSON as ``trimming.trim`` does, for the variant that it then fits."""
        chosen = cls.discriminated(value)
        if chosen is not None:
            return trim(chosen, value, foreign)
        for kind in cls.variants():
            candidate = trim(kind, value, foreign)
            if _fits(codec.to_builtins(candidate), cls):
                return candidate
        return value

    def __instancecheck__(cls, instance: object) -> bool:
        """Count the variants' instances; containers by their outermost type."""
        if instance is ON_PURPOSE or isinstance(instance, UnknownVariant):
            return cls.discriminator is not None
        return any(_is_instance(instance, kind) for kind in cls.variants())


def union(  # noqa: PLR0913  # one for each thing there is to say
    name: str,
    variants: Callable[[], tuple[object, ...]],
    *,
    module: str = "",
    discriminator: str | None = None,
    mapping: Mapping[str, int] | None = None,
    fallback: int | None = None,
) -> type[Any]:
    """Make a union.

    Args:
        name: Its public name.
        variants: Gives its types; called when something is decoded, never before.
        module: Where it is defined.
        discriminator: The property whose value tells the variants apart.
        mapping: That property's values, each with the index of its variant.
        fallback: The index of the variant that all others extend.
    """
    namespace: dict[str, object] = {
        "__module__": module or __name__,
        "variants_source": staticmethod(variants),
        "discriminator": discriminator,
        "mapping": mapping or {},
        "fallback": fallback,
    }
    return UnionType(name, (), namespace)


def _best(value: object, variants: tuple[Any, ...]) -> object:
    """Return ``value`` as the variant that it fits best.

    Several may fit: then the one without unknown enum values and with the most declared properties
    wins, and the first of those.
    """
    best: tuple[tuple[bool, int], object] | None = None
    for kind in variants:
        unknown = UNKNOWN_SEEN.count
        try:
            fitting = codec.convert(value, kind)
        except msgspec.ValidationError:
            continue
        score = (UNKNOWN_SEEN.count == unknown, _declared(fitting))
        if best is None or score > best[0]:
            best = (score, fitting)
    if best is not None:
        return best[1]
    got = "None" if value is None else type(value).__name__
    if isinstance(value, dict | list):
        found = _beside_others(cast("object", value), variants)
        if found is not UNSET:
            return found
    raise ValueError(f"expected {_named(variants)}, got {got}")


def _named(variants: tuple[Any, ...]) -> str:
    names = dict.fromkeys(map(_python_word, variants[:_SHOWN]))
    return " or ".join([*names, *(["others"] if len(variants) > _SHOWN else [])])


def _python_word(kind: Any) -> str:
    origin = get_origin(kind)
    if origin is Annotated:
        return _python_word(get_args(kind)[0])
    if origin in (Union, PyUnion):
        return _named(get_args(kind))
    if origin is Literal:
        return choice(get_args(kind))
    return "None" if kind is NoneType else str(getattr(kind, "__name__", kind))


def _beside_others(value: object, variants: tuple[Any, ...]) -> object:
    """Return an argument as a variant that it fits but for properties that others declare.

    Validators refuse what nobody declares, which is surely misspelled; models are no validators.
    """
    foreign = frozenset[str]().union(*map(declared_names, variants))
    if WIRE_NAME in foreign:
        return UNSET
    for kind in variants:
        try:
            return cast("object", codec.convert(trim(kind, value, foreign), kind))
        except msgspec.ValidationError:
            continue
    return UNSET


def _fits(value: object, kind: Any) -> bool:
    try:
        codec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _declared(value: object) -> int:
    """Count the properties in a decoded value that its types declare."""
    match value:
        case Struct():
            names = value.__struct_fields__
            held = [getattr(value, name) for name in names if name != ATTRIBUTE]
            return sum(1 + _declared(item) for item in held if item is not UNSET)
        case OpenModel():
            held = [getattr(value, name) for name in type(value).declared().__struct_fields__]
            return sum(1 + _declared(item) for item in held if item is not UNSET)
        case list() | tuple():
            return sum(map(_declared, cast("list[object]", value)))
        case dict():
            return sum(map(_declared, cast("dict[object, object]", value).values()))
        case _:
            return 0


def _is_instance(instance: object, kind: Any) -> bool:
    if kind is Any:
        return True
    origin = get_origin(kind)
    if origin is Literal:
        return any(type(one) is type(instance) and one == instance for one in get_args(kind))
    if origin is Annotated:
        return _is_instance(instance, get_args(kind)[0])
    if origin in (Union, PyUnion):
        return any(_is_instance(instance, one) for one in get_args(kind))
    return isinstance(instance, origin or kind)
