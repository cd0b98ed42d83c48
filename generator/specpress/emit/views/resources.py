"""Resources: operations as data, and the classes whose methods call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, docstring, fill, ident, py
from specpress.emit.page import Kind, Page
from specpress.emit.views.docs import first_paragraph, in_words
from specpress.emit.views.expressions import NONE, UNSET_TYPE, Output, TypeExpr, union
from specpress.emit.views.imports import Import, ModulePath, block
from specpress.emit.views.methoddocs import method_docstring
from specpress.emit.views.operations import TYPES, Facts, OperationSpeller, OperationView, in_types

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specpress.emit.views.answers import Answer
    from specpress.emit.views.inputs import Inputs
    from specpress.emit.views.methods import Method, Resource
    from specpress.emit.views.requests import Requests
    from specpress.emit.views.scope import Scope
    from specpress.emit.views.signatures import Parameter, Signatures
    from specpress.ir.types import Named

_DEPTH = 8  # columns before a method's docstring


class MethodView(msgspec.Struct, frozen=True, kw_only=True):
    """A method; ``positional`` and ``keywords`` are parameters, ``values`` dict entries."""

    name: Code
    operation: OperationView
    positional: tuple[Code, ...]
    keywords: tuple[Code, ...]
    returns: Code
    docstring: Code
    values: tuple[Code, ...]


class ChildView(msgspec.Struct, frozen=True, kw_only=True):
    """A resource below another one. ``cls`` and ``async_cls`` as the parent refers to them."""

    name: Code
    cls: Code
    async_cls: Code
    docstring: Code


class ResourceView(msgspec.Struct, frozen=True, kw_only=True):
    """A module with a resource. ``name`` and its twins are class names."""

    docstring: Code
    imports: tuple[Code, ...]
    type_imports: tuple[Code, ...]
    exports: tuple[Code, ...]
    name: Code
    async_name: Code
    raw_name: Code
    async_raw_name: Code
    streaming_name: Code
    async_streaming_name: Code
    class_docstring: Code
    async_class_docstring: Code
    raw_docstring: Code
    streaming_docstring: Code
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


class Resources:
    """Makes the modules below ``resources``."""

    def __init__(  # noqa: PLR0913 - the other makers, whose results it refers to
        self,
        scope: Scope,
        root: str,
        *,
        inputs: Inputs,
        requests: Requests,
        signatures: Signatures,
        answers: Mapping[str, Answer],
    ) -> None:
        self._scope = scope
        self._root = root
        self._inputs = inputs
        self._requests = requests
        self._signatures = signatures
        self._answers = answers
        self._children: dict[tuple[str, ...], list[Resource]] = {}
        for resource in scope.resources:
            self._children.setdefault(resource.name.path[:-1], []).append(resource)

    @property
    def top(self) -> tuple[Resource, ...]:
        """The resources that hang on the client itself."""
        return tuple(self._children.get((), ()))

    def module_of(self, resource: Resource) -> ModulePath:
        """A resource's module: a package where it has resources below it."""
        modules = {item.name.path: item.name.module for item in self._scope.resources}
        path = resource.name.path
        parts = [modules[path[: depth + 1]] for depth in range(len(path))]
        return ModulePath(".".join(("resources", *parts)), is_package=path in self._children)

    def pages(self) -> tuple[Page, ...]:
        """Every module with a resource."""
        return tuple(self._page(resource) for resource in self._scope.resources)

    def _page(self, resource: Resource) -> Page:
        here = self.module_of(resource)
        module = _Module(self, resource)
        methods = tuple(module.method(method) for method in resource.methods)
        children = tuple(
            self._child(module, child) for child in self._children.get(resource.name.path, ())
        )
        names = _class_names(class_name(resource), has_methods=bool(methods))
        about = self._about(resource)
        what = in_words(resource.name.class_name).lower()
        every = _class_names(class_name(resource), has_methods=True)
        view = ResourceView(
            docstring=docstring(f"`client.{resource.path}`."),
            imports=block(module.needed() | _always(bool(methods), bool(children)), here),
            type_imports=block(module.typing() if methods else (), here),
            exports=tuple(py(name) for name in sorted(names)),
            name=ident(every[0]),
            async_name=ident(every[1]),
            raw_name=ident(every[2]),
            async_raw_name=ident(every[3]),
            streaming_name=ident(every[4]),
            async_streaming_name=ident(every[5]),
            class_docstring=docstring(about, indent=4),
            async_class_docstring=docstring(about, indent=4),
            raw_docstring=docstring(f"The methods of {what}, answering whole responses.", indent=4),
            streaming_docstring=docstring(
                f"The methods of {what}, answering responses whose body is not read yet.",
                indent=4,
            ),
            children=children,
            methods=methods,
        )
        return Page(
            path=f"{self._root}/{here.file}",
            template="package/resource.py.jinja",
            kind=Kind.RESOURCE,
            view=view,
        )

    def _child(self, module: _Module, child: Resource) -> ChildView:
        path = f".{self.module_of(child).path}"
        cls, async_cls, *_ = _class_names(class_name(child), has_methods=True)
        module.imports |= {Import(path, cls), Import(path, async_cls)}
        return ChildView(
            name=ident(child.name.path[-1]),
            cls=ident(cls),
            async_cls=ident(async_cls),
            docstring=docstring(first_paragraph(self._about(child)), indent=8),
        )

    def child_views(self, prefix: str) -> tuple[ChildView, ...]:
        """The client's own resources, reached through a lazy package of that name."""
        return tuple(
            ChildView(
                name=ident(child.name.path[-1]),
                cls=fill("{p}.{c}", p=ident(prefix), c=ident(class_name(child))),
                async_cls=fill("{p}.{c}", p=ident(prefix), c=ident(f"Async{class_name(child)}")),
                docstring=docstring(first_paragraph(self._about(child)), indent=8),
            )
            for child in self.top
        )

    def _about(self, resource: Resource) -> str:
        """The description of the tag that the resource's operations share."""
        tags = {tag.name: tag.description for tag in self._scope.api.tags}
        named = {method.operation.tags[:1] for method in resource.methods}
        if len(named) == 1:
            (first,) = named
            if first and (text := tags.get(first[0])):
                return text
        return f"{in_words(resource.name.class_name)}."

    @property
    def facts(self) -> Facts:
        """What the modules look things up in."""
        return Facts(
            self._scope,
            self._inputs,
            self._requests,
            self._signatures,
            self._answers,
        )


