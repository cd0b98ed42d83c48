"""The private validators: Structs with the document's bounds, one for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specpress.emit.code import Code, docstring, fill, ident, join, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.python import runtime
from specpress.emit.views.python.expressions import (
    ANY,
    UNSET_TYPE,
    TypeExpr,
    builtin,
    imported,
    literal,
    plain_values,
    union,
)
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import statements
from specpress.emit.views.python.spelling import Unique, pascal
from specpress.emit.views.scope.json_shapes import enum_shapes, is_open
from specpress.emit.views.types.constraints import Check
from specpress.emit.views.types.definitions import (
    AliasView,
    ClassView,
    Definition,
    new_module,
    union_definition,
)
from specpress.ir.types import Alias, Enum, Named, Never, OneOf, Struct, Union

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from specpress.emit.views.operations.signatures import Parameter, Signatures
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.definitions import ModuleBuilder
    from specpress.pointer import Pointer

_STRUCT = imported("msgspec", "Struct")

_BUILTINS = frozenset(
    ("bool", "bytes", "dict", "dt", "float", "int", "list", "object", "str", "tuple")
)
"""Lower-case words of annotations."""


class Validators:
    """Makes the modules below ``_requests`` and remembers where each validator is."""

    def __init__(self, scope: Scope, root: str) -> None:
        self._scope = scope
        self._root = root
        self._unique = Unique()
        for name in scope.names.classes:
            self._unique(name)
        self.exports: dict[str, str] = {}
        self.arguments: dict[str, str] = {}
        """Operation → the name of its validator."""

    def pages(self, signatures: Signatures) -> Iterator[Page]:
        """Every module with validators."""
        stems: dict[str, Resource | None] = dict.fromkeys(self._scope.layout.inputs.members)
        for resource in self._scope.resources:
            if resource.methods:
                stems[resource.stem] = resource
        pages = (self._page(stem, resource, signatures) for stem, resource in stems.items())
        return (page for page in pages if page is not None)

    def _page(self, stem: str, resource: Resource | None, signatures: Signatures) -> Page | None:
        builder = new_module(self._scope, f"_requests.{stem}")
        for component in self._scope.layout.inputs.members.get(stem, ()):
            for pointer in self._scope.layout.in_order(component):
                self._declare(builder, pointer)
        for method in () if resource is None else resource.methods:
            self._arguments(builder, method, signatures)
        if not builder.items:
            return None
        about = (
            f"What the arguments of `client.{resource.path}` have to keep to."
            if resource
            else "Rules for values that several resources take."
        )
        return builder.page(
            self._root,
            "package/types_module.py.jinja",
            Kind.REQUESTS,
            docstring(about),
        )

    def _check(self, builder: ModuleBuilder) -> Check:
        scope = self._scope

        def named(ref: Named) -> TypeExpr:
            declaration = scope.lookup(ref)
            if ref.target in scope.cyclic:
                return ANY
            if isinstance(declaration, Alias):
                return check(declaration.type)
            stem = scope.layout.inputs.module_of[ref.target]
            return imported(f"._requests.{stem}", scope.names.class_name(ref.target))

        check = Check(named, builder.hoist)
        return check

    def _declare(self, builder: ModuleBuilder, pointer: Pointer) -> None:
        declaration = self._scope.api.declarations[pointer]
        name = self._scope.names.class_name(pointer)
        builder.hint = f"_{name}Variant"
        match declaration:
            case Struct():
                item = self._struct(builder, name, declaration)
            case Enum():
                item = _enum(builder, name, declaration)
            case Union(type=ref):
                if pointer in self._scope.cyclic:
                    return
                item = self._union(builder, name, ref)
            case Alias():
                return  # spelled out wherever it is used
            case _:
                assert_never(declaration)
        self._define_pending(builder)
        builder.add(name, item)

    def _define_pending(self, builder: ModuleBuilder) -> None:
        while builder.pending:
            name, ref = builder.pending.pop(0)
            variants = [self._check(builder)(variant) for variant in ref.variants]
            builder.add(name, union_definition(builder, name, ref, variants, ANY))

    def _union(self, builder: ModuleBuilder, name: str, ref: OneOf) -> Definition:
        check = self._check(builder)
        variants = [check(variant) for variant in ref.variants]
        if not self._scope.shapes.is_native(ref):
            return union_definition(builder, name, ref, variants, ANY)
        builder.imports.add(Import("typing", "TypeAlias"))
        value = builder.spelled(union(variants))
        return Definition(alias=AliasView(name=ident(name), value=value))

    def _struct(self, builder: ModuleBuilder, name: str, struct: Struct) -> Definition:
        check = self._check(builder)
        lines: list[tuple[bool, Code]] = []
        renamed: dict[str, str] = {}
        for field in self._scope.fields(struct):
            if field.read_only or isinstance(field.type, Never):
                continue
            attribute = self._scope.names.attribute(struct, field)
            if attribute != field.name:
                renamed[attribute] = field.name
            builder.hint = f"_{name}{pascal(attribute)}"
            lines.append(_line(builder, attribute, check(field.type), is_required=field.required))
        return _struct_definition(
            builder,
            name,
            lines,
            renamed=renamed,
            is_closed=not is_open(struct),
        )

    def _arguments(self, builder: ModuleBuilder, method: Method, signatures: Signatures) -> None:
        check = self._check(builder)
        parameters = signatures.of(method).parameters
        if not parameters:
            return
        name = self._unique(f"{method.stem}Arguments")
        lines: list[tuple[bool, Code]] = []
        renamed: dict[str, str] = {}
        names = {parameter.name for parameter in parameters}
        for parameter in parameters:
            if parameter.ref is None:
                continue
            builder.hint = f"_{name}{pascal(parameter.name)}"
            is_required = parameter.is_required or parameter.is_held
            attribute = checked_attribute(parameter.name, names)
            if attribute != parameter.name:
                renamed[attribute] = parameter.name
            lines.append(_line(builder, attribute, check(parameter.ref), is_required=is_required))
        self._define_pending(builder)
        secrets = _secrets(self._scope, parameters)
        item = _struct_definition(builder, name, lines, renamed=renamed, secrets=secrets)
        builder.add(name, item)
        self.arguments[method.operation.key] = name
        self.exports[name] = builder.here.path


def checked_attribute(argument: str, arguments: Collection[str]) -> str:
    """The attribute of what checks an argument: annotations below it must mean what they say.

    >>> checked_attribute("list", ("list", "list_")), checked_attribute("page", ("page",))
    ('list__', 'page')
    """
    attribute = argument
    while attribute in _BUILTINS or (attribute != argument and attribute in arguments):
        attribute += "_"
    return attribute


def _enum(builder: ModuleBuilder, name: str, enum: Enum) -> Definition:
    builder.imports.add(Import("typing", "TypeAlias"))
    if enum.extensible:
        spelled = builtin("str")
    elif "number" in enum_shapes(enum):  # Literal takes no floats
        spelled = plain_values(enum)
    else:
        spelled = literal(value.value for value in enum.values)
    return Definition(alias=AliasView(name=ident(name), value=builder.spelled(spelled)))


def _secrets(scope: Scope, parameters: Iterable[Parameter]) -> tuple[str, ...]:
    """Wire names and arguments, at any depth, whose values never enter a message."""
    found: dict[str, None] = {}
    found.update((item.name, None) for item in parameters if item.is_secret)
    roots = [item.ref for item in parameters if item.ref is not None]
    for pointer in scope.layout.reachable(roots):
        declaration = scope.api.declarations[pointer]
        if isinstance(declaration, Struct):
            found.update((f.name, None) for f in declaration.fields if scope.is_secret(f))
    return tuple(sorted(found))


def _line(
    builder: ModuleBuilder, name: str, expression: TypeExpr, *, is_required: bool
) -> tuple[bool, Code]:
    if is_required:
        return True, fill("{name}: {type}", name=ident(name), type=builder.spelled(expression))
    builder.imports.add(Import(runtime.OPTIONS, "UNSET"))
    spelled = builder.spelled(union((expression, UNSET_TYPE)))
    return False, fill("{name}: {type} = UNSET", name=ident(name), type=spelled)


def _struct_definition(  # noqa: PLR0913 - one for each part of the statement
    builder: ModuleBuilder,
    name: str,
    lines: list[tuple[bool, Code]],
    *,
    renamed: dict[str, str] | None = None,
    is_closed: bool = True,
    secrets: tuple[str, ...] = (),
) -> Definition:
    builder.use(_STRUCT)
    bases = [Code("Struct"), Code("kw_only=True")]
    if is_closed:
        bases.append(Code("forbid_unknown_fields=True"))
    # They live for the moment of a check; that the garbage collector looks at none saves a fifth.
    bases.append(Code("gc=False"))
    if renamed:
        bases.append(fill("rename={mapping}", mapping=py(renamed)))
    variables = Code()
    if secrets:
        builder.imports.add(Import("typing", "ClassVar"))
        line = "__secrets__: ClassVar[tuple[str, ...]] = {names}"
        variables = fill(line, names=py(secrets))
    body = statements(
        (
            *(line for is_required, line in lines if is_required),
            *(line for is_required, line in lines if not is_required),
        )
    )
    return Definition(
        cls=ClassView(
            name=ident(name),
            bases=join(", ", bases),
            docstring=None,
            variables=variables,
            body=body,
        ),
    )
