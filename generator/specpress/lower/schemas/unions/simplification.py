"""Unions without variants that say nothing: nested ones, repeated ones, what others include."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from specpress.ir.types import (
    NO_CONSTRAINTS,
    Anything,
    Const,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    TypeRef,
)
from specpress.lower.schemas.nullability import nullable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specpress.lower.merging.merger import SchemaMerger
    from specpress.pointer import Pointer


class UnionSimplifier:
    """Makes one type out of several.

    ``extensible`` are the declarations of enums that stand beside "any string" somewhere.
    """

    def __init__(self, merger: SchemaMerger) -> None:
        """Take what knows the enums that references lead to."""
        self.extensible: set[Pointer] = set()
        self._merger = merger

    def simplify(self, variants: Sequence[TypeRef]) -> TypeRef:
        """One type out of several: nothing nested, nothing twice, nothing without effect."""
        with_null = any(isinstance(one, Nullable) for one in variants)
        return nullable(self.simplify_non_null(variants), when=with_null)

    def simplify_non_null(self, variants: Sequence[TypeRef]) -> TypeRef:
        """The same, null aside."""
        found: list[TypeRef] = [
            one for one in dict.fromkeys(_unnest(variants)) if not isinstance(one, Never)
        ]
        if any(isinstance(one, Anything) for one in found):
            return Anything()
        if any(_is_any_number(one) for one in found):
            found = [one for one in found if not _is_integer(one)]
        if any(_is_text(one) for one in found):
            found = self._with_any_text(found)
        if not found:
            return Never()
        return found[0] if len(found) == 1 else OneOf(variants=tuple(found))

    def _with_any_text(self, variants: list[TypeRef]) -> list[TypeRef]:
        """The variants without those that any string beside them makes superfluous.

        Listed strings are worth more to a reader than "any string", so their enum stays, and
        learns that it is not the whole truth.
        """
        is_any = any(_is_text(one) and one.constraints == NO_CONSTRAINTS for one in variants)
        found: list[TypeRef] = [
            one
            for one in variants
            if not (is_any and isinstance(one, Const) and one.typed == "string")
        ]
        enums = [one for one in found if isinstance(one, Named) and self._is_text_enum(one)]
        self.extensible.update(one.target for one in enums)
        return [one for one in found if not _is_text(one)] if enums else found

    def _is_text_enum(self, found: TypeRef) -> bool:
        if not isinstance(found, Named):
            return False
        merged = self._merger.merged_at(found.target)
        values = (merged.enum if merged else None) or ()
        return bool(values) and all(value.typed == "string" for value in values)


def _unnest(variants: Iterable[TypeRef]) -> Iterable[TypeRef]:
    for one in variants:
        inner = one.inner if isinstance(one, Nullable) else one
        if isinstance(inner, OneOf):
            yield from inner.variants
        else:
            yield inner


def _is_any_number(found: TypeRef) -> bool:
    match found:
        case Scalar(kind=ScalarKind.NUMBER, constraints=constraints):
            return constraints == NO_CONSTRAINTS
        case _:
            return False


def _is_integer(found: TypeRef) -> bool:
    return isinstance(found, Scalar) and found.kind is ScalarKind.INTEGER


def _is_text(found: TypeRef) -> TypeGuard[Scalar]:
    return isinstance(found, Scalar) and found.kind is ScalarKind.STRING and found.format is None
