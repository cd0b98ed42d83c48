"""What does not fit together between operations and their paths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specpress.document.normalise.codes import (
    KEY_MISSING,
    OPERATION_ID_EMPTY,
    OPERATION_ID_REPEATED,
    PARAMETER_LOCATION,
    PARAMETER_REPEATED,
    PATH_PARAMETER_UNDECLARED,
    PATH_PARAMETER_UNUSED,
)
from specpress.document.normalise.parameters import LOCATIONS
from specpress.document.normalise.requirements import Requirements
from specpress.document.structure.grammar import METHODS
from specpress.document.structure.graph import node_at, target_of
from specpress.document.tree import Node, is_object, without
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.diagnostics import Code, Diagnostics
    from specpress.document.reading.source import Document, Origin

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def normalise_operations(document: Document, diagnostics: Diagnostics) -> Document:
    """The document with operations whose names, parameters and security fit together."""
    normaliser = _OperationNormaliser(document, diagnostics)
    data = normaliser.run()
    return document.with_data(data, normaliser.origins)


def _path_items(data: Node) -> Iterator[tuple[str, str, Node]]:
    """Every path item with its section and name, in an order that does not depend on the file's."""
    for section in ("paths", "webhooks"):
        items: Node = data.get(section, {})
        for name in sorted(items):
            if is_object(items[name]) and not name.startswith("x-"):
                yield section, name, items[name]


class _OperationNormaliser:
    """Goes over the operations; which of two keeps a name does not depend on the file's order."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.origins: dict[Pointer, Origin] = {}
        self._document = document
        self._diagnostics = diagnostics
        self._first: dict[str, tuple[Pointer, str]] = {}
        self._requirements = Requirements(document, diagnostics)

    def run(self) -> Node:
        """The tree with all operations visited."""
        data = self._requirements.with_known_schemes(self._document.data, Pointer.ROOT)
        self._first = self._owners(data)
        normalised: dict[str, Node] = {}
        for section, name, item in _path_items(data):
            found = self._item(section, name, item)
            if found is not item:
                normalised.setdefault(section, {})[name] = found
        for section, items in normalised.items():
            data = {**data, section: {**data[section], **items}}
        return data

    def _item(self, section: str, name: str, item: Node) -> Node:
        where = Pointer.of((section, name))
        variables = dict.fromkeys(_VARIABLE.findall(name)) if section == "paths" else None
        item, shared = self._parameters(item, where, name, variables)
        for method in METHODS:
            operation = item.get(method)
            if not is_object(operation):
                continue
            place = where / method
            normalised = self._with_unique_id(operation, place)
            normalised, own = self._parameters(normalised, place, name, variables)
            for variable in variables or ():
                if variable not in shared and variable not in own:
                    normalised = self._with_path_parameter(normalised, place, name, variable)
            normalised = self._requirements.with_known_schemes(normalised, place)
            if normalised is not operation:
                item = {**item, method: normalised}
        return item

    def _owners(self, data: Node) -> dict[str, tuple[Pointer, str]]:
        """The operation that keeps each operationId: the first, the document's before overlays'."""
        owners: dict[str, tuple[Pointer, str]] = {}
        for section, path, item in _path_items(data):
            for method in METHODS:
                operation = item.get(method)
                name = operation.get("operationId") if is_object(operation) else None
                place = Pointer.of((section, path, method, "operationId"))
                if name is not None and self._comes_first(place, owners.get(name)):
                    owners[name] = (place, f"{method.upper()} {path}")
        return owners

    def _comes_first(self, place: Pointer, known: tuple[Pointer, str] | None) -> bool:
        if known is None:
            return True
        ours, theirs = (self._document.origin(each).is_overlay for each in (place, known[0]))
        return theirs and not ours

    def _with_unique_id(self, operation: Node, where: Pointer) -> Node:
        name = operation.get("operationId")
        if name is None:
            return operation
        place = where / "operationId"
        if not name.strip():
            self._report(OPERATION_ID_EMPTY, place)
            return without(operation, "operationId")
        first, label = self._first[name]
        if first != place:
            self._report(OPERATION_ID_REPEATED, place, id=name, first=label)
            return without(operation, "operationId")
        return operation

    def _with_path_parameter(self, operation: Node, where: Pointer, path: str, name: str) -> Node:
        self._report(PATH_PARAMETER_UNDECLARED, where, name=name, path=path)
        added = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        return {**operation, "parameters": [*operation.get("parameters", ()), added]}

    def _parameters(
        self, holder: Node, where: Pointer, path: str, variables: dict[str, None] | None
    ) -> tuple[Node, set[str]]:
        """The holder with a clean list of parameters, and the path parameters in it.

        One that cannot be found may be any of them; it costs the operation, so nothing is missed.
        """
        listed: list[Any] = holder.get("parameters", [])
        kept: list[int] = []
        seen: set[tuple[str, str]] = set()
        unseen: set[str] = set()
        place = where / "parameters"
        for index, parameter in enumerate(listed):
            known = _resolved(self._document.data, parameter)
            if known is None:  # a reference that leads nowhere, which is reported elsewhere
                kept.append(index)
                unseen.update(variables or ())
            elif self._is_usable(known, place / index, path, variables, seen):
                kept.append(index)
                seen.add((known["in"], known["name"]))
        names = {name for location, name in seen if location == "path"} | unseen
        if len(kept) == len(listed):
            return holder, names
        for now, before in enumerate(kept):
            if now != before:
                self.origins[place / now] = self._document.origin(place / before)
        return {**holder, "parameters": [listed[index] for index in kept]}, names

    def _is_usable(
        self,
        parameter: Node,
        where: Pointer,
        path: str,
        variables: dict[str, None] | None,
        seen: set[tuple[str, str]],
    ) -> bool:
        report = self._report
        name, location = parameter.get("name"), parameter.get("in")
        for key in ("name", "in"):
            if not parameter.get(key):
                report(KEY_MISSING, where, kind="parameter", key=key)
                return False
        if location not in LOCATIONS:
            report(PARAMETER_LOCATION, where, location=location, name=name)
            return False
        if (location, name) in seen:
            report(PARAMETER_REPEATED, where, location=location, name=name)
            return False
        if location == "path" and variables is not None and name not in variables:
            report(PATH_PARAMETER_UNUSED, where, name=name, path=path)
            return False
        return True

    def _report(self, code: Code, where: Pointer, **arguments: Any) -> None:
        self._document.report(self._diagnostics, code, where, **arguments)


def _resolved(data: Node, parameter: Any) -> Node | None:
    """The parameter behind a reference."""
    for _ in range(8):  # a chain of references that long is a circle
        if not is_object(parameter):
            return None
        if "$ref" not in parameter:
            return parameter
        target = target_of(parameter["$ref"])
        try:
            parameter = None if target is None else node_at(data, target)
        except LookupError:
            return None
    return None
