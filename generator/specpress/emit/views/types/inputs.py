"""What callers may pass: TypedDicts for structs, literals beside enums, published ``…Params``."""

from __future__ import annotations

import re
from functools import cached_property
from keyword import iskeyword
from typing import TYPE_CHECKING, assert_never

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.prose import Section
from specpress.emit.views.docs import field_text, headline
from specpress.emit.views.python.expressions import (
    TypeExpr,
    builtin,
    imported,
    literal,
    subscript,
    union,
)
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import statements
from specpress.emit.views.scope.json_shapes import is_class
from specpress.emit.views.scope.partition import references
from specpress.emit.views.types.definitions import (
    AliasView,
    ClassView,
    Definition,
    FunctionalView,
    new_module,
    with_docstring,
)
from specpress.emit.views.types.input_types import input_types, module_of
from specpress.ir.api import ContentKind
from specpress.ir.types import Alias, Enum, OneOf, Struct, Union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.views.operations.signatures import Parameter, Signatures
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.definitions import ModuleBuilder
    from specpress.pointer import Pointer

_TYPED_DICT = imported("typing", "TypedDict")
_WORD = re.compile(r"[a-z_]+")
_NOT_REQUIRED = imported("typing", "NotRequired")


class Inputs:
    """Makes the modules below ``types`` whose names end in ``_params``."""

    def __init__(self, scope: Scope, root: str) -> None:
        self._scope = scope
        self._root = root
        self._signatures: Signatures | None = None
        self.exports: dict[str, str] = {}

    def pages(self, signatures: Signatures) -> Iterator[Page]:
        """Every module with types that only callers need."""
        scope, self._signatures = self._scope, signatures
        stems: dict[str, Resource | None] = dict.fromkeys(scope.layout.inputs.members)
        for resource in scope.resources:
            published = any(scope.names.published(m.operation, "Params") for m in resource.methods)
            if published or resource.stem in stems or self._handed_on(resource.stem):
                stems[resource.stem] = resource
        pages = (self._page(stem, resource, signatures) for stem, resource in stems.items())
        return (page for page in pages if page is not None)

    def _handed_on(self, stem: str) -> dict[str, str]:
        """Types that were imported from a module before and are shared now, with their modules."""
        layout, before = self._scope.layout, self._scope.names.modules.get(module_of(stem), ())
        homes = {name: layout.input_home_of(name) for name in before}
        return {
            name: module_of(home)
            for name, home in homes.items()
            if home is not None and home != stem
        }

    def _page(self, stem: str, resource: Resource | None, signatures: Signatures) -> Page | None:
        builder = new_module(self._scope, module_of(stem))
        for component in self._scope.layout.inputs.members.get(stem, ()):
            for pointer in self._scope.layout.in_order(component):
                self._declare(builder, pointer)
        for method in () if resource is None else resource.methods:
            name = self._scope.names.published(method.operation, "Params")
            if name is not None:
                builder.add(name, self._params(builder, name, method, signatures))
        self.exports |= dict.fromkeys(builder.public(), builder.here.path)
        for name, home in self._handed_on(stem).items():
            builder.export(name, home)
        if not builder.items and not builder.handed_on:
            return None
        about = (
            f"What the methods of `client.{resource.path}` take."
            if resource
            else "Input types used in several places."
        )
        return builder.page(
            self._root,
            "package/types_module.py.jinja",
            Kind.TYPES,
            docstring(about),
        )

    @cached_property
    def _forms(self) -> frozenset[Pointer]:
        """The structs that are whole multipart forms: their properties may be files."""
        found: set[Pointer] = set()
        work = [
            target
            for resource in self._scope.resources
            for method in resource.methods
            if method.content is not None and method.content.kind is ContentKind.MULTIPART
            if method.content.type is not None
            for target in references(method.content.type)
        ]
        while work:
            target = work.pop()
            declaration = self._scope.api.declarations[target]
            if target not in found and isinstance(declaration, Alias | Union):
                work += references(declaration.type)
            found.add(target)
        return frozenset(found)

    def _declare(self, builder: ModuleBuilder, pointer: Pointer) -> None:
        declaration = self._scope.api.declarations[pointer]
        name = self._scope.names.input_name(pointer)
        match declaration:
            case Struct():
                builder.add(name, self._struct(builder, name, pointer, declaration))
            case Enum() if is_class(declaration):
                builder.add(name, self._enum(builder, name, pointer, declaration))
            case Union(type=ref) if pointer not in self._scope.cyclic:
                builder.add(name, self._union(builder, name, ref))
            case Enum() | Union() | Alias():
                pass  # spelled out wherever it is used
            case _:
                assert_never(declaration)

    def _enum(self, builder: ModuleBuilder, name: str, pointer: Pointer, enum: Enum) -> Definition:
        scope = self._scope
        own = _imported(scope.layout.models.module_of[pointer], scope.names.class_name(pointer))
        values = literal(value.value for value in enum.values)
        # Beside any string, the listed ones are still worth completing.
        more = (builtin("str"),) if enum.extensible else ()
        return _alias(builder, name, union((own, values, *more)))

    def _union(self, builder: ModuleBuilder, name: str, ref: OneOf) -> Definition:
        spell = input_types(self._scope, _imported)
        return _alias(builder, name, spell(ref))

    def _struct(
        self,
        builder: ModuleBuilder,
        name: str,
        pointer: Pointer,
        struct: Struct,
    ) -> Definition:
        fields = [field for field in self._scope.fields(struct) if not field.read_only]
        spell = input_types(self._scope, _imported)
        of_form = self._signatures if pointer in self._forms else None
        keys = [
            _Key(
                field.name,
                spell(field.type) if of_form is None else of_form.files.type(field.type, spell),
                field.required,
            )
            for field in fields
        ]
        entries = tuple((field.name, field_text(self._scope, field)) for field in fields)
        text = headline(struct.docs, self._scope.names.class_name(pointer))
        return _typed_dict(builder, name, text, keys, entries)

    def _params(
        self,
        builder: ModuleBuilder,
        name: str,
        method: Method,
        signatures: Signatures,
    ) -> Definition:
        spell = input_types(self._scope, _imported)
        parameters: tuple[Parameter, ...] = signatures.of(method).keywords
        keys = [
            _Key(parameter.name, parameter.type(spell), parameter.is_required)
            for parameter in parameters
        ]
        text = f"Keyword arguments of `{method.name}`."
        entries = tuple((parameter.name, parameter.text) for parameter in parameters)
        return _typed_dict(builder, name, text, keys, entries)


