"""Calls that the README shows, made of the document's own examples so that they can be run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, dotted, fill, ident, join, py
from specpress.emit.views.codes import EXAMPLE_MISFIT
from specpress.emit.views.methods.misfits import misfits
from specpress.emit.views.methods.samples import MISSING, Missing, Samples
from specpress.ir.types import JsonObject

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from specpress.emit.views.methods.samples import Described
    from specpress.emit.views.operations.signatures import Parameter, Signature, Signatures
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.types import Json

_WIDTH = 88
_NOTHING = Code()


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A call to show: ``function`` is reached from ``client``, ``arguments`` as source text."""

    function: Code
    arguments: tuple[Code, ...]
    has_nested: bool

    def code(self, prefix: Code = _NOTHING, *, indent: int = 0) -> Code:
        """The call with something before it, on one line where it fits."""
        return call_code(prefix + self.function, self.arguments, indent=indent)

    def with_arguments(self, *more: Code) -> Call:
        """The call with more arguments."""
        return msgspec.structs.replace(self, arguments=(*self.arguments, *more))


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
    """Makes calls with values to show."""

    def __init__(self, scope: Scope, signatures: Signatures) -> None:
        self._scope = scope
        self._signatures = signatures
        self.samples = Samples(scope)

    def call(
        self,
        resource: Resource,
        method: Method,
        name: str | None = None,
        without: Container[str] = (),
    ) -> Call | None:
        """A call of a method with what it needs and what its body's example has.

        Args:
            resource: The method's resource.
            method: What to call.
            name: What is called instead, with the same arguments.
            without: Wire names of arguments to leave out.

        Returns:
            ``None`` where the method needs a file or something else that cannot be shown.
        """
        signature = self._signatures.of(method).without(without).without(method.fixed)
        body = self._body_example(method)
        found: list[tuple[Parameter, Json]] = []
        for parameter in signature.parameters:
            value = self._argument(method, parameter, body)
            if not isinstance(value, Missing):
                found.append((parameter, value))
            elif parameter.is_required:
                return None
        return _call(resource, name or method.name, signature, found)

    def shared_call(
        self,
        resource: Resource,
        name: str,
        signature: Signature,
        operations: Iterable[tuple[Method, Signature]],
    ) -> Call | None:
        """A call of a method of several operations, with what it needs.

        Args:
            resource: The method's resource.
            name: The method.
            signature: What the method takes.
            operations: The operations with what they take by the method's names for it. The
                first one's body has the examples.

        Returns:
            ``None`` as for ``call``.
        """
        held = tuple(operations)
        body = self._body_example(held[0][0])
        found: list[tuple[Parameter, Json]] = []
        for parameter in signature.parameters:
            if parameter.is_required:
                value = self._shared(held, parameter, body)
                if isinstance(value, Missing):
                    return None
                found.append((parameter, value))
        return _call(resource, name, signature, found)

    def _argument(
        self, method: Method, parameter: Parameter, body: dict[str, Json]
    ) -> Json | Missing:
        if parameter.is_held or parameter.ref is None:
            return MISSING
        if parameter.location is None and parameter.wire in body:
            return body[parameter.wire]
        if not parameter.is_required:
            return MISSING
        if not parameter.wire and (fitting := self._fitting(method)):
            return fitting[0]
        return self.samples.of(parameter.ref, method.operation, _described(method, parameter))

    def _shared(
        self,
        operations: tuple[tuple[Method, Signature], ...],
        parameter: Parameter,
        body: dict[str, Json],
    ) -> Json | Missing:
        """A value for all operations: from the body's example, else what any says of it."""
        mine = [
            (method, item)
            for method, signature in reversed(operations)
            for item in signature.parameters
            if item.name == parameter.name
        ]
        for _, item in mine:
            if item.location is None and item.wire in body:
                return body[item.wire]
        for method, item in mine:
            if item.ref is not None:
                return self.samples.of(item.ref, method.operation, _described(method, item))
        return MISSING

    def _body_example(self, method: Method) -> dict[str, Json]:
        if method.body is None:
            return {}
        objects = [item for item in self._fitting(method) if isinstance(item, JsonObject)]
        # The one with a nested object shows the most.
        objects.sort(key=lambda item: not any(isinstance(v, JsonObject) for _, v in item.items))
        return dict(objects[0].items) if objects else {}

    def _fitting(self, method: Method) -> list[Json]:
        """The examples of the body that its schema allows; the others are told."""
        content = method.content
        if content is None or content.type is None:
            return []
        found: list[Json] = []
        for example in content.examples:
            what = next(misfits(self._scope, example, content.type), None)
            shown = example
            if what is not None:
                self._scope.report(EXAMPLE_MISFIT, method.operation, content.origin, what=what)
                shown = _declared(example, method)
            if what is None or not any(misfits(self._scope, shown, content.type)):
                found.append(shown)
        return found


def _declared(example: Json, method: Method) -> Json:
    """An example without the properties that the method has no argument for."""
    if not isinstance(example, JsonObject):
        return example
    known = {field.name for field in method.body_fields}
    return JsonObject(tuple((key, value) for key, value in example.items if key in known))


def _call(
    resource: Resource, name: str, signature: Signature, found: list[tuple[Parameter, Json]]
) -> Call:
    arguments: list[Code] = []
    for parameter, value in found:
        spelled = spelled_out(value, indent=4)
        named = fill("{name}={value}", name=ident(parameter.name), value=spelled)
        arguments.append(spelled if parameter in signature.positional else named)
    return Call(
        function=dotted(f"client.{resource.path}.{name}"),
        arguments=tuple(arguments),
        has_nested=any(isinstance(value, JsonObject) for _, value in found),
    )


def _described(method: Method, parameter: Parameter) -> Described | None:
    """What of the document an argument stands for."""
    for item in method.operation.parameters:
        if item.location is parameter.location and item.name == parameter.wire:
            return item
    for field in method.body_fields:
        if parameter.location is None and field.name == parameter.wire:
            return field
    return None


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
