"""What the document says of a value beside its type: bounds, defaults, a digest of its words."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import (
    NO_CONSTRAINTS,
    Alias,
    Anything,
    Const,
    Constraints,
    Declaration,
    Docs,
    Json,
    JsonObject,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    TupleOf,
    TypeRef,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specpress.changes.surface import Bound


def bounds(ref: TypeRef) -> dict[str, Bound]:
    """The bounds on a value and on what it holds, by where they are: ``"[].max_length"``."""
    return dict(_bounds(ref, ""))


def bounds_of(declaration: Declaration) -> dict[str, Bound]:
    """The bounds that a declared type sets itself."""
    match declaration:
        case Alias(type=ref):
            return bounds(ref)
        case _:
            found = getattr(declaration, "constraints", NO_CONSTRAINTS)
            return dict(_own(found, ""))


def _bounds(ref: TypeRef, prefix: str) -> Iterator[tuple[str, Bound]]:  # noqa: C901 - one per kind
    match ref:
        case Scalar(constraints=own):
            yield from _own(own, prefix)
        case ListOf(item=inner, constraints=own):
            yield from _own(own, prefix)
            yield from _bounds(inner, f"{prefix}[].")
        case MapOf(value=inner, constraints=own, key_pattern=pattern):
            yield from _own(own, prefix)
            if pattern is not None:
                yield f"{prefix}key_pattern", pattern
            yield from _bounds(inner, f"{prefix}{{}}.")
        case TupleOf(items=items, constraints=own):
            yield from _own(own, prefix)
            for place, item in enumerate(items):
                yield from _bounds(item, f"{prefix}[{place}].")
        case Nullable(inner=inner):
            yield from _bounds(inner, prefix)
        case OneOf(variants=variants):
            for place, variant in enumerate(variants):
                yield from _bounds(variant, f"{prefix}<{place}>.")
        case Named() | Const() | Anything() | Never():
            return


def _own(constraints: Constraints, prefix: str) -> Iterator[tuple[str, Bound]]:
    if constraints is NO_CONSTRAINTS:
        return
    for name in constraints.__struct_fields__:
        value: Bound | None = getattr(constraints, name)
        if value is not None and value is not False:
            yield f"{prefix}{name}", value


def default(value: Json | Unset) -> str | None:
    """A default as JSON; ``None`` where there is none."""
    return None if isinstance(value, Unset) else as_json(value)


def as_json(value: Json) -> str:
    """A JSON value of the IR as text."""
    return json.dumps(_plain(value), ensure_ascii=False)


def _plain(value: Json) -> object:
    if isinstance(value, JsonObject):
        return {name: _plain(item) for name, item in value.items}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def words(*texts: str | None) -> str:
    """A short digest of what is said for people; empty where nothing is."""
    said = "\0".join(text or "" for text in texts)
    return (
        sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:12] if said.strip("\0") else ""
    )


def words_of(docs: Docs) -> str:
    """``words`` of what a document says of a thing."""
    return words(docs.title, docs.description)


def said(value: object) -> str:
    """A frozen value as compact JSON, to see whether anything in it changed."""
    return msgspec.json.encode(value, order="deterministic").decode()
