"""What the methods of one resource are called: a pin, else the lock, else their own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specpress.naming.codes import CONTESTED_METHOD, PIN_CLASH
from specpress.naming.methods import paths
from specpress.naming.methods.media_variants import variant_names
from specpress.naming.model import MethodName
from specpress.naming.scope import NameRequest, Scope
from specpress.naming.words import reserved
from specpress.naming.words.identifiers import (
    LETTERS,
    MAX_LENGTH,
    Style,
    cut,
    digest,
    identify,
    is_public,
    split,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specpress.diagnostics import Diagnostics
    from specpress.ir.api import Operation
    from specpress.naming.methods.layout import Path, ResourceLayout
    from specpress.naming.terms import OperationTerms
    from specpress.pointer import Pointer

_TAKEN = "the resource has or needs that name already"
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class MethodNamer:
    """Names the methods of one resource after the other; each resource is a scope."""

    def __init__(
        self,
        layout: ResourceLayout,
        all_terms: Mapping[str, OperationTerms],
        diagnostics: Diagnostics,
    ) -> None:
        self._layout = layout
        self._all_terms = all_terms
        self._diagnostics = diagnostics

    def name(
        self,
        path: Path,
        operations: list[Operation],
        taken: Iterable[str],
        features: Mapping[str, Pointer],
        promised: Iterable[str],
    ) -> tuple[MethodName, ...]:
        """Name the methods of a resource.

        Args:
            path: The resource.
            operations: What its methods call.
            taken: The names of the resources in it.
            features: The names of methods that the config adds, and where it says them.
            promised: Names that stand for others.

        Raises:
            Stopped: a method that the config adds cannot have its name.
        """
        scope: Scope[str] = Scope(reserved.METHODS | set(taken))
        self._bind_features(scope, features)
        self._bind_pinned(scope, path, operations)
        scope.reserve(promised)
        self._assign(scope, path, operations)
        return tuple(
            MethodName(
                name=scope.names[operation.key],
                operation=operation.key,
                positional=self._layout.positional(operation),
            )
            for operation in sorted(operations, key=_place)
        )

    def _bind_features(self, scope: Scope[str], features: Mapping[str, Pointer]) -> None:
        for name, where in features.items():
            if not scope.bind(f"feature {name}", name):
                # No other name would do: the config is all that knows the method.
                raise self._diagnostics.stop(
                    PIN_CLASH, where, what="a method", name=name, reason=_TAKEN
                )

    def _bind_pinned(self, scope: Scope[str], path: Path, operations: list[Operation]) -> None:
        for operation in sorted(operations, key=_place):
            found = self._layout.configured.get(operation.key)
            if found and not scope.bind(operation.key, found[1].name):
                self._diagnostics.report(
                    PIN_CLASH,
                    found[1].where,
                    what=f"the method of {operation.key}",
                    name=found[1].name,
                    reason=_TAKEN,
                )
        for operation in sorted(operations, key=_place):
            name = self._layout.locked.get(operation.key, ())
            if operation.key not in scope.names and name[:-1] == path and is_public(name[-1]):
                scope.bind(operation.key, name[-1])

    def _assign(self, scope: Scope[str], path: Path, operations: list[Operation]) -> None:
        unnamed = [operation for operation in operations if operation.key not in scope.names]
        requests = [
            NameRequest(
                key=operation.key,
                candidates=_candidates(self._all_terms[operation.key], path[-1]),
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
                key=operation.key, candidates=variant_names(operation, scope.names, self._all_terms)
            )
            for operation in unnamed
            if operation.variant_of is not None
        ]
        for request in scope.assign(variants):
            self._bind_digest(scope, request, path)

    def _bind_digest(self, scope: Scope[str], request: NameRequest[str], path: Path) -> None:
        wanted = request.candidates[0]
        name = scope.bind_first(
            request.key,
            (f"{cut(wanted, MAX_LENGTH - n - 1)}_{digest(request.key, n)}" for n in LETTERS),
        )
        self._diagnostics.report(
            CONTESTED_METHOD,
            self._layout.origins[request.key],
            operation=repr(request.key),
            wanted=wanted,
            name=name,
            resource=".".join(path),
        )


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
