"""Where the API is, as the runtime knows it: base URLs, and the parts of them to choose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.emit.code import Code, fill, join, py
from specpress.emit.views.python.literals import tuple_of
from specpress.ir.api import Variable
from specpress.ir.servers import (
    has_host,
    is_relative,
    operation_servers,
    server_url,
    usual_server,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.config.model import ServerArgument
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.api import Server, ServerVariable


def base_url(scope: Scope) -> str | None:
    """The URL of the API's server, with the defaults of its variables."""
    server = usual_server(scope.api)
    return None if server is None else server_url(server)


def other_urls(scope: Scope) -> tuple[tuple[str, str | None], ...]:
    """The URLs of the document's other servers, with what it says of them."""
    chosen = usual_server(scope.api)
    return tuple(
        (server_url(server), server.description)
        for server in scope.api.servers
        if server is not chosen and has_host(server)
    )


def relative_path(scope: Scope) -> str | None:
    """What the document says of the base URL where it names no host."""
    if usual_server(scope.api) is not None:
        return None
    paths = (_path(server) for server in scope.api.servers)
    return next((path for path in paths if path), None)


def operation_url(server: Server) -> str | None:
    """The URL of an operation's own server: whole, or beginning with a slash."""
    if has_host(server):
        return server_url(server)
    return _path(server, usual="/")


def template(scope: Scope) -> Code | None:
    """The server's URL in parts, where callers may choose some of them."""
    server = usual_server(scope.api)
    return None if server is None else _parts(server, scope)


def operation_templates(scope: Scope) -> Code | None:
    """The same for servers of single operations, each behind its usual URL."""
    found: list[Code] = []
    for server in operation_servers(scope.api):
        url, parts = operation_url(server), _parts(server, scope)
        if url is not None and parts is not None:
            found.append(tuple_of([py(url), parts]))
    return tuple_of(found) if found else None


def _parts(server: Server, scope: Scope) -> Code | None:
    arguments = {item.name: item for item in scope.settings.variables}
    described = {variable.name: variable for variable in server.variables}
    if arguments.keys().isdisjoint(described):
        return None
    parts: list[Code] = []
    for part in server.url:
        if not isinstance(part, Variable):
            parts.append(py(part))
        elif part.name in arguments:
            parts.append(_call(arguments[part.name], described[part.name]))
        else:
            parts.append(py(described[part.name].default))
    if isinstance(server.url[0], str) and server.url[0].startswith("//"):
        parts.insert(0, py("https:"))
    return tuple_of(parts)


def variables(scope: Scope) -> Iterator[tuple[ServerArgument, ServerVariable]]:
    """The arguments that choose parts of URLs; what the client's own server says comes first."""
    usual = usual_server(scope.api)
    servers = (*operation_servers(scope.api)[::-1], *(() if usual is None else (usual,)))
    described = {each.name: each for server in servers for each in server.variables}
    for argument in scope.settings.variables:
        if argument.name in described:
            yield argument, described[argument.name]


def _path(server: Server, *, usual: str | None = None) -> str | None:
    """A relative URL from its root; ``usual`` for the root itself."""
    if not is_relative(server):
        return None
    path = re.sub(r"^(?:\.{0,2}/)*", "", server_url(server))
    return f"/{path}" if path else usual


def _call(argument: ServerArgument, variable: ServerVariable) -> Code:
    parts = [py(argument.argument), py(variable.default)]
    if variable.values:
        parts.append(py(variable.values))
    if argument.env:
        parts.append(fill("env={env}", env=py(argument.env)))
    return fill("ServerVariable({parts})", parts=join(", ", parts))
