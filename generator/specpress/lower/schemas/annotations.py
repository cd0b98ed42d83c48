"""What a schema says besides its type: default, direction, secrecy, documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from specpress.ir.types import NO_DOCS, UNSET, Docs, Json, Unset
from specpress.lower.nodes import Place, Resolver, SchemaLike, split
from specpress.lower.values import docs, freeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openapi_pydantic.v3.v3_1 import Schema

_MAX_HOPS = 20


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """Annotations of one value."""

    default: Json | Unset = UNSET
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    docs: Docs = NO_DOCS


NO_FACTS = Facts()


def facts(places: Sequence[Place], resolver: Resolver) -> Facts:
    """The annotations of a value for which these schemas hold, the last one first.

    Documentation stays with the schema that has it; default and direction also come from the
    schemas that references lead to, because they hold wherever those are used.
    """
    own: list[Schema] = []
    targets: list[Schema] = []
    for place in reversed(places):
        own += _inline(place.value)
        targets += _referenced(place.value, resolver, _MAX_HOPS)
    said = [*own, *targets]
    if not said:
        return NO_FACTS
    return Facts(
        default=next(
            (freeze(one.default) for one in said if "default" in one.model_fields_set), UNSET
        ),
        read_only=any(one.readOnly for one in said),
        write_only=any(one.writeOnly for one in said),
        secret=any(one.schema_format == "password" for one in said),
        docs=docs(own) if own else NO_DOCS,
    )


def _inline(value: SchemaLike) -> Iterator[Schema]:
    _, own = split(value)
    if own is None:
        return
    yield own
    for part in own.allOf or ():
        if split(part)[0] is None:
            yield from _inline(part)


def _referenced(value: SchemaLike, resolver: Resolver, hops: int) -> Iterator[Schema]:
    ref, own = split(value)
    if ref is not None and hops:
        place = resolver.schema(resolver.target(ref))
        if place is not None:
            yield from _inline(place.value)
            yield from _referenced(place.value, resolver, hops - 1)
    for part in (own and own.allOf) or ():
        if hops:
            yield from _referenced(part, resolver, hops - 1)
