"""api.md: every method that the client has, with what it takes and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join, markdown, markdown_code
from specpress.emit.page import Kind, Page
from specpress.emit.views.docs import first_paragraph
from specpress.emit.views.methods.facts import MethodTypes, bare
from specpress.emit.views.operations.headers import headers_name, headers_of
from specpress.emit.views.python.expressions import NONE, union
from specpress.emit.views.tables.catalogue import tables

if TYPE_CHECKING:
    from specpress.emit.views.methods.kinds.kind import GeneratedMethod, Own
    from specpress.emit.views.methods.resources import Resources
    from specpress.emit.views.operations.signatures import Signature
    from specpress.emit.views.scope.methods import Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.tables.catalogue import NamedTable


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


class TableView(msgspec.Struct, frozen=True, kw_only=True):
    """A table in the reference; ``columns`` are rows of Markdown."""

    name: Code
    statements: Code
    columns: tuple[Code, ...]


class ReferenceView(msgspec.Struct, frozen=True, kw_only=True):
    """api.md."""

    title: Code
    package: Code
    has_headers: bool
    sections: tuple[SectionView, ...]
    tables: tuple[TableView, ...]


def reference(resources: Resources) -> Page:
    """api.md."""
    facts, types = resources.facts, MethodTypes(resources.facts, bare)
    scope = facts.scope
    view = ReferenceView(
        title=markdown(scope.names.client),
        package=ident(scope.settings.package.name),
        has_headers=any(headers_of(each) for each in scope.api.operations),
        sections=tuple(
            _section(scope, resource, resources.methods.of(resource), types)
            for resource in scope.resources
            if resource.methods
        ),
        tables=tuple(map(_table, tables(resources, types))),
    )
    return Page(path="api.md", template="package/api.md.jinja", kind=Kind.TEXT, view=view)


def _table(table: NamedTable) -> TableView:
    verbs = list(dict.fromkeys(verb for verb, _ in table.verbs))
    statements = [*(["SELECT"] if table.selects else []), *verbs]
    execs = [f"EXEC {name}" for name, _ in table.execs]
    return TableView(
        name=markdown_code(table.name),
        statements=join(", ", map(markdown_code, (*statements, *execs))),
        columns=tuple(
            fill(
                "{name} | {kind}",
                name=markdown_code(f"({name})" if is_lacking else name),
                kind=markdown(kind),
            )
            for name, kind, is_lacking in table.columns
        ),
    )


def _section(
    scope: Scope, resource: Resource, methods: tuple[GeneratedMethod, ...], types: MethodTypes
) -> SectionView:
    pointers = scope.layout.named_by(resource)
    headed = [method for method in resource.methods if headers_of(method.operation)]
    classes = [scope.names.class_name(pointer) for pointer in pointers]
    names = sorted({*classes, *(headers_name(scope, method) for method in headed)})
    return SectionView(
        name=markdown_code(f"client.{resource.path}"),
        types=join(", ", (markdown_code(name) for name in names)),
        methods=tuple(_entry(method, types) for method in methods),
    )


def _entry(method: GeneratedMethod, types: MethodTypes) -> EntryView:
    entry = method.entry(types)
    return EntryView(
        name=markdown_code(entry.name),
        signature=markdown_code(_spelled(entry.name, entry.signature)),
        returns=markdown_code(entry.returns),
        request=entry.request,
        text=entry.text,
        arguments=(*_rows(entry.signature, types), *map(_own_row, entry.own)),
    )


def _rows(signature: Signature, types: MethodTypes) -> tuple[ArgumentView, ...]:
    rows: list[ArgumentView] = []
    for item in signature.parameters:
        expression = item.type(types.input)
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


def _own_row(own: Own) -> ArgumentView:
    return ArgumentView(
        name=markdown_code(own.name),
        type=markdown_code(own.type),
        is_required=own.is_required,
        text=own.text,
    )


def _spelled(name: str, signature: Signature) -> str:
    """A method as the reference's headings have it."""
    positional = [item.name for item in signature.positional]
    arguments = [*positional, *(["*", "..."] if signature.keywords else [])]
    return f"{name}({', '.join(arguments)})"
