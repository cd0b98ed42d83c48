"""Values to show: the document's own examples, else plausible ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.ir.api import Location
from specpress.ir.types import (
    Alias,
    Const,
    Enum,
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
    from specpress.ir.types import Docs, Json, TypeRef

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
                    value = self.of(parameter.type, parameter.docs)
                    if isinstance(value, str):
                        return value
        return name

    def of(  # noqa: PLR0911 - one per kind
        self, ref: TypeRef, docs: Docs | None, depth: int = 0
    ) -> Json | Missing:
        """A value of a type; what is said of it may have an example."""
        if docs is not None and docs.examples:
            return docs.examples[0]
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
                inner = self.of(item, None, depth + 1)
                return () if isinstance(inner, Missing) else (inner,)
            case MapOf():
                return JsonObject(())
            case Nullable(inner=inner_ref):
                return self.of(inner_ref, None, depth + 1)
            case OneOf(variants=variants):
                return self.of(variants[0], None, depth + 1)
            case Named():
                return self._declared(ref, depth)
            case _:
                return MISSING

    def _declared(self, ref: Named, depth: int) -> Json | Missing:
        declaration = self._scope.lookup(ref)
        if declaration.docs.examples:
            return declaration.docs.examples[0]
        match declaration:
            case Enum(values=values):
                return values[0].value
            case Alias(type=inner) | Union(type=inner):
                return self.of(inner, None, depth + 1)
            case Struct(fields=fields):
                items: list[tuple[str, Json]] = []
                for field in fields:
                    if field.required and not field.read_only:
                        value = self.of(field.type, field.docs, depth + 1)
                        if isinstance(value, Missing):
                            return MISSING
                        items.append((field.name, value))
                return JsonObject(tuple(items))
