"""Everything the views look things up in: the API, its Python names, and what lives where.

Longer than most modules: many small look-ups over the same few values, each worked out once.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from specpress.emit.views.codes import PROPERTY_UNSUPPORTED
from specpress.emit.views.methods.methods import Method, Resource
from specpress.emit.views.python.imports import ModulePath
from specpress.emit.views.python.spelling import Unique, pascal, snake, stem
from specpress.emit.views.types.items import ModuleBuilder
from specpress.emit.views.types.json_shapes import Shapes
from specpress.emit.views.types.layout import Partition, components, edges, partition, references
from specpress.ir.api import DECODED, Api, Location, Operation
from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Declaration,
    Field,
    Named,
    Scalar,
    ScalarKind,
    Struct,
    TypeRef,
    Union,
)
from specpress.naming import body_struct, module_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.config.model import Settings
    from specpress.diagnostics import Code, Diagnostics
    from specpress.ir.types import Enum, EnumValue
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
        self.names = names
        self.settings = settings
        self.client_parameters = {item.name for item in settings.client.parameters}
        self._diagnostics = diagnostics
        self._reported: set[tuple[str, str]] = set()
        self._nulls: dict[Pointer, bool] = {}  # of what has been asked for: chains may be long

    @cached_property
    def shapes(self) -> Shapes:
        """Tells which unions msgspec can decode by itself."""
        return Shapes(self.lookup, self.cyclic)

    def report(self, code: Code, operation: Operation) -> None:
        """Report, once, what the client cannot do yet for an operation."""
        if (code.id, operation.key) in self._reported:
            return
        self._reported.add((code.id, operation.key))
        self._diagnostics.report(code, operation.origin, operation=operation.key)

    def builder(self, module: str) -> ModuleBuilder:
        """A new module to put together."""
        return ModuleBuilder(ModulePath(module), self.shapes)

    def lookup(self, ref: Named) -> Declaration:
        """The declaration behind a reference."""
        return self.api.declarations[ref.target]

    def class_name(self, pointer: Pointer) -> str:
        """The public name of a declaration."""
        return self.names.types[pointer]

    def input_name(self, pointer: Pointer) -> str:
        """The public name of what callers may pass for a declaration."""
        named = self.names.inputs.get(pointer)
        return self.free(f"{self.class_name(pointer)}Param") if named is None else named

    def free(self, name: str) -> str:
        """The name itself, or with underscores where ``naming`` has given it away."""
        while name in self._taken:
            name += "_"
        return name

    @cached_property
    def _taken(self) -> frozenset[str]:
        names = self.names
        return frozenset(
            (*names.types.values(), *names.inputs.values(), *names.operation_types.values()),
        )

    def published(self, operation: Operation, what: str) -> str | None:
        """The name of an operation's ``Response`` or ``Params``, where it has one."""
        return self.names.operation_types.get((operation.key, what))

    def fields(self, struct: Struct) -> tuple[Field, ...]:
        """The properties of a struct that a model can hold."""
        if all(_FITS_MODELS(field.name) for field in struct.fields):
            return struct.fields
        for field in struct.fields:
            if not _FITS_MODELS(field.name):
                self._diagnostics.report(PROPERTY_UNSUPPORTED, field.origin, name=field.name)
        return tuple(field for field in struct.fields if _FITS_MODELS(field.name))

    def attribute(self, struct: Struct, field: Field) -> str:
        """The attribute of a property."""
        return self.names.fields[struct.origin, field.name]

    def members(self, enum: Enum) -> tuple[tuple[str, EnumValue], ...]:
        """The members of an enum with their values."""
        return tuple(zip(self.names.members[enum.origin], enum.values, strict=True))

    def argument(self, operation: Operation, location: Location | None, wire: str) -> str:
        """The Python argument of a parameter, or (without a location) of a part of the body."""
        where = "body" if location is None else location.value
        return self.names.arguments[operation.key, where, wire]

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

    @cached_property
    def graph(self) -> Mapping[Pointer, tuple[Pointer, ...]]:
        """Every declaration that becomes a public type, and what it refers to."""
        every = {pointer: edges(held) for pointer, held in self.api.declarations.items()}
        flattened = {
            method.content.type.target
            for resource in self.resources
            for method in resource.methods
            if method.body and method.content and isinstance(method.content.type, Named)
            # A struct of an operation's own; behind an alias it would have to stay, too.
        }
        if not flattened:
            return every
        roots = (target for targets in self._roots.values() for target in targets)
        referred = (
            target for pointer, held in every.items() if pointer not in flattened for target in held
        )
        reached = _closure(every, (*roots, *referred))
        return {
            pointer: held
            for pointer, held in every.items()
            if pointer in reached or pointer not in flattened
        }

    @cached_property
    def _places(self) -> Mapping[Pointer, int]:
        return {pointer: place for place, pointer in enumerate(self.graph)}

    def place_of(self, pointer: Pointer) -> int:
        """Where a declaration stands in the document's order."""
        return self._places[pointer]

    def is_null(self, ref: TypeRef) -> bool:
        """Whether null is all that a type allows."""
        way: dict[Pointer, None] = {}
        while isinstance(ref, Named) and ref.target not in way and ref.target not in self._nulls:
            way[ref.target] = None
            declaration = self.lookup(ref)
            ref = declaration.type if isinstance(declaration, Alias) else Anything()
        match ref:
            case Scalar(kind=ScalarKind.NULL) | Const(value=None):
                found = True
            case Named():
                found = self._nulls.get(ref.target, False)
            case _:
                found = False
        self._nulls.update(dict.fromkeys(way, found))
        return found

    @cached_property
    def models(self) -> Partition:
        """Where each public type lives."""
        taken = Unique()
        return partition(
            self.graph,
            self._roots,
            lambda pointer: f"types._shared.{taken(self._module(pointer))}",
        )

    @cached_property
    def inputs(self) -> Partition:
        """Where what belongs to requests lives, by the module's stem."""
        graph = {
            pointer: edges(_writable(self.api.declarations[pointer])) for pointer in self.graph
        }
        roots = self._input_roots
        reached = _closure(graph, (target for held in roots.values() for target in held))
        taken = Unique()
        return partition(
            {pointer: held for pointer, held in graph.items() if pointer in reached},
            roots,
            lambda pointer: f"_shared.{taken(self._module(pointer))}",
        )

    def _module(self, pointer: Pointer) -> str:
        """What a module of shared types is called; one in ``_params`` would be their inputs'."""
        name = module_name(snake(self.class_name(pointer)))
        return f"{name}_" if name.endswith("_params") else name

    def reachable(self, roots: Iterable[TypeRef]) -> list[Pointer]:
        """The declarations that types reach, in a fixed order."""
        found = _closure(self.graph, [target for ref in roots for target in references(ref)])
        return sorted(found)

    @cached_property
    def _input_roots(self) -> Mapping[str, tuple[Pointer, ...]]:
        return {
            resource.stem: tuple(
                target
                for method in resource.methods
                for ref in _sent(method)
                for target in references(ref)
            )
            for resource in self.resources
        }

    @cached_property
    def _roots(self) -> Mapping[str, tuple[Pointer, ...]]:
        sent = self._input_roots
        return {
            f"types.{resource.stem}": (
                *sent[resource.stem],
                *(
                    target
                    for method in resource.methods
                    for response in method.operation.responses
                    for content in response.contents
                    if content.type is not None and content.kind in DECODED
                    for target in references(content.type)
                ),
            )
            for resource in self.resources
        }

    def named_by(self, resource: Resource) -> tuple[Pointer, ...]:
        """The public types that a resource's methods themselves take and answer, each once."""
        roots = dict.fromkeys(self._roots[f"types.{resource.stem}"])
        return tuple(pointer for pointer in roots if pointer in self.models.module_of)

    @cached_property
    def cyclic(self) -> frozenset[Pointer]:
        """Aliases and unions that come back to themselves without a struct between.

        Python's types cannot say these; within such a circle a reference is any value.
        """
        graph = {
            pointer: tuple(references(held.type))
            for pointer, held in self.api.declarations.items()
            if isinstance(held, Alias | Union)
        }
        return frozenset(
            pointer
            for component in components(graph)
            for pointer in component
            if len(component) > 1 or pointer in graph[pointer]
        )


def _sent(method: Method) -> Iterator[TypeRef]:
    for parameter in method.operation.parameters:
        yield parameter.type
    if method.body is not None:
        for field in method.body_fields:
            yield field.type
    elif method.content is not None and method.content.type is not None:
        yield method.content.type


def _writable(declaration: Declaration) -> Declaration:
    if not isinstance(declaration, Struct) or not any(f.read_only for f in declaration.fields):
        return declaration
    return Struct(
        origin=declaration.origin,
        origins=declaration.origins,
        fields=tuple(field for field in declaration.fields if not field.read_only),
        additional=declaration.additional,
    )


def _closure(
    graph: Mapping[Pointer, tuple[Pointer, ...]],
    roots: Iterable[Pointer],
) -> set[Pointer]:
    found: set[Pointer] = set()
    work = list(roots)
    while work:
        pointer = work.pop()
        if pointer not in found and pointer in graph:
            found.add(pointer)
            work += graph[pointer]
    return found
