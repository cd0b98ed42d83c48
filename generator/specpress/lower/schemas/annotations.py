"""What a schema says besides its type: default, direction, secrecy, documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import NO_DOCS, UNSET, Docs, Json, Unset
from specpress.lower.nodes import Resolver, SchemaLike, SchemaNode, is_only_null, ref_and_siblings
from specpress.lower.values import docs, freeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openapi_pydantic.v3.v3_1 import Schema

    from specpress.pointer import Pointer

_MAX_HOPS = 20


class Annotations(msgspec.Struct, frozen=True, kw_only=True):
    """Annotations of one value."""

    default: Json | Unset = UNSET
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    docs: Docs = NO_DOCS


NO_ANNOTATIONS = Annotations()


def annotations_of(nodes: Sequence[SchemaNode], resolver: Resolver) -> Annotations:
    """The annotations of a value for which these schemas hold, the last one first.

    What a wrapper says and what it wraps both count, be it ``allOf``, "this or null" or a choice
    of one. Documentation stays with the schema that has it; default and direction also come from
    the schemas that references lead to, because they hold wherever those are used.
    """
    own: list[Schema] = []
    targets: list[Schema] = []
    for node in reversed(nodes):
        own += _inline(node.value)
        targets += _referenced(node.value, resolver, _MAX_HOPS)
    schemas = [*own, *targets]
    if not schemas:
        return NO_ANNOTATIONS
    return Annotations(
        default=next(
            (freeze(one.default) for one in schemas if "default" in one.model_fields_set), UNSET
        ),
        read_only=any(one.readOnly for one in schemas),
        write_only=any(one.writeOnly for one in schemas),
        secret=_is_secret([node.value for node in nodes], resolver),
        docs=docs(own) if own else NO_DOCS,
    )


def _wrapped(schema: Schema) -> Iterator[SchemaLike]:
    """What must hold of a value, or holds of it unless it is null."""
    yield from schema.allOf or ()
    for variants in (schema.oneOf, schema.anyOf):
        found = [variant for variant in variants or () if not is_only_null(variant)]
        if len(found) == 1:
            yield from found


def _inline(value: SchemaLike) -> Iterator[Schema]:
    _, own = ref_and_siblings(value)
    if own is None:
        return
    yield own
    for part in _wrapped(own):
        if ref_and_siblings(part)[0] is None:
            yield from _inline(part)


def _referenced(value: SchemaLike, resolver: Resolver, hops: int) -> Iterator[Schema]:
    ref, own = ref_and_siblings(value)
    if ref is not None and hops:
        node = resolver.schema(resolver.target(ref))
        if node is not None:
            yield from _inline(node.value)
            yield from _referenced(node.value, resolver, hops - 1)
    for part in _wrapped(own) if own is not None else ():
        if hops:
            yield from _referenced(part, resolver, hops - 1)


def _is_secret(values: list[SchemaLike], resolver: Resolver) -> bool:
    """Whether passwords are among what a value is or holds; properties answer for themselves."""
    waiting = list(values)
    seen: set[Pointer] = set()
    while waiting:
        ref, own = ref_and_siblings(waiting.pop())
        target = None if ref is None else resolver.target(ref)
        if target is not None and target not in seen:
            seen.add(target)
            node = resolver.schema(target)
            waiting += [] if node is None else [node.value]
        if own is not None:
            if own.schema_format == "password":
                return True
            waiting += _held(own)
    return False


def _held(schema: Schema) -> Iterator[SchemaLike]:
    """The schemas of what a value is or holds, its properties aside."""
    for parts in (schema.allOf, schema.oneOf, schema.anyOf, schema.prefixItems):
        yield from parts or ()
    yield from (schema.patternProperties or {}).values()
    for one in (schema.items, schema.additionalProperties, schema.unevaluatedProperties):
        if one is not None and not isinstance(one, bool):
            yield one
