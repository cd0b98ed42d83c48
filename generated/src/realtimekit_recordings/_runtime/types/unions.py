"""Unions that msgspec cannot tell apart: several objects, with or without a discriminator.

To type checkers such a union is a plain ``A | B``; at run time it is a class that never has
instances of its own, decodes into its variants, and counts them as instances.
"""

from __future__ import annotations

from types import UnionType as PyUnion
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, cast, get_args, get_origin

import msgspec

from . import codec
from .enums import UNKNOWN_SEEN
from .models import OpenModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["UnionType", "union"]


class UnionType(type):
    """The class of unions."""

    variants_source: Callable[[], tuple[object, ...]]
    discriminator: str | None
    mapping: Mapping[str, int]

    def variants(cls) -> tuple[Any, ...]:
        """Return the types that a value may have, in the document's order."""
        return cls.variants_source()

    def discriminated(cls, value: object) -> Any | None:
        """Return the variant that the discriminator names, if it names one."""
        if cls.discriminator is None or not isinstance(value, dict):
            return None
        tag = cast("dict[str, object]", value).get(cls.discriminator)
        index = cls.mapping.get(tag) if isinstance(tag, str) else None
        return None if index is None else cls.variants()[index]

    def __from_json__(cls, value: object) -> object:
        """Decode, as ``codec`` asks for."""
        chosen = cls.discriminated(value)
        if chosen is not None:
            return codec.convert(value, chosen)
        return _best(value, cls.variants())

    def __instancecheck__(cls, instance: object) -> bool:
        """Count the variants' instances; containers by their outermost type."""
        return any(_is_instance(instance, kind) for kind in cls.variants())


def union(
    name: str,
    variants: Callable[[], tuple[object, ...]],
    *,
    module: str = "",
    discriminator: str | None = None,
    mapping: Mapping[str, int] | None = None,
) -> type[Any]:
    """Make a union.

    Args:
        name: Its public name.
        variants: Gives its types; called when something is decoded, never before.
        module: Where it is defined.
        discriminator: The property whose value tells the variants apart.
        mapping: That property's values, each with the index of its variant.
    """
    namespace: dict[str, object] = {
        "__module__": module or __name__,
        "variants_source": staticmethod(variants),
        "discriminator": discriminator,
        "mapping": mapping or {},
    }
    return UnionType(name, (), namespace)


def _best(value: object, variants: tuple[Any, ...]) -> object:
    """Return ``value`` as the variant that it fits best.

    Unknown properties are no obstacle, so several may fit: then the one without unknown enum values
    and with the most of the value's properties wins, and the first of those.
    """
    best: tuple[tuple[bool, int], object] | None = None
    problem: msgspec.ValidationError | None = None
    for kind in variants:
        unknown = UNKNOWN_SEEN.count
        try:
            fitting = codec.convert(value, kind)
        except msgspec.ValidationError as error:
            problem = problem or error
            continue
        # By what came of it: the variant may be a union itself.
        score = (UNKNOWN_SEEN.count == unknown, _shared_names(value, type(fitting)))
        if best is None or score > best[0]:
            best = (score, fitting)
    if best is None:
        raise ValueError(f"fits no variant ({problem})")
    return best[1]


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


def _shared_names(value: object, kind: Any) -> int:
    struct = kind.declared() if _is_subclass(kind, OpenModel) else kind
    if not isinstance(value, dict) or not _is_subclass(struct, msgspec.Struct):
        return 0
    names = cast("type[msgspec.Struct]", struct).__struct_encode_fields__
    return sum(name in value for name in names)


def _is_subclass(kind: Any, base: type) -> bool:
    return isinstance(kind, type) and issubclass(kind, base)
