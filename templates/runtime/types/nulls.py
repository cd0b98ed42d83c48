"""Where a type takes null, as msgspec describes types."""

from __future__ import annotations

from typing import Final

from msgspec import inspect

__all__ = ["takes_null", "takes_null_inside"]

_SCALARS: Final = (
    inspect.BoolType,
    inspect.IntType,
    inspect.FloatType,
    inspect.StrType,
    inspect.BytesType,
    inspect.DateTimeType,
    inspect.DateType,
    inspect.TimeType,
    inspect.UUIDType,
    inspect.DecimalType,
    inspect.EnumType,
)


def takes_null(kind: inspect.Type) -> bool:
    """Whether a value of the type may be null or hold one, as far as can be told."""
    return _takes_null(kind, set())


def takes_null_inside(kind: inspect.Type) -> bool:
    """Whether a value of the type may hold a null within, rather than be one."""
    if isinstance(kind, inspect.UnionType):
        return any(takes_null(it) for it in kind.types if not isinstance(it, inspect.NoneType))
    return takes_null(kind) and not isinstance(kind, inspect.NoneType)


def _takes_null(kind: inspect.Type, seen: set[type]) -> bool:
    match kind:
        case inspect.LiteralType():
            return None in kind.values
        case inspect.UnionType():
            parts = kind.types
        case inspect.CollectionType():
            parts = (kind.item_type,)
        case inspect.TupleType():
            parts = kind.item_types
        case inspect.DictType():
            parts = (kind.value_type,)
        case inspect.StructType():
            parts = () if kind.cls in seen else tuple(field.type for field in kind.fields)
            seen.add(kind.cls)
        case _:
            return not isinstance(kind, _SCALARS)
    return any(_takes_null(part, seen) for part in parts)
