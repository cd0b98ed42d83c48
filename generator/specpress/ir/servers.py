"""Questions about servers that several stages ask."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specpress.ir.api import Api, Server

# What a client can take for a base URL: a host, no credentials, no query, nothing left open.
_USABLE = re.compile(r"https?://[^/?#@{}\s]+(?:/[^?#{}\s]*)?")


def usual_server(api: Api) -> Server | None:
    """The first server with a host; one of an operation's where the API itself has none."""
    own = [server for operation in api.operations for server in operation.servers[:1]]
    candidates = api.servers or (own if len(own) == len(api.operations) else ())
    return next(filter(has_host, candidates), None)


def operation_servers(api: Api) -> tuple[Server, ...]:
    """The servers that single operations are sent to, each once, where parts of them are open."""
    own = (server for operation in api.operations for server in operation.servers[:1])
    return tuple(
        dict.fromkeys(server for server in own if server.variables and _can_be_filled(server))
    )


def _can_be_filled(server: Server) -> bool:
    """Whether a URL stays one whatever its variables are; relative ones begin with a slash."""
    first = server.url[0]
    return has_host(server) or (isinstance(first, str) and first.startswith("/"))


def server_url(server: Server) -> str:
    """A server's URL with the defaults of its variables, without a slash at its end."""
    defaults = {variable.name: variable.default for variable in server.variables}
    url = "".join(
        part if isinstance(part, str) else defaults.get(part.name, "") for part in server.url
    )
    return f"https:{url}".rstrip("/") if url.startswith("//") else url.rstrip("/")


def is_relative(server: Server) -> bool:
    """Whether a server's URL leaves it to others where the API is."""
    url = server_url(server)
    return "://" not in url and "{" not in url


def has_host(server: Server) -> bool:
    """Whether a server's URL is whole, once its variables have their defaults."""
    return _USABLE.fullmatch(server_url(server)) is not None
