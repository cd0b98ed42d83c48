"""Where chains of aliases and unions lead: to null alone, or back to where they began."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from specpress.emit.views.scope.partition import components, references
from specpress.ir.types import Alias, Anything, Const, Named, Scalar, ScalarKind, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.ir.types import Declaration, TypeRef
    from specpress.pointer import Pointer


class Aliases:
    """Follows what has a name of its own and is no struct, and remembers what it finds."""

    def __init__(self, declarations: Mapping[Pointer, Declaration]) -> None:
        self._declarations = declarations
        self._nulls: dict[Pointer, bool] = {}  # of what has been asked for: chains may be long

    def is_null(self, ref: TypeRef) -> bool:
        """Whether null is all that a type allows."""
        way: dict[Pointer, None] = {}
        while isinstance(ref, Named) and ref.target not in way and ref.target not in self._nulls:
            way[ref.target] = None
            declaration = self._declarations[ref.target]
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
    def cyclic(self) -> frozenset[Pointer]:
        """Aliases and unions that come back to themselves without a struct between.

        Python's types cannot say these; within such a circle a reference is any value.
        """
        graph = {
            pointer: tuple(references(held.type))
            for pointer, held in self._declarations.items()
            if isinstance(held, Alias | Union)
        }
        return frozenset(
            pointer
            for component in components(graph)
            for pointer in component
            if len(component) > 1 or pointer in graph[pointer]
        )
