"""Which types the package defines, and in which module each of them lives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from specpress.emit.views.python.spelling import Unique, snake
from specpress.emit.views.scope.partition import (
    Partition,
    components,
    edges,
    partition,
    references,
)
from specpress.ir.api import DECODED
from specpress.ir.types import Alias, Declaration, Named, Struct, Union
from specpress.naming import module_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.names import PythonNames
    from specpress.ir.types import TypeRef
    from specpress.pointer import Pointer


class Layout:
    """Works out once, and only when needed, what refers to what and where it lives."""

    def __init__(
        self,
        declarations: Mapping[Pointer, Declaration],
        names: PythonNames,
        resources: tuple[Resource, ...],
    ) -> None:
        self._declarations = declarations
        self._names = names
        self._resources = resources
        self._by_name = {names.class_name(pointer): pointer for pointer in declarations}

    def home_of(self, name: str) -> str | None:
        """The module of a type by its public name; ``None`` for what is no declaration's."""
        pointer = self._by_name.get(name)
        return None if pointer is None else self.models.module_of.get(pointer)

    def input_home_of(self, name: str) -> str | None:
        """The stem of the module with what callers may pass, by its public name."""
        pointer = self._by_input.get(name)
        return None if pointer is None else self.inputs.module_of.get(pointer)

    @cached_property
    def _by_input(self) -> Mapping[str, Pointer]:
        return {self._names.input_name(pointer): pointer for pointer in self._by_name.values()}

    @cached_property
    def graph(self) -> Mapping[Pointer, tuple[Pointer, ...]]:
        """Every declaration that becomes a public type, and what it refers to."""
        every = {pointer: edges(held) for pointer, held in self._declarations.items()}
        flattened = {
            method.content.type.target
            for resource in self._resources
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

    def in_order(self, component: tuple[Pointer, ...]) -> list[Pointer]:
        """Declarations that refer to each other, as every module that has them defines them."""
        return _in_order(sorted(component, key=self.place_of), self._declarations, self.graph)

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
        graph = {pointer: edges(_writable(self._declarations[pointer])) for pointer in self.graph}
        roots = self._input_roots
        reached = _closure(graph, (target for held in roots.values() for target in held))
        # Where one could be imported from before, it still can.
        roots = {
            stem: (*held, *self._before(f"types.{stem}_params", self._by_input))
            for stem, held in roots.items()
        }
        taken = Unique()
        return partition(
            {pointer: held for pointer, held in graph.items() if pointer in reached},
            roots,
            lambda pointer: f"_shared.{taken(self._module(pointer))}",
        )

    def _module(self, pointer: Pointer) -> str:
        """What a module of shared types is called; one in ``_params`` would be their inputs'."""
        name = module_name(snake(self._names.class_name(pointer)))
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
            for resource in self._resources
        }

    def _before(self, module: str, by_name: Mapping[str, Pointer]) -> tuple[Pointer, ...]:
        """What could be imported from a module before.

        It counts as named there: so it lives in that module, or in a shared one that it imports.
        """
        return tuple(
            by_name[name] for name in self._names.modules.get(module, ()) if name in by_name
        )

    @cached_property
    def _named(self) -> Mapping[str, tuple[Pointer, ...]]:
        """What the methods of a resource themselves take and answer, by the resource's module."""
        sent = self._input_roots
        return {
            f"types.{resource.stem}": (
                *sent[resource.stem],
                *(
                    target
                    for method in resource.methods
                    for ref in _answered(method)
                    for target in references(ref)
                ),
            )
            for resource in self._resources
        }

    @cached_property
    def _roots(self) -> Mapping[str, tuple[Pointer, ...]]:
        return {
            module: (*named, *self._before(module, self._by_name))
            for module, named in self._named.items()
        }

    def named_by(self, resource: Resource) -> tuple[Pointer, ...]:
        """The public types that a resource's methods themselves take and answer, each once."""
        roots = dict.fromkeys(self._named[f"types.{resource.stem}"])
        return tuple(pointer for pointer in roots if pointer in self.models.module_of)


def _in_order(
    members: list[Pointer],
    declarations: Mapping[Pointer, Declaration],
    graph: Mapping[Pointer, tuple[Pointer, ...]],
) -> list[Pointer]:
    """Classes come first, because their annotations may be quoted.

    Then comes what is made of them at once, and never before what it is made of: a quoted type
    cannot be joined with another.
    """
    at_once = {
        each: graph[each] for each in members if isinstance(declarations[each], Alias | Union)
    }
    classes = [each for each in members if each not in at_once]
    return [*classes, *(each for held in components(at_once) for each in held)]


def _sent(method: Method) -> Iterator[TypeRef]:
    for parameter in method.operation.parameters:
        yield parameter.type
    if method.body is not None:
        for field in method.body_fields:
            yield field.type
    elif method.content is not None and method.content.type is not None:
        yield method.content.type


def _answered(method: Method) -> Iterator[TypeRef]:
    for response in method.operation.responses:
        for content in response.contents:
            if content.type is not None and content.kind in DECODED:
                yield content.type
    for response in method.operation.responses:
        for header in response.headers:
            yield header.type


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
