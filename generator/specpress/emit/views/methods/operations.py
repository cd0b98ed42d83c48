"""Operations as data: the constants that methods hand to the runtime.

One method for each argument of ``Operation``; each decides what can be left out because it is
what the runtime assumes anyway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.client.credentials import ways
from specpress.emit.views.client.servers import operation_url
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import Output, TypeExpr
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.spelling import constant
from specpress.emit.views.types.items import tuple_of
from specpress.ir.api import ContentKind, Location, Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.emit.views.methods.answers import Answer, Case
    from specpress.emit.views.methods.methods import Method, Resource
    from specpress.emit.views.methods.signatures import Parameter, Signature, Signatures
    from specpress.emit.views.scope import Scope
    from specpress.emit.views.types.inputs import Inputs
    from specpress.emit.views.types.validators import Requests
    from specpress.ir import api
    from specpress.ir.types import TypeRef

TYPES = Import(".", "types")
REQUESTS = Import(".", "_requests")


class ConstantView(msgspec.Struct, frozen=True, kw_only=True):
    """An operation, or what else methods hand to the runtime, as a constant."""

    name: Code
    type: Code
    function: Code
    arguments: Code


class Facts(msgspec.Struct, frozen=True):
    """What the modules of resources look things up in."""

    scope: Scope
    inputs: Inputs
    requests: Requests
    signatures: Signatures
    answers: Mapping[str, Answer]


def operation_name(method: Method) -> Code:
    """The constant with a method's operation."""
    return ident(constant(method.name))


def in_types(_module: str, name: str) -> TypeExpr:
    """A public type as resources refer to it: through the lazy package."""
    return TypeExpr(fill("types.{name}", name=ident(name)), frozenset((TYPES,)))


