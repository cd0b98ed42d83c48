"""The client's ``ClientSpec``: what the runtime has to know of the API as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, ident, join, py
from specpress.emit.views.operations.credentials import (
    credentials,
    flows,
    security_alternatives,
)
from specpress.emit.views.operations.servers import (
    base_url,
    operation_templates,
    relative_path,
    template,
)
from specpress.emit.views.python.literals import tuple_of
from specpress.ir.api import Location

if TYPE_CHECKING:
    from specpress.config.model import ClientParameter
    from specpress.emit.views.scope.scope import Scope


def spec(scope: Scope) -> Code:
    """The arguments of ``ClientSpec``; what the runtime assumes anyway is left out."""
    settings = scope.settings
    pairs: list[tuple[str, Code | None]] = [
        ("name", py(scope.names.client)),
        ("package", py(settings.package.name)),
        ("version", Code("__version__")),
        ("base_url", py(base_url(scope))),
        ("base_url_env", py(settings.client.base_url_env)),
        ("server", template(scope)),
        ("servers", operation_templates(scope)),
        ("path", _optional(relative_path(scope))),
        ("request_id_header", _optional(settings.client.request_id_header)),
        ("credentials", _credentials(scope)),
        ("flows", tuple_of(flows(scope)) if flows(scope) else None),
        ("security", _security(scope)),
        ("parameters", _parameters(scope)),
        ("errors", _errors(scope)),
    ]
    return join(
        ", ",
        (
            fill("{name}={value}", name=ident(name), value=value)
            for name, value in pairs
            if value is not None
        ),
    )


def _optional(value: str | None) -> Code | None:
    return None if value is None else py(value)


def _credentials(scope: Scope) -> Code | None:
    calls: list[Code] = []
    for item in credentials(scope):
        parts = [py(item.argument), py(item.kind)]
        if item.kind in {"header", "query", "cookie"}:
            parts.append(py(item.wire_name or ""))
        if item.env is not None:
            parts.append(fill("env={env}", env=py(item.env)))
        if item.kind == "token":
            parts.append(Code("source=ProvidedTokens"))
        calls.append(fill("Credential({parts})", parts=join(", ", parts)))
    return tuple_of(calls) if calls else None


def _security(scope: Scope) -> Code | None:
    """Every way to authenticate, where no operation does without."""
    every = [security_alternatives(scope, each.security) for each in scope.api.operations]
    if not all(ways and all(ways) for ways in every):
        return None
    ways = dict.fromkeys(way for ways in every for way in ways)
    return tuple_of([tuple_of([py(name) for name in way]) for way in ways]) if ways else None


def _parameters(scope: Scope) -> Code | None:
    calls = [
        fill("ClientParameter({name}, {env})", name=py(name), env=py(item.env))
        for item, names in held_parameters(scope)
        for name in names
    ]
    return tuple_of(calls) if calls else None


def _errors(scope: Scope) -> Code:
    errors = scope.settings.errors
    parts: list[Code] = []
    if errors.success is not None:
        parts.append(fill("success={name}", name=py(errors.success)))
    sources: list[Code] = []
    for shape in errors.shapes:
        options = [py(shape.path)]
        if shape.code not in {None, "code"}:
            options.append(fill("code={name}", name=py(shape.code)))
        if shape.message not in {None, "message"}:
            options.append(fill("message={name}", name=py(shape.message)))
        sources.append(fill("ErrorSource({options})", options=join(", ", options)))
    known = fill("sources={sources}", sources=tuple_of(sources)) if sources else None
    parts.append(known or Code("usual=usual_errors"))
    return fill("ErrorShapes({parts})", parts=join(", ", parts))


def held_parameters(scope: Scope) -> list[tuple[ClientParameter, tuple[str, ...]]]:
    """What the client holds for its methods, and how these call it."""
    names: dict[str, set[str]] = {item.name: set() for item in scope.settings.client.parameters}
    for operation in scope.api.operations if names else ():
        for parameter in operation.parameters:
            if parameter.location is Location.PATH and parameter.name in names:
                argument = scope.names.argument(operation, Location.PATH, parameter.name)
                names[parameter.name].add(argument)
    return [
        (item, tuple(sorted(names[item.name])) or (item.argument,))
        for item in scope.settings.client.parameters
    ]
