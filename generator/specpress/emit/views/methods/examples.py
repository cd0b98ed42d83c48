"""Calls that the README shows, made of the document's own examples so that they can be run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, dotted, fill, ident, join, py
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
    from collections.abc import Container

    from specpress.emit.views.methods.recipes import Finding
    from specpress.emit.views.operations.signatures import Parameter, Signatures
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import Docs, Json, TypeRef

_WIDTH = 88
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


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A call to show: ``function`` is reached from ``client``, ``arguments`` as source text."""

    resource: Resource
    method: Method
    function: Code
    arguments: tuple[Code, ...]
    has_nested: bool

    def code(self, prefix: Code, *, indent: int = 0) -> Code:
        """The call with something before it, on one line where it fits."""
        return call_code(prefix + self.function, self.arguments, indent=indent)


def call_code(function: Code, arguments: tuple[Code, ...], *, indent: int = 0) -> Code:
    """A call, on one line where it fits, else with an argument on each.

    Args:
        function: What to call, and what stands before it.
        arguments: As source text; continued lines of one assume an indent of 4.
        indent: Columns before the call.
    """
    line = fill("{f}({arguments})", f=function, arguments=join(", ", arguments))
    if not arguments or (len(line) + indent <= _WIDTH and "\n" not in line):
        return line
    inner = _margin(indent + 4)
    body = join("", (fill("{m}{a},\n", m=inner, a=argument) for argument in arguments))
    return fill("{f}(\n{body}{m})", f=function, body=body, m=_margin(indent))


def _margin(columns: int) -> Code:
    return join("", [Code(" ")] * columns)


