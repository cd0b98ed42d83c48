"""What JSON each type is read from: it decides which unions msgspec can tell apart by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Enum,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    Struct,
    TupleOf,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from specpress.ir.types import Declaration, TypeRef
    from specpress.pointer import Pointer


class Shapes:
    """What JSON each type is read from: it decides whether msgspec can tell a union apart.

    Args:
        lookup: Finds the declaration behind a reference.
        cyclic: Aliases and unions that come back to themselves.
    """

    def __init__(self, lookup: Callable[[Named], Declaration], cyclic: frozenset[Pointer]) -> None:
        self._lookup = lookup
        self._cyclic = cyclic
        self._known: dict[Pointer, tuple[str, ...]] = {}

    def is_native(self, ref: OneOf) -> bool:
        """Whether msgspec decodes a plain union of these variants."""
        seen: dict[str, int] = {}
        for shape in (shape for variant in ref.variants for shape in self._of(variant)):
            seen[shape] = seen.get(shape, 0) + 1
        if "any" in seen:
            return True  # such a union is spelled Any
        if "custom" in seen:
            return sum(seen.values()) == 1
        texts = seen.get("text", 0) + (1 if "plain text" in seen else 0)
        enums = seen.get("whole enum", 0)
        return (
            texts <= 1
            and not ("text" in seen and "literal text" in seen)
            and seen.get("array", 0) <= 1
            and seen.get("object", 0) <= 1
            and enums <= 1
            and not (enums and ("whole" in seen or "literal whole" in seen))
        )

    def _of(self, ref: TypeRef) -> tuple[str, ...]:  # noqa: PLR0911 - one per kind
        match ref:
            case Scalar(kind=kind):
                return (_SHAPES.get(kind, "text"),)
            case ListOf():
                return ("array",)
            case TupleOf():
                return ("array",) if ref.has_fixed_length or ref.is_uniform else ("custom",)
            case MapOf():
                return ("object",)
            case Const(typed=typed):
                return (_LITERALS.get(typed, "other"),)
            case Nullable(inner=inner):
                return self._of(inner)
            case OneOf():
                return self._joined(ref)
            case Anything() | Never():
                return ("any",)
            case Named(target=target):
                return self._named(target, ref)
            case _:
                assert_never(ref)

    def _joined(self, ref: OneOf) -> tuple[str, ...]:
        if not self.is_native(ref):
            return ("custom",)
        return tuple(dict.fromkeys(shape for each in ref.variants for shape in self._of(each)))

    def _named(self, target: Pointer, ref: Named) -> tuple[str, ...]:
        if target in self._cyclic:
            return ("custom",)
        if target not in self._known:
            self._known[target] = self._declared(self._lookup(ref))
        return self._known[target]

    def _declared(self, declaration: Declaration) -> tuple[str, ...]:
        match declaration:
            case Struct():
                return ("custom",) if is_open(declaration) else ("object",)
            case Enum():
                return enum_shapes(declaration)
            case Union(type=ref) | Alias(type=ref):
                return self._of(ref)
            case _:
                assert_never(declaration)


_SHAPES = {
    ScalarKind.STRING: "plain text",
    ScalarKind.INTEGER: "whole",
    ScalarKind.NUMBER: "number",
    ScalarKind.BOOLEAN: "other",
    ScalarKind.NULL: "null",
    ScalarKind.DURATION: "custom",
    ScalarKind.BASE64URL: "custom",
}
_LITERALS = {"string": "literal text", "integer": "literal whole", "number": "number"}


def is_open(struct: Struct) -> bool:
    """Whether a struct speaks of properties beyond the declared ones."""
    return struct.additional is not None and not isinstance(struct.additional, Never)


def enum_shapes(enum: Enum) -> tuple[str, ...]:
    """What an enum's values are: ``text`` or ``whole enum`` become classes, others plain types."""
    kinds = tuple(dict.fromkeys(value.typed for value in enum.values))
    if kinds == ("string",):
        return ("text",)
    if kinds == ("integer",):
        return ("whole enum",)
    return tuple(_PLAIN_SHAPES.get(kind, "null") for kind in kinds)


def is_class(enum: Enum) -> bool:
    """Whether an enum becomes an open enum class."""
    return enum_shapes(enum) in {("text",), ("whole enum",)}


_PLAIN_SHAPES = {"string": "plain text", "integer": "whole", "number": "number", "boolean": "other"}
