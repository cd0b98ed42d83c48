"""What the README shows of properties that may be absent: one of an answer of this API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, ident, join
from specpress.ir.types import Alias, Named, Nullable, Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.package.shown_calls import ShownCalls
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import TypeRef

_DEPTH = 3


class Absence(msgspec.Struct, frozen=True):
    """A call, an attribute of what it answers that may be absent, and whether it may be null."""

    call: Code
    attribute: Code
    is_nullable: bool


def absence(scope: Scope, answers: Mapping[str, Answer], shown: ShownCalls) -> Absence | None:
    """The first such attribute of what is always there; one that may be null, if there is one."""
    found = [
        Absence(call.code(Code("result = ")), join(".", map(ident, path)), is_nullable)
        for method, call in shown.simplest()
        if (case := answers[method.operation.key].single) is not None and case.type is not None
        for path, is_nullable in _optional(scope, case.type, ("result",))
    ]
    return next((each for each in found if each.is_nullable), found[0] if found else None)


def _optional(
    scope: Scope, ref: TypeRef, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], bool]]:
    struct = _struct(scope, ref)
    if struct is None or len(path) > _DEPTH:
        return
    for field in scope.fields(struct):
        inner = (*path, scope.names.attribute(struct, field))
        if scope.is_secret(field) or scope.is_secret_url(field):
            continue
        if field.required and not field.write_only:
            yield from _optional(scope, field.type, inner)
        elif not field.write_only:
            yield inner, isinstance(field.type, Nullable)


def _struct(scope: Scope, ref: TypeRef) -> Struct | None:
    while isinstance(ref, Named):
        declaration = scope.lookup(ref)
        if isinstance(declaration, Struct):
            return declaration
        if not isinstance(declaration, Alias):
            return None
        ref = declaration.type
    return None
