"""Properties that a model has beyond the declared ones: kept, reachable, and given back.

A Struct has no place for what it does not declare, so models have a hidden attribute, which is
empty but for answers that say more than their document. Encoding merges it with the rest. That
takes a walk over the value, and no program whose answers are all as documented ever takes it:
``KEPT`` tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from msgspec import UNSET, Struct

if TYPE_CHECKING:
    from typing import Self

__all__ = ["ATTRIBUTE", "KEPT", "WIRE_NAME", "Additional", "spread"]

ATTRIBUTE: Final = "_additional"
"""The hidden attribute of models."""

WIRE_NAME: Final = "additional properties"
"""What msgspec takes for its wire name; never sent."""


class _Counter:
    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 0


KEPT: Final = _Counter()
"""How often this process has met additional properties."""


class Additional(dict[str, object]):
    """Additional properties, plain JSON under their wire names.

    Attributes:
        is_known: False where they are those of a variant that the document does not know.
    """

    __slots__ = ("is_known",)

    is_known: bool

    def __new__(cls, *args: object, **more: object) -> Self:
        """Count it, also when it is copied or unpickled."""
        KEPT.count += 1
        made = super().__new__(cls, *args, **more)
        made.is_known = True
        return made

    @classmethod
    def __from_json__(cls, value: object) -> Self:
        """Refuse, as ``codec`` asks for: whatever a server calls its properties, none is this."""
        raise ValueError("is no property of its own")


def spread(value: object, *, tags: bool = False) -> object:
    """Return ``value`` with additional properties among those of their objects.

    What holds none is returned as it is, not copied.

    Args:
        value: What is going to be encoded.
        tags: Whether models also get the constants by which APIs tell them from others.
    """
    match value:
        case Struct():
            return _spread_struct(value, tags=tags)
        case Mapping():
            return _spread_mapping(cast("Mapping[object, object]", value), tags=tags)
        case list() | tuple():
            return _spread_items(cast("list[object]", value), tags=tags)
        case _:
            return _spread_other(value) if tags and hasattr(value, "__tags__") else value


def _spread_mapping(value: Mapping[object, object], *, tags: bool) -> object:
    made = {key: spread(item, tags=tags) for key, item in value.items()}
    return made if any(made[key] is not item for key, item in value.items()) else value


def _spread_items(value: list[object], *, tags: bool) -> object:
    made = [spread(item, tags=tags) for item in value]
    return value if all(a is b for a, b in zip(value, made, strict=True)) else made


def _spread_struct(value: Struct, *, tags: bool) -> object:
    pairs = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
    own: list[tuple[str, Any]] = [(wire, getattr(value, name)) for wire, name in pairs]
    made = {wire: spread(item, tags=tags) for wire, item in own if item is not UNSET}
    more = made.pop(WIRE_NAME, None)
    missing = _missing_tags(value, made) if tags else {}
    same = all(item is UNSET or made.get(wire) is item for wire, item in own)
    if more is None and not missing and same:
        return value
    # The declared properties win: two of one name cannot both be meant.
    return {**cast("dict[str, object]", more or {}), **made, **missing}


def _spread_other(value: Any) -> object:
    made: dict[str, object] = value.__to_json__()
    return spread({**made, **_missing_tags(value, made)}, tags=True)


def _missing_tags(value: object, made: Mapping[str, object]) -> dict[str, object]:
    tags: tuple[tuple[str, str], ...] = getattr(value, "__tags__", ())
    return {name: tag for name, tag in tags if name not in made}
