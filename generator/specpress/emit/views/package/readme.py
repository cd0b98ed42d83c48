"""README.md and api.md: how to use the client, and everything it can do.

Longer than most modules: every section of the README is worded from what this client has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, markdown, markdown_block, markdown_code, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.docs import first_paragraph
from specpress.emit.views.methods.docstrings import decided_arguments
from specpress.emit.views.methods.downloading import downloads
from specpress.emit.views.methods.examples import Examples, call_code
from specpress.emit.views.methods.feature_calls import FeatureCalls
from specpress.emit.views.methods.recipes import findings, found_type
from specpress.emit.views.methods.waiting import waiters
from specpress.emit.views.operations.credentials import credentials
from specpress.emit.views.operations.media_types import media_sentences
from specpress.emit.views.operations.servers import base_url, relative_path, variables
from specpress.emit.views.package.modules import error_name
from specpress.emit.views.python.expressions import NONE, Output, TypeExpr, union
from specpress.ir.api import STREAMED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.emit.views.methods.downloading import Downloading
    from specpress.emit.views.methods.examples import Call
    from specpress.emit.views.methods.operations import Facts
    from specpress.emit.views.methods.recipes import Finding
    from specpress.emit.views.methods.waiting import Waiting
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.ir.features import Features, Shortcut
    from specpress.ir.types import Named


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
    paged_call: Code | None
    async_paged_call: Code | None
    waiter_call: Code | None
    download_call: Code | None
    shortcuts: tuple[Code, ...]
    acting_call: Code | None
    creating_call: Code | None
    license: Code | None


class ArgumentView(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a method's table."""

    name: Code
    type: Code
    is_required: bool
    text: Code


class EntryView(msgspec.Struct, frozen=True, kw_only=True):
    """A method in the reference."""

    name: Code
    signature: Code
    returns: Code
    request: Code
    text: Code
    arguments: tuple[ArgumentView, ...]


class SectionView(msgspec.Struct, frozen=True, kw_only=True):
    """A resource in the reference."""

    name: Code
    types: Code
    methods: tuple[EntryView, ...]


class ReferenceView(msgspec.Struct, frozen=True, kw_only=True):
    """api.md."""

    title: Code
    package: Code
    sections: tuple[SectionView, ...]


def readme(facts: Facts, features: Features) -> Page:
    """README.md."""
    scope = facts.scope
    said, names = scope.settings.package, scope.names
    examples = Examples(scope, facts.signatures)
    feature_calls = FeatureCalls(facts, examples, features)
    shown = _shown(scope, examples)
    plain, nested = shown
    arguments = _client_arguments(scope, examples)
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
        has_result=plain is not None and bool(_result(plain)),
        call=None if plain is None else plain.code(_result(plain)),
        async_call=None if plain is None else plain.code(_result(plain) + Code("await "), indent=8),
        guarded_call=None if plain is None else plain.code(Code(), indent=4),
        raw_call=None if plain is None else _viewed(plain, Code("with_raw_response"), 0),
        streamed_call=None if plain is None else _viewed(plain, Code("with_streaming_response"), 0),
        stream_call=_stream_call(scope, examples),
        nested_call=None if nested is None else nested.code(Code()),
        hurried_call=None if plain is None else _with(plain, _HURRY),
        own_client=_client(names.client, short, _OWN_DEFAULTS),
        extra_call=None if plain is None else _with(plain, *_EXTRAS),
        noting_client=_client(names.client, short, _NOTED),
        plain_call=None if plain is None else plain.code(Code()),
        carried_client=_client(names.client, short, _CARRIED, indent=4),
        paged_call=feature_calls.pages(Code("page = ")),
        async_paged_call=feature_calls.pages(Code("async for item in "), indent=8),
        waiter_call=feature_calls.waiter(Code("done = "), indent=4),
        download_call=feature_calls.download(Code("path = ")),
        shortcuts=feature_calls.shortcuts(),
        acting_call=feature_calls.acting(Code("done = ")),
        creating_call=feature_calls.creating(Code("found = ")),
        license=None if said.license is None else markdown(said.license),
    )
    return Page(path="README.md", template="package/README.md.jinja", kind=Kind.TEXT, view=view)


def _result(call: Call) -> Code:
    has_body = any(response.contents for response in call.method.operation.responses)
    return Code("result = ") if has_body else Code()


