"""Methods under the names that they had before: they warn, and are what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import docstring, fill, ident, markdown_code, py
from specpress.emit.views.methods.docstrings import DEPTH
from specpress.emit.views.python import runtime
from specpress.emit.views.python.imports import Import

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.emit.views.methods.constants.calls import ConstantView
    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.kinds.kind import Entry, GeneratedMethod
    from specpress.emit.views.methods.module import MethodView, ResourceModule
    from specpress.emit.views.scope.methods import Resource

IMPORTED = frozenset((runtime.DEPRECATED,))


class RenamedMethod:
    """The old name of a method of any other kind, its ``target``."""

    def __init__(self, name: str, target: GeneratedMethod, resource: Resource) -> None:
        self._target = target
        self._message = f"client.{resource.path}.{name} is now called {target.name}"
        self.name = name
        self.origin = ""

    def constants(
        self,
        module: ResourceModule,  # noqa: ARG002 - as of all kinds
    ) -> Iterator[ConstantView]:
        """It has none of its own."""
        yield from ()

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its twin, as those of the new name but for name and docstring."""
        module.imports.add(Import(runtime.RENAMED, "deprecated", runtime.DEPRECATED))
        first, twin = (self._view(view) for view in self._target.views(module))
        return first, twin

    def _view(self, view: MethodView) -> MethodView:
        text = f"Deprecated: the same as `{self._target.name}`, as it is called now."
        return msgspec.structs.replace(
            view,
            name=ident(self.name),
            docstring=docstring(text, indent=DEPTH),
            deprecated=py(self._message),
            new_name=view.name,
        )

    def entry(self, types: MethodTypes) -> Entry:
        """What it is called now."""
        text = fill("Deprecated: {name}.", name=markdown_code(self._target.name))
        return msgspec.structs.replace(self._target.entry(types), name=self.name, text=text)

    def call(
        self,
        examples: Examples,  # noqa: ARG002 - as of all kinds
    ) -> Call | None:
        """Nobody is to call it."""
        return None


def methods(
    facts: Facts, resource: Resource, named: Iterable[GeneratedMethod]
) -> Iterator[RenamedMethod]:
    """The old names of a resource's methods; ``named`` are all that have names of their own."""
    targets = {method.name: method for method in named}
    for old, new in facts.scope.names.old_methods(resource.name.path).items():
        if new in targets:  # what the client cannot do has been reported, under the new name
            yield RenamedMethod(old, targets[new], resource)
