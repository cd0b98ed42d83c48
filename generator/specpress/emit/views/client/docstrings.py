"""What the client says of its arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, docstring
from specpress.emit.prose import Section
from specpress.emit.views.docs import first_paragraph
from specpress.emit.views.operations.credentials import credentials
from specpress.emit.views.operations.servers import (
    base_url,
    other_urls,
    relative_path,
    variables,
)

if TYPE_CHECKING:
    from specpress.emit.views.scope.scope import Scope


def init_docstring(scope: Scope) -> Code:
    """The docstring of ``__init__``: every argument of the client."""
    entries = [
        (item.argument, item.text + _from_environment(item.env)) for item in credentials(scope)
    ]
    for parameter in scope.settings.client.parameters:
        text = f"The `{parameter.name}` of calls that name none."
        entries.append((parameter.argument, text + _from_environment(parameter.env)))
    for argument, said in variables(scope):
        text = first_paragraph(said.description) or f"The `{argument.name}` of the base URL."
        usual = f" It is `{said.default}` where nothing is said." if said.default else ""
        entries.append((argument.argument, text + usual + _from_environment(argument.env)))
    entries += [
        ("base_url", _place(scope) + _from_environment(scope.settings.client.base_url_env)),
        ("timeout", "Seconds, a `Timeout`, or `None` for no limits."),
        ("max_retries", "How often a failed request is sent again at most."),
        ("default_headers", "Headers of every request."),
        ("default_query", "Query parameters of every request."),
        ("http_client", _HTTP_CLIENT),
        ("on_deviation", _ON_DEVIATION),
    ]
    return docstring("Make a client.", indent=8, sections=(Section("Args", tuple(entries)),))


def _place(scope: Scope) -> str:
    address, path = base_url(scope), relative_path(scope)
    if address is None:
        return f"Where the API is; it ends in {path}." if path else "Where the API is."
    others = [
        f"{url} ({first_paragraph(text)})" if text else url for url, text in other_urls(scope)
    ]
    more = f" There is also {', '.join(others)}." if others else ""
    return f"In place of {address}.{more}"


_HTTP_CLIENT = (
    "What to send with in place of connections of its own: a client of httpx2, or for asynchronous"
    " clients of aiohttp. It is not closed with this one."
)
_ON_DEVIATION = (
    'What to do where an answer is not as documented: `"warn"`, `"ignore"`, `"raise"`, or a'
    " function that is told of each deviation."
)


def _from_environment(variable: str | None) -> str:
    return f" Read from `{variable}` where it is left out." if variable else ""
