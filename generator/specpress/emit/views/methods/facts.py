"""What the methods of resources are made from, and how the types of one method are spelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident
from specpress.emit.views.python.expressions import NONE, Output, TypeExpr, union
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.spelling import constant
from specpress.emit.views.types.input_types import input_types

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.operations.signatures import Signatures
    from specpress.emit.views.scope.methods import Method
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.validators import Validators
    from specpress.ir.features import Features
    from specpress.ir.types import Named

TYPES = Import(".", "types")
REQUESTS = Import(".", "_requests")


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the makers of methods look things up in. ``answers`` and ``paged`` by operation."""

    scope: Scope
    validators: Validators
    signatures: Signatures
    answers: Mapping[str, Answer]
    features: Features
    paged: Mapping[str, Paged]


def operation_name(method: Method) -> Code:
    """The constant with a method's operation."""
    return ident(constant(method.name))


def in_types(_module: str, name: str) -> TypeExpr:
    """A public type as resources refer to it: through the lazy package."""
    return TypeExpr(fill("types.{name}", name=ident(name)), frozenset((TYPES,)))


def bare(_module: str, name: str) -> TypeExpr:
    """A public type by its name alone, for people."""
    return TypeExpr(ident(name))


class MethodTypes:
    """Spells what methods take (``input``) and answer (``output``).

    Args:
        facts: What is known of the API.
        refer: How a public type is referred to: by its module and its name.
    """

    def __init__(self, facts: Facts, refer: Callable[[str, str], TypeExpr]) -> None:
        self._facts = facts
        self._refer = refer
        self.input = input_types(facts.scope, refer)
        self.output = Output(self._named, lambda _: None)

    def _named(self, ref: Named) -> TypeExpr:
        scope = self._facts.scope
        return NONE if scope.is_null(ref) else self.public(scope.names.class_name(ref.target))

    def public(self, name: str) -> TypeExpr:
        """A public type."""
        return self._refer("", name)

    def answered(self, method: Method) -> TypeExpr:
        """What an operation answers; of a stream, each of its items."""
        return union(self._facts.answers[method.operation.key].types(self.output, self.public))

    def returned(self, method: Method, *, is_async: bool = False) -> TypeExpr:
        """What calling an operation returns."""
        answer = self._facts.answers[method.operation.key]
        return answer.returned(self.answered(method), is_async=is_async)

    def failures(self, method: Method) -> dict[str, str]:
        """The types of refusals' bodies as docstrings have them, by status."""
        found: dict[str, list[str]] = {}
        for case in self._facts.answers[method.operation.key].failures:
            if case.type is not None:
                found.setdefault(case.status, []).append(self.output(case.type).code)
        return {status: "` or `".join(held) for status, held in found.items()}
