"""Resources: the modules with the classes whose methods call operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from specpress.emit.code import Code, docstring, ident, join
from specpress.emit.page import Kind, Page
from specpress.emit.views.docs import first_paragraph, in_words
from specpress.emit.views.methods.kinds.registry import IMPORTED, Methods
from specpress.emit.views.methods.module import ResourceModule
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import, ModulePath, block
from specpress.emit.views.python.literals import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.views.methods.constants.calls import ConstantView
    from specpress.emit.views.methods.facts import Facts
    from specpress.emit.views.methods.module import MethodView
    from specpress.emit.views.scope.methods import Resource

_NO_PREFIX = Code()


class ChildView(msgspec.Struct, frozen=True, kw_only=True):
    """A resource below another one. ``cls`` as the parent refers to it."""

    name: Code
    cls: Code
    docstring: Code


class SideView(msgspec.Struct, frozen=True, kw_only=True):
    """A resource's class, synchronous or asynchronous."""

    name: Code
    base: Code
    raw_name: Code
    streaming_name: Code
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


class WrapperView(msgspec.Struct, frozen=True, kw_only=True):
    """A class with a resource's methods as ``function`` wraps them."""

    name: Code
    resource: Code
    function: Code
    docstring: Code


class ResourceView(msgspec.Struct, frozen=True, kw_only=True):
    """A module with a resource."""

    docstring: Code
    imports: Code
    type_imports: Code
    exports: Code
    class_docstring: Code
    sides: tuple[SideView, ...]
    wrappers: tuple[WrapperView, ...]
    constants: tuple[ConstantView, ...]
    methods: tuple[MethodView, ...]


class Resources:
    """Makes the modules below ``resources``."""

    def __init__(self, facts: Facts, root: str) -> None:
        self.facts = facts
        self.methods = Methods(facts)
        self._root = root
        self._children: dict[tuple[str, ...], list[Resource]] = {}
        for resource in facts.scope.resources:
            self._children.setdefault(resource.name.path[:-1], []).append(resource)
        self._names = {item.name.path: item.name.module for item in facts.scope.resources}

    @property
    def top(self) -> tuple[Resource, ...]:
        """The resources that hang on the client itself."""
        return tuple(self._children.get((), ()))

    def module_of(self, resource: Resource) -> ModulePath:
        """A resource's module: a package where it has resources below it."""
        path = resource.name.path
        parts = [self._names[path[: depth + 1]] for depth in range(len(path))]
        return ModulePath(".".join(("resources", *parts)), is_package=path in self._children)

    def pages(self) -> Iterator[Page]:
        """Every module with a resource."""
        return map(self._page, self.facts.scope.resources)

    def _page(self, resource: Resource) -> Page:
        here = self.module_of(resource)
        module = ResourceModule(self.facts, resource)
        made = self.methods.of(resource)
        constants = tuple(view for method in made for view in method.constants(module))
        methods = tuple(method.views(module) for method in made)
        children = self._children.get(resource.name.path, ())
        for child in children:
            path = f".{self.module_of(child).path}"
            module.imports |= {Import(path, name) for name in _twins(class_name(child))}
        bases = _bases(method for method, _ in methods)
        module.imports |= {Import(path, base) for path, base in bases[0] + bases[1]}
        wrappers = _wrappers(resource) if methods else ()
        names = [*_twins(class_name(resource)), *(wrapper.name for wrapper in wrappers)]
        view = ResourceView(
            docstring=docstring(f"`client.{resource.path}`."),
            imports=block(module.needed() | _always(bool(methods), bool(children)), here),
            type_imports=block(_annotations(module) if methods else (), here, is_indented=True),
            exports=listed(sorted(names)),
            class_docstring=docstring(self._about(resource), indent=4),
            sides=_sides(class_name(resource), bases, self._child_views(children), methods),
            wrappers=wrappers,
            constants=constants,
            methods=tuple(method for method, _ in methods if method.is_wrapped),
        )
        return Page(
            path=f"{self._root}/{here.file}",
            template="package/resource.py.jinja",
            kind=Kind.RESOURCE,
            view=view,
        )

    def top_views(self, prefix: Code) -> tuple[tuple[ChildView, ...], tuple[ChildView, ...]]:
        """The client's own resources, for both clients; ``prefix`` leads to their classes."""
        return self._child_views(self.top, prefix)

    def _child_views(
        self, children: Iterable[Resource], prefix: Code = _NO_PREFIX
    ) -> tuple[tuple[ChildView, ...], tuple[ChildView, ...]]:
        views = [
            [
                ChildView(
                    name=ident(child.name.path[-1]),
                    cls=prefix + ident(name),
                    docstring=docstring(first_paragraph(self._about(child)), indent=8),
                )
                for name in _twins(class_name(child))
            ]
            for child in children
        ]
        return tuple(view for view, _ in views), tuple(view for _, view in views)

    def _about(self, resource: Resource) -> str:
        """The description of the tag that the resource's operations share."""
        tags = {tag.name: tag.description for tag in self.facts.scope.api.tags}
        named = {method.operation.tags[:1] for method in resource.methods}
        if len(named) == 1:
            (first,) = named
            if first and (text := tags.get(first[0])):
                return text
        return f"{in_words(resource.name.class_name)}."


