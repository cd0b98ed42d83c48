"""The public types: models, open enums, unions, aliases and the published names of responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.prose import Section
from specpress.emit.views.docs import described, docs_of, headline
from specpress.emit.views.methods.paging import add_pages
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import (
    ANY,
    NONE,
    UNSET_TYPE,
    Output,
    TypeExpr,
    imported,
    plain_values,
    union,
)
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.spelling import pascal
from specpress.emit.views.types.items import (
    AliasView,
    ClassView,
    Item,
    ModuleBuilder,
    statements,
    union_item,
)
from specpress.emit.views.types.json_shapes import is_class, is_open
from specpress.emit.views.types.layout import components
from specpress.ir.types import Alias, Enum, Field, MapOf, Named, OneOf, Struct, TypeRef, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.views.methods.answers import Answer
    from specpress.emit.views.methods.methods import Resource
    from specpress.emit.views.methods.paging import Paged
    from specpress.emit.views.scope import Scope
    from specpress.pointer import Pointer

_MODEL = imported(runtime.MODELS, "Model")
_OPEN_MODEL = imported(runtime.MODELS, "OpenModel")
_ALIAS = Import("typing", "TypeAlias")


class Models:
    """Makes the modules below ``types`` and remembers what they hold."""

    def __init__(self, scope: Scope, root: str, paged: Mapping[str, Paged]) -> None:
        self._scope = scope
        self._root = root
        self._paged = paged
        self.exports: dict[str, str] = {}

    def pages(self, answers: Mapping[str, Answer]) -> Iterator[Page]:
        """Every module with public types that responses decode to."""
        scope = self._scope
        modules: dict[str, Resource | None] = dict.fromkeys(scope.models.members)
        for resource in scope.resources:
            module = f"types.{resource.stem}"
            published = any(
                answers[method.operation.key].is_published or method.operation.key in self._paged
                for method in resource.methods
            )
            if published or module in modules:
                modules[module] = resource
        return (self._page(module, resource, answers) for module, resource in modules.items())

    def _page(self, module: str, resource: Resource | None, answers: Mapping[str, Answer]) -> Page:
        builder = self._scope.builder(module)
        for component in self._scope.models.members.get(module, ()):
            for pointer in _in_order(component, self._scope):
                self._declare(builder, pointer)
        methods = () if resource is None else resource.methods
        for method in methods:
            if answers[method.operation.key].is_published:
                self._publish(builder, answers[method.operation.key])
            if method.operation.key in self._paged:
                paged = self._paged[method.operation.key]
                add_pages(builder, paged, self.name_of(paged.model), self._output(builder))
                self._place_waiting(builder)
        self.exports |= dict.fromkeys(builder.public(), module)
        about = (
            f"Types of `client.{resource.path}`." if resource else "Types used in several places."
        )
        text = docstring(about)
        return builder.page(self._root, "package/types_module.py.jinja", Kind.TYPES, text)

    def _declare(self, builder: ModuleBuilder, pointer: Pointer) -> None:
        declaration = self._scope.api.declarations[pointer]
        name = self._scope.class_name(pointer)
        match declaration:
            case Struct():
                item = self._struct(builder, name, declaration)
            case Enum():
                item = self._enum(builder, name, declaration)
            case Union(type=ref):
                builder.hint = f"_{name}Variant"
                if not self._scope.shapes.is_native(ref):
                    builder.hoisted.setdefault(ref, name)
                    item = self._union(builder, name, ref, pointer)
                else:
                    item = self._alias(builder, name, ref, pointer)
            case Alias(type=ref):
                builder.hint = f"_{name}Item"
                item = self._alias(builder, name, ref, pointer)
            case _:
                assert_never(declaration)
        self._place_waiting(builder)
        builder.add(name, item)

    def _place_waiting(self, builder: ModuleBuilder) -> None:
        while builder.waiting:
            name, ref = builder.waiting.pop(0)
            item = self._union(builder, name, ref, None)
            builder.add(name, item)

    def _output(self, builder: ModuleBuilder, *, within: Pointer | None = None) -> Output:
        cyclic = self._scope.cyclic if within in self._scope.cyclic else frozenset[str]()

        def named(ref: Named) -> TypeExpr:
            return ANY if ref.target in cyclic else self.name_of(ref)

        return Output(named, builder.hoist)

    def name_of(self, ref: Named) -> TypeExpr:
        """A declaration's name, imported from its module."""
        target = ref.target
        if self._scope.is_null(ref):
            return NONE  # Python cannot join a name for None with None
        return imported(f".{self._scope.models.module_of[target]}", self._scope.class_name(target))

    def _alias(
        self,
        builder: ModuleBuilder,
        name: str,
        ref: TypeRef,
        pointer: Pointer | None,
    ) -> Item:
        builder.imports.add(_ALIAS)
        value = builder.spelled(self._output(builder, within=pointer)(ref))
        return Item(alias=AliasView(name=ident(name), value=value))

    def _union(
        self,
        builder: ModuleBuilder,
        name: str,
        ref: OneOf,
        pointer: Pointer | None,
    ) -> Item:
        spell = self._output(builder, within=pointer)
        variants = [spell(variant) for variant in ref.variants]
        return union_item(builder, name, ref, variants, union(variants))

    def _enum(self, builder: ModuleBuilder, name: str, enum: Enum) -> Item:
        if not is_class(enum):
            return self._plain_enum(builder, name, enum)
        base = _enum_base(enum)
        builder.imports.add(Import(runtime.ENUMS, base))
        named = self._scope.members(enum)
        members = tuple(
            fill("{name} = {value}", name=ident(member), value=py(value.value))
            for member, value in named
        )
        entries = tuple((member, value.description) for member, value in named)
        return Item(
            cls=ClassView(
                name=ident(name),
                bases=ident(base),
                docstring=_documented(headline(enum.docs, name), entries),
                variables=Code(),
                body=statements(members),
            ),
        )

    def _plain_enum(self, builder: ModuleBuilder, name: str, enum: Enum) -> Item:
        builder.imports.add(_ALIAS)
        return Item(alias=AliasView(name=ident(name), value=builder.spelled(plain_values(enum))))

    def _struct(self, builder: ModuleBuilder, name: str, struct: Struct) -> Item:
        scope = self._scope
        fields = scope.fields(struct)
        attributes = {field.name: scope.attribute(struct, field) for field in fields}
        spell = self._output(builder)
        required: list[Code] = []
        optional: list[Code] = []
        for held in fields:
            attribute = attributes[held.name]
            builder.hint = f"_{name}{pascal(attribute)}"
            expression = spell(held.type)
            is_required = held.required and not held.write_only
            line = self._line(builder, attribute, expression, is_required=is_required)
            (required if is_required else optional).append(line)
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
        return Item(
            cls=ClassView(
                name=ident(name),
                bases=_bases(base.code, attributes, is_struct=opened is None),
                docstring=_documented(
                    headline(struct.docs, name),
                    tuple((attributes[held.name], _attribute_text(scope, held)) for held in fields),
                ),
                variables=self._secrets(builder, struct, attributes),
                body=statements((*required, *optional)),
            ),
        )

    def _line(
        self,
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

    def _secrets(
        self,
        builder: ModuleBuilder,
        struct: Struct,
        attributes: dict[str, str],
    ) -> Code:
        scope = self._scope
        secret = [attributes[held.name] for held in scope.fields(struct) if scope.is_secret(held)]
        urls = [attributes[held.name] for held in scope.fields(struct) if scope.is_secret_url(held)]
        lines: list[Code] = []
        for variable, names in (("__secrets__", secret), ("__secret_urls__", urls)):
            if names:
                builder.imports.add(Import("typing", "ClassVar"))
                line = "{name}: ClassVar[tuple[str, ...]] = {value}"
                lines.append(fill(line, name=ident(variable), value=py(tuple(names))))
        return statements(lines)

    def _publish(self, builder: ModuleBuilder, answer: Answer) -> None:
        """The operation's own names for what it answers."""
        own = f".{builder.here.path}"
        for case in answer.successes:
            if case.name is not None and case.type is not None:
                self._name(builder, case.name, case.type)
        if answer.name in builder.defined or not answer.is_named:
            return
        builder.hint = f"_{answer.name}Item"
        expression = union(answer.types(self._output(builder), lambda name: imported(own, name)))
        builder.imports.add(_ALIAS)
        value = builder.spelled(expression)
        builder.add(answer.name, Item(alias=AliasView(name=ident(answer.name), value=value)))

    def _name(self, builder: ModuleBuilder, name: str, ref: TypeRef) -> None:
        builder.hint = f"_{name}Item"
        if isinstance(ref, OneOf) and ref not in builder.hoisted:
            builder.hoisted[ref] = name
            item = self._union(builder, name, ref, None)
        else:
            item = self._alias(builder, name, ref, None)
        self._place_waiting(builder)
        builder.add(name, item)


def _in_order(component: tuple[Pointer, ...], scope: Scope) -> list[Pointer]:
    """Types that refer to each other: classes first, then what is made of them at once."""
    if len(component) == 1:
        return list(component)
    members = sorted(component, key=scope.place_of)
    aliases = {
        pointer: scope.graph[pointer]
        for pointer in members
        if isinstance(scope.api.declarations[pointer], Alias | Union)
    }
    classes = [pointer for pointer in members if pointer not in aliases]
    return [*classes, *(pointer for held in components(aliases) for pointer in held)]


def _bases(base: Code, attributes: dict[str, str], *, is_struct: bool) -> Code:
    renamed = {name: wire for wire, name in attributes.items() if wire != name}
    parts = [base]
    if is_struct:
        parts.append(Code("kw_only=True"))
    if renamed:
        parts.append(fill("rename={mapping}", mapping=py(renamed)))
    return join(", ", parts)


def _attribute_text(scope: Scope, held: Field) -> str:
    docs = docs_of(scope, held.docs, held.type)
    return described(docs, "Meant for requests only." if held.write_only else "")


def _documented(text: str, entries: tuple[tuple[str, str | None], ...]) -> Code:
    said = tuple((label, entry) for label, entry in entries if entry)
    sections = (Section("Attributes", said),) if said else ()
    return docstring(text, indent=4, sections=sections)


def _enum_base(enum: Enum) -> str:
    if enum.extensible:
        return "ExtensibleEnum"
    return "OpenEnum" if enum.values[0].typed == "string" else "OpenIntEnum"
