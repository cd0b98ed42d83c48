"""Which module holds which type: by who reaches it, so that imports never run in a circle.

A type that one resource alone reaches lives in that resource's module. Types that several
reach live in one module for each set of resources that reach them. What a type refers to is
reached by at least the resources that reach the type, so a module only ever imports modules
with a larger set, and types that refer to each other are always in the same module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import msgspec

from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Declaration,
    Enum,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    Struct,
    TupleOf,
    TypeRef,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from specpress.pointer import Pointer


def references(ref: TypeRef) -> Iterator[Pointer]:
    """The declarations that a type names, in order."""
    match ref:
        case Named(target=target):
            yield target
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(inner=inner):
            yield from references(inner)
        case TupleOf(items=items, rest=rest):
            for item in items:
                yield from references(item)
            if rest is not None:
                yield from references(rest)
        case OneOf(variants=variants):
            for variant in variants:
                yield from references(variant)
        case Scalar() | Const() | Anything() | Never():
            return
        case _:
            assert_never(ref)


def edges(declaration: Declaration) -> tuple[Pointer, ...]:
    """The declarations that a declaration refers to, each once, in order."""
    found: dict[Pointer, None] = {}
    match declaration:
        case Struct(fields=fields, additional=additional):
            for field in fields:
                found.update(dict.fromkeys(references(field.type)))
            if additional is not None:
                found.update(dict.fromkeys(references(additional)))
        case Union(type=ref) | Alias(type=ref):
            found.update(dict.fromkeys(references(ref)))
        case Enum():
            pass
        case _:
            assert_never(declaration)
    return tuple(found)


def components(graph: Mapping[Pointer, Sequence[Pointer]]) -> list[tuple[Pointer, ...]]:
    """Strongly connected components, each after every component it refers to (Tarjan).

    Args:
        graph: Node → the nodes it refers to; nodes that are no key are ignored.
    """
    index: dict[Pointer, int] = {}
    low: dict[Pointer, int] = {}
    stack: list[Pointer] = []
    on_stack: set[Pointer] = set()
    found: list[tuple[Pointer, ...]] = []

    def enter(node: Pointer) -> tuple[Pointer, Iterator[Pointer]]:
        index[node] = low[node] = len(index)
        stack.append(node)
        on_stack.add(node)
        return node, iter(graph[node])

    for root in graph:
        work = [] if root in index else [enter(root)]
        while work:  # recursion spelled out: documents nest deeper than Python's stack
            node, targets = work[-1]
            for target in targets:
                if target not in graph:
                    continue
                if target not in index:
                    work.append(enter(target))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(_pop(node, stack, on_stack))
    return found


def _pop(node: Pointer, stack: list[Pointer], on_stack: set[Pointer]) -> tuple[Pointer, ...]:
    start = len(stack) - 1
    while stack[start] != node:
        start -= 1
    members = tuple(stack[start:])
    del stack[start:]
    on_stack.difference_update(members)
    return members


class Partition(msgspec.Struct, frozen=True):
    """Declarations by module, and in which order each module has to hold them."""

    module_of: Mapping[Pointer, str]
    members: Mapping[str, tuple[tuple[Pointer, ...], ...]]


def partition(
    graph: Mapping[Pointer, Sequence[Pointer]],
    roots: Mapping[str, Iterable[Pointer]],
    shared: Callable[[Pointer], str],
) -> Partition:
    """Put every declaration of the graph into a module.

    Args:
        graph: Declaration → the declarations it refers to, in document order.
        roots: Module of a resource → the declarations its operations name.
        shared: Makes the module's name for types that several resources, or none, reach; given
            the first of them in document order.
    """
    ordered = components(graph)
    reach = _reach(graph, roots, ordered)
    homes: dict[int, str] = {1 << number: module for number, module in enumerate(roots)}
    module_of: dict[Pointer, str] = {}
    for node in graph:
        mask = reach[node]
        if mask not in homes:
            homes[mask] = shared(node)
        module_of[node] = homes[mask]
    members: dict[str, list[tuple[Pointer, ...]]] = {}
    for component in ordered:
        members.setdefault(module_of[component[0]], []).append(component)
    return Partition(module_of, {home: tuple(held) for home, held in members.items()})


def _reach(
    graph: Mapping[Pointer, Sequence[Pointer]],
    roots: Mapping[str, Iterable[Pointer]],
    ordered: list[tuple[Pointer, ...]],
) -> dict[Pointer, int]:
    """For every declaration the set of resources that reach it, as bits."""
    reach = dict.fromkeys(graph, 0)
    for number, targets in enumerate(roots.values()):
        for target in targets:
            if target in reach:
                reach[target] |= 1 << number
    for component in reversed(ordered):
        mask = 0
        for node in component:
            mask |= reach[node]
        for node in component:
            reach[node] = mask
            for target in graph[node]:
                if target in reach:
                    reach[target] |= mask
    return reach
