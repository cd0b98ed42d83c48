"""Calls of what the config adds, for the README."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.emit.code import Code, dotted
from specpress.emit.views.methods.recipes import findings
from specpress.ir.features import FindOrCreate, FindThenAct

if TYPE_CHECKING:
    from collections.abc import Container

    from specpress.emit.views.methods.examples import Call, Examples
    from specpress.emit.views.methods.operations import Facts
    from specpress.ir.features import Features


class FeatureCalls:
    """Finds an example of each kind; what cannot be shown is left out."""

    def __init__(self, facts: Facts, examples: Examples, features: Features) -> None:
        self._facts = facts
        self._scope = facts.scope
        self._examples = examples
        self._features = features

    def _call(self, operation: str, name: str, without: Container[str] = ()) -> Call | None:
        """An operation's example under the name of a method that is made of it."""
        for resource in self._scope.resources:
            for method in resource.methods:
                if method.operation.key == operation:
                    call = self._examples.call(resource, method, without)
                    function = dotted(f"client.{resource.path}.{name}")
                    return call and msgspec.structs.replace(call, function=function)
        return None

    def pages(self, prefix: Code, *, indent: int = 0) -> Code | None:
        """A call whose result can be iterated, with something before it."""
        for item in self._features.pagination:
            call = self._named(item.operation)
            if call is not None:
                return call.code(prefix, indent=indent)
        return None

    def waiter(self, prefix: Code, *, indent: int = 0) -> Code | None:
        """A call that waits."""
        for item in self._features.waiters:
            call = self._call(item.operation, item.name)
            if call is not None:
                limited = (*call.arguments, Code("timeout=600"))
                return msgspec.structs.replace(call, arguments=limited).code(prefix, indent=indent)
        return None

    def download(self, prefix: Code) -> Code | None:
        """A call that downloads."""
        for item in self._features.downloads:
            call = self._call(item.operation, item.name)
            if call is not None:
                told = (*call.arguments, Code('to="out/"'))
                return msgspec.structs.replace(call, arguments=told).code(prefix)
        return None

    def _named(self, operation: str) -> Call | None:
        """An operation's example under its own name."""
        for resource in self._scope.resources:
            for method in resource.methods:
                if method.operation.key == operation:
                    return self._examples.call(resource, method)
        return None

    def shortcuts(self) -> tuple[Code, ...]:
        """A call of every shortcut."""
        calls = (
            self._call(item.operation, item.name, dict(item.arguments))
            for item in self._features.shortcuts
        )
        return tuple(call.code(Code()) for call in calls if call is not None)

    def acting(self, prefix: Code) -> Code | None:
        """A call that finds something and acts on it."""
        return self._recipe(FindThenAct, prefix)

    def creating(self, prefix: Code) -> Code | None:
        """A call that creates what it does not find."""
        return self._recipe(FindOrCreate, prefix)

    def _recipe(self, kind: type[FindThenAct | FindOrCreate], prefix: Code) -> Code | None:
        for resource in self._scope.resources:
            for finding in findings(self._facts, resource, self._features):
                if isinstance(finding.said, kind):
                    call = self._examples.recipe(resource, finding)
                    if call is not None:
                        return call.code(prefix)
        return None
