"""Values to show: the document's own examples, else plausible ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from specpress.emit.views.codes import EXAMPLE_MISFIT
from specpress.emit.views.methods.misfits import misfits
from specpress.ir.api import Location, Parameter
from specpress.ir.types import (
    Alias,
    Const,
    Enum,
    Field,
    JsonObject,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Scalar,
    ScalarKind,
    Struct,
    Union,
)

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.api import Operation
    from specpress.ir.types import Declaration, Json, TypeRef

    Described: TypeAlias = Parameter | Field | Declaration

_DEEPEST = 6
_SAMPLES: dict[ScalarKind, Json] = {
    ScalarKind.STRING: "text",
    ScalarKind.INTEGER: 1,
    ScalarKind.NUMBER: 1,
    ScalarKind.BOOLEAN: True,
    ScalarKind.NULL: None,
    ScalarKind.DATE: "2025-01-31",
    ScalarKind.DATETIME: "2025-01-31T12:00:00Z",
    ScalarKind.TIME: "12:00:00Z",
    ScalarKind.DURATION: "PT1H",
    ScalarKind.UUID: "0d9c2b7e-4f18-4a6d-b5a3-71c8e02f964d",
    ScalarKind.DECIMAL: "9.99",
}


class Missing:
    """That there is nothing to show."""


MISSING = Missing()


class Samples:
    """Finds values of types."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def client_parameter(self, name: str) -> str:
        """A value for a parameter that the client holds."""
        for operation in self._scope.api.operations:
            for parameter in operation.parameters:
                if parameter.location is Location.PATH and parameter.name == name:
                    value = self.of(parameter.type, operation, parameter)
                    if isinstance(value, str):
                        return value
        return name

    def of(  # noqa: PLR0911 - one per kind
        self, ref: TypeRef, operation: Operation, said: Described | None, depth: int = 0
    ) -> Json | Missing:
        """A value of a type, which is one that its schema allows.

        Args:
            ref: The type.
            operation: What the value is for; it is named where an example does not fit.
            said: What has the type, and may have examples.
            depth: How many types are around it.
        """
        example = MISSING if said is None else self._example(ref, operation, said)
        if not isinstance(example, Missing):
            return example
        if depth > _DEEPEST:
            return MISSING
        match ref:
            case Scalar(kind=kind, constraints=held):
                sample = _SAMPLES.get(kind, MISSING)
                low = held.minimum
                return int(low) if low is not None and isinstance(sample, int) else sample
            case Const(value=value):
                return value
            case ListOf(item=item):
                inner = self.of(item, operation, None, depth + 1)
                return () if isinstance(inner, Missing) else (inner,)
            case MapOf():
                return JsonObject(())
            case Nullable(inner=inner_ref):
                return self.of(inner_ref, operation, None, depth + 1)
            case OneOf(variants=variants):
                return self.of(variants[0], operation, None, depth + 1)
            case Named():
                return self._declared(ref, operation, depth)
            case _:
                return MISSING

    def _example(self, ref: TypeRef, operation: Operation, said: Described) -> Json | Missing:
        """The first example that fits; those before it are told."""
        for example in said.docs.examples:
            at = said.name if isinstance(said, Parameter | Field) else "it"
            what = next(misfits(self._scope, example, ref, at), None)
            if what is None:
                return example
            self._scope.report(EXAMPLE_MISFIT, operation, said.origin, what=what)
        return MISSING

    def _declared(self, ref: Named, operation: Operation, depth: int) -> Json | Missing:
        declaration = self._scope.lookup(ref)
        example = self._example(ref, operation, declaration)
        if not isinstance(example, Missing):
            return example
        match declaration:
            case Enum(values=values):
                return values[0].value
            case Alias(type=inner) | Union(type=inner):
                return self.of(inner, operation, None, depth + 1)
            case Struct(fields=fields):
                items: list[tuple[str, Json]] = []
                for field in fields:
                    if field.required and not field.read_only:
                        value = self.of(field.type, operation, field, depth + 1)
                        if isinstance(value, Missing):
                            return MISSING
                        items.append((field.name, value))
                return JsonObject(tuple(items))
