"""Structs: the classes of objects that responses decode to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.views.docs import described, docs_of, headline
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import UNSET_TYPE, TypeExpr, imported, union
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import statements
from specpress.emit.views.python.spelling import pascal
from specpress.emit.views.scope.json_shapes import is_open
from specpress.emit.views.types.definitions import (
    ClassView,
    Definition,
    OldFieldView,
    documented,
    with_docstring,
)
from specpress.ir.types import MapOf

if TYPE_CHECKING:
    from specpress.emit.views.python.expressions import Output
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.definitions import ModuleBuilder
    from specpress.ir.types import Field, Struct

_MODEL = imported(runtime.MODELS, "Model")
_OPEN_MODEL = imported(runtime.MODELS, "OpenModel")


def struct_definition(
    scope: Scope, builder: ModuleBuilder, spell: Output, name: str, struct: Struct
) -> Definition:
    """The class of a struct, with what ``spell`` makes of its properties' types."""
    fields = scope.fields(struct)
    attributes = {field.name: scope.names.attribute(struct, field) for field in fields}
    required: list[Code] = []
    optional: list[Code] = []
    told: dict[str, str] = {}
    for held in fields:
        attribute = attributes[held.name]
        builder.hint = f"_{name}{pascal(attribute)}"
        expression = spell(held.type)
        is_required = held.required and not held.write_only
        line = _line(builder, attribute, expression, is_required=is_required)
        told[attribute] = _attribute_text(scope, held)
        (required if is_required else optional).append(with_docstring(line, told[attribute]))
    opened = struct.additional if is_open(struct) else None
    if opened is not None:
        builder.hint = f"_{name}AdditionalProperty"
        extra = spell(MapOf(value=opened))
        builder.imports.add(Import("msgspec"))
        spelled = builder.spelled(extra)
        # The factory only makes an empty dict: its type parameters are for type checkers.
        pattern = "additional_properties: {type} = msgspec.field(default_factory={factory})"
        factory = Code("dict") if builder.is_ahead(extra) else extra.code
        optional.append(fill(pattern, type=spelled, factory=factory))
    base = _MODEL if opened is None else _OPEN_MODEL
    builder.use(base)
    return Definition(
        cls=ClassView(
            name=ident(name),
            bases=_bases(base.code, attributes, is_struct=opened is None),
            docstring=documented(headline(struct.docs, name), tuple(told.items())),
            variables=_secrets(scope, builder, struct, attributes),
            body=statements((*required, *optional)),
            old_fields=_old_fields(scope, builder, spell, name, struct),
        ),
    )


def _line(
    builder: ModuleBuilder,
    attribute: str,
    expression: TypeExpr,
    *,
    is_required: bool,
) -> Code:
    name = ident(attribute)
    if is_required:
        return fill("{name}: {type}", name=name, type=builder.spelled(expression))
    builder.imports.add(Import(runtime.OPTIONS, "UNSET"))
    spelled = builder.spelled(union((expression, UNSET_TYPE)))
    return fill("{name}: {type} = UNSET", name=name, type=spelled)


def _old_fields(
    scope: Scope, builder: ModuleBuilder, spell: Output, name: str, struct: Struct
) -> tuple[OldFieldView, ...]:
    """The properties that read and write attributes under names that these had before."""
    old = scope.names.old_fields(struct)
    if not old:
        return ()
    held = {scope.names.attribute(struct, field): field for field in scope.fields(struct)}
    found: list[OldFieldView] = []
    for before, now in old.items():
        if now not in held:
            continue  # no model can hold it, which is reported where it is read
        builder.imports.add(Import(runtime.RENAMED, "deprecated", runtime.DEPRECATED))
        builder.hint = f"_{name}{pascal(now)}"
        expression = spell(held[now].type)
        if not held[now].required or held[now].write_only:
            expression = union((expression, UNSET_TYPE))
        found.append(
            OldFieldView(
                name=ident(before),
                new=ident(now),
                type=builder.spelled(expression),
                docstring=docstring(f"Deprecated: `{now}`, as it is called now.", indent=8),
                message=py(f"{name}.{before} is now called {now}"),
            )
        )
    return tuple(found)


def _secrets(
    scope: Scope,
    builder: ModuleBuilder,
    struct: Struct,
    attributes: dict[str, str],
) -> Code:
    secret = [attributes[held.name] for held in scope.fields(struct) if scope.is_secret(held)]
    urls = [attributes[held.name] for held in scope.fields(struct) if scope.is_secret_url(held)]
    lines: list[Code] = []
    for variable, names in (("__secrets__", secret), ("__secret_urls__", urls)):
        if names:
            builder.imports.add(Import("typing", "ClassVar"))
            line = "{name}: ClassVar[tuple[str, ...]] = {value}"
            lines.append(fill(line, name=ident(variable), value=py(tuple(names))))
    tags = scope.tags.get(struct.origin)
    if tags:
        builder.imports.add(Import("typing", "ClassVar"))
        line = "__tags__: ClassVar[tuple[tuple[str, str], ...]] = {value}"
        lines.append(fill(line, value=py(tags)))
    return statements(lines)


def _bases(base: Code, attributes: dict[str, str], *, is_struct: bool) -> Code:
    renamed = {name: wire for wire, name in attributes.items() if wire != name}
    parts = [base]
    if is_struct:
        parts.append(Code("kw_only=True"))
    if renamed:
        parts.append(fill("rename={mapping}", mapping=py(renamed)))
    return join(", ", parts)


def _attribute_text(scope: Scope, held: Field) -> str:
    docs = docs_of(scope, held.docs, held.type, held.name)
    return described(docs, "Meant for requests only." if held.write_only else "")
