"""An operation as a constant: everything that the runtime has to know of it.

What the runtime assumes anyway is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, ident, py
from specpress.emit.views.methods.constants.body import body
from specpress.emit.views.methods.constants.calls import ConstantView, keywords
from specpress.emit.views.methods.constants.parameters import parameters, path
from specpress.emit.views.methods.constants.responses import failures, successes
from specpress.emit.views.methods.facts import REQUESTS, operation_name
from specpress.emit.views.operations.credentials import security_alternatives
from specpress.emit.views.operations.servers import operation_url
from specpress.emit.views.python.literals import tuple_of
from specpress.ir.api import Location

if TYPE_CHECKING:
    from specpress.emit.views.methods.constants.calls import Calls
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.api import Operation


def operation_constant(
    calls: Calls, facts: Facts, types: MethodTypes, resource: Resource, method: Method
) -> ConstantView:
    """An operation's constant, as a module of resources has it."""
    operation = method.operation
    signature = facts.signatures.of(method)
    answer = facts.answers[operation.key]
    options: dict[str, Code | None] = {
        "name": py(f"{resource.path}.{method.name}"),
        "method": py(operation.method),
        "path": path(calls, facts.scope.names, method),
        "names": _names(signature),
        "arguments": _validator(calls, facts, method),
        "query": parameters(calls, signature, method, Location.QUERY),
        "headers": parameters(calls, signature, method, Location.HEADER),
        "cookies": parameters(calls, signature, method, Location.COOKIE),
        "body": body(calls, method, signature),
        "responses": successes(calls, types, answer),
        "security": _security(facts.scope, operation),
        "replay": py(operation.replay.value) if operation.replay.value != "never" else None,
        "base_url": _base_url(operation),
        "outcome_hint": _outcome_hint(facts.scope, resource, operation),
        "failures": failures(calls, types, answer),
    }
    return ConstantView(
        name=operation_name(method),
        type=fill("Operation[{type}]", type=types.answered(method).code),
        function=Code("Operation"),
        arguments=keywords(options),
    )


def _names(signature: Signature) -> Code | None:
    names = [py(parameter.name) for parameter in signature.parameters]
    return tuple_of(names) if names else None


def _validator(calls: Calls, facts: Facts, method: Method) -> Code | None:
    name = facts.validators.arguments.get(method.operation.key)
    if name is None:
        return None
    calls.imports.add(REQUESTS)
    return fill("lambda: _requests.{name}", name=ident(name))


def _security(scope: Scope, operation: Operation) -> Code | None:
    """Names of the client's credentials that authenticate an operation together."""
    found = security_alternatives(scope, operation.security)
    return py(found) if found else None


def _base_url(operation: Operation) -> Code | None:
    url = operation_url(operation.servers[0]) if operation.servers else None
    return None if url is None else py(url)


def _outcome_hint(scope: Scope, resource: Resource, operation: Operation) -> Code | None:
    """The method that tells whether the operation was carried out, as its callers reach it."""
    if operation.ask is None:
        return None
    for other in scope.names.resources:
        for method in other.methods:
            if method.operation == operation.ask:
                near = other.path == resource.name.path
                return py(method.name if near else ".".join((*other.path, method.name)))
    return None
