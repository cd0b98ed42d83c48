"""The path, query, headers and cookies of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, py
from specpress.emit.views.methods.constants.calls import flag, unless
from specpress.emit.views.python.literals import tuple_of
from specpress.ir.api import Location, Style

if TYPE_CHECKING:
    from specpress.emit.views.methods.constants.calls import Calls
    from specpress.emit.views.operations.signatures import Parameter, Signature
    from specpress.emit.views.scope.methods import Method
    from specpress.emit.views.scope.names import PythonNames
    from specpress.ir import api


def path(calls: Calls, names: PythonNames, method: Method) -> Code:
    """The parts of the path: text, and where an argument goes."""
    by_name = {
        item.name: item for item in method.operation.parameters if item.location is Location.PATH
    }
    parts: list[Code] = []
    for part in method.operation.path:
        if isinstance(part, str):
            parts.append(py(part))
            continue
        parameter = by_name[part.name]
        argument = names.argument(method.operation, Location.PATH, part.name)
        is_matrix = parameter.style is Style.MATRIX
        parts.append(
            calls.call(
                "PathVariable",
                (py(argument),),
                style=unless(parameter.style.value, "simple"),
                explode=flag(parameter.explode, usual=False),
                json=flag(parameter.media_type is not None, usual=False),
                name=py(part.name) if is_matrix and part.name != argument else None,
            ),
        )
    return tuple_of(parts)


def parameters(
    calls: Calls, signature: Signature, method: Method, location: Location
) -> Code | None:
    """What is sent in one place, in the order of the signature."""
    by_wire = {item.name: item for item in method.operation.parameters if item.location is location}
    found = [
        _parameter(calls, item, by_wire[item.wire], location)
        for item in signature.parameters
        if item.location is location
    ]
    return tuple_of(found) if found else None


def _parameter(calls: Calls, item: Parameter, parameter: api.Parameter, location: Location) -> Code:
    positional = [py(item.wire)]
    if item.name != item.wire:
        positional.append(py(item.name))
    is_json = parameter.media_type is not None
    json = flag(is_json, usual=False)
    if location is Location.QUERY:
        return calls.call(
            "QueryParameter",
            positional,
            style=None if is_json else unless(parameter.style.value, "form"),
            explode=None if is_json else flag(parameter.explode, usual=True),
            allow_reserved=flag(parameter.allow_reserved, usual=False),
            json=json,
        )
    if location is Location.HEADER:
        explode = flag(parameter.explode, usual=False)
        return calls.call("HeaderParameter", positional, explode=explode, json=json)
    explode = flag(parameter.explode, usual=True)
    return calls.call("CookieParameter", positional, explode=explode, json=json)
