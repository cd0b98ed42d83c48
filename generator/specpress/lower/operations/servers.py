"""Servers and the templates of their URLs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specpress.ir.api import Server, ServerVariable, Template, Variable
from specpress.ir.servers import has_host, is_relative
from specpress.lower import codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_pydantic.v3.v3_1 import Server as ServerModel

    from specpress.diagnostics import Diagnostics
    from specpress.pointer import Pointer

_DECLARE = "declare its variables"
_VARIABLE = re.compile(r"\{([^{}]+)\}")


def template(text: str) -> Template:
    """A path or URL as literal text and variables.

    >>> template("/pets/{id}.json")
    ('/pets/', Variable(name='id'), '.json')
    """
    parts = _VARIABLE.split(text)
    return tuple(
        Variable(name=part) if index % 2 else part
        for index, part in enumerate(parts)
        if part or index % 2
    )


def servers(
    models: Sequence[ServerModel] | None, pointer: Pointer, diagnostics: Diagnostics
) -> tuple[Server, ...]:
    """Servers in the document's order, which is one of preference."""
    found: list[Server] = []
    for index, model in enumerate(models or ()):
        server = _server(model)
        found.append(server)
        if not has_host(server) and not is_relative(server):
            place = pointer / index / "url"
            declared = bool(server.variables)
            advice = "give its variables defaults that make one" if declared else _DECLARE
            diagnostics.report(codes.UNUSABLE_SERVER, place, url=model.url, advice=advice)
    return tuple(found)


def _server(model: ServerModel) -> Server:
    """A server; a variable that it does not declare is literal text."""
    declared = model.variables or {}
    url = tuple(
        f"{{{part.name}}}" if isinstance(part, Variable) and part.name not in declared else part
        for part in template(model.url)
    )
    used = dict.fromkeys(part.name for part in url if isinstance(part, Variable))
    return Server(
        url=url,
        variables=tuple(
            ServerVariable(
                name=name,
                default=declared[name].default,
                values=tuple(declared[name].enum or ()),
                description=declared[name].description or None,
            )
            for name in used
        ),
        description=model.description or None,
    )
