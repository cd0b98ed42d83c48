"""What everything of the API is called in Python."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.config.model import Renamed
    from specpress.ir.api import Location, Operation
    from specpress.ir.types import Enum, EnumValue, Field, Struct
    from specpress.naming.model import Names, ResourceName
    from specpress.pointer import Pointer


class PythonNames:
    """Looks up what ``naming`` has decided."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.client: str = names.client
        self.async_client: str = names.async_client
        self.resources: tuple[ResourceName, ...] = names.resources

    def class_name(self, pointer: Pointer) -> str:
        """The public name of a declaration."""
        return self._names.types[pointer]

    def input_name(self, pointer: Pointer) -> str:
        """The public name of what callers may pass for a declaration."""
        named = self._names.inputs.get(pointer)
        return self.free(f"{self.class_name(pointer)}Param") if named is None else named

    def free(self, name: str) -> str:
        """The name itself, or with underscores where ``naming`` has given it away.

        The one of these that was given before stays.
        """
        for before in (name, f"{name}_", f"{name}__"):
            if before in self._names.kept and before not in self._taken:
                return before
        while name in self._taken:
            name += "_"
        return name

    @cached_property
    def _taken(self) -> frozenset[str]:
        names = self._names
        return frozenset(
            (
                *(*names.types.values(), *names.inputs.values()),
                *names.operation_types.values(),
                *(*names.old.types, *names.old.twins),
            ),
        )

    @cached_property
    def modules(self) -> Mapping[str, tuple[str, ...]]:
        """Module → the types that could be imported from it before, as they are called now."""
        if not self.old_types:
            return self._names.modules
        return {
            module: tuple(dict.fromkeys(self.old_types.get(name, name) for name in names))
            for module, names in self._names.modules.items()
        }

    @cached_property
    def old_types(self) -> Mapping[str, str]:
        """Old name → new name of types, and of what callers may pass for them."""
        old = self._names.old
        twins = {name: self.input_name(pointer) for name, pointer in old.twins.items()}
        return {**twins, **{name: each.new_name for name, each in old.types.items()}}

    @property
    def renamed_types(self) -> Iterator[tuple[str, Renamed]]:
        """The types that the config's old names of types and attributes count on."""
        old = self._names.old
        yield from ((each.new_name, each) for each in old.types.values())
        for pointer, fields in old.fields.items():
            yield from ((self.class_name(pointer), each) for each in fields.values())

    def old_fields(self, struct: Struct) -> Mapping[str, str]:
        """Old attribute → new attribute of a struct."""
        held = self._names.old.fields.get(struct.origin, {})
        return {name: each.new_name for name, each in held.items()}

    def old_methods(self, path: tuple[str, ...]) -> Mapping[str, str]:
        """Old name → new name of a resource's methods."""
        held = self._names.old.methods.get(path, {})
        return {name: each.new[-1] for name, each in held.items()}

    @property
    def classes(self) -> tuple[str, ...]:
        """The public names of all declarations."""
        return tuple(self._names.types.values())

    def published(self, operation: Operation, what: str) -> str | None:
        """The name of an operation's ``Response`` or ``Params``, where it has one."""
        return self._names.operation_types.get((operation.key, what))

    def attribute(self, struct: Struct, field: Field) -> str:
        """The attribute of a property."""
        return self._names.fields[struct.origin, field.name]

    def members(self, enum: Enum) -> tuple[tuple[str, EnumValue], ...]:
        """The members of an enum with their values."""
        return tuple(zip(self._names.members[enum.origin], enum.values, strict=True))

    def argument(self, operation: Operation, location: Location | None, wire: str) -> str:
        """The Python argument of a parameter, or (without a location) of a part of the body."""
        where = "body" if location is None else location.value
        return self._names.arguments[operation.key, where, wire]
