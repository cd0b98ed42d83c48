"""Checks statements of the config against the API; what does not hold is reported in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.config.catalog import NO_FORMER, Catalog, Methods, Resolved, no_methods
from specpress.config.codes import UNFIT_PROPERTY, UNKNOWN_PARAMETER, UNKNOWN_VALUE
from specpress.config.property_types import describe
from specpress.config.suggest import suggestion
from specpress.ir.api import Location
from specpress.ir.types import Const, Enum, Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specpress.config import Config
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api, Operation
    from specpress.ir.types import JsonScalar, TypeRef
    from specpress.pointer import Pointer


class Checks:
    """Says of each statement whether it holds."""

    def __init__(
        self,
        api: Api,
        config: Config,
        diagnostics: Diagnostics,
        former: Mapping[str, str] = NO_FORMER,
        methods: Methods = no_methods,
    ) -> None:
        """Take the API, what the config says, and which operation each method was."""
        self.catalog = Catalog(api, config, diagnostics, former, methods)
        self.diagnostics = diagnostics

    def is_query(self, operation: Operation, name: str, where: Pointer) -> bool:
        """Whether an operation has a query parameter."""
        known = {each.name: () for each in operation.parameters if each.location is Location.QUERY}
        return self.is_known(operation, name, known, "query parameter", where)

    def is_known(
        self, operation: Operation, name: str, known: Iterable[str], kind: str, where: Pointer
    ) -> bool:
        """Whether a name is among those that are known."""
        if name in known:
            return True
        self.diagnostics.report(
            UNKNOWN_PARAMETER,
            where,
            operation=operation.key,
            kind=kind,
            name=name,
            suggestion=suggestion(name, known),
        )
        return False

    def arguments(self, operation: Operation) -> dict[str, tuple[Resolved, ...]]:
        """What an operation takes, by wire name: its parameters and its body's properties."""
        types: dict[str, TypeRef] = {}
        for content in operation.body.contents if operation.body else ():
            for each in self.catalog.resolve(content.type):
                if isinstance(each, Struct):
                    types |= {field.name: field.type for field in each.fields}
        types |= {each.name: each.type for each in operation.parameters}
        return {name: self.catalog.resolve(type_) for name, type_ in types.items()}

    def leads(
        self,
        operation: Operation,
        path: tuple[str, ...] | None,
        where: Pointer,
        expected: str,
        fits: Callable[[Resolved], bool],
    ) -> bool:
        """Whether a path leads to something in the operation's answer that ``fits``."""
        if path is None:
            return True
        types = self.catalog.follow(operation, path, where)
        if not types or any(map(fits, types)):
            return bool(types)
        self.diagnostics.report(
            UNFIT_PROPERTY,
            where,
            path=".".join(path),
            operation=operation.key,
            got=describe(types[0]),
            use=where.tokens[0],
            expected=expected,
        )
        return False

    def are_values(
        self, operation: Operation, values: Iterable[tuple[str, JsonScalar]], place: Pointer
    ) -> bool:
        """Whether an operation takes all of these arguments with these values."""
        arguments = self.arguments(operation)
        fits = [
            self.is_known(operation, name, arguments, "argument", place / name)
            and self.is_value(arguments[name], value, name, place / name)
            for name, value in values
        ]
        return all(fits)

    def is_value(
        self, types: tuple[Resolved, ...], value: JsonScalar, name: str, where: Pointer
    ) -> bool:
        """Whether a value is one of those that a type lists, if it lists any."""
        known: list[JsonScalar] = []
        for each in types:
            match each:
                case Enum():
                    known += [item.value for item in each.values]
                case Const():
                    known.append(each.value)
                case _:
                    return True
        if value in known:
            return True
        self.diagnostics.report(
            UNKNOWN_VALUE,
            where,
            value=value,
            name=name,
            suggestion=suggestion(str(value), map(str, known)),
        )
        return False
