"""README.md: how to use the client, worded from what this client has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, markdown, markdown_block, markdown_code, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.docs import first_paragraph
from specpress.emit.views.methods.examples import Examples, call_code
from specpress.emit.views.methods.facts import MethodTypes, bare
from specpress.emit.views.methods.kinds.download import DownloadMethod
from specpress.emit.views.methods.kinds.find_or_create import FindOrCreateMethod
from specpress.emit.views.methods.kinds.find_then_act import FindThenActMethod
from specpress.emit.views.methods.kinds.pagination import PagedMethod
from specpress.emit.views.methods.kinds.shortcut import ShortcutMethod
from specpress.emit.views.methods.kinds.waiter import WaiterMethod
from specpress.emit.views.operations.credentials import credentials
from specpress.emit.views.operations.servers import base_url, relative_path, variables
from specpress.emit.views.package.absence import Absence, absence
from specpress.emit.views.package.modules import error_name
from specpress.emit.views.package.shown_calls import ShownCalls
from specpress.emit.views.tables.catalogue import shown_query, tables
from specpress.emit.views.tables.module import has_sql

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specpress.emit.views.methods.resources import Resources
    from specpress.emit.views.methods.samples import Samples
    from specpress.emit.views.scope.scope import Scope


class ReadmeView(msgspec.Struct, frozen=True, kw_only=True):
    """The README. Calls are source text; ``None`` where the API has nothing to show."""

    title: Code
    summary: Code
    about: Code
    distribution_name: Code
    package: Code
    client: Code
    async_client: Code
    error: Code
    new_client: Code
    short_client: Code
    new_async_client: Code
    environment: tuple[Code, ...]
    fetched: Code | None
    given: Code | None
    has_result: bool
    call: Code | None
    async_call: Code | None
    guarded_call: Code | None
    raw_call: Code | None
    streamed_call: Code | None
    stream_call: Code | None
    nested_call: Code | None
    hurried_call: Code | None
    own_client: Code
    extra_call: Code | None
    noting_client: Code
    plain_call: Code | None
    carried_client: Code
    aiohttp_client: Code
    paged_call: Code | None
    async_paged_call: Code | None
    waiter_call: Code | None
    download_call: Code | None
    shortcuts: tuple[Code, ...]
    acting_call: Code | None
    creating_call: Code | None
    absence: Absence | None
    table_query: Code | None
    license: Code | None


def readme(resources: Resources) -> Page:
    """README.md."""
    scope = resources.facts.scope
    examples = Examples(scope, resources.facts.signatures)
    shown = ShownCalls(resources, examples)
    result = shown.result
    said, names = scope.settings.package, scope.names
    arguments = _client_arguments(scope, examples.samples)
    # Once shown, what the environment can hold is left to it.
    is_known = base_url(scope) is not None
    short = () if is_known and _is_in_environment(scope) else arguments
    view = ReadmeView(
        title=markdown(said.distribution),
        summary=markdown(said.summary),
        about=markdown_block(first_paragraph(scope.api.description) or scope.api.title),
        distribution_name=markdown(said.distribution),
        package=ident(said.name),
        client=ident(names.client),
        async_client=ident(names.async_client),
        error=ident(error_name(scope)),
        new_client=call_code(Code("client = ") + ident(names.client), arguments),
        short_client=call_code(Code("client = ") + ident(names.client), short),
        new_async_client=call_code(Code("client = ") + ident(names.async_client), short, indent=4),
        environment=_environment(scope),
        fetched=_fetched(scope),
        given=_arguments(item.argument for item in credentials(scope) if item.kind == "token"),
        has_result=bool(result),
        call=shown.plain(result),
        async_call=shown.plain(result + Code("await "), indent=8),
        guarded_call=shown.plain(indent=4),
        raw_call=shown.on_view(Code("response = "), Code("with_raw_response")),
        streamed_call=shown.on_view(Code("with "), Code("with_streaming_response")),
        stream_call=shown.stream(),
        nested_call=shown.nested(),
        hurried_call=shown.plain(_NOTHING, _HURRY),
        own_client=_client(names.client, short, _OWN_DEFAULTS),
        extra_call=shown.plain(_NOTHING, *_EXTRAS),
        noting_client=_client(names.client, short, _NOTED),
        plain_call=shown.plain(),
        carried_client=_client(names.client, short, _CARRIED, indent=4),
        aiohttp_client=_client(names.async_client, short, _BY_AIOHTTP, indent=4),
        paged_call=shown.first(PagedMethod, Code("page = ")),
        async_paged_call=shown.first(PagedMethod, Code("async for item in "), indent=8),
        waiter_call=shown.first(WaiterMethod, Code("done = "), indent=4),
        download_call=shown.first(DownloadMethod, Code("path = ")),
        shortcuts=tuple(call.code() for call in shown.every(ShortcutMethod)),
        acting_call=shown.first(FindThenActMethod, Code("done = ")),
        creating_call=shown.first(FindOrCreateMethod, Code("found = ")),
        absence=absence(scope, resources.facts.answers, shown),
        table_query=_table_query(resources),
        license=None if said.license is None else markdown(said.license),
    )
    return Page(path="README.md", template="package/README.md.jinja", kind=Kind.TEXT, view=view)


def _table_query(resources: Resources) -> Code | None:
    """A statement to show, where clients have SQL."""
    if not has_sql(resources):
        return None
    query = shown_query(tables(resources, MethodTypes(resources.facts, bare)))
    return None if query is None else py(query)


_NOTHING = Code()
_HURRY = Code("timeout=Timeout(10, deadline=30)")
_EXTRAS = (
    Code('extra_headers={"X-Request-Source": "nightly"}'),
    Code('extra_query={"trace": True}'),
)
_OWN_DEFAULTS = Code('default_headers={"X-Team": "media"}')
_NOTED = Code("on_deviation=deviations.append")
_CARRIED = Code("http_client=http_client")
_BY_AIOHTTP = Code("http_client=AiohttpClient()")


def _client(name: str, arguments: tuple[Code, ...], more: Code, *, indent: int = 0) -> Code:
    """A new client with one setting more."""
    return call_code(Code("client = ") + ident(name), (*arguments, more), indent=indent)


def _client_arguments(scope: Scope, samples: Samples) -> tuple[Code, ...]:
    given = [
        fill(
            "{name}={value}",
            name=ident(item.argument),
            value=py(samples.client_parameter(item.name)),
        )
        for item in scope.settings.client.parameters
    ]
    if base_url(scope) is None:
        place = f"https://api.example.com{relative_path(scope) or ''}"
        given.append(fill("base_url={place}", place=py(place)))
    held = credentials(scope)
    if held and all(item.env is None for item in held):
        given.append(fill('{name}="..."', name=ident(held[0].argument)))
    return tuple(given)


def _is_in_environment(scope: Scope) -> bool:
    parameters = scope.settings.client.parameters
    return all(item.env for item in parameters) and all(item.env for item in credentials(scope))


def _fetched(scope: Scope) -> Code | None:
    """The arguments for which the client fetches tokens."""
    kinds = {"client-id", "client-secret"}
    return _arguments(item.argument for item in credentials(scope) if item.kind in kinds)


def _arguments(names: Iterable[str]) -> Code | None:
    return join(", ", [markdown_code(name) for name in names]) or None


def _environment(scope: Scope) -> tuple[Code, ...]:
    rows = [(item.argument, item.env) for item in credentials(scope)]
    rows += [(item.argument, item.env) for item in scope.settings.client.parameters]
    rows += [(item.argument, item.env) for item, _ in variables(scope)]
    rows.append(("base_url", scope.settings.client.base_url_env))
    return tuple(
        fill("| {name} | {env} |", name=markdown_code(name), env=markdown_code(env))
        for name, env in rows
        if env
    )
