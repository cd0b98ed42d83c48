"""``_client.py``: what the client says about itself, and its two classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.client.docstrings import init_docstring
from specpress.emit.views.client.spec import held_parameters, spec
from specpress.emit.views.operations.credentials import credentials, flows
from specpress.emit.views.operations.servers import (
    operation_templates,
    template,
    variables,
)
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import, ModulePath, block
from specpress.emit.views.python.literals import listed
from specpress.emit.views.tables.module import has_sql

if TYPE_CHECKING:
    from specpress.config.model import ClientParameter
    from specpress.emit.views.methods.resources import ChildView, Resources
    from specpress.emit.views.scope.scope import Scope

HERE = ModulePath("_client")


class PropertyView(msgspec.Struct, frozen=True, kw_only=True):
    """A parameter of calls that the client holds."""

    name: Code
    key: Code
    docstring: Code


class ClientSideView(msgspec.Struct, frozen=True, kw_only=True):
    """One of the two client classes.

    ``keywords``, each with a comma after it, are the parameters that this API's clients have
    besides those of every client.
    """

    name: Code
    base: Code
    http: Code
    keywords: Code
    docstring: Code
    children: tuple[ChildView, ...]


class ClientView(msgspec.Struct, frozen=True, kw_only=True):
    """The client's module.

    ``spec`` are the arguments of its ``ClientSpec``; ``credentials`` and ``parameters`` the dict
    entries that pass on what this API's clients take besides what every client takes.
    """

    imports: Code
    type_imports: Code
    exports: Code
    spec: Code
    init_docstring: Code
    credentials: Code
    parameters: Code
    properties: tuple[PropertyView, ...]
    sides: tuple[ClientSideView, ...]


def page(scope: Scope, root: str, resources: Resources) -> Page:
    """The client's module."""
    names = scope.names
    held = [item.argument for item in credentials(scope)]
    held_by = held_parameters(scope)
    passed_on = [(name, item.argument) for item, names in held_by for name in names]
    passed_on += [(item.argument, item.argument) for item, _ in variables(scope)]
    view = ClientView(
        imports=block(_imports(scope) | _sql_imports(resources), HERE),
        type_imports=block(_type_imports(scope), HERE, is_indented=True),
        exports=listed(sorted((names.client, names.async_client))),
        spec=spec(scope),
        init_docstring=init_docstring(scope),
        credentials=_passed_on([(name, name) for name in held]),
        parameters=_passed_on(passed_on),
        properties=tuple(_property(names[0], item) for item, names in held_by),
        sides=_sides(scope, resources),
    )
    return Page(
        path=f"{root}/{HERE.file}",
        template="package/client.py.jinja",
        kind=Kind.CLIENT,
        view=view,
    )


def _sides(scope: Scope, resources: Resources) -> tuple[ClientSideView, ...]:
    sync, twin = resources.top_views(Code("resources."))
    title = scope.api.title
    return (
        ClientSideView(
            name=ident(scope.names.client),
            base=Code("SyncSql, SyncClient") if has_sql(resources) else Code("SyncClient"),
            http=Code("HttpClient"),
            keywords=_keywords(scope, is_async=False),
            docstring=docstring(f"Client of {title}, safe to share between threads.", indent=4),
            children=sync,
        ),
        ClientSideView(
            name=ident(scope.names.async_client),
            base=Code("AsyncSql, AsyncClient") if has_sql(resources) else Code("AsyncClient"),
            http=Code("AsyncHttpClient"),
            keywords=_keywords(scope, is_async=True),
            docstring=docstring(f"Asynchronous client of {title}.", indent=4),
            children=twin,
        ),
    )


def _keywords(scope: Scope, *, is_async: bool) -> Code:
    typed = [
        (item.argument, item.async_annotation if is_async else item.annotation)
        for item in credentials(scope)
    ]
    typed += [(item.argument, Code("str | None")) for item in scope.settings.client.parameters]
    typed += [(item.argument, _choice(said.values)) for item, said in variables(scope)]
    return join(
        " ", (fill("{n}: {type} = None,", n=ident(name), type=said) for name, said in typed)
    )


def _choice(values: tuple[str, ...]) -> Code:
    if not values:
        return Code("str | None")
    return fill("Literal[{values}] | None", values=join(", ", map(py, values)))


def _passed_on(names: list[tuple[str, str]]) -> Code:
    """Entries of a dict: the name of what is passed on, and the argument that has it."""
    return join(", ", (fill("{k}: {n}", k=py(name), n=ident(held)) for name, held in names))


def _property(name: str, item: ClientParameter) -> PropertyView:
    text = f"The `{item.name}` of calls that name none."
    return PropertyView(
        name=ident(item.argument), key=py(name), docstring=docstring(text, indent=8)
    )


def _imports(scope: Scope) -> set[Import]:
    found = {
        Import("__future__", "annotations"),
        Import("functools", "cached_property"),
        Import("typing", "TYPE_CHECKING"),
        Import(".", "resources"),
        Import(runtime.OPTIONS, "NOT_GIVEN"),
        Import("._version", "__version__"),
        *(Import(runtime.CLIENT, name) for name in _CLIENT_NAMES),
    }
    errors = scope.settings.errors
    if credentials(scope):
        found.add(Import(runtime.CLIENT, "Credential"))
    if flows(scope):
        found.add(Import(runtime.CLIENT, "ClientCredentialsFlow"))
        found.add(Import(runtime.FETCHED_TOKENS, "fetched_tokens"))
    if any(item.kind == "token" for item in credentials(scope)):
        found.add(Import(runtime.PROVIDED_TOKENS, "ProvidedTokens"))
    if scope.settings.client.parameters:
        found.add(Import(runtime.CLIENT, "ClientParameter"))
    if template(scope) is not None or operation_templates(scope) is not None:
        found.add(Import(runtime.CLIENT, "ServerVariable"))
    if errors.shapes:
        found.add(Import(runtime.CLIENT, "ErrorSource"))
    else:
        found.add(Import(runtime.USUAL_ERRORS, "usual_errors"))
    if not scope.resources:
        found -= {Import(".", "resources"), Import("functools", "cached_property")}
    return found


def _sql_imports(resources: Resources) -> set[Import]:
    names = ("AsyncSql", "SyncSql") if has_sql(resources) else ()
    return {Import(runtime.SQL, name) for name in names}


_CLIENT_NAMES = ("AsyncClient", "ClientSpec", "ErrorShapes", "SyncClient")


def _type_imports(scope: Scope) -> set[Import]:
    kinds = {item.kind for item in credentials(scope)}
    found = set(_TYPE_IMPORTS)
    if "token" in kinds:
        found |= {Import("collections.abc", name) for name in ("Awaitable", "Callable")}
    if "scopes" in kinds:
        found.add(Import("collections.abc", "Sequence"))
    if any(said.values for _, said in variables(scope)):
        found.add(Import("typing", "Literal"))
    return found


_TYPE_IMPORTS = (
    Import("typing", "Self"),
    *(Import(runtime.OPTIONS, n) for n in ("Headers", "NotGiven", "Query", "TimeoutTypes")),
    Import(runtime.CLIENT, "OnDeviation"),
    Import(runtime.TRANSPORT, "AsyncHttpClient"),
    Import(runtime.TRANSPORT, "HttpClient"),
)