class OperationSpeller:
    """Spells the operations of one module and gathers what that needs imported."""

    def __init__(self, facts: Facts, output: Output) -> None:
        self._facts = facts
        self._output = output
        self.imports: set[Import] = set()

    def operation(self, resource: Resource, method: Method, returned: Code) -> ConstantView:
        """An operation's constant; ``returned`` is the type that it answers."""
        operation = method.operation
        signature = self._facts.signatures.of(method)
        answer = self._facts.answers[operation.key]
        pairs: list[tuple[str, Code | None]] = [
            ("name", py(f"{resource.path}.{method.name}")),
            ("method", py(operation.method)),
            ("path", self._path(method)),
            ("names", self._names(signature)),
            ("arguments", self._validator(method)),
            ("query", self._parameters(signature, method, Location.QUERY)),
            ("headers", self._parameters(signature, method, Location.HEADER)),
            ("cookies", self._parameters(signature, method, Location.COOKIE)),
            ("body", self._body(method, signature)),
            ("responses", tuple_of(self._case(case) for case in answer.successes)),
            ("security", self._security(operation)),
            ("replay", py(operation.replay.value) if operation.replay.value != "never" else None),
            ("base_url", self._base_url(operation)),
            ("outcome_hint", self._outcome_hint(resource, operation)),
            ("failures", self._failures(answer)),
        ]
        return ConstantView(
            name=operation_name(method),
            type=fill("Operation[{type}]", type=returned),
            function=Code("Operation"),
            arguments=join(
                ", ",
                (
                    fill("{name}={value}", name=ident(name), value=value)
                    for name, value in pairs
                    if value is not None
                ),
            ),
        )

    def _outcome_hint(self, resource: Resource, operation: api.Operation) -> Code | None:
        """The method that tells whether the operation was carried out, as its callers reach it."""
        if operation.ask is None:
            return None
        for other in self._facts.scope.names.resources:
            for method in other.methods:
                if method.operation == operation.ask:
                    near = other.path == resource.name.path
                    return py(method.name if near else ".".join((*other.path, method.name)))
        return None

    def _names(self, signature: Signature) -> Code | None:
        names = [py(parameter.name) for parameter in signature.parameters]
        return tuple_of(names) if names else None

    def _validator(self, method: Method) -> Code | None:
        name = self._facts.requests.arguments.get(method.operation.key)
        if name is None:
            return None
        self.imports.add(REQUESTS)
        return fill("lambda: _requests.{name}", name=ident(name))

    def _call(self, name: str, positional: Iterable[Code], /, **options: Code | None) -> Code:
        """A call of one of the runtime's classes; options that are ``None`` are left out."""
        self.imports.add(Import(runtime.DESCRIPTIONS.get(name, runtime.OPERATION), name))
        given = [
            fill("{name}={value}", name=ident(option), value=value)
            for option, value in options.items()
            if value is not None
        ]
        arguments = join(", ", (*positional, *given))
        return fill("{name}({arguments})", name=ident(name), arguments=arguments)

    def _path(self, method: Method) -> Code:
        by_name = {
            item.name: item
            for item in method.operation.parameters
            if item.location is Location.PATH
        }
        parts: list[Code] = []
        for part in method.operation.path:
            if isinstance(part, str):
                parts.append(py(part))
                continue
            parameter = by_name[part.name]
            argument = self._facts.scope.argument(method.operation, Location.PATH, part.name)
            is_matrix = parameter.style is Style.MATRIX
            parts.append(
                self._call(
                    "PathVariable",
                    (py(argument),),
                    style=_unless(parameter.style.value, "simple"),
                    explode=_flag(parameter.explode, usual=False),
                    json=_flag(parameter.media_type is not None, usual=False),
                    name=py(part.name) if is_matrix and part.name != argument else None,
                ),
            )
        return tuple_of(parts)

    def _parameters(
        self,
        signature: Signature,
        method: Method,
        location: Location,
    ) -> Code | None:
        by_wire = {
            item.name: item for item in method.operation.parameters if item.location is location
        }
        found: list[Code] = []
        for item in signature.parameters:
            if item.location is not location:
                continue
            found.append(self._parameter_call(item, by_wire[item.wire], location))
        return tuple_of(found) if found else None

    def _parameter_call(
        self,
        item: Parameter,
        parameter: api.Parameter,
        location: Location,
    ) -> Code:
        positional = [py(item.wire)]
        if item.name != item.wire:
            positional.append(py(item.name))
        is_json = parameter.media_type is not None
        json = _flag(is_json, usual=False)
        if location is Location.QUERY:
            return self._call(
                "QueryParameter",
                positional,
                style=None if is_json else _unless(parameter.style.value, "form"),
                explode=None if is_json else _flag(parameter.explode, usual=True),
                allow_reserved=_flag(parameter.allow_reserved, usual=False),
                json=json,
            )
        if location is Location.HEADER:
            explode = _flag(parameter.explode, usual=False)
            return self._call("HeaderParameter", positional, explode=explode, json=json)
        explode = _flag(parameter.explode, usual=True)
        return self._call("CookieParameter", positional, explode=explode, json=json)

    def _failures(self, answer: Answer) -> Code | None:
        """The types of refusals, each with all its statuses."""
        statuses: dict[tuple[TypeRef, str | None], list[str]] = {}
        for case in answer.failures:
            if case.type is not None:
                statuses.setdefault((case.type, case.media_type), []).append(case.status)
        found: list[Code] = []
        for (ref, media_type), held in statuses.items():
            expression = self._output(ref)
            self.imports |= expression.imports
            positional = (py(tuple(held)), fill("lambda: {type}", type=expression.code))
            media = None if media_type is None else py(media_type)
            found.append(self._call("Failure", positional, media_type=media))
        return tuple_of(found) if found else None

    def _case(self, case: Case) -> Code:
        type_code: Code | None = None
        if case.type is not None:
            expression = self._output(case.type) if case.name is None else in_types("", case.name)
            self.imports |= expression.imports
            type_code = fill("lambda: {type}", type=expression.code)
        positional = [py(case.status)] + ([] if type_code is None else [type_code])
        return self._call(
            "StreamedCase" if case.is_streamed else "ResponseCase",
            positional,
            kind=_unless(case.kind, "json"),
            media_type=None if case.media_type is None else py(case.media_type),
        )

    def _body(self, method: Method, signature: Signature) -> Code | None:
        content = method.content
        if content is None:
            return None
        held = [item for item in signature.parameters if item.location is None]
        mapping = {item.name: item.wire for item in held}
        is_whole = method.body is None
        options: dict[str, Code | None] = {
            "fields": None if is_whole else py(mapping),
            "whole": py(held[0].name) if is_whole else None,
            "required": _flag(method.is_body_required, usual=False),
        }
        match content.kind:
            case ContentKind.FORM:
                return self._call("FormBody", (), **options, encodings=self._encodings(content))
            case ContentKind.MULTIPART:
                files = tuple(item.wire for item in held if item.ref is None and item.wire)
                types = {
                    e.property_name: e.content_type for e in content.encodings if e.content_type
                }
                return self._call(
                    "MultipartBody",
                    (),
                    **options,
                    files=py(files) if files else None,
                    content_types=py(types) if types else None,
                    media_type=_unless(_bare(content.media_type), "multipart/form-data"),
                )
            case ContentKind.JSON:
                media_type = _media_type(content, "application/json")
                return self._call("JsonBody", (), **options, media_type=media_type)
            case ContentKind.TEXT | ContentKind.XML:
                media_type = _media_type(content, "text/plain")
                options.pop("fields")
                return self._call("TextBody", (), **options, media_type=media_type)
            case _:
                media_type = _media_type(content, "application/octet-stream")
                options.pop("fields")
                return self._call("BinaryBody", (), **options, media_type=media_type)

    def _encodings(self, content: api.Content) -> Code | None:
        pairs = [
            fill(
                "{name}: {encoding}",
                name=py(encoding.property_name),
                encoding=self._encoding(encoding),
            )
            for encoding in content.encodings
        ]
        return fill("{{{pairs}}}", pairs=join(", ", pairs)) if pairs else None

    def _encoding(self, encoding: api.Encoding) -> Code:
        style = encoding.style or Style.FORM
        # Only the style "form" explodes unless the document says something else.
        explode = style is Style.FORM if encoding.explode is None else encoding.explode
        return self._call(
            "FormEncoding",
            (),
            style=_unless(style.value, "form"),
            explode=_flag(explode, usual=True),
            json=_flag("json" in (encoding.content_type or ""), usual=False),
        )

    def _security(self, operation: api.Operation) -> Code | None:
        """Names of the client's credentials that authenticate an operation together."""
        found = ways(self._facts.scope, operation.security)
        return py(found) if found else None

    def _base_url(self, operation: api.Operation) -> Code | None:
        url = operation_url(operation.servers[0]) if operation.servers else None
        return None if url is None else py(url)


def _bare(media_type: str) -> str:
    """A multipart type without parameters: the boundary is made anew each time."""
    kind = media_type.partition(";")[0].strip().lower()
    return "multipart/form-data" if "*" in kind else kind


def _media_type(content: api.Content, usual: str) -> Code | None:
    """The Content-Type to send where it is not the usual; a range (``image/*``) is none."""
    return None if "*" in content.media_type else _unless(content.media_type, usual)


def _unless(value: str, usual: str) -> Code | None:
    return None if value == usual else py(value)


def _flag(value: bool, *, usual: bool) -> Code | None:  # noqa: FBT001 - what is to be spelled
    return None if value == usual else py(value)
