"""Parts of multipart forms that are files, or may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import Input, TypeExpr, imported, subscript, union
from specpress.ir.types import (
    Alias,
    Anything,
    ListOf,
    Named,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    TypeRef,
    Union,
)

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope

_FILE = imported(runtime.OPTIONS, "FileTypes")
_SEQUENCE = imported("collections.abc", "Sequence")


class FileParts:
    """Tells which parts are files, and what to pass for them."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def may_be_file(self, ref: TypeRef) -> bool:
        """Whether a part of a multipart body may be a file: then what is given says if it is."""
        match ref:
            case Scalar(kind=kind):
                return kind is ScalarKind.BINARY
            case Anything():
                return True
            case ListOf(item=inner) | Nullable(inner=inner):
                return self.may_be_file(inner)
            case OneOf(variants=variants):
                return any(map(self.may_be_file, variants))
            case Named() if ref.target not in self._scope.cyclic:
                other = self._other_name(ref)
                return other is not None and self.may_be_file(other)
            case _:
                return False

    def is_file(self, ref: TypeRef) -> bool:
        """Whether a part of a multipart body is a file, or several, whatever is given."""
        match ref:
            case Scalar(kind=kind):
                return kind is ScalarKind.BINARY
            case ListOf(item=inner) | Nullable(inner=inner):
                return self.is_file(inner)
            case OneOf(variants=variants):
                return all(map(self.is_file, variants))
            case Named() if ref.target not in self._scope.cyclic:
                other = self._other_name(ref)
                return other is not None and self.is_file(other)
            case _:
                return False

    def _other_name(self, ref: Named) -> TypeRef | None:
        """What a type is another name for, if it is one."""
        declaration = self._scope.lookup(ref)
        return declaration.type if isinstance(declaration, Alias | Union) else None

    def type(self, ref: TypeRef, spell: Input) -> TypeExpr:
        """What to pass for a part of a multipart body that may be a file."""
        match ref:
            case Scalar(kind=ScalarKind.BINARY):
                return _FILE
            case ListOf(item=item):
                return subscript(_SEQUENCE, (self.type(item, spell),))
            case Nullable(inner=inner):
                return self.type(inner, spell)
            case OneOf(variants=variants):
                return union(self.type(each, spell) for each in variants)
            case Named() if self.may_be_file(ref):
                return self.type(self._other_name(ref) or ref, spell)
            case _:
                return spell(ref)
