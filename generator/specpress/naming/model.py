"""What naming decides: every Python identifier of the generated package."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.config.model import Renamed
    from specpress.naming.lock import LockedNames
    from specpress.pointer import Pointer

Path: TypeAlias = tuple[str, ...]


class MethodName(msgspec.Struct, frozen=True, kw_only=True):
    """A method of a resource. ``operation``: the operation's key.

    ``positional``: wire names of the path parameters that may be given by position, in the order
    of the path.
    """

    name: str
    operation: str
    positional: tuple[str, ...]


class ResourceName(msgspec.Struct, frozen=True, kw_only=True):
    """A group of methods, reached as ``client.<path>``; one without methods only holds others.

    ``module`` is the name of its module among those of its siblings. ``features``: the names of
    its methods that the config adds.
    """

    path: tuple[str, ...]
    class_name: str
    module: str
    methods: tuple[MethodName, ...]
    features: tuple[str, ...] = ()


class OldNames(msgspec.Struct, frozen=True, kw_only=True):
    """Names that stay for a while beside those that took their places, with what the config says.

    By the old name: ``types``; in ``methods`` of a resource, in ``fields`` of a struct. ``twins``:
    the dicts for callers of ``types``, with the declarations that they belong to.
    """

    types: Mapping[str, Renamed] = msgspec.field(default_factory=dict[str, "Renamed"])
    twins: Mapping[str, Pointer] = msgspec.field(default_factory=dict[str, "Pointer"])
    methods: Mapping[Path, Mapping[str, Renamed]] = msgspec.field(
        default_factory=dict[Path, "Mapping[str, Renamed]"]
    )
    fields: Mapping[Pointer, Mapping[str, Renamed]] = msgspec.field(
        default_factory=dict["Pointer", "Mapping[str, Renamed]"]
    )

    def locked(self) -> dict[str, str]:
        """Old name → new name, as the lock keeps them."""
        inner = (each for held in (self.methods, self.fields) for each in held.values())
        every = (self.types, *inner)
        said = {each.old_name: each.new_name for held in every for each in held.values()}
        twins = {name: f"{said[name.removesuffix('Param')]}Param" for name in self.twins}
        return dict(sorted({**twins, **said}.items()))


NO_OLD_NAMES = OldNames()


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """Every name. Keys: pointers are ``Declaration.origin``, operations are ``Operation.key``.

    ``types``: declaration → class. ``inputs``: struct → TypedDict for callers.
    ``fields``: (struct, wire name) → attribute. ``members``: enum → members in the order of values.
    ``arguments``: (operation, ``Location.value`` or ``"body"``, wire name) → argument; a body that
    is passed whole has the wire name ``""``.
    ``operation_types``: (operation, ``"Response"`` or ``"Params"``) → published type name, for the
    resources whose config gives a ``type_prefix``.
    ``kept``: names that were made for operations before, and ``modules``: module → types that could
    be imported from it before. Both stay theirs. ``old``: names that the config keeps for a while.
    """

    client: str
    async_client: str
    types: Mapping[Pointer, str]
    inputs: Mapping[Pointer, str]
    fields: Mapping[tuple[Pointer, str], str]
    members: Mapping[Pointer, tuple[str, ...]]
    resources: tuple[ResourceName, ...]
    arguments: Mapping[tuple[str, str, str], str]
    operation_types: Mapping[tuple[str, str], str]
    locked: LockedNames
    kept: frozenset[str] = frozenset()
    modules: Mapping[str, tuple[str, ...]] = msgspec.field(
        default_factory=dict[str, tuple[str, ...]]
    )
    old: OldNames = NO_OLD_NAMES

    def to_lock(self, modules: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, object]:
        """The names as the lock file keeps them: plain JSON, in a stable order.

        Args:
            modules: module below the package → the types that can be imported from it.
        """
        return msgspec.structs.replace(self.locked, modules=modules or {}).to_json()
