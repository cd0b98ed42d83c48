"""Names that were given up and stay for a while: who may have one, and what it stands for.

Those that the lock knows are promised: they are kept free before anything else gets a name. One
that the config says for the first time takes nothing away: it is refused where the name is in use.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from specpress.config.suggest import suggestion
from specpress.ir.types import Struct
from specpress.naming.codes import RENAMED_UNFIT, RENAMED_UNKNOWN
from specpress.naming.model import OldNames, Path
from specpress.naming.words import reserved

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from specpress.config.model import Renamed
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api
    from specpress.naming.inner import InnerNames
    from specpress.naming.lock import LockedNames
    from specpress.naming.model import ResourceName
    from specpress.pointer import Pointer

_TYPES = reserved.TYPES | {"exports"}  # what makes old names of types work

TWIN = "Param"
"""What the dict for callers is called after its model."""


class Promised(msgspec.Struct, frozen=True, kw_only=True):
    """Old names that the last generation had and the config still wants: nobody else gets them.

    ``inner``: by resource or type (as users write it), what is in it.
    """

    types: frozenset[str]
    inner: Mapping[str, frozenset[str]]


def promised(renamed: Iterable[Renamed], locked: LockedNames) -> Promised:
    """The old names that are promised."""
    inner: defaultdict[str, set[str]] = defaultdict(set)
    types: set[str] = set()
    for each in renamed:
        if len(each.old) == 1:
            twin = f"{each.old[0]}{TWIN}"
            types.update(name for name in (each.old[0], twin) if name in locked.renamed)
        elif each.old_name in locked.renamed:
            inner[".".join(each.old[:-1])].add(each.old[-1])
    return Promised(
        types=frozenset(types), inner={holder: frozenset(held) for holder, held in inner.items()}
    )


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """The names of this generation, as far as old ones have to fit them.

    ``others``: names of types that are no declaration's: of operations, and modules of types.
    """

    types: Mapping[Pointer, str]
    inputs: Mapping[Pointer, str]
    others: frozenset[str]
    resources: tuple[ResourceName, ...]
    inner: InnerNames


def old_names(
    api: Api, renamed: Iterable[Renamed], named: Named, diagnostics: Diagnostics
) -> OldNames:
    """The old names that can stay.

    Whether there is a type of the new name is not asked: some are made for operations, later.

    Args:
        api: what was named.
        renamed: what the config says.
        named: every name that this generation has given.
        diagnostics: gets an error for each old name that is taken, or stands for nothing.
    """
    return _Reader(api, named, diagnostics).read(renamed)


class _Reader:
    def __init__(self, api: Api, named: Named, diagnostics: Diagnostics) -> None:
        self._named = named
        self._diagnostics = diagnostics
        self._taken = {*named.types.values(), *named.inputs.values(), *named.others}
        self._pointers = {name: pointer for pointer, name in named.types.items()}
        declared = {each.origin: each for each in api.declarations.values()}
        self._structs = {
            name: pointer
            for name, pointer in self._pointers.items()
            if isinstance(declared[pointer], Struct)
        }
        self._resources = {".".join(each.path): each for each in named.resources}
        self._types: dict[str, Renamed] = {}
        self._twins: dict[str, Pointer] = {}
        self._methods: defaultdict[Path, dict[str, Renamed]] = defaultdict(dict)
        self._fields: defaultdict[Pointer, dict[str, Renamed]] = defaultdict(dict)

    def read(self, renamed: Iterable[Renamed]) -> OldNames:
        for each in renamed:
            holder = ".".join(each.old[:-1])
            if not holder:
                self._type(each)
            elif holder in self._resources:
                self._method(each, self._resources[holder])
            elif holder in self._structs:
                self._field(each, self._structs[holder])
            else:
                known = self._resources if len(each.new) > 1 else self._structs
                self._unknown(each, holder, known)
        # A twin that the config speaks of itself is what it says.
        twins = {name: at for name, at in self._twins.items() if name not in self._types}
        return OldNames(
            types=self._types, twins=twins, methods=dict(self._methods), fields=dict(self._fields)
        )

    def _type(self, each: Renamed) -> None:
        (old,) = each.old
        if len(each.new) > 1:
            self._unfit(each, "a type can only stand for a type")
        elif self._is_free(each, self._taken, _TYPES):
            self._types[old] = each
            pointer = self._pointers.get(each.new_name)
            twin = f"{old}{TWIN}"
            if pointer is not None and twin not in self._taken:
                self._twins[twin] = pointer

    def _method(self, each: Renamed, resource: ResourceName) -> None:
        *home, new = each.new
        known = [*(method.name for method in resource.methods), *resource.features]
        if tuple(home) != resource.path:
            self._unfit(each, "both have to be methods of one resource")
        elif new not in known:
            path = ".".join(resource.path)
            self._unknown(each, each.new_name, [f"{path}.{name}" for name in known])
        else:
            inside = (
                other for other in self._resources.values() if other.path[:-1] == each.old[:-1]
            )
            taken = {*known, *(other.path[-1] for other in inside)}
            if self._is_free(each, taken, reserved.METHODS):
                self._methods[resource.path][each.old[-1]] = each

    def _field(self, each: Renamed, struct: Pointer) -> None:
        known = list(self._named.inner.fields.get(struct, {}).values())
        if len(each.new) > 1:
            self._unfit(each, f"write the attribute of {each.old[0]} alone")
        elif each.new_name not in known:
            self._unknown(each, each.new_name, known)
        elif self._is_free(each, {*known, *self._taken}, reserved.FIELDS):
            self._fields[struct][each.old[-1]] = each

    def _is_free(self, each: Renamed, taken: Container[str], never: Container[str]) -> bool:
        name = each.old[-1]
        if name in taken:
            self._unfit(each, "something else has the old name")
        elif name in never:
            self._unfit(each, "Python or the client has another use for the old name")
        else:
            return True
        return False

    def _unfit(self, each: Renamed, reason: str) -> None:
        self._diagnostics.report(
            RENAMED_UNFIT, each.where, old=each.old_name, new=each.new_name, reason=reason
        )

    def _unknown(self, each: Renamed, name: str, known: Iterable[str]) -> None:
        self._diagnostics.report(
            RENAMED_UNKNOWN,
            each.where,
            old=each.old_name,
            name=name,
            suggestion=suggestion(name, known),
        )
