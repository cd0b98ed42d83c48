"""Whether null is among the values of a schema.

Answered from the document alone, without lowering: a reference to a declaration must know it
before the declaration exists. A nullable component is declared without its null, and every
reference to it is ``Nullable``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.types import Anything, Never, Nullable, Scalar, ScalarKind, TypeRef
from specpress.lower.nodes import Place, Resolver, SchemaLike, allows_null, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specpress.pointer import Pointer


class Nullability:
    """Answers for places and for targets of references; the latter are remembered."""

    def __init__(self, resolver: Resolver) -> None:
        """Take where references lead."""
        self._resolver = resolver
        self._known: dict[Pointer, bool | None] = {}

    def of(self, place: Place) -> bool:
        """Whether the schema at a place allows null."""
        return self._of(place.value) is True

    def of_all(self, places: Sequence[Place]) -> bool:
        """Whether null is allowed where all these schemas hold."""
        return _all(self._of(place.value) for place in places) is True

    def of_target(self, pointer: Pointer) -> bool:
        """Whether the schema that a reference leads to allows null."""
        return self._of_target(pointer) is True

    def _of_target(self, pointer: Pointer) -> bool | None:
        if pointer in self._known:
            return self._known[pointer]
        self._known[pointer] = None  # a schema that leads back to itself adds nothing
        place = self._resolver.schema(pointer)
        found = None if place is None else self._of(place.value)
        self._known[pointer] = found
        return found

    def _of(self, value: SchemaLike) -> bool | None:
        """True and False as the schema says, ``None`` where it is silent."""
        ref, own = split(value)
        target = None if ref is None else self._of_target(self._resolver.target(ref))
        if own is None:
            return target
        if allows_null(own):
            return True
        if own.type is not None or own.enum is not None or "const" in own.model_fields_set:
            return False
        groups = [group for group in (own.oneOf, own.anyOf) if group]
        found = [_any(self._of(variant) for variant in group) for group in groups]
        found.append(_all(self._of(part) for part in own.allOf or ()))
        return _all([target, *found])


def _all(answers: Iterable[bool | None]) -> bool | None:
    known = [answer for answer in answers if answer is not None]
    return all(known) if known else None


def _any(answers: Iterable[bool | None]) -> bool | None:
    known = [answer for answer in answers if answer is not None]
    return any(known) if known else None


def nullable(inner: TypeRef, *, when: bool) -> TypeRef:
    """The type or null, where that says anything new."""
    if not when or isinstance(inner, Nullable | Anything | Never) or _is_null(inner):
        return inner
    return Nullable(inner=inner)


def _is_null(found: TypeRef) -> bool:
    return isinstance(found, Scalar) and found.kind is ScalarKind.NULL
