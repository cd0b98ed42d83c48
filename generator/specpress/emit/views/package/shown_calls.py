"""The calls that the README shows: which of all that could be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, fill, ident, join
from specpress.ir.api import STREAMED

if TYPE_CHECKING:
    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.kinds.kind import GeneratedMethod
    from specpress.emit.views.methods.resources import Resources
    from specpress.emit.views.scope.methods import Method, Resource

_NOTHING = Code()


class ShownCalls:
    """Chooses calls; what cannot be shown is left out."""

    def __init__(self, resources: Resources, examples: Examples) -> None:
        self._methods = resources.methods
        self._examples = examples
        self._calls = [
            (resource, method, call)
            for resource in resources.facts.scope.resources
            for method in resource.methods
            if (call := examples.call(resource, method)) is not None
        ]
        self._plain = min(self._calls, key=_complexity, default=None)

    def plain(self, prefix: Code = _NOTHING, *more: Code, indent: int = 0) -> Code | None:
        """A simple call, best one that reads and needs little, with more arguments."""
        if self._plain is None:
            return None
        return self._plain[2].with_arguments(*more).code(prefix, indent=indent)

    def simplest(self) -> list[tuple[Method, Call]]:
        """Every call that can be shown, the simple ones first."""
        return [(method, call) for _, method, call in sorted(self._calls, key=_complexity)]

    @property
    def result(self) -> Code:
        """What stands before the simple call: a name for what it answers, if that is anything."""
        has_body = self._plain is not None and any(
            response.contents for response in self._plain[1].operation.responses
        )
        return Code("result = ") if has_body else Code()

    def nested(self) -> Code | None:
        """A call with a nested object."""
        return next((call.code() for _, _, call in self._calls if call.has_nested), None)

    def on_view(self, prefix: Code, view: Code) -> Code | None:
        """The simple call on the raw or streaming view of its resource."""
        if self._plain is None:
            return None
        resource, method, call = self._plain
        path = join(".", [ident("client"), *(ident(part) for part in resource.name.path), view])
        function = fill("{path}.{name}", path=path, name=ident(method.name))
        return msgspec.structs.replace(call, function=function).code(prefix)

    def stream(self) -> Code | None:
        """A call of the first method that answers item by item."""
        for _, method, call in self._calls:
            contents = [each for found in method.operation.responses for each in found.contents]
            if any(content.kind in STREAMED for content in contents):
                return call.code(Code("with "))
        return None

    def every(self, kind: type[GeneratedMethod]) -> list[Call]:
        """The calls of all methods of a kind."""
        calls = (method.call(self._examples) for method in self._methods.made_as(kind))
        return [call for call in calls if call is not None]

    def first(self, kind: type[GeneratedMethod], prefix: Code, *, indent: int = 0) -> Code | None:
        """The first call of a method of a kind, with something before it."""
        for method in self._methods.made_as(kind):
            call = method.call(self._examples)
            if call is not None:
                return call.code(prefix, indent=indent)
        return None


def _complexity(shown: tuple[Resource, Method, Call]) -> tuple[bool, bool, int]:
    _, method, call = shown
    operation = method.operation
    has_json = any(c.kind.value == "json" for r in operation.responses for c in r.contents)
    return operation.method != "GET", not has_json, len(call.arguments)
