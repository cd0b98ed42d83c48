"""What a config can speak of: the operations, parameters and properties of an API."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from specpress.config.codes import NO_RESPONSE, UNKNOWN_OPERATION, UNKNOWN_PROPERTY
from specpress.config.suggest import suggestion
from specpress.ir.api import ContentKind, Exact
from specpress.ir.types import Alias, Enum, MapOf, Named, Nullable, OneOf, Struct, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specpress.config.model import Config
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api, Operation, Response
    from specpress.ir.types import TypeRef
    from specpress.pointer import Pointer


Resolved: TypeAlias = "TypeRef | Struct | Enum"
"""What a type is once names, null and alternatives are looked through."""

Methods: TypeAlias = "Callable[[], Mapping[str, str]]"
"""Gives the operation (``"GET /path"``) of every method, by ``resource.method``; asked at need."""


def no_methods() -> Mapping[str, str]:
    """Give no method: nobody knows what they are called yet."""
    return NO_FORMER


NO_FORMER: Mapping[str, str] = MappingProxyType({})
"""That no lock tells which operation (``"GET /path"``) a method was, by ``resource.method``."""


class Catalog:
    """Finds what a config names; whatever is not there is reported with the nearest name."""

    def __init__(
        self,
        api: Api,
        config: Config,
        diagnostics: Diagnostics,
        former: Mapping[str, str] = NO_FORMER,
        methods: Methods = no_methods,
    ) -> None:
        self._api = api
        self._methods = methods
        self._diagnostics = diagnostics
        self._operations: dict[str, Operation] = {}
        for operation in api.operations:
            self._operations[operation.key] = operation
        for operation in api.operations:
            if operation.id is not None:
                self._operations[operation.id] = operation
        # The config's own words win: it may call one method as the document calls another.
        documented = dict(self._operations)
        for resource in config.resources:
            for method in resource.methods:
                if method.operation in documented:
                    target = documented[method.operation]
                    self._operations[method.name] = target
                    self._operations[".".join((*resource.path, method.name))] = target
        self._documented = documented
        self._former = {
            method.operation: key
            for resource in config.resources
            for method in resource.methods
            if (key := former.get(".".join((*resource.path, method.name)))) in self._operations
        }

    def operation(self, name: str, where: Pointer) -> Operation | None:
        """An operation by method name, operationId or ``"GET /path"``.

        A method's name is the config's own, or the one that the client's reference shows.
        """
        return self._find(self._operations, name, where)

    def documented(self, name: str, where: Pointer) -> Operation | None:
        """An operation by operationId or ``"GET /path"``."""
        return self._find(self._documented, name, where)

    def _find(
        self, operations: dict[str, Operation], name: str, where: Pointer
    ) -> Operation | None:
        found = operations.get(name)
        if found is not None:
            return found
        methods: Mapping[str, str] = self._methods() if operations is self._operations else {}
        shown = self._operations.get(methods.get(name, ""))
        if shown is None:
            self._diagnostics.report(
                UNKNOWN_OPERATION,
                where,
                operation=name,
                suggestion=self._now(name) or suggestion(name, (*operations, *methods)),
            )
        return shown

    def _now(self, name: str) -> str:
        """What an operation is called now, where the lock knows which one it was."""
        key = self._former.get(name)
        if key is None:
            return ""
        return f"It was {key}, whose operationId is {self._operations[key].id!r} now."

    def follow(
        self, operation: Operation, path: tuple[str, ...], where: Pointer
    ) -> tuple[Resolved, ...]:
        """The types that a property path of a successful response can lead to; empty if none."""
        dotted = ".".join(path)
        types = self.resolve(_answer(operation))
        if not any(isinstance(each, Struct | MapOf) for each in types):
            self._diagnostics.report(NO_RESPONSE, where, operation=operation.key, path=dotted)
            return ()
        subject = "the answer"
        for name in path:
            known = [
                field.name for each in types if isinstance(each, Struct) for field in each.fields
            ]
            types = tuple(leaf for each in types for leaf in self._step(each, name))
            if not types:
                self._diagnostics.report(
                    UNKNOWN_PROPERTY,
                    where,
                    subject=subject,
                    name=name,
                    path=dotted,
                    suggestion=suggestion(name, known),
                )
                return ()
            subject = name
        return types

    def resolve(self, *types: TypeRef | None) -> tuple[Resolved, ...]:
        """What types are once names, null and alternatives are looked through."""
        found: list[Resolved] = []
        seen: set[Pointer] = set()
        waiting = [each for each in reversed(types) if each is not None]
        while waiting:
            match waiting.pop():
                case Named(target=target):
                    if target not in seen:
                        seen.add(target)
                        self._open(target, found, waiting)
                case Nullable(inner=inner):
                    waiting.append(inner)
                case OneOf(variants=variants):
                    waiting.extend(reversed(variants))
                case other:
                    found.append(other)
        return tuple(found)

    def _open(self, target: Pointer, found: list[Resolved], waiting: list[TypeRef]) -> None:
        match self._api.declarations.get(target):
            case Struct() | Enum() as declaration:
                found.append(declaration)
            case Alias(type=inner) | Union(type=inner):
                waiting.append(inner)
            case None:
                pass

    def _step(self, type_: Resolved, name: str) -> tuple[Resolved, ...]:
        match type_:
            case Struct():
                return self.resolve(*(each.type for each in type_.fields if each.name == name))
            case MapOf():
                return self.resolve(type_.value)
            case _:
                return ()


def _answer(operation: Operation) -> TypeRef | None:
    for response in sorted(operation.responses, key=_order):
        for content in response.contents:
            if response.status.is_success and content.kind is ContentKind.JSON:
                return content.type
    return None


def _order(response: Response) -> int:
    return response.status.code if isinstance(response.status, Exact) else 1000