def _annotations(module: ResourceModule) -> set[Import]:
    """The imports that only type checkers need."""
    return (module.type_imports | _OPTION_TYPES) - module.needed()


def _always(has_methods: bool, has_children: bool) -> set[Import]:  # noqa: FBT001 - two facts
    found = {
        Import("__future__", "annotations"),
        Import("functools", "cached_property"),
    }
    if has_methods:
        found |= {
            Import(runtime.RESOURCE, n) for n in ("raw", "async_raw", "streamed", "async_streamed")
        }
        found |= {
            Import("typing", "TYPE_CHECKING"),
            Import(runtime.OPERATION, "Operation"),
            Import(runtime.OPTIONS, "NOT_GIVEN"),
            Import(runtime.OPTIONS, "RequestOptions"),
        }
    elif not has_children:
        found.discard(Import("functools", "cached_property"))
    return found


def class_name(resource: Resource) -> str:
    """The class of a resource: a longer name where its module imports the short one."""
    name = resource.name.class_name
    return f"{name}Resource" if name in IMPORTED or f"Async{name}" in IMPORTED else name


def _twins(name: str) -> tuple[str, str]:
    """A class and its asynchronous twin."""
    return name, f"Async{name}"


_Bases: TypeAlias = "list[tuple[str, str]]"


def _bases(methods: Iterable[MethodView]) -> tuple[_Bases, _Bases]:
    """The base classes that have what methods call, and their modules, for both classes."""
    calls = {str(method.call).removeprefix("self.") for method in methods}
    found = dict(runtime.RESOURCES[call] for call in sorted(calls & runtime.RESOURCES.keys()))
    every = sorted(found.items()) or [("", runtime.RESOURCE)]
    return (
        [(module, f"Sync{kind}Resource") for kind, module in every],
        [(module, f"Async{kind}Resource") for kind, module in every],
    )


def _sides(
    name: str,
    bases: tuple[_Bases, _Bases],
    children: tuple[tuple[ChildView, ...], tuple[ChildView, ...]],
    methods: tuple[tuple[MethodView, MethodView], ...],
) -> tuple[SideView, ...]:
    return tuple(
        SideView(
            name=ident(own),
            base=join(", ", (ident(base) for _, base in bases[side])),
            raw_name=ident(f"{own}WithRawResponse"),
            streaming_name=ident(f"{own}WithStreamingResponse"),
            children=children[side],
            methods=tuple(pair[side] for pair in methods),
        )
        for side, own in enumerate(_twins(name))
    )


def _wrappers(resource: Resource) -> tuple[WrapperView, ...]:
    what = in_words(resource.name.class_name).lower()
    raw = docstring(f"The methods of {what}, answering whole responses.", indent=4)
    text = f"The methods of {what}, answering responses whose body is not read yet."
    streaming = docstring(text, indent=4)
    name, twin = _twins(class_name(resource))
    rows = (
        (name, "WithRawResponse", Code("raw"), raw),
        (twin, "WithRawResponse", Code("async_raw"), raw),
        (name, "WithStreamingResponse", Code("streamed"), streaming),
        (twin, "WithStreamingResponse", Code("async_streamed"), streaming),
    )
    return tuple(
        WrapperView(
            name=ident(f"{own}{ending}"), resource=ident(own), function=function, docstring=text_
        )
        for own, ending, function, text_ in rows
    )


_OPTION_TYPES = frozenset(
    Import(runtime.OPTIONS, name) for name in ("Headers", "NotGiven", "Query", "TimeoutTypes")
)
