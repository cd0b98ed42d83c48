"""Parameters: merged from path and operation, with the defaults of their location filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3.v3_1 import Parameter as ParameterModel
from openapi_pydantic.v3.v3_1 import Reference

from specpress.ir.api import (
    Location,
    Parameter,
    Style,
    Template,
    Variable,
)
from specpress.ir.types import Scalar, ScalarKind
from specpress.lower import codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specpress.diagnostics import Code
    from specpress.lower.operations.parameter_objects import ParameterObjects
    from specpress.lower.schemas.schemas import Schemas
    from specpress.pointer import Pointer

_LOCATION_ORDER = {location: rank for rank, location in enumerate(Location)}

ParameterLike = ParameterModel | Reference


class Parameters:
    """Lowers the parameters of operations."""

    def __init__(self, schemas: Schemas, objects: ParameterObjects) -> None:
        """Take what follows references, and what lowers each parameter."""
        self._schemas = schemas
        self._objects = objects
        self._known: dict[Pointer, Parameter | None] = {}

    def lower(
        self,
        own: tuple[Sequence[ParameterLike] | None, Pointer],
        shared: tuple[Sequence[ParameterLike] | None, Pointer],
        path: Template,
        operation: Pointer,
    ) -> tuple[Parameter, ...]:
        """The parameters of an operation: those of the path in its order, then others by name.

        Args:
            own: The operation's list, and where it stands.
            shared: The list of its path, and where it stands; the operation's own win.
            path: The path template.
            operation: Where the operation stands.
        """
        found: dict[tuple[Location, str], Parameter] = {}
        for parameters, pointer in (own, shared):
            level = self._level(parameters or (), pointer)
            found = {**level, **found}
        in_path = [part.name for part in path if isinstance(part, Variable)]
        chosen = [self._path_parameter(found, name, operation) for name in dict.fromkeys(in_path)]
        for key in sorted(found, key=lambda key: (found[key].name, _LOCATION_ORDER[key[0]])):
            if key[0] is not Location.PATH:
                chosen.append(found[key])
            elif key[1] not in in_path:
                self._report(codes.UNUSED_PATH_PARAMETER, found[key].origin, name=key[1])
        return tuple(chosen)

    def _level(
        self, parameters: Sequence[ParameterLike], pointer: Pointer
    ) -> dict[tuple[Location, str], Parameter]:
        found: dict[tuple[Location, str], Parameter] = {}
        for index, parameter in self._each(parameters, pointer):
            # Header names are the same in any case: only one of them could be sent.
            is_header = parameter.location is Location.HEADER
            key = (parameter.location, parameter.name.lower() if is_header else parameter.name)
            if key in found:
                self._report(
                    codes.REPEATED_PARAMETER,
                    pointer / index,
                    location=parameter.location.value,
                    name=parameter.name,
                )
            found.setdefault(key, parameter)
        return found

    def _each(
        self, parameters: Sequence[ParameterLike], pointer: Pointer
    ) -> Iterator[tuple[int, Parameter]]:
        for index, value in enumerate(parameters):
            found = self._schemas.resolver.follow(value, pointer / index, ParameterModel)
            if found is None:
                ref = value.ref if isinstance(value, Reference) else ""
                self._report(
                    codes.UNRESOLVED_REFERENCE, pointer / index, ref=ref, kind="a parameter"
                )
                continue
            model, target = found
            if target not in self._known:
                self._known[target] = self._objects.parameter(model, target)
            parameter = self._known[target]
            if parameter is not None:
                yield index, parameter

    def _path_parameter(
        self, found: dict[tuple[Location, str], Parameter], name: str, operation: Pointer
    ) -> Parameter:
        known = found.get((Location.PATH, name))
        if known is not None:
            return known
        self._report(codes.UNDECLARED_PATH_PARAMETER, operation, name=name)
        return Parameter(
            origin=operation / "parameters" / name,
            name=name,
            location=Location.PATH,
            type=Scalar(kind=ScalarKind.STRING),
            required=True,
            style=Style.SIMPLE,
            explode=False,
        )

    def _report(self, code: Code, pointer: Pointer, **arguments: str) -> None:
        self._schemas.diagnostics.report(code, pointer, span=None, **arguments)
