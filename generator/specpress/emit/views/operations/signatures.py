"""The parameters of methods: one for each thing that an operation takes, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.views.docs import bounds, default_remark, described, docs_of, field_text
from specpress.emit.views.operations.file_parts import FileParts
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import (
    Input,
    TypeExpr,
    builtin,
    imported,
    subscript,
    union,
)
from specpress.emit.views.scope.methods import sent_parameters
from specpress.ir.api import STREAMED, ContentKind, Location
from specpress.ir.types import (
    Anything,
    TypeRef,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from specpress.emit.views.scope.methods import Method
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir import api
    from specpress.ir.types import Field

_CONTENT = imported(runtime.OPTIONS, "FileContent")


class Parameter(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter of a method.

    ``location`` is ``None`` for the body and its properties, ``wire`` empty for a whole body.
    ``ref`` is what a validator holds it against; ``None`` where nothing checks it (a file).
    ``is_held``: the client may have a value for it. ``is_secret``: its value is never shown.
    ``is_file``: it is a part of a form and can be nothing else.
    """

    name: str
    wire: str
    location: Location | None
    ref: TypeRef | None
    type: Callable[[Input], TypeExpr]
    is_required: bool
    is_held: bool = False
    is_secret: bool = False
    is_file: bool = False
    text: str


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """A method's parameters: those that may be given by position, then the others."""

    positional: tuple[Parameter, ...]
    keywords: tuple[Parameter, ...]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """All of them, in the order of the signature."""
        return (*self.positional, *self.keywords)

    def without(self, wires: Container[str]) -> Signature:
        """The same without parameters of these wire names."""
        return Signature(
            positional=tuple(item for item in self.positional if item.wire not in wires),
            keywords=tuple(item for item in self.keywords if item.wire not in wires),
        )


class Signatures:
    """Works out each method's signature once."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._known: dict[str, Signature] = {}
        self.files = FileParts(scope)

    def of(self, method: Method) -> Signature:
        """The signature of a method."""
        key = method.operation.key
        if key not in self._known:
            self._known[key] = self._make(method)
        return self._known[key]

    def _make(self, method: Method) -> Signature:
        found = [self._parameter(method, item) for item in sent_parameters(method)]
        found += self._body(method)
        by_wire = {item.wire: item for item in found if item.location is Location.PATH}
        positional = tuple(by_wire[wire] for wire in method.positional)
        rest = [item for item in found if item not in positional]
        # Required ones first, the client's own among them: they belong to the path.
        rest.sort(key=lambda item: not (item.is_required or item.is_held))
        return Signature(positional=positional, keywords=tuple(rest))

    def _parameter(self, method: Method, parameter: api.Parameter) -> Parameter:
        held = (
            parameter.location is Location.PATH and parameter.name in self._scope.client_parameters
        )
        remarks = [bounds(self._scope, parameter.type), default_remark(parameter.default)]
        if held:
            remarks.append("The client's own where it is left out.")

        def spelled(spell: Input) -> TypeExpr:
            return spell(parameter.type)

        return Parameter(
            name=self._scope.names.argument(method.operation, parameter.location, parameter.name),
            wire=parameter.name,
            location=parameter.location,
            ref=parameter.type,
            type=spelled,
            is_required=parameter.required and not held,
            is_held=held,
            is_secret=parameter.secret,
            text=described(
                docs_of(self._scope, parameter.docs, parameter.type, parameter.name), *remarks
            ),
        )

    def _body(self, method: Method) -> list[Parameter]:
        if method.content is None:
            return []
        if method.body is not None:
            return [self._property(method, field) for field in method.body_fields]
        return [self._whole(method, method.content)]

    def _property(self, method: Method, field: Field) -> Parameter:
        is_multipart = method.content is not None and method.content.kind is ContentKind.MULTIPART
        encodings = () if method.content is None else method.content.encodings
        own = next((e.content_type for e in encodings if e.property_name == field.name), None) or ""
        is_data = isinstance(field.type, Anything) and ("json" in own or own.startswith("text/"))
        may_be_file = is_multipart and not is_data and self.files.may_be_file(field.type)

        def spelled(spell: Input) -> TypeExpr:
            return self.files.type(field.type, spell) if may_be_file else spell(field.type)

        scope = self._scope
        return Parameter(
            name=scope.names.argument(method.operation, None, field.name),
            wire=field.name,
            location=None,
            ref=None if may_be_file else field.type,
            type=spelled,
            is_required=field.required and method.is_body_required,
            is_secret=scope.is_secret(field),
            is_file=may_be_file and self.files.is_file(field.type),
            text=field_text(scope, field),
        )

    def _whole(self, method: Method, content: api.Content) -> Parameter:
        is_raw = content.kind not in {ContentKind.JSON, ContentKind.FORM}
        ref = Anything() if content.type is None else content.type

        def spelled(spell: Input) -> TypeExpr:
            if content.kind is ContentKind.TEXT:
                return builtin("str")
            if content.kind is ContentKind.XML:
                return union((builtin("str"), builtin("bytes")))
            if content.kind is ContentKind.BINARY or content.kind in STREAMED:
                return _CONTENT
            if content.kind is ContentKind.MULTIPART:
                mapping = imported("collections.abc", "Mapping")
                return subscript(mapping, (builtin("str"), builtin("object")))
            return spell(ref)

        body = method.operation.body
        text = (body.description if body is not None else None) or "The body."
        return Parameter(
            name=self._scope.names.argument(method.operation, None, ""),
            wire="",
            location=None,
            ref=None if is_raw else ref,
            type=spelled,
            is_required=method.is_body_required,
            text=text,
        )
