"""Everything the views look things up in: the API, its Python names, and what lives where."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from specpress.config.suggest import suggestion
from specpress.emit.views.codes import PROPERTY_UNSUPPORTED
from specpress.emit.views.python.spelling import Unique, pascal, stem
from specpress.emit.views.scope.aliases import Aliases
from specpress.emit.views.scope.json_shapes import Shapes
from specpress.emit.views.scope.layout import Layout
from specpress.emit.views.scope.methods import Method, Resource
from specpress.emit.views.scope.names import PythonNames
from specpress.ir.types import Const, Named, Struct, Union
from specpress.naming import RENAMED_UNKNOWN, body_struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.config.model import Settings
    from specpress.diagnostics import Code, Diagnostics
    from specpress.ir.api import Api, Operation
    from specpress.ir.types import Declaration, Field, TypeRef
    from specpress.naming.model import Names, ResourceName
    from specpress.pointer import Pointer

_FITS_MODELS = re.compile(r'[^"\\\x00-\x1f]*').fullmatch


class Scope:
    """One run's facts, worked out once and only when needed."""

    def __init__(
        self,
        api: Api,
        names: Names,
        settings: Settings,
        diagnostics: Diagnostics,
    ) -> None:
        self.api = api
        self.names = PythonNames(names)
        self.settings = settings
        self.client_parameters = {item.name for item in settings.client.parameters}
        self._diagnostics = diagnostics
        self._reported: set[tuple[str, str, str]] = set()
        self._aliases = Aliases(api.declarations)

    def report(
        self, code: Code, operation: Operation, where: Pointer | None = None, what: str = ""
    ) -> None:
        """Report, once, what the client cannot do yet for an operation, or with a part of it."""
        key = (code.id, operation.key, what)
        if key in self._reported:
            return
        self._reported.add(key)
        place = where or operation.origin
        self._diagnostics.report(code, place, operation=operation.key, what=what)

    def report_missing(self, types: Mapping[str, str]) -> None:
        """Report the old names that stand for a type, or are in a type, which is none of these."""
        for name, each in self.names.renamed_types:
            if name not in types:
                self._diagnostics.report(
                    RENAMED_UNKNOWN,
                    each.where,
                    old=each.old_name,
                    name=name,
                    suggestion=suggestion(name, types),
                )

    @cached_property
    def layout(self) -> Layout:
        """Where each type lives."""
        return Layout(self.api.declarations, self.names, self.resources)

    @cached_property
    def shapes(self) -> Shapes:
        """Tells which unions msgspec can decode by itself."""
        return Shapes(self.lookup, self.cyclic)

    def lookup(self, ref: Named) -> Declaration:
        """The declaration behind a reference."""
        return self.api.declarations[ref.target]

    def fields(self, struct: Struct) -> tuple[Field, ...]:
        """The properties of a struct that a model can hold."""
        if all(_FITS_MODELS(field.name) for field in struct.fields):
            return struct.fields
        for field in struct.fields:
            if not _FITS_MODELS(field.name):
                self._diagnostics.report(PROPERTY_UNSUPPORTED, field.origin, name=field.name)
        return tuple(field for field in struct.fields if _FITS_MODELS(field.name))

    @cached_property
    def tags(self) -> Mapping[Pointer, tuple[tuple[str, str], ...]]:
        """By struct, the constants that tell it from other variants although none is required."""
        found: dict[Pointer, dict[str, str]] = {}
        for union in self.api.declarations.values():
            if not isinstance(union, Union) or union.type.discriminator is None:
                continue
            name = union.type.discriminator.property_name
            for pointer in dict.fromkeys(target for _, target in union.type.discriminator.mapping):
                struct = self.api.declarations.get(pointer)
                value = _optional_constant(struct, name) if isinstance(struct, Struct) else None
                if value is not None:
                    found.setdefault(pointer, {})[name] = value
        return {pointer: tuple(sorted(tags.items())) for pointer, tags in found.items()}

    @cached_property
    def _secrets(self) -> frozenset[str]:
        return frozenset(word.text for word in self.settings.secrets.fields)

    @cached_property
    def _secret_urls(self) -> frozenset[str]:
        return frozenset(word.text for word in self.settings.secrets.urls)

    def is_secret(self, field: Field) -> bool:
        """Whether a property's value is never shown."""
        return field.secret or field.name in self._secrets

    def is_secret_url(self, field: Field) -> bool:
        """Whether a property is a URL whose query is never shown."""
        return field.name in self._secret_urls

    @cached_property
    def resources(self) -> tuple[Resource, ...]:
        """Every resource, those without methods included."""
        operations = {operation.key: operation for operation in self.api.operations}
        modules = {name.path: name.module for name in self.names.resources}
        stems = Unique()
        return tuple(
            Resource(
                name=name,
                stem=stem(name.path, modules, stems),
                methods=tuple(self._methods(name, operations)),
            )
            for name in self.names.resources
        )

    @cached_property
    def homes(self) -> Mapping[str, tuple[Resource, Method]]:
        """The resource and the method of every operation, by the operation's key."""
        return {
            method.operation.key: (home, method)
            for home in self.resources
            for method in home.methods
        }

    def _methods(
        self,
        resource: ResourceName,
        operations: Mapping[str, Operation],
    ) -> Iterator[Method]:
        for method in resource.methods:
            operation = operations[method.operation]
            body = operation.body
            yield Method(
                name=method.name,
                stem=f"{resource.class_name}{pascal(method.name)}",
                positional=method.positional,
                operation=operation,
                content=None if body is None else body.contents[0],
                body=body_struct(self.api, operation),
            )

    def is_null(self, ref: TypeRef) -> bool:
        """Whether null is all that a type allows."""
        return self._aliases.is_null(ref)

    @property
    def cyclic(self) -> frozenset[Pointer]:
        """Aliases and unions that come back to themselves; within, a reference is any value."""
        return self._aliases.cyclic


def _optional_constant(struct: Struct, name: str) -> str | None:
    field = next((field for field in struct.fields if field.name == name), None)
    if field is None or field.required or not isinstance(field.type, Const):
        return None
    return field.type.value if isinstance(field.type.value, str) else None
