"""The public types: models, open enums, unions, aliases and the published names of responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import docstring
from specpress.emit.page import Kind, Page
from specpress.emit.views.python import runtime
from specpress.emit.views.scope.partition import components
from specpress.emit.views.types.definitions import new_module
from specpress.emit.views.types.outputs import Outputs
from specpress.emit.views.types.pages import add_pages
from specpress.ir.types import Alias, Union

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.scope.methods import Resource
    from specpress.emit.views.scope.scope import Scope
    from specpress.pointer import Pointer


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
        modules: dict[str, Resource | None] = dict.fromkeys(scope.layout.models.members)
        for resource in scope.resources:
            module = f"types.{resource.stem}"
            published = any(
                answers[method.operation.key].is_published or method.operation.key in self._paged
                for method in resource.methods
            )
            if published or module in modules or self._handed_on(module):
                modules[module] = resource
        return (self._page(module, resource, answers) for module, resource in modules.items())

    def _handed_on(self, module: str) -> dict[str, str]:
        """Types that were imported from a module before and are shared now, with their modules."""
        layout, before = self._scope.layout, self._scope.names.modules.get(module, ())
        homes = {name: layout.home_of(name) for name in before}
        return {name: home for name, home in homes.items() if home is not None and home != module}

    def _page(self, module: str, resource: Resource | None, answers: Mapping[str, Answer]) -> Page:
        builder = new_module(self._scope, module)
        outputs = Outputs(self._scope, builder)
        for component in self._scope.layout.models.members.get(module, ()):
            for pointer in _in_order(component, self._scope):
                outputs.declare(pointer)
        methods = () if resource is None else resource.methods
        for method in methods:
            if answers[method.operation.key].is_published:
                outputs.publish(answers[method.operation.key])
            if method.operation.key in self._paged:
                paged = self._paged[method.operation.key]
                add_pages(builder, paged, outputs.name_of(paged.model), outputs.spelling())
                outputs.define_pending()
        if outputs.are_open:
            self.exports["UnknownVariant"] = runtime.UNKNOWN[1:]
        self.exports |= dict.fromkeys(builder.public(), module)
        for name, home in self._handed_on(module).items():
            builder.export(name, home)
        about = (
            f"Types of `client.{resource.path}`." if resource else "Types used in several places."
        )
        text = docstring(about)
        return builder.page(self._root, "package/types_module.py.jinja", Kind.TYPES, text)


def _in_order(component: tuple[Pointer, ...], scope: Scope) -> list[Pointer]:
    """Types that refer to each other: classes first, then what is made of them at once."""
    if len(component) == 1:
        return list(component)
    members = sorted(component, key=scope.layout.place_of)
    aliases = {
        pointer: scope.layout.graph[pointer]
        for pointer in members
        if isinstance(scope.api.declarations[pointer], Alias | Union)
    }
    classes = [pointer for pointer in members if pointer not in aliases]
    return [*classes, *(pointer for held in components(aliases) for pointer in held)]