class Examples:
    """Finds values for arguments: the document's, else plausible ones."""

    def __init__(self, scope: Scope, signatures: Signatures) -> None:
        self._scope = scope
        self._signatures = signatures

    def call(self, resource: Resource, method: Method, without: Container[str] = ()) -> Call | None:
        """A call of a method with what it needs and what its body's example has.

        Args:
            resource: The method's resource.
            method: What to call.
            without: Wire names of arguments to leave out.

        Returns:
            ``None`` where the method needs a file or something else that cannot be shown.
        """
        signature = self._signatures.of(method).without(without).without(method.fixed)
        body = self._body_example(method)
        arguments: list[Code] = []
        nested = False
        for parameter in signature.parameters:
            value = self._argument(method, parameter, body)
            if isinstance(value, _Missing):
                if parameter.is_required:
                    return None
                continue
            nested = nested or isinstance(value, JsonObject)
            spelled = spelled_out(value, indent=4)
            is_positional = parameter in signature.positional
            arguments.append(
                spelled
                if is_positional
                else fill("{name}={value}", name=ident(parameter.name), value=spelled)
            )
        return Call(
            resource=resource,
            method=method,
            function=dotted(f"client.{resource.path}.{method.name}"),
            arguments=tuple(arguments),
            has_nested=nested,
        )

    def recipe(self, resource: Resource, finding: Finding) -> Call | None:
        """A call of a method of two operations, with what it needs; ``None`` as for ``call``."""
        body = self._body_example(finding.second)
        arguments: list[Code] = []
        for parameter in finding.signature.parameters:
            if not parameter.is_required:
                continue
            value = self._shared(finding, parameter, body)
            if isinstance(value, _Missing):
                return None
            spelled = spelled_out(value, indent=4)
            named = fill("{name}={value}", name=ident(parameter.name), value=spelled)
            arguments.append(spelled if parameter in finding.signature.positional else named)
        return Call(
            resource=resource,
            method=finding.second,
            function=dotted(f"client.{resource.path}.{finding.said.name}"),
            arguments=tuple(arguments),
            has_nested=False,
        )

    def client_parameter(self, name: str) -> str:
        """A value for a parameter that the client holds."""
        for operation in self._scope.api.operations:
            for parameter in operation.parameters:
                if parameter.location is Location.PATH and parameter.name == name:
                    value = self._value(parameter.type, parameter.docs)
                    if isinstance(value, str):
                        return value
        return name

    def _body_example(self, method: Method) -> dict[str, Json]:
        content = method.content
        if method.body is None or content is None:
            return {}
        objects = [item for item in content.examples if isinstance(item, JsonObject)]
        # The one with a nested object shows the most.
        objects.sort(key=lambda item: not any(isinstance(v, JsonObject) for _, v in item.items))
        return dict(objects[0].items) if objects else {}

    def _argument(
        self, method: Method, parameter: Parameter, body: dict[str, Json]
    ) -> Json | _Missing:
        if parameter.is_held or parameter.ref is None:
            return _MISSING
        if parameter.location is None and parameter.wire in body:
            return body[parameter.wire]
        if not parameter.is_required:
            return _MISSING
        if not parameter.wire and method.content is not None and method.content.examples:
            return method.content.examples[0]
        return self._value(parameter.ref, self._docs(method, parameter))

    def _shared(
        self, finding: Finding, parameter: Parameter, body: dict[str, Json]
    ) -> Json | _Missing:
        """A value for both operations: from the body's example, else what either says of it."""
        ways = [
            *((finding.find, item) for item in finding.asked.parameters),
            *((finding.second, item) for item in finding.whole.parameters),
        ]
        mine = [(method, item) for method, item in ways if item.name == parameter.name]
        for _, item in mine:
            if item.location is None and item.wire in body:
                return body[item.wire]
        for method, item in mine:
            if item.ref is not None:
                return self._value(item.ref, self._docs(method, item))
        return _MISSING

    def _docs(self, method: Method, parameter: Parameter) -> Docs | None:
        for item in method.operation.parameters:
            if item.location is parameter.location and item.name == parameter.wire:
                return item.docs
        for field in method.body_fields:
            if parameter.location is None and field.name == parameter.wire:
                return field.docs
        return None

    def _value(  # noqa: PLR0911 - one per kind
        self, ref: TypeRef, docs: Docs | None, depth: int = 0
    ) -> Json | _Missing:
        if docs is not None and docs.examples:
            return docs.examples[0]
        if depth > _DEEPEST:
            return _MISSING
        match ref:
            case Scalar(kind=kind, constraints=held):
                sample = _SAMPLES.get(kind, _MISSING)
                low = held.minimum
                return int(low) if low is not None and isinstance(sample, int) else sample
            case Const(value=value):
                return value
            case ListOf(item=item):
                inner = self._value(item, None, depth + 1)
                return () if isinstance(inner, _Missing) else (inner,)
            case MapOf():
                return JsonObject(())
            case Nullable(inner=inner_ref):
                return self._value(inner_ref, None, depth + 1)
            case OneOf(variants=variants):
                return self._value(variants[0], None, depth + 1)
            case Named():
                return self._declared(ref, depth)
            case _:
                return _MISSING

    def _declared(self, ref: Named, depth: int) -> Json | _Missing:
        declaration = self._scope.lookup(ref)
        if declaration.docs.examples:
            return declaration.docs.examples[0]
        match declaration:
            case Enum(values=values):
                return values[0].value
            case Alias(type=inner) | Union(type=inner):
                return self._value(inner, None, depth + 1)
            case Struct(fields=fields):
                items: list[tuple[str, Json]] = []
                for field in fields:
                    if field.required and not field.read_only:
                        value = self._value(field.type, field.docs, depth + 1)
                        if isinstance(value, _Missing):
                            return _MISSING
                        items.append((field.name, value))
                return JsonObject(tuple(items))


class _Missing:
    """That there is nothing to show."""


_MISSING = _Missing()


def spelled_out(value: Json, *, indent: int = 0) -> Code:
    """A literal over as many lines as it needs."""
    line = py(value)
    if len(line) + indent <= _WIDTH or not isinstance(value, tuple | JsonObject):
        return py(list(value)) if isinstance(value, tuple) else line
    inner, outer = _margin(indent + 4), _margin(indent)
    if isinstance(value, tuple):
        items = [fill("{m}{v},\n", m=inner, v=spelled_out(v, indent=indent + 4)) for v in value]
        return fill("[\n{items}{outer}]", items=join("", items), outer=outer)
    pairs = [
        fill("{m}{k}: {v},\n", m=inner, k=py(key), v=spelled_out(item, indent=indent + 4))
        for key, item in value.items
    ]
    return fill("{{\n{pairs}{outer}}}", pairs=join("", pairs), outer=outer)