_OPERATION = "._runtime.operation"
_RESOURCE = "._runtime.resource"
_VALUES = "._runtime.values"


class _Module:
    """A resource's module while it is being put together."""

    def __init__(self, maker: Resources, resource: Resource) -> None:
        self._facts = maker.facts
        self._resource = resource
        self.imports: set[Import] = set()
        self.type_imports: set[Import] = set()
        scope = self._facts.scope
        self._input = self._facts.inputs.spell(in_types)

        def named(ref: Named) -> TypeExpr:
            name = scope.class_name(ref.target)
            return NONE if scope.is_null(ref) else in_types("", name)

        self._output = Output(named, lambda _: None)
        self.operations = OperationSpeller(self._facts, self._output)

    def method(self, method: Method) -> MethodView:
        """A method and its operation."""
        signature = self._facts.signatures.of(method)
        answer = self._facts.answers[method.operation.key]
        returned = union(answer.types(self._output, lambda name: in_types("", name)))
        self._use_type(returned)
        return MethodView(
            name=ident(method.name),
            operation=self.operations.operation(self._resource, method, returned.code),
            positional=tuple(self._parameter(item) for item in signature.positional),
            keywords=tuple(self._parameter(item) for item in signature.keywords),
            returns=returned.code,
            docstring=method_docstring(method, signature, returned),
            values=tuple(
                fill("{key}: {name}", key=py(item.name), name=ident(item.name))
                for item in signature.parameters
            ),
        )

    def typing(self) -> set[Import]:
        """The imports that only type checkers need."""
        return (self.type_imports | _OPTION_TYPES) - self.needed()

    def needed(self) -> set[Import]:
        """The imports that the module cannot be loaded without."""
        return self.imports | self.operations.imports

    def _use_type(self, expression: TypeExpr) -> None:
        # ``types`` is there at run time anyway, for the operations.
        for item in expression.imports:
            (self.imports if item == TYPES else self.type_imports).add(item)

    def _parameter(self, parameter: Parameter) -> Code:
        expression = parameter.type(self._input)
        pattern = "{name}: {type}"
        if parameter.is_held:
            expression = union((expression, NONE))
            pattern = "{name}: {type} = None"
        elif not parameter.is_required:
            expression = union((expression, UNSET_TYPE))
            self.imports.add(Import(_VALUES, "UNSET"))
            pattern = "{name}: {type} = UNSET"
        self._use_type(expression)
        return fill(pattern, name=ident(parameter.name), type=expression.code)


def _always(has_methods: bool, has_children: bool) -> set[Import]:  # noqa: FBT001 - two facts
    found = {
        Import("__future__", "annotations"),
        Import("functools", "cached_property"),
        Import(_RESOURCE, "AsyncResource"),
        Import(_RESOURCE, "SyncResource"),
    }
    if has_methods:
        found |= {Import(_RESOURCE, n) for n in ("raw", "async_raw", "streamed", "async_streamed")}
        found |= {
            Import("typing", "TYPE_CHECKING"),
            Import(_OPERATION, "Operation"),
            Import(_VALUES, "NOT_GIVEN"),
            Import(_VALUES, "RequestOptions"),
        }
    elif not has_children:
        found.discard(Import("functools", "cached_property"))
    return found


# What a module of a resource imports: a class of the same name gets a longer one.
_IMPORTED = frozenset(
    (
        *("Any", "AsyncResource", "BinaryBody", "Callable", "CookieParameter", "Decimal"),
        *("FileContent", "FileTypes", "FormBody", "FormEncoding", "HeaderParameter", "Headers"),
        *("JsonBody", "Literal", "Mapping", "MultipartBody", "Never", "NotGiven", "Operation"),
        *("PathVariable", "Query", "QueryParameter", "RequestOptions", "ResponseCase", "Sequence"),
        *("SyncResource", "TextBody", "TimeoutTypes", "UUID", "UnsetType"),
    )
)


def class_name(resource: Resource) -> str:
    """The class of a resource."""
    name = resource.name.class_name
    return f"{name}Resource" if name in _IMPORTED or f"Async{name}" in _IMPORTED else name


def _class_names(name: str, *, has_methods: bool) -> tuple[str, ...]:
    names = (name, f"Async{name}")
    if not has_methods:
        return names
    return (
        *names,
        f"{name}WithRawResponse",
        f"Async{name}WithRawResponse",
        f"{name}WithStreamingResponse",
        f"Async{name}WithStreamingResponse",
    )


_OPTION_TYPES = frozenset(
    Import(_VALUES, name) for name in ("Headers", "NotGiven", "Query", "TimeoutTypes")
)
