"""The typed model of a document, at the price of the parts it refuses and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from openapi_pydantic.v3.v3_1 import OpenAPI
from pydantic import ValidationError

from specpress.document.codes import MODEL_HOPELESS, MODEL_REFUSED, MODEL_REPAIRED
from specpress.document.references import drop_unresolved
from specpress.document.structure.grammar import METHODS, SCHEMA
from specpress.document.structure.graph import kind_at
from specpress.document.tree import Node, holds, removed, replaced
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specpress.diagnostics import Diagnostics
    from specpress.document.reading.source import Document

_ROUNDS = 12  # each takes out one level more around what is refused; no document is deeper wrong

_Path = tuple[str | int, ...]


class Parsed(msgspec.Struct, frozen=True, kw_only=True):
    """A document as the typed model, and as the tree the model was made of."""

    model: OpenAPI
    document: Document


def parse(document: Document, diagnostics: Diagnostics) -> Parsed:
    """The typed model. What it refuses costs its own operation or component, never the run.

    Raises:
        Stopped: the model refuses the document whatever is left out.
    """
    for _ in range(_ROUNDS):
        try:
            model = OpenAPI.model_validate(document.data)
        except ValidationError as error:
            data = _repair(document, error, diagnostics)
            if data is document.data:
                break
            # What was taken out may have been the target of references.
            document = drop_unresolved(document.with_data(data), diagnostics)
        else:
            return Parsed(model=model, document=document)
    reason = "no part that is refused can be found"
    raise diagnostics.stop(MODEL_HOPELESS, Pointer.ROOT, reason=reason)


def _repair(document: Document, error: ValidationError, diagnostics: Diagnostics) -> Node:
    """The tree without what the error names, one level further up where a key is missing."""
    data = document.data
    for path, reason in _error_paths(data, error):
        where = Pointer.of(path)
        if _is_extension(path):
            pass  # may hold anything; the model takes it for one of what it stands among
        elif _is_unit(path):
            what = f"{str(path[2]).upper()} {path[1]}" if len(path) == 3 else str(path[-1])
            document.report(diagnostics, MODEL_REFUSED, where, what=what, reason=reason)
        else:
            document.report(diagnostics, MODEL_REPAIRED, where, key=path[-1], reason=reason)
        data = replaced(data, path, {}) if _is_schema(path) else removed(data, path)
    return data


def _error_paths(data: Node, error: ValidationError) -> Iterable[tuple[_Path, str]]:
    """What to take out, deepest first, so that no removal moves a later one."""
    found: dict[_Path, str] = {}
    for detail in error.errors(include_url=False, include_input=False, include_context=False):
        loc = detail["loc"]
        if detail["type"] == "missing" and loc[-1] == "$ref":
            continue  # the other half of "reference or object", which is no reference
        path = _path(data, loc)
        while any(_is_extension(path[:end]) for end in range(len(path))):
            path = path[:-1]  # whatever is wrong inside of an extension, it goes as a whole
        if path:
            found.setdefault(path, detail["msg"][:1].lower() + detail["msg"][1:])
    inner = [p for p in found if not any(o != p and o[: len(p)] == p for o in found)]
    return ((path, found[path]) for path in sorted(inner, key=_order, reverse=True))


def _order(path: _Path) -> tuple[int, tuple[tuple[bool, str | int], ...]]:
    return len(path), tuple((isinstance(token, str), token) for token in path)


def _path(data: Any, loc: Sequence[str | int]) -> _Path:
    """The place of an error. Between keys, its location names the classes of unions: skip those."""
    path: list[str | int] = []
    for token in loc:
        if holds(data, token):
            data = data[token]
            path.append(token)
    return tuple(path)


def _is_extension(path: _Path) -> bool:
    """Whether an ``x-`` key stands at a path, among paths or the responses of an operation."""
    if len(path) < 2 or not str(path[-1]).startswith("x-"):
        return False
    return path[:-1] == ("paths",) or (path[-2] == "responses" and path[0] != "components")


def _is_unit(path: _Path) -> bool:
    if path[0] in ("paths", "webhooks"):
        return len(path) == 2 or (len(path) == 3 and path[2] in METHODS)
    return path[0] == "components" and len(path) == 3


def _is_schema(path: _Path) -> bool:
    """Whether a schema stands at a path: then "any value" is better than nothing."""
    return kind_at(tuple(map(str, path))) is SCHEMA
