"""The names inside of everything in an API: fields, members of enums, arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from specpress.ir.types import Enum, Struct
from specpress.naming.members import name_arguments, name_fields, name_members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.ir.types import Declaration
    from specpress.naming.lock import LockedNames, Table
    from specpress.pointer import Pointer

D = TypeVar("D", bound="Declaration")
N = TypeVar("N")


class InnerNames(msgspec.Struct, frozen=True, kw_only=True):
    """Names by what they are in.

    ``fields``: struct → wire name → attribute. ``members``: enum → members in the order of its
    values. ``arguments``: operation key → (location or ``"body"``, wire name) → argument.
    """

    fields: Mapping[Pointer, Mapping[str, str]]
    members: Mapping[Pointer, tuple[str, ...]]
    arguments: Mapping[str, Mapping[tuple[str, str], str]]

    @property
    def by_field(self) -> dict[tuple[Pointer, str], str]:
        """Attributes by struct and wire name."""
        return {
            (origin, text): name
            for origin, names in self.fields.items()
            for text, name in names.items()
        }

    @property
    def by_argument(self) -> dict[tuple[str, str, str], str]:
        """Arguments by operation key, location and wire name."""
        return {
            (key, location, text): name
            for key, names in self.arguments.items()
            for (location, text), name in names.items()
        }


def name_inner(
    api: Api,
    locked: LockedNames,
    diagnostics: Diagnostics,
    promised: Callable[[Pointer], Iterable[str]],
) -> InnerNames:
    """Name what is inside of every struct, enum and operation; the lock goes first.

    ``promised``: by struct, attributes that nobody else gets.
    """
    return InnerNames(
        fields=_each(
            api,
            Struct,
            lambda it: name_fields(it, _old(locked.fields, it), diagnostics, promised(it.origin)),
        ),
        members=_each(
            api, Enum, lambda it: name_members(it, _old(locked.members, it), diagnostics)
        ),
        arguments={
            operation.key: name_arguments(
                api, operation, locked.arguments.get(operation.key, {}), diagnostics
            )
            for operation in api.operations
        },
    )


def _each(api: Api, kind: type[D], name: Callable[[D], N]) -> dict[Pointer, N]:
    return {
        declaration.origin: name(declaration)
        for declaration in api.declarations.values()
        if isinstance(declaration, kind)
    }


def _old(table: Table, declaration: Declaration) -> Mapping[str, str]:
    for origin in (declaration.origin, *declaration.origins):
        if origin in table:
            return table[origin]
    return {}