def _viewed(call: Call, view: Code, indent: int) -> Code:
    """The call on the raw or streaming view of its resource."""
    path = join(".", [ident("client"), *(ident(part) for part in call.resource.name.path), view])
    function = fill("{path}.{name}", path=path, name=ident(call.method.name))
    prefix = Code("response = ") if str(view) == "with_raw_response" else Code("with ")
    changed = type(call)(
        resource=call.resource,
        method=call.method,
        function=function,
        arguments=call.arguments,
        has_nested=call.has_nested,
    )
    return changed.code(prefix, indent=indent)


def _stream_call(scope: Scope, examples: Examples) -> Code | None:
    """A call of the first method that answers item by item."""
    for resource in scope.resources:
        for method in resource.methods:
            contents = [each for found in method.operation.responses for each in found.contents]
            if any(content.kind in STREAMED for content in contents):
                call = examples.call(resource, method)
                if call is not None:
                    return call.code(Code("with "))
    return None


_HURRY = Code("timeout=Timeout(10, deadline=30)")
_EXTRAS = (
    Code('extra_headers={"X-Request-Source": "nightly"}'),
    Code('extra_query={"trace": True}'),
)
_OWN_DEFAULTS = Code('default_headers={"X-Team": "media"}')
_NOTED = Code("on_deviation=deviations.append")
_CARRIED = Code("http_client=http_client")


def _with(call: Call, *more: Code) -> Code:
    """The call with more arguments."""
    changed = type(call)(
        resource=call.resource,
        method=call.method,
        function=call.function,
        arguments=(*call.arguments, *more),
        has_nested=call.has_nested,
    )
    return changed.code(Code())


def _client(name: str, arguments: tuple[Code, ...], more: Code, *, indent: int = 0) -> Code:
    """A new client with one setting more."""
    return call_code(Code("client = ") + ident(name), (*arguments, more), indent=indent)


def _shown(scope: Scope, examples: Examples) -> tuple[Call | None, Call | None]:
    """A simple call, best one that reads and needs little, and one with a nested object."""
    calls = [
        call
        for resource in scope.resources
        for method in resource.methods
        if (call := examples.call(resource, method)) is not None
    ]
    plain = min(
        calls,
        key=lambda call: (
            call.method.operation.method != "GET",
            not _has_json(call.method),
            len(call.arguments),
        ),
        default=None,
    )
    nested = next((call for call in calls if call.has_nested), None)
    return plain, nested


def _has_json(method: Method) -> bool:
    return any(c.kind.value == "json" for r in method.operation.responses for c in r.contents)


