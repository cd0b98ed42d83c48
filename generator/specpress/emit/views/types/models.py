"""The public types: models, open enums, unions, aliases and the published names of responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import docstring
from specpress.emit.page import Kind, Page
from specpress.emit.views.operations.headers import headers_name, headers_of
from specpress.emit.views.python import runtime
from specpress.emit.views.types.definitions import new_module
from specpress.emit.views.types.headers import headers_definition
from specpress.emit.views.types.outputs import Outputs
from specpress.emit.views.types.pages import add_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specpress.emit.views.operations.answers import Answer
    from specpress.emit.views.operations.pagination import Paged
    from specpress.emit.views.scope.methods import Resource
    from specpress.emit.views.scope.scope import Scope


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
                answers[method.operation.key].is_published
                or method.operation.key in self._paged
                or headers_of(method.operation)
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
            for pointer in self._scope.layout.in_order(component):
                outputs.declare(pointer)
        methods = () if resource is None else resource.methods
        for method in methods:
            if answers[method.operation.key].is_published:
                outputs.publish(answers[method.operation.key])
            if method.operation.key in self._paged:
                paged = self._paged[method.operation.key]
                add_pages(builder, paged, outputs.name_of(paged.model), outputs.spelling())
                outputs.define_pending()
            headers = headers_definition(self._scope, builder, outputs.spelling(), method)
            if headers is not None:
                outputs.define_pending()
                builder.add(headers_name(self._scope, method), headers)
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