def _imported(module: str, name: str) -> TypeExpr:
    return imported(f".{module}", name)


def _alias(builder: ModuleBuilder, name: str, expression: TypeExpr) -> Definition:
    builder.imports.add(Import("typing", "TypeAlias"))
    return Definition(alias=AliasView(name=ident(name), value=builder.spelled(expression)))


class _Key(msgspec.Struct, frozen=True):
    """A key of a TypedDict."""

    name: str
    type: TypeExpr
    is_required: bool


def _key_type(builder: ModuleBuilder, key: _Key) -> Code:
    """A key's type; what is quoted of it is not ``NotRequired``, which Python looks for."""
    spelled = builder.spelled(key.type)
    if key.is_required:
        return spelled
    builder.use(_NOT_REQUIRED)
    return subscript(_NOT_REQUIRED, (TypeExpr(spelled),)).code


def _typed_dict(
    builder: ModuleBuilder,
    name: str,
    text: str,
    keys: list[_Key],
    entries: tuple[tuple[str, str], ...],
) -> Definition:
    builder.use(_TYPED_DICT)
    said = tuple((key, entry) for key, entry in entries if entry)
    told = dict(said)
    sections = (Section("Attributes", said),) if said else ()
    # In a class body a key named like a type would change what the lines below it mean.
    words = {word for key in keys for word in _WORD.findall(key.type.code)}
    if all(_is_plain(key.name) and key.name not in words for key in keys):
        return Definition(
            cls=ClassView(
                name=ident(name),
                bases=Code("TypedDict"),
                docstring=docstring(text, indent=4, sections=sections),
                variables=Code(),
                body=statements(
                    with_docstring(
                        fill("{key}: {type}", key=ident(key.name), type=_key_type(builder, key)),
                        told.get(key.name),
                    )
                    for key in keys
                ),
            ),
        )
    pairs = join(
        ", ",
        (fill("{key}: {type}", key=py(key.name), type=_key_type(builder, key)) for key in keys),
    )
    functional = FunctionalView(
        name=ident(name),
        literal=py(name),
        keys=pairs,
        docstring=docstring(text, sections=sections),
    )
    return Definition(functional=functional)


def _is_plain(key: str) -> bool:
    """Whether a key can be written as an attribute of a class body (where ``__x`` is mangled)."""
    return key.isidentifier() and key.isascii() and not iskeyword(key) and not key.startswith("__")
