"""Which operation is where on the client: by the config, by the lock, by its tag."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from specpress.config.model import MethodConfig, Positional, PositionalRule, ResourceConfig
from specpress.ir.api import Location, Variable
from specpress.naming.methods.grouping import Grouping
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    Style,
    Words,
    identify,
    is_public,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from specpress.config.model import Settings
    from specpress.ir.api import Api, Operation

Path: TypeAlias = tuple[str, ...]


class ResourceLayout:
    """The resources of one API: who is where, by config, by lock, by tag."""

    def __init__(
        self,
        api: Api,
        settings: Settings,
        locked: Mapping[str, str],
    ) -> None:
        self._api = api
        self._grouping = Grouping(api.operations, api.title)
        self.origins = {each.key: each.origin for each in api.operations}
        self._held = frozenset(parameter.name for parameter in settings.client.parameters)
        self.locked = {key: tuple(name.split(".")) for key, name in locked.items()}
        self.configured = _configured(api, settings.resources)
        self._taken = reserved.CLIENT | {
            *(credential.argument for credential in settings.credentials),
            *(parameter.argument for parameter in settings.client.parameters),
            *(variable.argument for variable in settings.variables),
        }
        self._before = {path[:-1] for path in self.locked.values()}
        self._methods = {
            *self.locked.values(),
            *((*resource.path, method.name) for resource, method in self.configured.values()),
        }
        self.paths = {operation.key: self._path(operation) for operation in api.operations}

    def _path(self, operation: Operation) -> Path:
        keys = [key for key in (operation.key, operation.variant_of) if key is not None]
        for key in keys:
            if key in self.configured:
                return self.configured[key][0].path
        for locked in (self.locked.get(key, ()) for key in keys):
            if len(locked) > 1 and all(map(is_public, locked)) and locked[0] not in self._taken:
                return locked[:-1]
        path, whole = self._names(self._grouping.resource(operation))
        # Where it was one resource before it stays one, and what was a method stays one.
        outer = {path[:length] for length in range(2, len(path) + 1)}
        if whole in self._before or outer & self._methods:
            return whole
        tagged = self._grouping.tagged(operation)
        before = [name for name in self._names(tagged) if name in self._before] if tagged else []
        return before[0] if before else path

    def _names(self, parts: tuple[Words, ...]) -> tuple[Path, Path]:
        """A resource in others, and all of them as one."""
        path = (
            self._name(parts[0], self._taken),
            *(self._name(words, reserved.METHODS) for words in parts[1:]),
        )
        whole = (self._name(tuple(word for words in parts for word in words), self._taken),)
        return path, whole

    @staticmethod
    def _name(words: Words, taken: Container[str]) -> str:
        name = identify(words, Style.SNAKE, "resource")
        return f"{name}_" if name in taken else name

    def resource_words(self) -> dict[str, Words]:
        """The words of the resource of every operation."""
        return {
            operation.key: (
                tuple(self.paths[operation.key][-1].strip("_").split("_"))
                if not self.configured.keys().isdisjoint((operation.key, operation.variant_of))
                else self._grouping.resource(operation)[-1]
            )
            for operation in self._api.operations
        }

    def members(self) -> dict[Path, list[Operation]]:
        """The operations of every resource; those that only hold others have none."""
        members: defaultdict[Path, list[Operation]] = defaultdict(list)
        for operation in self._api.operations:
            members[self.paths[operation.key]].append(operation)
        for path in list(members):
            for length in range(1, len(path)):
                members.setdefault(path[:length], [])
        return dict(members)

    def positional(self, operation: Operation) -> tuple[str, ...]:
        """Wire names of the path parameters that a method takes by position."""
        main = operation.variant_of or operation.key
        found = self.configured.get(operation.key) or self.configured.get(main)
        rule: PositionalRule = Positional.ALL
        if found is not None:
            rule = found[0].positional if found[1].positional is None else found[1].positional
        required = {
            each.name
            for each in operation.parameters
            if each.location is Location.PATH and each.required
        }
        variables = [part.name for part in operation.path if isinstance(part, Variable)]
        names = tuple(name for name in dict.fromkeys(variables) if name in required)
        match rule:
            case Positional.ALL:
                return tuple(name for name in names if name not in self._held)
            case Positional.LAST:
                return names[-1:]
            case Positional.NONE:
                return ()
            case tuple():
                return tuple(name for name in names if name in rule)


def _configured(
    api: Api, resources: Iterable[ResourceConfig]
) -> dict[str, tuple[ResourceConfig, MethodConfig]]:
    keys = {operation.key: operation.key for operation in api.operations}
    keys |= {operation.id: operation.key for operation in api.operations if operation.id}
    return {
        keys[method.operation]: (resource, method)
        for resource in resources
        for method in resource.methods
        if method.operation in keys
    }
