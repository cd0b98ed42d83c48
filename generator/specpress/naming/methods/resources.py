"""Which method is where on the client, and what it is called."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from specpress.config.model import MethodConfig, Positional, PositionalRule, ResourceConfig
from specpress.ir.api import Location, Variable
from specpress.naming.codes import CONTESTED_METHOD, PIN_CLASH
from specpress.naming.methods import operation_terms, paths
from specpress.naming.methods.media_variants import variant_names
from specpress.naming.model import MethodName, ResourceName
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    LETTERS,
    MAX_LENGTH,
    Style,
    Words,
    digest,
    identify,
    is_public,
    pascal,
    split,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.config.model import Settings
    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Api, Operation
    from specpress.ir.features import Features
    from specpress.naming.methods.operation_terms import OperationTerms

Path: TypeAlias = tuple[str, ...]

_TAKEN = "the resource has or needs that name already"
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class Layout:
    """The resources of one API: who is where, by config, by lock, by tag."""

    def __init__(
        self,
        api: Api,
        settings: Settings,
        locked: Mapping[str, str],
        diagnostics: Diagnostics,
    ) -> None:
        self._api = api
        self._origins = {each.key: each.origin for each in api.operations}
        self._settings = settings
        self._diagnostics = diagnostics
        self._locked = {key: tuple(name.split(".")) for key, name in locked.items()}
        self.configured = _configured(api, settings.resources)
        self._taken = reserved.CLIENT | {
            *(credential.argument for credential in settings.credentials),
            *(parameter.argument for parameter in settings.client.parameters),
            *(variable.argument for variable in settings.variables),
        }
        self.paths = {operation.key: self._path(operation) for operation in api.operations}

    def _path(self, operation: Operation) -> Path:
        keys = [key for key in (operation.key, operation.variant_of) if key is not None]
        for key in keys:
            if key in self.configured:
                return self.configured[key][0].path
        for locked in (self._locked.get(key, ()) for key in keys):
            if len(locked) > 1 and all(map(is_public, locked)) and locked[0] not in self._taken:
                return locked[:-1]
        name = identify(operation_terms.resource_words(operation), Style.SNAKE, "resource")
        return (name + "_" if name in self._taken else name,)

    def resource_words(self) -> dict[str, Words]:
        """The words of the resource of every operation."""
        return {
            operation.key: (
                tuple(self.paths[operation.key][-1].strip("_").split("_"))
                if not self.configured.keys().isdisjoint((operation.key, operation.variant_of))
                else operation_terms.resource_words(operation)
            )
            for operation in self._api.operations
        }

    def name_methods(
        self, all_terms: Mapping[str, OperationTerms], features: Features
    ) -> tuple[ResourceName, ...]:
        """Name every method; resources that only hold others come along."""
        members: defaultdict[Path, list[Operation]] = defaultdict(list)
        for operation in self._api.operations:
            members[self.paths[operation.key]].append(operation)
        for path in list(members):
            for length in range(1, len(path)):
                members.setdefault(path[:length], [])
        extras = self._extras(features)
        classes = _class_names(members)
        modules = _module_names(members)
        return tuple(
            ResourceName(
                path=path,
                class_name=classes[path],
                module=modules[path],
                methods=self._methods(path, members[path], all_terms, members, extras[path]),
                features=tuple(extras[path]),
            )
            for path in sorted(members)
        )

    def _extras(self, features: Features) -> defaultdict[Path, dict[str, Pointer]]:
        """The names of what the config adds, by resource, and where the config says them."""
        places = dict(features.origins)
        extras: defaultdict[Path, dict[str, Pointer]] = defaultdict(dict)
        for added in features.methods:
            extras[self.paths[added.operation]][added.name] = places.get(added.name, Pointer.ROOT)
        return extras

    def _methods(
        self,
        path: Path,
        operations: list[Operation],
        all_terms: Mapping[str, OperationTerms],
        every: Iterable[Path],
        extras: Mapping[str, Pointer],
    ) -> tuple[MethodName, ...]:
        children = {other[-1] for other in every if other[:-1] == path}
        scope: Scope[str] = Scope(reserved.METHODS | children)
        for name, where in extras.items():
            if not scope.bind(f"feature {name}", name):
                # No other name would do: the config is all that knows the method.
                raise self._diagnostics.stop(
                    PIN_CLASH, where, what="a method", name=name, reason=_TAKEN
                )
        self._bind_pinned(scope, path, operations)
        unnamed = [operation for operation in operations if operation.key not in scope.names]
        requests = [
            NameRequest(
                key=operation.key,
                candidates=_candidates(all_terms[operation.key], path[-1]),
                rank=len(paths.pieces(operation.path)),
            )
            for operation in unnamed
            if operation.variant_of is None
        ]
        for request in scope.assign(requests):
            self._bind_digest(scope, request, path)
        # Later, so that a further media type never moves the name of another method.
        variants = [
            NameRequest(
                key=operation.key, candidates=variant_names(operation, scope.names, all_terms)
            )
            for operation in unnamed
            if operation.variant_of is not None
        ]
        for request in scope.assign(variants):
            self._bind_digest(scope, request, path)
        return tuple(
            MethodName(
                name=scope.names[operation.key],
                operation=operation.key,
                positional=self._positional(operation),
            )
            for operation in sorted(operations, key=_place)
        )

    def _bind_pinned(self, scope: Scope[str], path: Path, operations: list[Operation]) -> None:
        for operation in sorted(operations, key=_place):
            found = self.configured.get(operation.key)
            if found and not scope.bind(operation.key, found[1].name):
                self._diagnostics.report(
                    PIN_CLASH,
                    found[1].where,
                    what=f"the method of {operation.key}",
                    name=found[1].name,
                    reason=_TAKEN,
                )
        for operation in sorted(operations, key=_place):
            name = self._locked.get(operation.key, ())
            if operation.key not in scope.names and name[:-1] == path and is_public(name[-1]):
                scope.bind(operation.key, name[-1])

    def _bind_digest(self, scope: Scope[str], request: NameRequest[str], path: Path) -> None:
        wanted = request.candidates[0]
        name = scope.bind_first(
            request.key,
            (f"{wanted[: MAX_LENGTH - n - 1]}_{digest(request.key, n)}" for n in LETTERS),
        )
        self._diagnostics.report(
            CONTESTED_METHOD,
            self._origins[request.key],
            operation=repr(request.key),
            wanted=wanted,
            name=name,
            resource=".".join(path),
        )

    def _positional(self, operation: Operation) -> tuple[str, ...]:
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
                held = {parameter.name for parameter in self._settings.client.parameters}
                return tuple(name for name in names if name not in held)
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


def _candidates(terms: OperationTerms, resource: str) -> tuple[str, ...]:
    candidates: list[str] = []
    for words in terms.method:
        name = identify(words, Style.SNAKE, "call")
        if name in reserved.KEYWORDS:
            candidates.append(f"{name}_")
        elif name in reserved.METHODS:
            # "list" would hide the type that annotations need: "list_gists" does not.
            candidates.append(identify((name, *split(resource)), Style.SNAKE, "call"))
        else:
            candidates.append(name)
    return tuple(dict.fromkeys(candidates))


def _place(operation: Operation) -> tuple[str, int, str]:
    rank = _METHODS.index(operation.method) if operation.method in _METHODS else len(_METHODS)
    path = operation.key.partition(" ")[2]
    return path, rank, operation.key


def _class_names(paths_: Iterable[Path]) -> dict[Path, str]:
    requests = [
        NameRequest(
            key=path,
            candidates=tuple(
                "".join(pascal(part) for part in path[start:])[:MAX_LENGTH]
                for start in range(len(path) - 1, -1, -1)
            ),
            rank=len(path),
        )
        for path in paths_
    ]
    scope: Scope[Path] = Scope(reserved.TYPES)
    for request in scope.assign(requests):
        name = request.candidates[0][: MAX_LENGTH - 8]
        if not scope.bind(request.key, f"{name}Resource"):
            scope.bind(request.key, f"{name}{digest('.'.join(request.key)).capitalize()}")
    return scope.names


def _module_names(paths_: Iterable[Path]) -> dict[Path, str]:
    siblings: defaultdict[Path, list[Path]] = defaultdict(list)
    for path in paths_:
        siblings[path[:-1]].append(path)
    names: dict[Path, str] = {}
    for group in siblings.values():
        scope: Scope[Path] = Scope(fold=str.casefold)
        requests = [
            NameRequest(key=path, candidates=(module, f"{module}_{digest(path[-1])}"))
            for path in group
            for module in (module_name(path[-1]),)
        ]
        scope.assign(requests)
        names |= scope.names
    return names


def module_name(name: str) -> str:
    """A name that every platform can store as a file: ASCII, lower case, not reserved."""
    plain = "".join(
        character if character.isascii() else f"u{ord(character):x}" for character in name
    ).lower()
    if len(plain) > MAX_LENGTH - 8:
        plain = plain[: MAX_LENGTH - 8].rstrip("_")
    return f"{plain}_" if plain in reserved.MODULES else plain
