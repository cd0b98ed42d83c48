"""The resources of a client: what each is called, where it is stored, which methods it has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from specpress.naming.methods.method_names import MethodNamer
from specpress.naming.model import ResourceName
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    MAX_LENGTH,
    cut,
    digest,
    is_public,
    pascal,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.ir.features import Features
    from specpress.naming.lock import LockedNames
    from specpress.naming.methods.layout import Path, ResourceLayout
    from specpress.naming.terms import OperationTerms


def name_resources(  # noqa: PLR0913, PLR0917 - one parameter for everything that decides a name
    layout: ResourceLayout,
    all_terms: Mapping[str, OperationTerms],
    features: Features,
    locked: LockedNames,
    diagnostics: Diagnostics,
    promised: Mapping[str, Iterable[str]],
) -> tuple[ResourceName, ...]:
    """Name every resource and its methods; resources that only hold others come along.

    ``promised``: by resource, names that no method gets.

    Raises:
        Stopped: a method that the config adds cannot have its name.
    """
    members = layout.members()
    added = _features(layout, features)
    classes = _class_names(members, _locked(locked, "class", members))
    modules = _module_names(members, _locked(locked, "module", members))
    namer = MethodNamer(layout, all_terms, diagnostics)
    return tuple(
        ResourceName(
            path=path,
            class_name=classes[path],
            module=modules[path],
            methods=namer.name(
                path,
                members[path],
                (other[-1] for other in members if other[:-1] == path),
                added[path],
                promised.get(".".join(path), ()),
            ),
            features=tuple(added[path]),
        )
        for path in sorted(members)
    )


def _features(layout: ResourceLayout, features: Features) -> defaultdict[Path, dict[str, Pointer]]:
    """The names of what the config adds, by resource, and where the config says them."""
    places = dict(features.origins)
    found: defaultdict[Path, dict[str, Pointer]] = defaultdict(dict)
    for added in features.methods:
        found[layout.paths[added.operation]][added.name] = places.get(added.name, Pointer.ROOT)
    return found


def _locked(locked: LockedNames, what: str, paths_: Iterable[Path]) -> dict[Path, str]:
    """The names that resources had before."""
    told = {path: locked.resources.get(".".join(path), {}).get(what, "") for path in paths_}
    return {path: name for path, name in told.items() if is_public(name)}


def _class_names(paths_: Iterable[Path], locked: Mapping[Path, str]) -> dict[Path, str]:
    scope: Scope[Path] = Scope(reserved.TYPES)
    for path in sorted(locked):
        scope.bind(path, locked[path])
    requests = [
        NameRequest(
            key=path,
            candidates=tuple(
                cut("".join(pascal(part) for part in path[start:]), MAX_LENGTH)
                for start in range(len(path) - 1, -1, -1)
            ),
            rank=len(path),
        )
        for path in paths_
        if path not in scope.names
    ]
    for request in scope.assign(requests):
        name = cut(request.candidates[0], MAX_LENGTH - 8)
        if not scope.bind(request.key, f"{name}Resource"):
            scope.bind(request.key, f"{name}{digest('.'.join(request.key)).capitalize()}")
    return scope.names


def _module_names(paths_: Iterable[Path], locked: Mapping[Path, str]) -> dict[Path, str]:
    siblings: defaultdict[Path, list[Path]] = defaultdict(list)
    for path in paths_:
        siblings[path[:-1]].append(path)
    names: dict[Path, str] = {}
    for group in siblings.values():
        scope: Scope[Path] = Scope(fold=str.casefold)
        for path in sorted(group):
            if path in locked and module_name(locked[path]) == locked[path]:
                scope.bind(path, locked[path])
        requests = [
            NameRequest(key=path, candidates=(module, f"{module}_{digest(path[-1])}"))
            for path in group
            if path not in scope.names
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