def _client_arguments(scope: Scope, examples: Examples) -> tuple[Code, ...]:
    given = [
        fill(
            "{name}={value}",
            name=ident(item.argument),
            value=py(examples.client_parameter(item.name)),
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


def reference(facts: Facts, features: Features, paged: Mapping[str, Paged]) -> Page:
    """api.md."""
    scope, maker = facts.scope, _Reference(facts, features, paged)
    view = ReferenceView(
        title=markdown(scope.names.client),
        package=ident(scope.settings.package.name),
        sections=tuple(maker.section(resource) for resource in scope.resources if resource.methods),
    )
    return Page(path="api.md", template="package/api.md.jinja", kind=Kind.TEXT, view=view)


class _Reference:
    def __init__(self, facts: Facts, features: Features, paged: Mapping[str, Paged]) -> None:
        self._scope = scope = facts.scope
        self._facts = facts
        self._features = features
        self._paged = paged
        self._signatures = facts.signatures
        self._answers = facts.answers

        def named(ref: Named) -> TypeExpr:
            return _bare("", scope.names.class_name(ref.target))

        self._output = Output(named, lambda _: None)
        self._input = facts.inputs.spell(_bare)

    def section(self, resource: Resource) -> SectionView:
        """A resource."""
        pointers = self._scope.layout.named_by(resource)
        names = sorted(self._scope.names.class_name(pointer) for pointer in pointers)
        return SectionView(
            name=markdown_code(f"client.{resource.path}"),
            types=join(", ", (markdown_code(name) for name in names)),
            methods=tuple(self._entries(resource)),
        )

    def _entries(self, resource: Resource) -> Iterator[EntryView]:
        for method in resource.methods:
            yield self._entry(method)
        by_operation = {method.operation.key: method for method in resource.methods}
        for shortcut in self._features.shortcuts:
            if shortcut.operation in by_operation:
                yield self._shortcut(shortcut, by_operation[shortcut.operation])
        for waiting in waiters(self._facts, resource, self._features):
            yield self._waiter(waiting)
        for found in downloads(self._facts, resource, self._features):
            yield self._download(found)
        for finding in findings(self._facts, resource, self._features):
            yield self._recipe(finding)

    def _recipe(self, finding: Finding) -> EntryView:
        said, find, second = finding.said, finding.find, finding.second
        otherwise = NONE if finding.is_acting else found_type(self._returned(find))
        text = "Asks {find}, then calls {second} on what was found; `None` where there is nothing."
        if not finding.is_acting:
            text = "Asks {find}, and calls {second} where there is nothing; never twice."
        return EntryView(
            name=markdown_code(said.name),
            signature=markdown_code(_spelled(said.name, finding.signature)),
            returns=markdown_code(union((self._returned(second), otherwise)).code),
            request=fill(
                "{find}, then {second},",
                find=markdown_code(find.operation.key),
                second=markdown_code(second.operation.key),
            ),
            text=fill(text, find=markdown_code(find.name), second=markdown_code(second.name)),
            arguments=self._rows(finding.signature),
        )

    def _download(self, found: Downloading) -> EntryView:
        return EntryView(
            name=markdown_code(found.said.name),
            signature=markdown_code(_spelled(found.said.name, found.signature)),
            returns=markdown_code("Path"),
            request=markdown_code(found.method.operation.key),
            text=fill("Stores the file behind {url}.", url=markdown_code(".".join(found.said.url))),
            arguments=self._rows(found.signature),
        )

    def _waiter(self, waiting: Waiting) -> EntryView:
        method = waiting.method
        signature = self._signatures.of(method)
        return EntryView(
            name=markdown_code(waiting.said.name),
            signature=markdown_code(_spelled(waiting.said.name, signature)),
            returns=markdown_code(self._output(waiting.subject_type).code),
            request=markdown_code(method.operation.key),
            text=fill(
                "Asks {method} until {state} is {until}.",
                method=markdown_code(method.name),
                state=markdown_code(".".join(waiting.said.state)),
                until=markdown_code(" or ".join(waiting.said.until)),
            ),
            arguments=self._rows(signature),
        )

    def _shortcut(self, shortcut: Shortcut, method: Method) -> EntryView:
        every = self._signatures.of(method)
        signature = every.without(dict(shortcut.arguments))
        return EntryView(
            name=markdown_code(shortcut.name),
            signature=markdown_code(_spelled(shortcut.name, signature)),
            returns=markdown_code(self._returned(method).code),
            request=markdown_code(method.operation.key),
            text=fill(
                "{method} with {decided}.",
                method=markdown_code(method.name),
                decided=markdown_code(decided_arguments(shortcut, every)),
            ),
            arguments=self._rows(signature),
        )

    def _entry(self, method: Method) -> EntryView:
        operation = method.operation
        paged = self._paged.get(operation.key)
        signature = self._signatures.of(method).without(method.fixed)
        said = " ".join(media_sentences(operation)).replace("`", "")
        text = f"{first_paragraph(operation.summary or operation.description)} {said}"
        return EntryView(
            name=markdown_code(method.name),
            signature=markdown_code(_spelled(method.name, signature)),
            returns=markdown_code(paged.page if paged else self._returned(method).code),
            request=markdown_code(operation.variant_of or operation.key),
            text=markdown(text),
            arguments=self._rows(signature),
        )

    def _returned(self, method: Method) -> TypeExpr:
        answer = self._answers[method.operation.key]
        items = union(answer.types(self._output, lambda name: _bare("", name)))
        return answer.returned(items)

    def _rows(self, signature: Signature) -> tuple[ArgumentView, ...]:
        rows: list[ArgumentView] = []
        for item in signature.parameters:
            expression = item.type(self._input)
            if item.is_held:
                expression = union((expression, NONE))
            rows.append(
                ArgumentView(
                    name=markdown_code(item.name),
                    type=markdown_code(expression.code),
                    is_required=item.is_required,
                    text=markdown(first_paragraph(item.text)),
                )
            )
        return tuple(rows)


def _spelled(name: str, signature: Signature) -> str:
    """A method as the reference's headings have it."""
    positional = [item.name for item in signature.positional]
    arguments = [*positional, *(["*", "..."] if signature.keywords else [])]
    return f"{name}({', '.join(arguments)})"


def _bare(_module: str, name: str) -> TypeExpr:
    return TypeExpr(ident(name))
