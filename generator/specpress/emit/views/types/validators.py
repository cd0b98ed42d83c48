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
    union,
)
from specpress.emit.views.python.imports import Import
from specpress.emit.views.python.literals import statements
from specpress.emit.views.python.spelling import Unique, pascal
from specpress.emit.views.scope.json_shapes import is_open
from specpress.emit.views.types.checked_unions import has_fractions, is_mixed
from specpress.emit.views.types.constraints import Check
from specpress.emit.views.types.definitions import (
    AliasView,
    ClassView,
    Definition,
    new_module,
    tuple_definition,
    union_definition,
)
from specpress.ir.types import (
    Alias,
    Const,
    Enum,
    Named,
    Never,
    OneOf,
    Struct,
    TupleOf,
    TypeRef,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from specpress.emit.views.operations.signatures import Parameter, Signatures
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.emit.views.types.definitions import ModuleBuilder
    from specpress.pointer import Pointer

_STRUCT = imported("msgspec", "Struct")
_READ_ONLY = imported(runtime.TRIMMING, "ReadOnlyProperty")

_BUILTINS = frozenset(
    ("bool", "bytes", "dict", "dt", "float", "int", "list", "object", "str", "tuple")
)
"""Lower-case words of annotations."""


class Rules:
    """Defines the validators of one module."""

    def __init__(self, scope: Scope, builder: ModuleBuilder) -> None:
        self._scope = scope
        self._builder = builder

    def check(self) -> Check:
        """What spells the types that arguments are held against."""
        scope = self._scope

        def named(ref: Named) -> TypeExpr:
            declaration = scope.lookup(ref)
            if ref.target in scope.cyclic:
                return ANY
            if isinstance(declaration, Alias):
                return check(declaration.type)
            stem = scope.layout.inputs.module_of[ref.target]
            return imported(f"._requests.{stem}", scope.names.class_name(ref.target))

        def hoist(ref: OneOf | TupleOf) -> TypeExpr | None:
            return self._builder.hoist(
                ref, needed=isinstance(ref, OneOf) and is_mixed(self._scope, ref)
            )

        check = Check(named, hoist)
        return check

    def declare(self, pointer: Pointer) -> None:
        """Define the validator of a declaration."""
        declaration = self._scope.api.declarations[pointer]
        name = self._scope.names.class_name(pointer)
        self._builder.hint = f"_{name}Variant"
        match declaration:
            case Struct():
                item = self._struct(name, declaration)
            case Enum():
                item = self._enum(name, declaration)
            case Union(type=ref):
                if pointer in self._scope.cyclic:
                    return
                item = self._union(name, ref)
            case Alias():
                return  # spelled out wherever it is used
            case _:
                assert_never(declaration)
        self.define_pending()
        self._builder.add(name, item)

    def define_pending(self) -> None:
        """Define the unions and tuples that the last definition needs."""
        while self._builder.pending:
            name, ref = self._builder.pending.pop(0)
            self._builder.add(name, self._hoisted(name, ref))

    def _hoisted(self, name: str, ref: OneOf | TupleOf) -> Definition:
        check = self.check()
        if isinstance(ref, OneOf):
            return union_definition(self._builder, name, ref, list(map(check, ref.variants)), ANY)
        items = list(map(check, ref.items))
        rest = None if ref.rest is None else check(ref.rest)
        return tuple_definition(
            self._builder, name, ref, items, rest=rest, checked=ANY, is_bounded=True
        )

    def _union(self, name: str, ref: OneOf) -> Definition:
        check = self.check()
        variants = [check(variant) for variant in ref.variants]
        if not self._scope.shapes.is_native(ref) or is_mixed(self._scope, ref):
            return union_definition(self._builder, name, ref, variants, ANY)
        self._builder.imports.add(Import("typing", "TypeAlias"))
        value = self._builder.spelled(union(variants))
        return Definition(alias=AliasView(name=ident(name), value=value))

    def _struct(self, name: str, struct: Struct) -> Definition:
        check = self.check()
        lines: list[tuple[bool, Code]] = []
        renamed: dict[str, str] = {}
        for field in self._scope.fields(struct):
            if isinstance(field.type, Never):
                continue
            attribute = self._scope.names.attribute(struct, field)
            if attribute != field.name:
                renamed[attribute] = field.name
            if field.read_only:  # known, so that it can be left out
                lines.append(_line(self._builder, attribute, _READ_ONLY, is_required=False))
                continue
            self._builder.hint = f"_{name}{pascal(attribute)}"
            lines.append(
                _line(self._builder, attribute, check(field.type), is_required=field.required)
            )
        return _struct_definition(
            self._builder,
            name,
            lines,
            renamed=renamed,
            is_closed=not is_open(struct),
        )

    def _enum(self, name: str, enum: Enum) -> Definition:
        if has_fractions(enum):
            check = self.check()
            values = [check(Const(value=one.value, typed=one.typed)) for one in enum.values]
            return union_definition(self._builder, name, OneOf(variants=()), values, ANY)
        self._builder.imports.add(Import("typing", "TypeAlias"))
        values_of = builtin("str") if enum.extensible else literal(one.value for one in enum.values)
        return Definition(alias=AliasView(name=ident(name), value=self._builder.spelled(values_of)))


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
        rules = Rules(self._scope, builder)
        for component in self._scope.layout.inputs.members.get(stem, ()):
            for pointer in self._scope.layout.in_order(component):
                rules.declare(pointer)
        for method in () if resource is None else resource.methods:
            self._arguments(builder, rules, method, signatures)
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

    def _arguments(
        self, builder: ModuleBuilder, rules: Rules, method: Method, signatures: Signatures
    ) -> None:
        check = rules.check()
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
        rules.define_pending()
        item = _struct_definition(
            builder,
            name,
            lines,
            renamed=renamed,
            secrets=_secrets(self._scope, parameters),
            is_tagged=self._is_tagged(parameter.ref for parameter in parameters),
        )
        builder.add(name, item)
        self.arguments[method.operation.key] = name
        self.exports[name] = builder.here.path

    def _is_tagged(self, refs: Iterable[TypeRef | None]) -> bool:
        """Whether models among the arguments may have to get constants that tell them apart."""
        reachable = self._scope.layout.reachable([ref for ref in refs if ref is not None])
        return not self._scope.tags.keys().isdisjoint(reachable)


def checked_attribute(argument: str, arguments: Collection[str]) -> str:
    """The attribute of what checks an argument: annotations below it must mean what they say.

    >>> checked_attribute("list", ("list", "list_")), checked_attribute("page", ("page",))
    ('list__', 'page')
    """
    attribute = argument
    while attribute in _BUILTINS or (attribute != argument and attribute in arguments):
        attribute += "_"
    return attribute


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
    is_tagged: bool = False,
) -> Definition:
    builder.use(_STRUCT)
    bases = [Code("Struct"), Code("kw_only=True")]
    if is_closed:
        bases.append(Code("forbid_unknown_fields=True"))
    # They live for the moment of a check; that the garbage collector looks at none saves a fifth.
    bases.append(Code("gc=False"))
    if renamed:
        bases.append(fill("rename={mapping}", mapping=py(renamed)))
    variables: list[Code] = []
    if secrets or is_tagged:
        builder.imports.add(Import("typing", "ClassVar"))
    if secrets:
        line = "__secrets__: ClassVar[tuple[str, ...]] = {names}"
        variables.append(fill(line, names=py(secrets)))
    if is_tagged:
        variables.append(Code("__tagged__: ClassVar[bool] = True"))
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
            variables=statements(variables),
            body=body,
        ),
    )
