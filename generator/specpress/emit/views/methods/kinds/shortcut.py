"""Methods that call an operation with some of its arguments decided by the config."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.emit.code import fill, markdown_code
from specpress.emit.views.docs import in_words
from specpress.emit.views.methods.calling import calling, with_answer
from specpress.emit.views.methods.docstrings import call_docstring, decided_arguments
from specpress.emit.views.methods.kinds.kind import Entry
from specpress.emit.views.python.spelling import pascal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.emit.code import Code
    from specpress.emit.views.methods.constants.calls import ConstantView
    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.facts import Facts, MethodTypes
    from specpress.emit.views.methods.module import MethodView, ResourceModule
    from specpress.emit.views.scope.methods import Method, Resource
    from specpress.ir.features import Shortcut

IMPORTED = frozenset[str]()


class ShortcutMethod:
    """A method that is short for a longer call; ``method`` is what it calls."""

    def __init__(
        self, facts: Facts, shortcut: Shortcut, resource: Resource, method: Method
    ) -> None:
        self._resource = resource
        self._method = method
        self._arguments = dict(shortcut.arguments)
        whole = facts.signatures.of(method)
        self._signature = whole.without(self._arguments)
        self._decided = decided_arguments(shortcut.arguments, whole)
        self.name = self.origin = shortcut.name

    def constants(
        self,
        module: ResourceModule,  # noqa: ARG002 - as of all kinds
    ) -> Iterator[ConstantView]:
        """It has none of its own."""
        yield from ()

    def views(self, module: ResourceModule) -> tuple[MethodView, MethodView]:
        """The method and its twin."""
        method = self._method
        fixed = {**self._arguments, **method.fixed}
        view = calling(module, method, self.name, fixed, self._docstring(module.types))
        return with_answer(module, method, view)

    def _docstring(self, types: MethodTypes) -> Code:
        method = self._method
        decided = f"The same as `{method.name}` with `{self._decided}`."
        text = f"{in_words(pascal(self.name))}.\n\n{decided}"
        returned, failures = types.answered(method), types.failures(method)
        return call_docstring(text, method.operation, self._signature, returned, failures)

    def entry(self, types: MethodTypes) -> Entry:
        """What it is short for."""
        method = self._method
        return Entry(
            name=self.name,
            signature=self._signature,
            returns=types.returned(method).code,
            request=markdown_code(method.operation.key),
            text=fill(
                "{method} with {decided}.",
                method=markdown_code(method.name),
                decided=markdown_code(self._decided),
            ),
        )

    def call(self, examples: Examples) -> Call | None:
        """A call with what is not decided."""
        return examples.call(self._resource, self._method, self.name, self._arguments)


def methods(facts: Facts, resource: Resource) -> Iterator[ShortcutMethod]:
    """The shortcuts of a resource."""
    by_operation = {method.operation.key: method for method in resource.methods}
    for shortcut in facts.features.shortcuts:
        method = by_operation.get(shortcut.operation)
        if method is not None:
            yield ShortcutMethod(facts, shortcut, resource, method)
