"""Leading types to the declarations that stand for those equal to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, assert_never

import msgspec

from specpress.ir.types import (
    Alias,
    Anything,
    Const,
    Declaration,
    Enum,
    Field,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    OneOf,
    Scalar,
    Struct,
    TupleOf,
    TypeRef,
    Union,
)
from specpress.pointer import Pointer

if TYPE_CHECKING:
    from specpress.ir.api import (
        Body,
        Content,
        Operation,
        Parameter,
        Response,
        ResponseHeader,
        Webhook,
    )

Canonical = Mapping[Pointer, Pointer]


def substitute_in_operation(operation: Operation, canonical: Canonical) -> Operation:
    """An operation whose types name remaining declarations only."""
    return msgspec.structs.replace(
        operation,
        parameters=tuple(_parameter(one, canonical) for one in operation.parameters),
        body=_body(operation.body, canonical),
        responses=tuple(_response(one, canonical) for one in operation.responses),
    )


def substitute_in_webhook(webhook: Webhook, canonical: Canonical) -> Webhook:
    """A webhook whose types name remaining declarations only."""
    return msgspec.structs.replace(webhook, body=_body(webhook.body, canonical))


def _parameter(parameter: Parameter, canonical: Canonical) -> Parameter:
    found = substitute_type(parameter.type, canonical)
    return parameter if found is parameter.type else msgspec.structs.replace(parameter, type=found)


def _body(body: Body | None, canonical: Canonical) -> Body | None:
    if body is None:
        return None
    return msgspec.structs.replace(
        body, contents=tuple(_content(one, canonical) for one in body.contents)
    )


def _response(response: Response, canonical: Canonical) -> Response:
    return msgspec.structs.replace(
        response,
        contents=tuple(_content(one, canonical) for one in response.contents),
        headers=tuple(_header(one, canonical) for one in response.headers),
    )


def _content(content: Content, canonical: Canonical) -> Content:
    if content.type is None:
        return content
    found = substitute_type(content.type, canonical)
    return content if found is content.type else msgspec.structs.replace(content, type=found)


def _header(header: ResponseHeader, canonical: Canonical) -> ResponseHeader:
    found = substitute_type(header.type, canonical)
    return header if found is header.type else msgspec.structs.replace(header, type=found)


def substitute(declaration: Declaration, canonical: Mapping[Pointer, Pointer]) -> Declaration:
    """A declaration with every link led to the declaration that stands for its target."""
    match declaration:
        case Struct():
            rest = declaration.additional
            return msgspec.structs.replace(
                declaration,
                fields=tuple([_field(field, canonical) for field in declaration.fields]),
                additional=None if rest is None else substitute_type(rest, canonical),
            )
        case Enum():
            return declaration
        case Union():
            found = substitute_type(declaration.type, canonical)
            if isinstance(found, OneOf):
                return msgspec.structs.replace(declaration, type=found)
            return Alias(
                origin=declaration.origin,
                origins=declaration.origins,
                type=found,
                docs=declaration.docs,
            )
        case Alias():
            return msgspec.structs.replace(
                declaration, type=substitute_type(declaration.type, canonical)
            )
        case _:
            assert_never(declaration)


def _field(field: Field, canonical: Mapping[Pointer, Pointer]) -> Field:
    found = substitute_type(field.type, canonical)
    return field if found is field.type else msgspec.structs.replace(field, type=found)


def substitute_type(  # noqa: PLR0911 - one per kind
    found: TypeRef, canonical: Mapping[Pointer, Pointer]
) -> TypeRef:
    """A type with every link led to the declaration that stands for its target."""
    match found:
        case Named():
            target = canonical.get(found.target)
            return found if target is None else Named(target=target)
        case Scalar() | Const() | Anything() | Never():
            return found
        case Nullable():
            inner = substitute_type(found.inner, canonical)
            return found if inner is found.inner else Nullable(inner=inner)
        case ListOf():
            item = substitute_type(found.item, canonical)
            return found if item is found.item else msgspec.structs.replace(found, item=item)
        case MapOf():
            value = substitute_type(found.value, canonical)
            return found if value is found.value else msgspec.structs.replace(found, value=value)
        case TupleOf():
            rest = None if found.rest is None else substitute_type(found.rest, canonical)
            items = tuple([substitute_type(item, canonical) for item in found.items])
            return msgspec.structs.replace(found, items=items, rest=rest)
        case OneOf():
            return _substitute_union(found, canonical)
        case _:
            assert_never(found)


def _substitute_union(found: OneOf, canonical: Mapping[Pointer, Pointer]) -> TypeRef:
    """Variants that turn out to be one type are one variant."""
    variants = dict.fromkeys(substitute_type(variant, canonical) for variant in found.variants)
    if len(variants) == 1:
        return next(iter(variants))
    discriminator = found.discriminator
    if discriminator is not None:
        mapping = tuple((value, canonical.get(to, to)) for value, to in discriminator.mapping)
        discriminator = msgspec.structs.replace(discriminator, mapping=mapping)
    return OneOf(variants=tuple(variants), discriminator=discriminator)
