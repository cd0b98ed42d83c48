"""``_client.py``: what the client says about itself, and its two classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.prose import Section
from specpress.emit.views.client.credentials import credentials, flows
from specpress.emit.views.client.servers import (
    base_url,
    other_urls,
    relative_path,
    template,
    variables,
)
from specpress.emit.views.docs import first_paragraph
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import, ModulePath, block
from specpress.emit.views.types.items import listed, tuple_of
from specpress.ir.api import Location

if TYPE_CHECKING:
    from specpress.config.model import ClientParameter
    from specpress.emit.views.methods.resources import ChildView, Resources
    from specpress.emit.views.scope import Scope

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
    held_by = _held(scope)
    passed_on = [(name, item.argument) for item, names in held_by for name in names]
    passed_on += [(item.argument, item.argument) for item, _ in variables(scope)]
    view = ClientView(
        imports=block(_imports(scope), HERE),
        type_imports=block(_type_imports(scope), HERE, is_indented=True),
        exports=listed(sorted((names.client, names.async_client))),
        spec=_spec(scope),
        init_docstring=_init_docstring(scope),
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
            base=Code("SyncClient"),
            http=Code("HttpClient"),
            keywords=_keywords(scope, is_async=False),
            docstring=docstring(f"Client of {title}, safe to share between threads.", indent=4),
            children=sync,
        ),
        ClientSideView(
            name=ident(scope.names.async_client),
            base=Code("AsyncClient"),
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


def _held(scope: Scope) -> list[tuple[ClientParameter, tuple[str, ...]]]:
    """What the client holds for its methods, and how these call it."""
    names: dict[str, set[str]] = {item.name: set() for item in scope.settings.client.parameters}
    for operation in scope.api.operations if names else ():
        for parameter in operation.parameters:
            if parameter.location is Location.PATH and parameter.name in names:
                argument = scope.argument(operation, Location.PATH, parameter.name)
                names[parameter.name].add(argument)
    return [
        (item, tuple(sorted(names[item.name])) or (item.argument,))
        for item in scope.settings.client.parameters
    ]


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
        *(Import(runtime.CLIENT, name) for name in ("AsyncClient", "ClientSpec", "SyncClient")),
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
    if template(scope) is not None:
        found.add(Import(runtime.CLIENT, "ServerVariable"))
    if errors.success is not None or errors.shapes:
        found.add(Import(runtime.CLIENT, "ErrorShapes"))
    if errors.shapes:
        found.add(Import(runtime.CLIENT, "ErrorSource"))
    if not scope.resources:
        found -= {Import(".", "resources"), Import("functools", "cached_property")}
    return found


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


def _spec(scope: Scope) -> Code:
    settings = scope.settings
    pairs: list[tuple[str, Code | None]] = [
        ("name", py(scope.names.client)),
        ("package", py(settings.package.name)),
        ("version", Code("__version__")),
        ("base_url", py(base_url(scope))),
        ("base_url_env", py(settings.client.base_url_env)),
        ("server", template(scope)),
        ("path", _optional(relative_path(scope))),
        ("request_id_header", _optional(settings.client.request_id_header)),
        ("credentials", _credentials(scope)),
        ("flows", tuple_of(flows(scope)) if flows(scope) else None),
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


def _parameters(scope: Scope) -> Code | None:
    calls = [
        fill("ClientParameter({name}, {env})", name=py(name), env=py(item.env))
        for item, names in _held(scope)
        for name in names
    ]
    return tuple_of(calls) if calls else None


def _errors(scope: Scope) -> Code | None:
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
    if sources:
        parts.append(fill("sources={sources}", sources=tuple_of(sources)))
    return fill("ErrorShapes({parts})", parts=join(", ", parts)) if parts else None


def _init_docstring(scope: Scope) -> Code:
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
        ("http_client", "An httpx2 client to send with; it is not closed with this one."),
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


_ON_DEVIATION = (
    'What to do where an answer is not as documented: `"warn"`, `"ignore"`, `"raise"`, or a'
    " function that is told of each deviation."
)


def _from_environment(variable: str | None) -> str:
    return f" Read from `{variable}` where it is left out." if variable else ""
