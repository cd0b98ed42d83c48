"""Arrays whose first items have types of their own, and whose length is not fixed.

To type checkers such an array is ``tuple[A, B, *tuple[C, ...]]``, or a list where some of the first
items may be missing; at run time it is a class that never has instances of its own, and converts
each item by its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from . import codec

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TupleType", "tuple_of"]


class TupleType(type):
    """The class of such arrays.

    Attributes:
        at_least: How many items there have to be.
        at_most: How many there may be.
        is_fixed: Whether none of the first items may be missing.
    """

    places_source: Callable[[], tuple[tuple[object, ...], object | None]]
    at_least: int
    at_most: int | None
    is_fixed: bool

    def kind_at(cls, place: int) -> Any:
        """Return the type of an item, counted from 0."""
        first, rest = cls.places_source()
        return first[place] if place < len(first) else rest

    def made_of(cls, items: list[object]) -> list[object] | tuple[object, ...]:
        """Return converted items as type checkers expect them."""
        return tuple(items) if cls.is_fixed else items

    def __from_json__(cls, value: object) -> list[object] | tuple[object, ...]:
        """Decode, as ``codec`` asks for."""
        if not isinstance(value, list):
            raise TypeError(f"Expected `array`, got `{type(value).__name__}`")
        items = cast("list[object]", value)
        if len(items) < cls.at_least:
            raise ValueError(f"Expected `array` of at least length {cls.at_least}")
        if cls.at_most is not None and len(items) > cls.at_most:
            raise ValueError(f"Expected `array` of at most length {cls.at_most}")
        return cls.made_of([cls._converted(place, item) for place, item in enumerate(items)])

    def _converted(cls, place: int, item: object) -> object:
        try:
            return codec.convert(item, cls.kind_at(place))
        except msgspec.ValidationError as error:
            raise ValueError(f"item {place}: {error}") from None

    def __instancecheck__(cls, instance: object) -> bool:
        """Count arrays of any kind."""
        return isinstance(instance, list | tuple)


def tuple_of(  # noqa: PLR0913  # one for each thing there is to say
    name: str,
    places: Callable[[], tuple[tuple[object, ...], object | None]],
    *,
    module: str = "",
    at_least: int = 0,
    at_most: int | None = None,
    is_fixed: bool = False,
) -> type[Any]:
    """Make the type of an array.

    Args:
        name: Its public name.
        places: Gives the types of the first items and of all others; called when something is
            decoded, never before.
        module: Where it is defined.
        at_least: How many items there have to be.
        at_most: How many there may be.
        is_fixed: Whether none of the first items may be missing.
    """
    namespace: dict[str, object] = {
        "__module__": module or __name__,
        "places_source": staticmethod(places),
        "at_least": at_least,
        "at_most": at_most,
        "is_fixed": is_fixed,
    }
    return TupleType(name, (), namespace)
